/** A record with what people added to its row: extra columns survive a rewrite, in place. */
export type Row<T> = { readonly record: T; readonly extra: ReadonlyMap<string, string> };

/** A record file: its header as found (own columns and people's, in their order) and its rows. */
export type RecordFile<T> = { readonly columns: readonly string[]; readonly rows: readonly Row<T>[] };

/** One codec per record file, both directions; cells are text as they stand in the CSV, before any escape. */
export type RecordCodec<T> = {
  readonly file: string;
  readonly columns: readonly string[];
  /** Those that hold days: a spreadsheet writes them in its own way. */
  readonly dayColumns: readonly string[];
  /** Those whose numbers may have decimals: some spreadsheets want a comma before them. */
  readonly decimalColumns: readonly string[];
  /** Of a record that brings columns of its own along: which, and the fixed one behind which they stand. */
  readonly further?: { readonly after: string; readonly of: (record: T) => Iterable<string> };
  /** What writes the cell of one column; undefined for a column that is not the record's. */
  readonly writer: (column: string) => (record: T) => string | undefined;
  /** What the file writes for a cell as found, undefined where it cannot be read; of a column that is not its own the cell itself. */
  readonly rewriter: (column: string) => (cell: string) => string | undefined;
  /** Its cells can each be read, and still be no record together. */
  readonly judgesRows?: true;
  /** Returns the record, or the cells that cannot be read. */
  readonly decode: (
    cells: ReadonlyMap<string, string>,
  ) => { readonly record: T } | { readonly faults: readonly CellFault[] };
};

export type CellFault = { readonly column: string; readonly found: string; readonly expected: string };
