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

/**
 * The same in pieces of some rows, made when their turn comes. Written out here and not left to csv-stringify, which takes
 * ten times as long: a ledger of a million rows is written anew with each ingest.
 */
export function* csvChunks(rows: Iterable<readonly string[]>, dialect: CsvDialect): Generator<string> {
  let chunk = dialect.bom ? '\uFEFF' : '';
  for (const row of rows) {
    // The empty cell of a table of one column would be a blank line, which no reader takes for a row.
    const [only = ''] = row;
    chunk += row.length === 1 && only === '' ? '""' : lineOf(row, dialect.delimiter);
    chunk += dialect.newline;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

const chunkSize = 1 << 16;

function lineOf(row: readonly string[], delimiter: string): string {
  let line = '';
  for (const [at, cell] of row.entries()) {
    const safe = neutraliseFormula(cell);
    if (at > 0) line += delimiter;
    line += needsQuotes(safe, delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }
  return line;
}

const plain = /^[\w. :@/+-]*$/;

/** Any of the three line breaks: readers differ in which one ends a row. */
function needsQuotes(cell: string, delimiter: string): boolean {
  if (plain.test(cell)) return false;
  return cell.includes(delimiter) || cell.includes('"') || cell.includes('\n') || cell.includes('\r');
}
