import { parse } from 'csv-parse/sync';
import { type Options, stringify } from 'csv-stringify/sync';

/** The rows of a CSV as a program reads it that knows nothing of ours, the header first. */
export function csvRows(text: string, delimiter = ','): string[][] {
  return parse(text, { bom: true, delimiter, relax_column_count: true });
}

/** The same by header. */
export function csvRecords(text: string, delimiter = ','): Record<string, string>[] {
  return parse(text, { bom: true, delimiter, columns: true });
}

/** A table as a spreadsheet writes it: line breaks inside cells are quoted, whatever ends a row. */
export const saved = (rows: readonly (readonly string[])[], options: Options): string =>
  stringify(
    rows.map((row) => [...row]),
    { quoted_match: /[\r\n]/, ...options },
  );

/** A table as a German Excel saves it: BOM, semicolons, CRLF, days as dd.mm.yyyy, a comma before the decimals. */
export function asExcelSaves(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1').replace(/^(\d+)\.(\d+)$/, '$1,$2')),
  );
  return saved(cells, { bom: true, delimiter: ';', record_delimiter: 'windows' });
}
