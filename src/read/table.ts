/** A record of a table with its number as a spreadsheet shows it; as many cells as the header, line ends LF. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How the table was written down; needed to say it aloud, never to judge the content. */
export type Dialect =
  | { readonly kind: 'csv'; readonly encoding: Encoding; readonly delimiter: string }
  | { readonly kind: 'xlsx' };

/** A file read as a table. Blank rows and trailing blank columns are gone; ragged rows are problems and left out. */
export type Table = {
  readonly file: string;
  readonly header: readonly string[];
  /** The spreadsheet row of the header: 1, unless lines stand above it. */
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  /** Rows that were refused, each with a problem of its own. */
  readonly refused: number;
  readonly dialect: Dialect;
};
