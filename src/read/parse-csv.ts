import { findOpenQuote, type OpenQuote } from './find-open-quote.ts';
import { limits } from './limits.ts';
import { sniffDelimiter } from './scan-csv.ts';
import { splitRecords } from './split-records.ts';
import type { TextPieces } from './text-pieces.ts';

/** How records are parted; `skip` characters at the beginning are Excel's `sep=` line, which it does not count as a row. */
export type CsvForm = { readonly delimiter: string; readonly skip: number };

/** Records one by one, in order, blank ones without cells; line ends inside a cell LF. */
export type TakeRecord = (cells: readonly string[]) => void;

/** Why a text is no table: a quote that is left open, or a record too large to hold. */
export type CsvFault = { readonly openQuote: OpenQuote } | { readonly tooLarge: { readonly row: number } };

/** The delimiter, given by Excel's `sep=` line or sniffed from the first stretch of the text. */
export async function csvForm({ pieces }: TextPieces): Promise<CsvForm> {
  let head = '';
  for await (const piece of pieces()) {
    head += piece;
    if (head.length > 1 << 16) break;
  }
  const declared = /^\uFEFF?"?sep=([,;|\t])"?[^\S\t\n]*(\n|$)/i.exec(head);
  const skip = declared === null ? 0 : declared[0].length;
  return { delimiter: declared?.[1] ?? sniffDelimiter(head.slice(skip)), skip };
}

/**
 * Text to records per RFC 4180; a quote inside an unquoted cell is text. Where a quoted cell never closes, or goes on
 * behind its closing quote, its place is returned, and what was taken is worth nothing, since every later cell may be
 * in the wrong place. `taker` is asked for anew where the text has to be read a second time.
 */
export async function parseCsv(
  text: TextPieces,
  form: CsvForm,
  taker: () => TakeRecord,
): Promise<CsvFault | undefined> {
  const pieces = () => withoutStart(text.pieces(), form.skip);
  if (await splitRecords(pieces(), form.delimiter, taker())) return undefined;
  const openQuote = await findOpenQuote(text.pieces(), form);
  if (openQuote !== undefined) return { openQuote };
  return readStrayQuotes(pieces(), form.delimiter, taker());
}

/** Quotes stand within cells, or a record is very long: csv-parse reads it all. */
async function readStrayQuotes(
  pieces: AsyncIterable<string>,
  delimiter: string,
  take: TakeRecord,
): Promise<CsvFault | undefined> {
  const [{ CsvError, parse }, { pipeline }] = await Promise.all([
    import('csv-parse'),
    import('node:stream/promises'),
  ]);
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: '\n',
    // A million blank lines are a common ending of an export; each would be an error object with its stack.
    skip_empty_lines: true,
    max_record_size: limits.recordLength,
  });
  let row = 0;
  // A record is taken as it is handed on: for on_record the library copies what it knows of the file once a record.
  const handOn = parser.push.bind(parser);
  parser.push = (record: string[] | null) => {
    if (record === null) return handOn(null);
    const { records, empty_lines } = parser.info;
    for (row++; row < records + empty_lines; row++) take([]);
    take(record);
    return true;
  };
  parser.resume();
  try {
    await pipeline(pieces, parser);
    return undefined;
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE')
      return { tooLarge: { row: row + 1 } };
    throw error;
  }
}

async function* withoutStart(pieces: AsyncIterable<string>, skip: number): AsyncGenerator<string> {
  let left = skip;
  for await (const piece of pieces) {
    yield left === 0 ? piece : piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}
