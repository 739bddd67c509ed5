/** Where a cell begins, counted as a spreadsheet does: quoted line breaks do not begin a record. */
export type CellPlace = { readonly row: number; readonly column: number };

export type CsvShape = {
  /** Cells in each record, blank records included as 1. */
  readonly widths: readonly number[];
  /** The first quoted cell that does not close before a delimiter, a line end or the end of the text. */
  readonly openQuote?: CellPlace;
};

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Walks at most `limit` records of a delimited text. Only the shape is found here: csv-parse reads the cells,
 * but it names the place where it gave up, not the place where a quote was left open.
 */
export function scanCsv(text: string, delimiter: string, limit: number): CsvShape {
  const widths: number[] = [];
  let openQuote: CellPlace | undefined;
  let at = 0;
  let column = 1;
  while (at < text.length && widths.length < limit) {
    if (text[at] === '"') {
      const closed = closingQuote(text, at);
      const next = text[closed + 1];
      if (closed < 0 || !(next === undefined || next === delimiter || next === '\n' || next === '\r')) {
        openQuote ??= { row: widths.length + 1, column };
      }
      at = closed < 0 ? text.length : closed + 1;
    }
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    if (text[at] === delimiter) {
      column++;
      at++;
    } else {
      widths.push(column);
      column = 1;
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    }
  }
  return openQuote === undefined ? { widths } : { widths, openQuote };
}

/** The position of the quote that closes the cell opened at `from`; doubled quotes are text. -1 if there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/**
 * The delimiter under which most of the first records have one and the same width; the wider table of equals.
 * A single column gives the comma.
 */
export function sniffDelimiter(text: string): string {
  let best = { delimiter: ',', share: 0, width: 1 };
  for (const delimiter of delimiters) {
    const widths = scanCsv(text, delimiter, 40).widths;
    const width = mostFrequent(widths.filter((cells) => cells > 1));
    if (width === undefined) continue;
    const filled = widths.filter((cells) => cells > 1).length;
    const share = (widths.filter((cells) => cells === width).length / widths.length) * (filled / widths.length);
    if (share > best.share || (share === best.share && width > best.width)) best = { delimiter, share, width };
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
