import { stringify } from 'csv-stringify/sync';
import { neutraliseFormula } from '../model/formula-cell.ts';

export type CsvDialect = {
  readonly delimiter: ',' | ';';
  readonly bom: boolean;
  readonly newline: '\n' | '\r\n';
};

/** For programs, and for records by default: UTF-8, comma, LF. */
export const plainCsv: CsvDialect = { delimiter: ',', bom: false, newline: '\n' };
/** For people, who open it with a spreadsheet: BOM and CRLF. */
export const excelCsv: CsvDialect = { delimiter: ',', bom: true, newline: '\r\n' };
/** The same where a comma stands before the decimals: a German Excel parts columns at semicolons. */
export const germanExcelCsv: CsvDialect = { ...excelCsv, delimiter: ';' };

/**
 * The one CSV writer. Every cell that a spreadsheet might run gets a `'` in front (`restoreFormula` takes it off);
 * quotes stand where RFC 4180 needs them, each row ends in a line break, no rows give an empty text (or the BOM).
 */
export function renderCsv(rows: Iterable<readonly string[]>, dialect: CsvDialect): string {
  return [...csvChunks(rows, dialect)].join('');
}

/** The same in pieces of some rows, made when their turn comes: a ledger of a million rows never stands in memory twice. */
export function* csvChunks(rows: Iterable<readonly string[]>, dialect: CsvDialect): Generator<string> {
  let chunk = dialect.bom ? '\uFEFF' : '';
  for (const row of rows) {
    chunk += lineOf(row.map(neutraliseFormula), dialect);
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

const chunkSize = 1 << 16;

/** Most cells of a record hold nothing to quote, and are not worth a call; what does is csv-stringify's. */
function lineOf(cells: readonly string[], { delimiter, newline }: CsvDialect): string {
  const quoted = (cell: string): string =>
    stringify([[cell]], {
      delimiter,
      eof: false,
      // Line breaks of every kind are quoted.
      quote_record_delimiter: true,
      // Only the empty cell of a table of one column comes here: it would be a blank line, which no reader takes for a row.
      quoted_empty: true,
    });
  const isPlain = (cell: string): boolean =>
    cells.length > 1 && !cell.includes(delimiter) && !needsQuotes.test(cell);
  return cells.map((cell) => (isPlain(cell) ? cell : quoted(cell))).join(delimiter) + newline;
}

const needsQuotes = /["\r\n]/;
