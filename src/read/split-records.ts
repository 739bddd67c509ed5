import { limits } from './limits.ts';

/** Records one by one, in order; `cells` as they stand, line ends inside a cell LF. The array is the taker's. */
export type TakeRecord = (cells: readonly string[]) => void;

/** Where a quoted cell opens that does not close, as a spreadsheet counts; `offset` in characters of the text. */
export type OpenQuote = { readonly row: number; readonly column: number; readonly offset: number };

/** What has been seen of the cell at hand. `closed`: a quote that ends the cell, unless another quote follows. */
type State = 'start' | 'plain' | 'quoted' | 'closed';

const [quote, lineFeed, mark] = [0x22, 0x0a, 0xfeff];

/**
 * Splits a text with LF line ends into records, piece by piece (RFC 4180; a quote inside an unquoted cell is text).
 * Written by hand and not left to csv-parse, which makes an error with its stack for every record that is shorter or
 * longer than the first (40 s for a million blank rows) and names the place where it gave up, not the one where a
 * quote was left open; csv-parse is what the tests compare with. A cell beyond the limit is cut off behind it, and so
 * is a record, for the taker to refuse.
 */
export class RecordSplitter {
  readonly #parts: number;
  readonly #take: TakeRecord;
  #state: State = 'start';
  #cell = '';
  #cells: string[] = [];
  #column = 1;
  #row = 1;
  #offset = 0;
  #opened = { row: 1, column: 1, offset: 0 };

  constructor(delimiter: string, take: TakeRecord) {
    this.#parts = delimiter.charCodeAt(0);
    this.#take = take;
  }

  /** The quoted cell that goes on behind its closing quote; what follows is not split any more. */
  push(piece: string): OpenQuote | undefined {
    let at = this.#offset === 0 && piece.charCodeAt(0) === mark ? 1 : 0;
    while (at < piece.length) {
      if (this.#state === 'quoted') at = this.#quoted(piece, at);
      else if (this.#state === 'plain') at = this.#plain(piece, at);
      else {
        const code = piece.charCodeAt(at);
        const open = this.#state === 'start';
        if (code === quote) {
          if (open) this.#opened = { row: this.#row, column: this.#column, offset: this.#offset + at };
          else this.#add('"');
          this.#state = 'quoted';
        } else if (code === this.#parts || code === lineFeed) this.#endCell(code);
        else if (open) {
          this.#state = 'plain';
          continue;
        } else return this.#opened;
        at++;
      }
    }
    this.#offset += piece.length;
    return undefined;
  }

  /** Gives the last record, if no line end closes it. */
  end(): OpenQuote | undefined {
    if (this.#state === 'quoted') return this.#opened;
    if (this.#state !== 'start' || this.#column > 1) this.#endCell(lineFeed);
    return undefined;
  }

  #quoted(piece: string, from: number): number {
    const next = piece.indexOf('"', from);
    const to = next < 0 ? piece.length : next;
    this.#add(piece.slice(from, to));
    if (next >= 0) this.#state = 'closed';
    return to + 1;
  }

  #plain(piece: string, from: number): number {
    let to = from;
    for (; to < piece.length; to++) {
      const code = piece.charCodeAt(to);
      if (code === this.#parts || code === lineFeed) break;
    }
    this.#add(piece.slice(from, to));
    if (to < piece.length) this.#endCell(piece.charCodeAt(to));
    return to + 1;
  }

  #add(text: string): void {
    if (this.#cell === '') this.#cell = text;
    else if (this.#cell.length <= limits.cellLength) this.#cell += text;
    if (this.#cell.length > limits.cellLength + 1) this.#cell = this.#cell.slice(0, limits.cellLength + 1);
  }

  #endCell(code: number): void {
    if (this.#column <= limits.columns + 1) this.#cells.push(this.#cell);
    this.#cell = '';
    this.#state = 'start';
    if (code === this.#parts) {
      this.#column++;
      return;
    }
    this.#take(this.#cells);
    this.#cells = [];
    this.#column = 1;
    this.#row++;
  }
}
