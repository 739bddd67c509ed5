/** Where a cell begins, counted as a spreadsheet does: quoted line breaks do not begin a record. */
export type CellPlace = { readonly row: number; readonly column: number };

export type CsvShape = {
  /** Cells in each record, blank records included as 1. */
  readonly widths: readonly number[];
  /** The first quoted cell that does not close before a delimiter, a line end or the end of the text. */
  readonly openQuote?: CellPlace;
};

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];
const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Walks at most `limit` records of a delimited text. Only the shape is found here: csv-parse reads the cells,
 * but it names the place where it gave up, not the place where a quote was left open.
 */
export function scanCsv(text: string, delimiter: string, limit: number): CsvShape {
  const widths: number[] = [];
  const parts = delimiter.charCodeAt(0);
  let openQuote: CellPlace | undefined;
  let at = 0;
  let column = 1;
  while (at < text.length && widths.length < limit) {
    if (text.charCodeAt(at) === quote) {
      const closed = closingQuote(text, at);
      if (closed < 0 || !endsCell(text.charCodeAt(closed + 1), parts))
        openQuote ??= { row: widths.length + 1, column };
      at = closed < 0 ? text.length : closed + 1;
    }
    while (at < text.length && !endsCell(text.charCodeAt(at), parts)) at++;
    if (text.charCodeAt(at) === parts) {
      column++;
      at++;
    } else {
      widths.push(column);
      column = 1;
      at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    }
  }
  return openQuote === undefined ? { widths } : { widths, openQuote };
}

/** `code` is not a number behind the end of the text. */
function endsCell(code: number, delimiter: number): boolean {
  return code === delimiter || code === lineFeed || code === carriageReturn || Number.isNaN(code);
}

/** The position of the quote that closes the cell opened at `from`; doubled quotes are text. -1 if there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/**
 * The delimiter of the header: the one that gives it the most cells, at least three, and parts most other records as
 * well, so that ragged rows do not mislead. Where a title stands above the header, or columns are few, the delimiter
 * under which most records have one and the same width. A single column gives the comma.
 */
export function sniffDelimiter(text: string): string {
  const shapes = delimiters.map((delimiter) => ({ delimiter, widths: scanCsv(text, delimiter, 40).widths }));
  const parted = (widths: readonly number[]) => widths.filter((cells) => cells > 1).length / widths.length;
  const headed = shapes.filter(({ widths }) => (widths[0] ?? 0) >= 3 && parted(widths) > 0.5);
  const widest = Math.max(...headed.map(({ widths }) => widths[0] ?? 0));
  const byHeader = headed.find(({ widths }) => widths[0] === widest);
  if (byHeader !== undefined) return byHeader.delimiter;
  let best = { delimiter: ',', share: 0, width: 1 };
  for (const { delimiter, widths } of shapes) {
    const width = mostFrequent(widths.filter((cells) => cells > 1));
    if (width === undefined) continue;
    const share = (widths.filter((cells) => cells === width).length / widths.length) * parted(widths);
    if (share > best.share || (share === best.share && width > best.width))
      best = { delimiter, share, width };
  }
  return best.delimiter;
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
