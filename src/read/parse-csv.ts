import { findOpenQuote, type OpenQuote } from './find-open-quote.ts';
import { limits } from './limits.ts';
import { sniffDelimiter } from './scan-csv.ts';
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
  const strict = await readRecords(text, form, { take: taker(), relaxed: false });
  if (strict === undefined) return undefined;
  const openQuote = await findOpenQuote(text.pieces(), form);
  if (openQuote !== undefined) return { openQuote };
  if (!strict.aboutQuotes) return { tooLarge: strict.place };
  const relaxed = await readRecords(text, form, { take: taker(), relaxed: true });
  return relaxed === undefined ? undefined : { tooLarge: relaxed.place };
}

type Stopped = { readonly aboutQuotes: boolean; readonly place: { readonly row: number } };

/** Where csv-parse stopped; undefined where it came to the end. */
async function readRecords(
  text: TextPieces,
  { delimiter, skip }: CsvForm,
  { take, relaxed }: { readonly take: TakeRecord; readonly relaxed: boolean },
): Promise<Stopped | undefined> {
  let row = 0;
  const options = {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: relaxed,
    record_delimiter: '\n',
    // A million blank lines are a common ending of an export; each would be an error object with its stack.
    skip_empty_lines: true,
    max_record_size: limits.recordLength,
  };
  const onRecord: OnRecord = (cells, seen) => {
    for (row++; row < seen.records + seen.empty_lines; row++) take([]);
    take(cells);
  };
  try {
    await parsePieces(withoutStart(text.pieces(), skip), options, onRecord);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /QUOTE|MAX_RECORD/.test(String(error.code))))
      throw error;
    return { aboutQuotes: /QUOTE/.test(String(error.code)), place: { row: row + 1 } };
  }
}

/** `seen`: what was read so far, this record included. */
type OnRecord = (cells: string[], seen: { readonly records: number; readonly empty_lines: number }) => void;

/** One piece is parsed at once; several come as a stream, so that the whole is never held. */
async function parsePieces(
  pieces: AsyncGenerator<string>,
  options: object,
  onRecord: OnRecord,
): Promise<void> {
  const [first, second] = [await pieces.next(), await pieces.next()];
  const head: string = first.done === true ? '' : first.value;
  if (second.done === true) {
    const { parse } = await import('csv-parse/sync');
    parse(head, {
      ...options,
      on_record: (cells: string[], seen: Parameters<OnRecord>[1]) => {
        onRecord(cells, seen);
        return null;
      },
    });
    return;
  }
  const [{ parse }, { pipeline }] = await Promise.all([import('csv-parse'), import('node:stream/promises')]);
  const all = async function* () {
    yield head;
    yield second.value;
    yield* pieces;
  };
  const parser = parse(options);
  // A record is taken as it is handed on: for on_record the library copies what it knows of the file once a record.
  const handOn = parser.push.bind(parser);
  parser.push = (record: string[] | null) => {
    if (record === null) return handOn(null);
    onRecord(record, parser.info);
    return true;
  };
  parser.resume();
  await pipeline(all(), parser);
}

async function* withoutStart(pieces: AsyncIterable<string>, skip: number): AsyncGenerator<string> {
  let left = skip;
  for await (const piece of pieces) {
    yield left === 0 ? piece : piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}
