import { restoreFormula } from '../model/formula-cell.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { RecordCodec, RecordFile } from '../model/record.ts';
import { decodeRecordFile, emptyRecordFile } from '../records/record-file.ts';
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
 * formula comes off, and days that a spreadsheet rewrote (`3/2/2026`) come back where their column tells the order.
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
  const lines = withIsoDays(table, dates).map(({ row, cells }) => ({
    row,
    cells: cells.map(restoreFormula),
  }));
  const { file, faults } = decodeRecordFile(codec, table.header, lines);
  const problems = faults.map(({ row, column, header, found: cell, expected }) =>
    problem('invalid-cell', { header, found: cell, expected }, { file: table.file, row, column }),
  );
  const faulty = new Set(faults.map(({ row }) => row));
  const rows = lines.map(({ row }) => row).filter((row) => !faulty.has(row));
  return { file, rows, problems: [...found.problems, ...problems] };
}

const slashed = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** Our records write no slashes: a column of slashed days was rewritten by a spreadsheet. */
function withIsoDays(table: Table, dates: DateSettings): Table['rows'] {
  const columns = table.header
    .map((_, at) => at)
    .filter((at) => table.rows.some(({ cells }) => slashed.test(cells[at] ?? '')));
  if (columns.length === 0) return table.rows;
  // One program saved the file: a column that tells the order tells it for all of them.
  const texts = columns.flatMap((at) =>
    table.rows.map(({ cells }) => cells[at] ?? '').filter((cell) => slashed.test(cell)),
  );
  const readings = readDates(texts, dates);
  const isoOf = new Map(texts.map((text, at) => [text, readings[at]]));
  return table.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, at) => {
      const reading = columns.includes(at) && slashed.test(cell) ? isoOf.get(cell) : undefined;
      return typeof reading === 'object' ? reading.day : cell;
    }),
  }));
}
