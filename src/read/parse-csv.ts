import { sniffDelimiter } from './scan-csv.ts';
import { RecordSplitter, type TakeRecord } from './split-records.ts';
import type { TextPieces } from './text-pieces.ts';

/** How records are parted; `skip` characters at the beginning are Excel's `sep=` line, which it does not count as a row. */
export type CsvForm = { readonly delimiter: string; readonly skip: number };

/** Where a quote is left open: as a spreadsheet counts, and the line that an editor shows. */
export type OpenQuotePlace = { readonly row: number; readonly column: number; readonly line: number };

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
 * Text to records. A quoted cell that never closes, or goes on behind its closing quote, ends the reading; its place is
 * returned, and what was taken up to there is worth nothing, since every later cell may be in the wrong place.
 */
export async function parseCsv(
  text: TextPieces,
  { delimiter, skip }: CsvForm,
  take: TakeRecord,
): Promise<OpenQuotePlace | undefined> {
  const splitter = new RecordSplitter(delimiter, take);
  let left = skip;
  for await (const piece of text.pieces()) {
    const from = Math.min(left, piece.length);
    left -= from;
    const open = splitter.push(from === 0 ? piece : piece.slice(from));
    if (open !== undefined) return placeOf(text, skip, open);
  }
  const open = splitter.end();
  return open === undefined ? undefined : placeOf(text, skip, open);
}

async function placeOf(
  text: TextPieces,
  skip: number,
  { row, column, offset }: { readonly row: number; readonly column: number; readonly offset: number },
): Promise<OpenQuotePlace> {
  let [left, line] = [skip + offset, 1];
  for await (const piece of text.pieces()) {
    for (let at = piece.indexOf('\n'); at >= 0 && at < left; at = piece.indexOf('\n', at + 1)) line++;
    left -= piece.length;
    if (left <= 0) break;
  }
  return { row, column, line };
}
