import type { CellFault, RecordCodec } from '../model/record.ts';
import { remembered } from '../model/remembered.ts';
import { type CellKind, day } from './cell-kind.ts';

/** A column: its header, the kind of its cells, and what an empty cell stands for. */
export type Column<V> = {
  readonly header: string;
  readonly kind: CellKind<V>;
  readonly empty:
    | { readonly means: 'absent' }
    | { readonly means: 'fault' }
    | { readonly means: 'value'; readonly value: V };
};
type OptionalColumn<V> = Column<V> & { readonly empty: { readonly means: 'absent' } };
type PresentColumn<V> = Column<V> & { readonly empty: { readonly means: 'fault' | 'value' } };

/** One column for each key of the record, in the order of the file; a key without a column does not compile. */
type ColumnTable<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? OptionalColumn<Exclude<T[K], undefined>>
    : PresentColumn<T[K]>;
};

/** A column whose empty cell means that the key is absent. */
export function optional<V>(header: string, kind: CellKind<V>): OptionalColumn<V> {
  return { header, kind, empty: { means: 'absent' } };
}

/** A column whose empty cell is a fault. */
export function required<V>(header: string, kind: CellKind<V>): PresentColumn<V> {
  return { header, kind, empty: { means: 'fault' } };
}

/** A column whose empty cell stands for `value`. */
export function otherwise<V>(header: string, kind: CellKind<V>, value: V): PresentColumn<V> {
  return { header, kind, empty: { means: 'value', value } };
}

/**
 * The codec of a record whose keys are columns: the fixed headers of one file, each with its kind of cell, written
 * in that order and read with all faults of a row collected. Columns it does not know are left to the caller.
 */
export function recordCodec<T extends object>(file: string, table: ColumnTable<T>): RecordCodec<T> {
  const columns = Object.entries(table) as [keyof T & string, Column<T[keyof T & string]>][];
  const fields = columns.map(
    ([key, column]) => [key, { ...column, meant: remembered((cell) => meant(cell, column), kept) }] as const,
  );
  return {
    file,
    columns: fields.map(([, column]) => column.header),
    dayColumns: fields.flatMap(([, { header, kind }]) => (kind.expected === day.expected ? [header] : [])),
    decimalColumns: fields.flatMap(([, { header, kind }]) => (kind.decimals ? [header] : [])),
    writer(column) {
      const field = fields.find(([, { header }]) => header === column);
      if (field === undefined) return () => undefined;
      const [key, { kind }] = field;
      return (record) => (record[key] === undefined ? '' : kind.write(record[key]));
    },
    rewriter(column) {
      const field = fields.find(([, { header }]) => header === column);
      if (field === undefined) return (cell) => cell;
      const [, { kind, empty, meant }] = field;
      return (cell) => {
        const value = meant(cell);
        if (value !== undefined) return kind.write(value);
        return cell === '' && empty.means === 'absent' ? '' : undefined;
      };
    },
    decode(cells) {
      const faults: CellFault[] = [];
      const record: Partial<T> = {};
      for (const [key, column] of fields) {
        const cell = cells.get(column.header) ?? '';
        const value = column.meant(cell);
        if (value !== undefined) record[key] = value;
        else if (cell !== '' || column.empty.means === 'fault')
          faults.push({ column: column.header, found: cell, expected: column.kind.expected });
      }
      // The table has a column for every key of T, and no fault means that each key that must be there was found.
      return faults.length > 0 ? { faults } : { record: record as T };
    },
  };
}

/**
 * Cells of one column that are worth keeping: days, states and marks out of ten say the same again and again, and patterns
 * tried on every cell are most of what a long ledger costs.
 */
const kept = { most: 256, longest: 12 };

function meant<V>(cell: string, column: Column<V>): V | undefined {
  if (cell !== '') return column.kind.read(cell);
  return column.empty.means === 'value' ? column.empty.value : undefined;
}
