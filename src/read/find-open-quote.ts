import type { CellPlace } from './scan-csv.ts';

/** What has been seen of the cell at hand. `closed`: a quote that ends the cell, unless another quote follows. */
type State = 'start' | 'plain' | 'quoted' | 'closed';

const [quote, lineFeed] = [0x22, 0x0a];

/**
 * The first quoted cell that does not close before a delimiter, a line end or the end of the text: csv-parse names
 * the place where it gave up, and people look for the place where the quote was opened. Rows count as a spreadsheet
 * does: quoted line breaks begin none.
 */
export async function findOpenQuote(
  pieces: AsyncIterable<string>,
  { delimiter, skip }: { readonly delimiter: string; readonly skip: number },
): Promise<CellPlace | undefined> {
  const parts = delimiter.charCodeAt(0);
  let state: State = 'start';
  let [row, column, left] = [1, 1, skip];
  for await (const piece of pieces) {
    const from = Math.min(left, piece.length);
    left -= from;
    for (let at = from; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (state === 'quoted') {
        const next = piece.indexOf('"', at);
        at = next < 0 ? piece.length : next;
        if (next >= 0) state = 'closed';
      } else if (code === parts || code === lineFeed) {
        state = 'start';
        column = code === parts ? column + 1 : 1;
        if (code === lineFeed) row++;
      } else if (code === quote && (state === 'start' || state === 'closed')) state = 'quoted';
      else if (state === 'closed') return { row, column };
      else state = 'plain';
    }
  }
  return state === 'quoted' ? { row, column } : undefined;
}
