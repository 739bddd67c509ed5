import { restoreFormula } from '../model/formula-cell.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { RecordCodec, RecordFile } from '../model/record.ts';
import { decodeRecordFile, emptyRecordFile, foldHeader } from '../records/record-file.ts';
import { type DateSettings, readDates } from './parse-dates.ts';
import type { FolderTable } from './read-tables.ts';
import type { Table } from './table.ts';

export type ReadRecord<T> = {
  readonly file: RecordFile<T>;
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
  if (found?.table === undefined)
    return { file: emptyRecordFile(codec), rows: [], problems: found?.problems ?? [] };
  const { table } = found;
  const lines = withIsoDays(table, codec.dayColumns, dates).map(({ row, cells }) => ({
    row,
    cells: cells.map(restoreFormula),
  }));
  const { file, faults } = decodeRecordFile(codec, table.header.map(restoreFormula), lines);
  const problems = faults.map(({ row, column, header, found: cell, expected }) =>
    problem('invalid-cell', { header, found: cell, expected }, { file: table.file, row, column }),
  );
  const faulty = new Set(faults.map(({ row }) => row));
  const rows = lines.map(({ row }) => row).filter((row) => !faulty.has(row));
  return { file, rows, problems: [...found.problems, ...problems] };
}

const slashed = /^\d{1,2}\/\d{1,2}\/\d{4}$/;
const shortYear = /^(\d{1,2}([./]) ?\d{1,2}\2 ?)(\d\d)$/;

/** A cell of a record's day, with all digits of its year: these programs run in this century. */
const wholeYear = (cell: string): string => cell.trim().replace(shortYear, '$120$3');

/** Our records write no slashes: a column of slashed days was rewritten by a spreadsheet. */
function withIsoDays(table: Table, dayColumns: readonly string[], dates: DateSettings): Table['rows'] {
  const columns = new Set(
    table.header.flatMap((header, at) => (dayColumns.includes(foldHeader(header)) ? [at] : [])),
  );
  // One program saved the file: a column that tells the order tells it for all of them.
  const texts = table.rows.flatMap(({ cells }) =>
    [...columns].map((at) => wholeYear(cells[at] ?? '')).filter((cell) => slashed.test(cell)),
  );
  const readings = readDates(texts, dates);
  const isoOf = new Map(texts.map((text, at) => [text, readings[at]]));
  return table.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, at) => {
      if (!columns.has(at)) return cell;
      const whole = wholeYear(cell);
      const reading = isoOf.get(whole);
      return typeof reading === 'object' ? reading.day : whole;
    }),
  }));
}
