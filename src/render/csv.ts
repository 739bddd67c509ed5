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
export function renderCsv(rows: readonly (readonly string[])[], dialect: CsvDialect): string {
  const body = stringify(
    rows.map((row) => row.map(neutraliseFormula)),
    {
      delimiter: dialect.delimiter,
      record_delimiter: dialect.newline,
      // Without this, naming the line break leaves the other two kinds unquoted inside cells.
      quote_record_delimiter: true,
      // The empty cell of a table of one column would be a blank line, which no reader takes for a row.
      quoted_empty: rows.every((row) => row.length === 1),
    },
  );
  return dialect.bom ? `\uFEFF${body}` : body;
}
