import { PackedTexts } from './packed-texts.ts';

/**
 * One column of a table, each distinct text held once. Forms ask a thousand people and get a dozen answers; whatever
 * judges a column judges its distinct texts. A column of which nearly every cell is another text (ids, addresses,
 * stories) is packed instead, so that a million rows stay small.
 */
export type Column = {
  /** How many cells, blank ones included. */
  readonly size: number;
  /** How many cells are not blank. */
  readonly filled: number;
  /** The cell as it stands, line ends LF. */
  readonly text: (at: number) => string;
  /** Each distinct text once, in the order in which they first occur; absent where the column is too varied. */
  readonly distinct?: readonly string[];
  /** Where the text of a cell stands in `distinct`. */
  readonly code: (at: number) => number;
};

/** Beyond so many distinct texts a dictionary costs more than it saves. */
const mostDistinct = 1 << 15;

/** Takes the cells of a column one by one. */
export class ColumnBuilder {
  #size = 0;
  #filled = 0;
  readonly #codes = new Map<string, number>();
  readonly #distinct: string[] = [];
  readonly #blank: boolean[] = [];
  #cells = new Uint16Array(64);
  /** The first cell that stands in a block and not in the dictionary. */
  #spill = Number.POSITIVE_INFINITY;
  /** Made when the dictionary is full: most columns never need it. */
  #packed: PackedTexts | undefined;

  add(text: string): void {
    const code = this.#spill < Number.POSITIVE_INFINITY ? undefined : this.#codeOf(text);
    if (code === undefined) {
      this.#packed ??= new PackedTexts();
      this.#packed.add(text);
      if (text.trim() !== '') this.#filled++;
    } else {
      if (this.#size === this.#cells.length) this.#cells = grown(this.#cells);
      this.#cells[this.#size] = code;
      if (this.#blank[code] !== true) this.#filled++;
    }
    this.#size++;
  }

  #codeOf(text: string): number | undefined {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    if (this.#distinct.length === mostDistinct) {
      this.#spill = this.#size;
      this.#codes.clear();
      return undefined;
    }
    const code = this.#distinct.length;
    const own = ownCopy(text);
    this.#codes.set(own, code);
    this.#distinct.push(own);
    this.#blank.push(text.trim() === '');
    return code;
  }

  finish(): Column {
    const [distinct, cells, packed, spill] = [this.#distinct, this.#cells, this.#packed, this.#spill];
    packed?.close();
    const code = (at: number) => cells[at] ?? 0;
    const size = { size: this.#size, filled: this.#filled };
    if (packed === undefined) return { ...size, distinct, code, text: (at) => distinct[code(at)] ?? '' };
    const text = (at: number) => (at < spill ? (distinct[code(at)] ?? '') : packed.text(at - spill));
    return { ...size, code: () => -1, text };
  }
}

/** A cell is a slice of the text that it was read from, and would keep all of that in memory. */
function ownCopy(text: string): string {
  if (text.length < 13) return text;
  const encoding = /[^\0-\xFF]/.test(text) ? 'utf16le' : 'latin1';
  return Buffer.from(text, encoding).toString(encoding);
}

function grown(cells: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(cells.length * 2);
  larger.set(cells);
  return larger;
}

/** A column made of others: what `textOf` gives for each row. */
export function columnOf(size: number, textOf: (at: number) => string): Column {
  const builder = new ColumnBuilder();
  for (let at = 0; at < size; at++) builder.add(textOf(at));
  return builder.finish();
}

/** Up to `most` distinct texts that are not blank, trimmed, from the top. */
export function sampleOf(column: Column, most: number): string[] {
  const found = new Set<string>();
  const count = column.distinct?.length ?? column.size;
  for (let at = 0; at < count && found.size < most; at++) {
    const text = (column.distinct?.[at] ?? column.text(at)).trim();
    if (text !== '') found.add(text);
  }
  return [...found];
}

/** Do two columns of one table say the same in every row? */
export function sameColumn(a: Column, b: Column): boolean {
  for (let at = 0; at < a.size; at++) if (a.text(at) !== b.text(at)) return false;
  return true;
}
