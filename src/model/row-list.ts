import type { Row } from './record.ts';

/**
 * Rows of a record file that may be made only when they are asked for, each time anew: of a ledger of a million answers
 * never more than a few stand in memory. An array of rows is one, too.
 */
export type RowList<T> = Iterable<Row<T>> & {
  readonly length: number;
  readonly at: (index: number) => Row<T> | undefined;
  /**
   * The cells of one column as the file writes them, where rows are held as cells: a row need not be made to be written
   * again. Of a column that the rows do not have every cell is empty.
   */
  readonly cellsOf?: (column: string) => (index: number) => string;
};

/** A record file whose rows may be too many to hold. */
export type LongRecordFile<T> = {
  /** Its header as found: own columns and people's, in their order. */
  readonly columns: readonly string[];
  readonly rows: RowList<T>;
  /** The columns that its records bring along, where they are known; else all rows are gone through to find them. */
  readonly further?: ReadonlySet<string>;
};

/** Gathers records in little memory; after `finish` they can be had again, in the order in which they came. */
export type RecordPacker<T> = {
  readonly add: (record: T) => void;
  readonly finish: () => LongRecordFile<T>;
};

/** A list of `length` rows, each made by its number, from 0. */
export function rowList<T>(
  length: number,
  make: (index: number) => Row<T>,
  cellsOf?: RowList<T>['cellsOf'],
): RowList<T> {
  return {
    length,
    ...(cellsOf === undefined ? {} : { cellsOf }),
    at: (index) => (index >= 0 && index < length ? make(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield make(index);
    },
  };
}

/** The records of a list, one after the other. */
export function* recordsOf<T>({ rows }: { readonly rows: RowList<T> }): Generator<T> {
  for (const { record } of rows) yield record;
}
