import type { Column } from './column.ts';

/** A record of a table with its number as a spreadsheet shows it; as many cells as the header, line ends LF. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'macintosh';

/** How the table was written down; needed to say it aloud, never to judge the content. */
export type Dialect =
  | { readonly kind: 'csv'; readonly encoding: Encoding; readonly delimiter: string }
  | { readonly kind: 'xlsx'; readonly sheet: string; readonly others: readonly string[] };

/** A file read as a table. Blank rows and trailing blank columns are gone; ragged rows are problems and left out. */
export type Table = {
  readonly file: string;
  readonly header: readonly string[];
  /** The spreadsheet row of the header: 1, unless lines stand above it. */
  readonly headerRow: number;
  /** A row below the header that repeats it in other words, and is left out. */
  readonly labelRow?: number;
  readonly rowCount: number;
  /** The spreadsheet row of a record, which is counted from 0. */
  readonly rowNumber: (at: number) => number;
  /** As many as the header, each with `rowCount` cells. */
  readonly columns: readonly Column[];
  /** The records one by one, for tables that are read row by row: made when first asked for. */
  readonly rows: readonly TableRow[];
  /** Rows that were refused, each with a problem of its own. */
  readonly refused: number;
  readonly dialect: Dialect;
};

/** A cell as it stands; blank where the column does not exist. */
export function cellText({ columns }: Table, column: number | undefined, at: number): string {
  return column === undefined ? '' : (columns[column]?.text(at) ?? '');
}

/** A table of its parts, with its rows to be had when they are asked for. */
export function tableOf(parts: Omit<Table, 'rows'>): Table {
  let rows: TableRow[] | undefined;
  return {
    ...parts,
    get rows() {
      rows ??= Array.from({ length: parts.rowCount }, (_, at) => ({
        row: parts.rowNumber(at),
        cells: parts.columns.map((column) => column.text(at)),
      }));
      return rows;
    },
  };
}
