import { sniffDelimiter } from './scan-csv.ts';
import type { TextPieces } from './text-pieces.ts';

/** How records are parted; `skip` characters at the beginning are Excel's `sep=` line, which it does not count as a row. */
export type CsvForm = { readonly delimiter: string; readonly skip: number };

/** Records one by one, in order; `cells` as they stand, line ends inside a cell LF. */
export type TakeRecord = (cells: readonly string[]) => void;

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
 * Text to records per RFC 4180. False where a quote stands in the wrong place; what was taken up to there is then
 * worth nothing. `relaxed`: a quote inside an unquoted cell is text.
 */
export async function parseCsv(
  text: TextPieces,
  { delimiter, skip, relaxed }: CsvForm & { readonly relaxed: boolean },
  take: TakeRecord,
): Promise<boolean> {
  const options = {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: relaxed,
    record_delimiter: '\n',
  };
  const pieces = text.pieces()[Symbol.asyncIterator]();
  const first = await pieces.next();
  const head: string = first.done === true ? '' : first.value.slice(skip);
  const second = await pieces.next();
  try {
    if (second.done === true) {
      const { parse } = await import('csv-parse/sync');
      for (const cells of parse(head, options) as string[][]) take(cells);
    } else {
      const rest = (async function* () {
        yield head;
        yield second.value;
        for await (const piece of { [Symbol.asyncIterator]: () => pieces }) yield piece;
      })();
      await streamRecords(rest, options, take);
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && /QUOTE/.test(String(error.code))) return false;
    throw error;
  }
}

async function streamRecords(pieces: AsyncIterable<string>, options: object, take: TakeRecord): Promise<void> {
  const [{ parse }, { pipeline }, { Writable }] = await Promise.all([
    import('csv-parse'),
    import('node:stream/promises'),
    import('node:stream'),
  ]);
  const taker = new Writable({
    objectMode: true,
    write(cells: string[], _, done) {
      take(cells);
      done();
    },
  });
  await pipeline(pieces, parse(options), taker);
}
