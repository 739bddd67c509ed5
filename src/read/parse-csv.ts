import { type Problem, problem } from '../model/problem.ts';
import { scanCsv, sniffDelimiter } from './scan-csv.ts';

export type Grid = {
  /** `rows[0]` is spreadsheet row 1; cells as they stand, line ends inside a cell made LF. */
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
};

/**
 * Text to cells per RFC 4180, with the delimiter sniffed or given by Excel's `sep=` line (which Excel does not
 * count as a row). A quote inside an unquoted cell is text; a quoted cell that never closes is an error at the
 * place where it opens, and then nothing of the file is used, since every later cell may be in the wrong place.
 */
export async function parseCsv(file: string, whole: string): Promise<Grid & { readonly delimiter: string }> {
  const declared = /^\uFEFF?"?sep=([,;|\t])"?[^\S\t\n\r]*(\r\n|\n|\r|$)/i.exec(whole);
  const text = oneLineEnd(declared === null ? whole : whole.slice(declared[0].length));
  const delimiter = declared?.[1] ?? sniffDelimiter(text);
  const { parse } = await import('csv-parse/sync');
  const read = (relaxed: boolean): string[][] =>
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: relaxed,
      record_delimiter: '\n',
    });
  try {
    return { rows: read(false), problems: [], delimiter };
  } catch (error) {
    const { openQuote } = scanCsv(text, delimiter, Number.POSITIVE_INFINITY);
    if (openQuote !== undefined)
      return { rows: [], problems: [problem('unclosed-quote', {}, { file, ...openQuote })], delimiter };
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { rows: read(true), problems: [], delimiter };
  }
}

/** Of line ends no reader wants to know the kind, between rows or inside a cell. */
const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n');
