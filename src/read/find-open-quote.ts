/** Where a quoted cell opens: as a spreadsheet counts, and the line that an editor shows. */
export type OpenQuote = { readonly row: number; readonly column: number; readonly line: number };

/** What has been seen of the cell at hand. `closed`: a quote that ends the cell, unless another quote follows. */
type State = 'start' | 'plain' | 'quoted' | 'closed';

const [quote, lineFeed, mark] = [0x22, 0x0a, 0xfeff];

/**
 * The first quoted cell that does not close before a delimiter, a line end or the end of the text: csv-parse names
 * the place where it gave up, and people look for the place where the quote was opened. Rows count as a spreadsheet
 * does: quoted line breaks begin none. `skip`: Excel's `sep=` line, a line and no row.
 */
export async function findOpenQuote(
  pieces: AsyncIterable<string>,
  { delimiter, skip }: { readonly delimiter: string; readonly skip: number },
): Promise<OpenQuote | undefined> {
  const parts = delimiter.charCodeAt(0);
  let state: State = 'start';
  let [row, column, line, left] = [1, 1, 1, skip];
  let opened: OpenQuote = { row, column, line };
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code === lineFeed) line++;
      if (left > 0) left--;
      else if (state === 'quoted') {
        if (code === quote) state = 'closed';
      } else if (code === parts || code === lineFeed) {
        state = 'start';
        [row, column] = code === lineFeed ? [row + 1, 1] : [row, column + 1];
      } else if (code === quote && state === 'start') {
        opened = { row, column, line };
        state = 'quoted';
      } else if (code === quote && state === 'closed') state = 'quoted';
      else if (state === 'closed') return opened;
      else if (code !== mark || row > 1 || column > 1) state = 'plain';
    }
  }
  return state === 'quoted' ? opened : undefined;
}
