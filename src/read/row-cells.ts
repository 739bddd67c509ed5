import { type Problem, problem } from '../model/problem.ts';
import type { FoundColumns } from './find-columns.ts';
import { saysMissing } from './missing-words.ts';
import { cellText, type Table } from './table.ts';

/** The cells of one row by their columns: blank where nothing stands there. */
export type RowCells<K extends string> = {
  readonly row: number;
  readonly text: (column: K) => string;
  /** Reports that a cell cannot be used; `expected` completes "Write …". */
  readonly refuse: (column: K, expected: string) => void;
};

/** The rows of a small file of our own, read cell by cell; what is refused is added to `problems`. */
export function rowCells<K extends string>(
  table: Table,
  columns: FoundColumns<K>,
  problems: Problem[],
): RowCells<K>[] {
  return Array.from({ length: table.rowCount }, (_, at): RowCells<K> => {
    const row = table.rowNumber(at);
    const text = (column: K): string => {
      const cell = cellText(table, columns[column], at).trim();
      return saysMissing(cell) ? '' : cell;
    };
    return {
      row,
      text,
      refuse: (column, expected) => {
        const where = columns[column];
        const facts = { header: table.header[where ?? -1] ?? column, found: text(column), expected };
        const place = { file: table.file, row };
        problems.push(
          problem('invalid-cell', facts, where === undefined ? place : { ...place, column: where + 1 }),
        );
      },
    };
  });
}
