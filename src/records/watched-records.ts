import type { WatchedRecord } from '../model/kept-record-problem.ts';
import type { RecordCodec } from '../model/record.ts';
import type { RowList } from '../model/row-list.ts';
import { publishedCodec } from './published.ts';

/**
 * What is remembered of the rows of a record that commands alone write: the columns that tell which row it is, and those
 * that no later command changes.
 */
export type Watched = {
  readonly key: readonly string[];
  readonly said: readonly string[];
  /** A cell that a later command changes, from one word to another. */
  readonly moves?: { readonly column: string; readonly from: string; readonly to: string };
  /**
   * A row that is not remembered: may come from a colleague who shares the folder, may not be there, or stands in for one
   * that is gone.
   */
  readonly unknown: 'taken' | 'told' | 'told-for-gone';
};

/**
 * The id of an answer is made of all that it says, and its state follows from the others: left are its wave, its time of day
 * and where it came from. In a draw
 * one who waits may be admitted later.
 */
export const watchedRecords: Readonly<Record<WatchedRecord, Watched>> = {
  'checkins.csv': {
    key: ['checkin_id'],
    said: ['wave', 'submitted', 'source_file', 'source_row'],
    unknown: 'taken',
  },
  'lottery.csv': {
    key: ['person'],
    said: ['draw', 'admitted', 'probability', 'probability_error', 'seed', 'drawn'],
    moves: { column: 'admitted', from: 'no', to: 'later' },
    unknown: 'told',
  },
  'published.csv': { key: publishedCodec.columns, said: [], unknown: 'told-for-gone' },
};

export const isWatched = (file: string): file is WatchedRecord => Object.hasOwn(watchedRecords, file);

/** Where the rows of such a record are remembered. */
export const rowMemoryFile = (record: WatchedRecord): string => `.mentor/${record.replace('.csv', '.rows')}`;

export const rowMemoryFiles: readonly string[] = Object.keys(watchedRecords)
  .filter(isWatched)
  .map(rowMemoryFile);

/** Cells of a row as the file writes them, whatever a spreadsheet made of them; `at` counts from 0. */
export function writtenCells<T>(
  codec: RecordCodec<T>,
  rows: RowList<T>,
  columns: readonly string[],
): (at: number) => string[] {
  const cells = columns.map((column) => {
    const held = rows.cellsOf?.(column);
    if (held !== undefined) return held;
    const write = codec.writer(column);
    return (at: number): string => {
      const row = rows.at(at);
      return row === undefined ? '' : (write(row.record) ?? '');
    };
  });
  return (at) => cells.map((cell) => cell(at));
}
