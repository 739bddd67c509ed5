import { restoreFormula } from '../model/formula-cell.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { RecordCodec, RecordFile, Row } from '../model/record.ts';
import { remembered } from '../model/remembered.ts';
import { type LongRecordFile, rowList } from '../model/row-list.ts';
import {
  emptyRecordFile,
  foldHeader,
  inOrder,
  type RecordFault,
  type RecordReader,
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
 * The same of a record that may be too long to hold: its cells are read once to know that they can be, and a row is made
 * whenever somebody asks for it.
 */
export function readLongRecord<T>(
  codec: RecordCodec<T>,
  found: FolderTable | undefined,
  dates: DateSettings,
): ReadRecord<T, LongRecordFile<T>> {
  if (found?.table === undefined) return { file: absent(codec), rows: [], problems: found?.problems ?? [] };
  const { table } = found;
  const restore = cellRestorers(table, codec.dayColumns, dates);
  const cellAt = (column: number, at: number): string =>
    restore[column]?.(table.columns[column]?.text(at) ?? '') ?? '';
  const lineAt = (at: number): TableLine => ({
    row: table.rowNumber(at),
    cells: restore.map((_, column) => cellAt(column, at)),
  });
  const reader = recordReader(codec, table.header.map(restoreFormula));
  const { good, faults } = allReadable(codec, { table, names: reader.columns, restore })
    ? { good: undefined, faults: reader.faults }
    : readableRows(reader, { rowCount: table.rowCount, lineAt });
  const place = (index: number): number => (good === undefined ? index : (good[index] ?? 0));
  const rowAt = (index: number): Row<T> => {
    const read = reader.read(lineAt(place(index)));
    if (read === undefined || 'faults' in read)
      throw new Error(`${table.file}: a row changed while it was read`);
    return read.row;
  };
  const cellsOf = (name: string) => {
    const [column, write] = [reader.columns.indexOf(name), codec.rewriter(name)];
    return (index: number) => write(cellAt(column, place(index))) ?? '';
  };
  const rows = rowList(good?.length ?? table.rowCount, rowAt, cellsOf);
  const problems = inOrder(faults).map(({ row, column, header, found: cell, expected }) =>
    problem('invalid-cell', { header, found: cell, expected }, { file: table.file, row, column }),
  );
  return {
    file: reader.faults.length > 0 ? absent(codec) : { columns: reader.columns, rows, further: noneBesides },
    rows:
      reader.faults.length > 0
        ? []
        : Array.from({ length: rows.length }, (_, index) => table.rowNumber(place(index))),
    problems: [...found.problems, ...problems],
  };
}

type Restore = (cell: string) => string;
type Found = {
  readonly table: Table;
  /** Of its columns, as the codec calls them. */
  readonly names: readonly string[];
  readonly restore: readonly Restore[];
};

/** Can every cell be read? Then every row can: cells are judged one by one, and most columns say the same again and again. */
function allReadable<T>(codec: RecordCodec<T>, { table, names, restore }: Found): boolean {
  const isThere = codec.columns.every(
    (name) => names.includes(name) || codec.rewriter(name)('') !== undefined,
  );
  return (
    codec.judgesRows !== true &&
    isThere &&
    new Set(names).size === names.length &&
    table.columns.every(({ distinct, text }, column) => {
      const rewrite = codec.rewriter(names[column] ?? '');
      for (let at = 0; at < (distinct?.length ?? table.rowCount); at++)
        if (rewrite(restore[column]?.(distinct?.[at] ?? text(at)) ?? '') === undefined) return false;
      return true;
    })
  );
}

/** The rows that can be read, by their number from 0, and every fault of the others. */
function readableRows<T>(
  reader: RecordReader<T>,
  { rowCount, lineAt }: { readonly rowCount: number; readonly lineAt: (at: number) => TableLine },
): { readonly good: readonly number[]; readonly faults: readonly RecordFault[] } {
  const faults: RecordFault[] = [...reader.faults];
  const good: number[] = [];
  if (faults.length > 0) return { good, faults };
  for (let at = 0; at < rowCount; at++) {
    const read = reader.read(lineAt(at));
    if (read === undefined) continue;
    if ('faults' in read) faults.push(...read.faults);
    else good.push(at);
  }
  return { good, faults };
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
 * For each column what its cells were before a spreadsheet saved them. Our records write no slashes: a column of slashed
 * days was rewritten.
 */
function cellRestorers(
  { columns, header, rowCount }: Table,
  dayColumns: readonly string[],
  dates: DateSettings,
): Restore[] {
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
    return restoreFormula(typeof reading === 'object' ? reading.day : whole);
  };
  return isDay.map((day) => (day ? remembered(isoDay, { most: 4096, longest: 10 }) : restoreFormula));
}

function* slashedDays(columns: readonly Column[], rowCount: number): Generator<string> {
  for (const { distinct, text } of columns)
    for (let at = 0; at < (distinct?.length ?? rowCount); at++) {
      const cell = wholeYear(distinct?.[at] ?? text(at));
      if (slashed.test(cell)) yield cell;
    }
}
