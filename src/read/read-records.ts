import { restoreFormula } from '../model/formula-cell.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { RecordCodec, RecordFile, Row } from '../model/record.ts';
import { type LongRecordFile, rowList } from '../model/row-list.ts';
import {
  emptyRecordFile,
  foldHeader,
  inOrder,
  type RecordFault,
  recordReader,
  type TableLine,
} from '../records/record-file.ts';
import type { Column } from './column.ts';
import { type DateSettings, decideDates, readDate } from './parse-dates.ts';
import type { FolderTable } from './read-tables.ts';
import type { Table } from './table.ts';

export type ReadRecord<T, F = RecordFile<T>> = {
  readonly file: F;
  /** The row of the file that each row of the record stands in, in their order. */
  readonly rows: readonly number[];
  readonly problems: readonly Problem[];
};

/**
 * One of our own records, as written by us or as Excel saved it back: the apostrophe in front of what looks like a
 * formula comes off, and days that a spreadsheet rewrote (`3/2/2026`, `02.03.26`) come back where their column tells the
 * order.
 * Codecs know the rest. A record that is absent is empty.
 */
export function readRecord<T>(
  codec: RecordCodec<T>,
  found: FolderTable | undefined,
  dates: DateSettings,
): ReadRecord<T> {
  const { file, ...read } = readLongRecord(codec, found, dates);
  return { file: { columns: file.columns, rows: [...file.rows] }, ...read };
}

/**
 * The same of a record that may be too long to hold: every row is read once to know that it can be, and again whenever
 * somebody asks for it.
 */
export function readLongRecord<T>(
  codec: RecordCodec<T>,
  found: FolderTable | undefined,
  dates: DateSettings,
): ReadRecord<T, LongRecordFile<T>> {
  if (found?.table === undefined) return { file: absent(codec), rows: [], problems: found?.problems ?? [] };
  const { table } = found;
  const lineAt = lineReader(table, codec.dayColumns, dates);
  const reader = recordReader(codec, table.header.map(restoreFormula));
  const faults: RecordFault[] = [...reader.faults];
  const good: number[] = [];
  if (faults.length === 0)
    for (let at = 0; at < table.rowCount; at++) {
      const read = reader.read(lineAt(at));
      if (read === undefined) continue;
      if ('faults' in read) faults.push(...read.faults);
      else good.push(at);
    }
  const rows = rowList(good.length, (index): Row<T> => {
    const read = reader.read(lineAt(good[index] ?? 0));
    if (read === undefined || 'faults' in read)
      throw new Error(`${table.file}: a row changed while it was read`);
    return read.row;
  });
  const problems = inOrder(faults).map(({ row, column, header, found: cell, expected }) =>
    problem('invalid-cell', { header, found: cell, expected }, { file: table.file, row, column }),
  );
  return {
    file: reader.faults.length > 0 ? absent(codec) : { columns: reader.columns, rows, further: noneBesides },
    rows: good.map((at) => table.rowNumber(at)),
    problems: [...found.problems, ...problems],
  };
}

const absent = <T>(codec: RecordCodec<T>): LongRecordFile<T> => ({
  ...emptyRecordFile(codec),
  further: noneBesides,
});

/** Every column that its records have stands in the header of the file. */
const noneBesides: ReadonlySet<string> = new Set();

const slashed = /^\d{1,2}\/\d{1,2}\/\d{4}$/;
const shortYear = /^(\d{1,2}([./]) ?\d{1,2}\2 ?)(\d\d)$/;

/** A cell of a record's day, with all digits of its year: these programs run in this century. */
const wholeYear = (cell: string): string => cell.trim().replace(shortYear, '$120$3');

/**
 * The cells of a row by its number from 0. Our records write no slashes: a column of slashed days was rewritten by a
 * spreadsheet.
 */
function lineReader(
  table: Table,
  dayColumns: readonly string[],
  dates: DateSettings,
): (at: number) => TableLine {
  const { columns, header, rowCount, rowNumber } = table;
  const isDay = header.map((found) => dayColumns.includes(foldHeader(found)));
  // One program saved the file: a column that tells the order tells it for all of them.
  const decided = decideDates(
    slashedDays(
      columns.filter((_, at) => isDay[at]),
      rowCount,
    ),
    dates,
  );
  const isoDay = (cell: string): string => {
    const whole = wholeYear(cell);
    const reading = slashed.test(whole) ? readDate(whole, decided) : undefined;
    return typeof reading === 'object' ? reading.day : whole;
  };
  return (at) => ({
    row: rowNumber(at),
    cells: columns.map((column, index) => {
      const cell = column.text(at);
      return restoreFormula(isDay[index] ? isoDay(cell) : cell);
    }),
  });
}

function* slashedDays(columns: readonly Column[], rowCount: number): Generator<string> {
  for (const { distinct, text } of columns)
    for (let at = 0; at < (distinct?.length ?? rowCount); at++) {
      const cell = wholeYear(distinct?.[at] ?? text(at));
      if (slashed.test(cell)) yield cell;
    }
}
