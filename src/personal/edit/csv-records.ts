const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/** The letters of a delimited text, each a byte, or two of them in UTF-16: what parts cells is one of them in either. */
export type CsvUnits = Uint8Array | Uint16Array;

/** A record within the units: its line end stands between `end` and `next`. */
export type CsvRecord = {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly from: number;
  readonly end: number;
  readonly next: number;
  /** A quote of it stays open or stands amiss, so that nobody knows its cells: then it is one line. */
  readonly broken: boolean;
};

/** Where a cell stands within its record, with its quotes. */
export type CellSpan = { readonly from: number; readonly to: number; readonly quoted: boolean };

/**
 * The records from `start` on, blank ones left out and counted, as `read/parse-csv.ts` reads them. A file with a broken
 * quote is refused there; here its line is handed on as it stands, and the next line begins a record.
 */
export function* csvRecords(units: CsvUnits, delimiter: string, start: number): Generator<CsvRecord> {
  const parts = delimiter.charCodeAt(0);
  let row = 1;
  for (let from = start; from < units.length; row++) {
    const closed = endOfRecord(units, parts, from);
    const end = closed ?? endOfLine(units, from);
    const next = end + (units[end] === carriageReturn && units[end + 1] === lineFeed ? 2 : 1);
    if (end > from)
      yield { row, from, end, next: Math.min(next, units.length), broken: closed === undefined };
    from = next;
  }
}

const endsLine = (unit: number | undefined): boolean =>
  unit === lineFeed || unit === carriageReturn || unit === undefined;

function endOfLine(units: CsvUnits, from: number): number {
  let at = from;
  while (!endsLine(units[at])) at++;
  return at;
}

/** Undefined where a quoted cell never closes, or goes on behind its closing quote; other quotes are text. */
function endOfRecord(units: CsvUnits, delimiter: number, from: number): number | undefined {
  for (let at = from; ; at++) {
    if (units[at] === quote) {
      at = behindQuotes((one) => units[one], at, units.length);
      if (at < 0 || (units[at] !== delimiter && !endsLine(units[at]))) return undefined;
    } else while (units[at] !== delimiter && !endsLine(units[at])) at++;
    if (units[at] !== delimiter) return at;
  }
}

/** Behind the quote that closes the cell opened at `from`: within it quotes come in pairs. -1 where there is none. */
function behindQuotes(unitAt: (at: number) => number | undefined, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (unitAt(at) !== quote) continue;
    if (unitAt(at + 1) !== quote) return at + 1;
    at++;
  }
  return -1;
}

/** The cells of a record that is not broken, of which `unitAt` tells the letters from `from` to `end`. */
export function cellSpans(
  unitAt: (at: number) => number | undefined,
  { from, end }: { readonly from: number; readonly end: number },
  delimiter: string,
): CellSpan[] {
  const parts = delimiter.charCodeAt(0);
  const spans: CellSpan[] = [];
  for (let at = from; at <= end; at++) {
    const [begin, quoted] = [at, at < end && unitAt(at) === quote];
    if (quoted) at = behindQuotes(unitAt, at, end);
    else while (at < end && unitAt(at) !== parts) at++;
    spans.push({ from: begin, to: at, quoted });
  }
  return spans;
}
