const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];
const delimiters = [',', ';', '\t', '|'] as const;

/** Records and characters that tell the delimiter; a file is not read twice to learn it. */
const [sampleRecords, sampleLength] = [40, 1 << 18];

/** What a delimiter would make of a text: the cells of each of its first records, blank records being 1. */
type CsvShape = {
  readonly delimiter: string;
  readonly widths: readonly number[];
  /** Quotes that neither open a cell, nor close one, nor are doubled within one. */
  readonly strayQuotes: number;
};

/** Only the shape is found here, and cheaply; csv-parse reads the cells. A record that the sample cuts off is left out. */
function shapeBy(delimiter: string, text: string): CsvShape {
  const widths: number[] = [];
  const parts = delimiter.charCodeAt(0);
  const end = Math.min(text.length, sampleLength);
  let [at, column, strayQuotes] = [0, 1, 0];
  while (at < end && widths.length < sampleRecords) {
    if (text.charCodeAt(at) === quote) {
      at = behindQuotes(text, at, end);
      if (at === end && text.charCodeAt(at - 1) !== quote) strayQuotes++;
    }
    for (; at < end && !endsCell(text.charCodeAt(at), parts); at++)
      if (text.charCodeAt(at) === quote) strayQuotes++;
    if (at >= end && end < text.length && widths.length > 0) break;
    if (text.charCodeAt(at) === parts) {
      column++;
      at++;
    } else {
      widths.push(column);
      column = 1;
      at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    }
  }
  return { delimiter, widths, strayQuotes };
}

function endsCell(code: number, delimiter: number): boolean {
  return code === delimiter || code === lineFeed || code === carriageReturn;
}

/** Behind the quote that closes the cell opened at `from`, doubled quotes being text; `end` if there is none. */
function behindQuotes(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (text.charCodeAt(at) !== quote) continue;
    if (text.charCodeAt(at + 1) !== quote) return at + 1;
    at++;
  }
  return end;
}

/**
 * The delimiter of the header: the one that gives it the most cells, at least three, and parts most other records as
 * well, so that ragged rows do not mislead. Where a title stands above the header, or columns are few, the delimiter
 * under which most records have one and the same width. Under the right one the fewest quotes stand where none belongs.
 * A single column gives the comma.
 */
export function sniffDelimiter(text: string): string {
  const all = delimiters.map((delimiter) => shapeBy(delimiter, text));
  const fewest = Math.min(...all.map(({ strayQuotes }) => strayQuotes));
  const shapes = all.filter(({ strayQuotes }) => strayQuotes === fewest);
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
