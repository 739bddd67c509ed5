import { compareText } from '../model/order.ts';
import { foldText } from './fold-text.ts';
import { type SlipIndex, slipIndex } from './slip-index.ts';

/** More letters than these are another text, however long both are. */
const mostSlips = 20;
/** From this many known values on an index finds the near ones, and two slips are the most. */
const longList = 500;

/**
 * The known value that `found` was most likely meant to be: the fewest letters changed (case apart),
 * at most a third of them (20 of long texts) and at least one may differ; in lists of more than 500 values two letters at most.
 * Of equals the first in code-unit order; nothing where none is near. Give a long list as one and the same array or
 * set again and again: its index is kept with it.
 */
export function nearestText(found: string, known: Iterable<string>): string | undefined {
  const wanted = foldText(found);
  if (!isList(known)) return nearestOf(wanted, known);
  const size = Array.isArray(known) ? known.length : (known as ReadonlySet<string>).size;
  return size <= longList ? nearestOf(wanted, known) : nearestByIndex(wanted, known, size);
}

function isList(known: Iterable<string>): known is readonly string[] | ReadonlySet<string> {
  return Array.isArray(known) || known instanceof Set;
}

type KeptIndex = { readonly size: number; readonly texts: readonly string[]; readonly near: SlipIndex };
const indexes = new WeakMap<object, KeptIndex>();

function nearestByIndex(
  wanted: string,
  known: readonly string[] | ReadonlySet<string>,
  size: number,
): string | undefined {
  let index = indexes.get(known);
  // A list that has grown since is indexed again.
  if (index?.size !== size) {
    const texts = [...known];
    index = { size, texts, near: slipIndex(texts) };
    indexes.set(known, index);
  }
  const { texts, near } = index;
  return nearestOf(
    wanted,
    [...near(wanted)].flatMap((at) => texts[at] ?? []),
    2,
  );
}

function nearestOf(wanted: string, known: Iterable<string>, atMost = Infinity): string | undefined {
  let best: { text: string; distance: number } | undefined;
  const away = leastAway(wanted);
  for (const text of known) {
    const third = Math.max(1, Math.min(mostSlips, Math.floor(Math.max(telling(wanted), telling(text)) / 3)));
    const most = Math.min(third, atMost, best?.distance ?? third);
    if (Math.abs(wanted.length - text.length) > most) continue;
    const folded = foldText(text);
    if (away(folded) > most) continue;
    const distance = editDistance(wanted, folded, most);
    if (distance > most) continue;
    if (
      best === undefined ||
      distance < best.distance ||
      (distance === best.distance && compareText(text, best.text) < 0)
    ) {
      best = { text, distance };
    }
  }
  return best?.text;
}

/** Letters that one text has and the other lacks, wherever they stand: never more than must be changed, and soon counted. */
function leastAway(wanted: string): (text: string) => number {
  const counts = new Int16Array(64);
  const add = (text: string, step: number): void => {
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at) & 63;
      counts[letter] = (counts[letter] ?? 0) + step;
    }
  };
  add(wanted, 1);
  return (text) => {
    let more = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at) & 63;
      const left = (counts[letter] ?? 0) - 1;
      counts[letter] = left;
      if (left < 0) more++;
    }
    add(text, 1);
    return Math.max(more, wanted.length - text.length + more);
  };
}

/** How many letters tell one value from another: of an address not those of the domain that all of them share. */
function telling(text: string): number {
  return text.includes('@') ? text.indexOf('@') : text.length;
}

/** `{nearest}` for the facts of a problem; nothing to spread where nothing is near. */
export function nearestFact(found: string, known: Iterable<string>): { readonly nearest?: string } {
  const nearest = nearestText(found, known);
  return nearest === undefined ? {} : { nearest };
}

/**
 * Letters inserted, deleted, exchanged or swapped with their neighbour to get from one text to the other (optimal
 * string alignment); some number over `most` as soon as it must be more than that. Only cells within `most` of the
 * diagonal are worked out: no others lead to an answer.
 */
export function editDistance(a: string, b: string, most: number): number {
  const width = b.length + 1;
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most) return far;
  // Three rows, used in turn: row i stands at i modulo 3.
  const cells = new Uint16Array(3 * width).fill(far);
  for (let j = 0; j <= Math.min(b.length, most); j++) cells[j] = j;
  let leastAbove = 0;
  for (let i = 1; i <= a.length; i++) {
    const rows = { row: (i % 3) * width, above: ((i + 2) % 3) * width, twoAbove: ((i + 1) % 3) * width };
    const least = fillRow(cells, rows, { a, b, i, most });
    if (least > most && leastAbove > most) return far;
    leastAbove = least;
  }
  return cells[(a.length % 3) * width + b.length] ?? far;
}

type Rows = { readonly row: number; readonly above: number; readonly twoAbove: number };
type Step = { readonly a: string; readonly b: string; readonly i: number; readonly most: number };

/** Fills one row within the band and gives the least of it. */
function fillRow(cells: Uint16Array, { row, above, twoAbove }: Rows, { a, b, i, most }: Step): number {
  const far = most + 1;
  const from = Math.max(1, i - most);
  const to = Math.min(b.length, i + most);
  const letter = a.charCodeAt(i - 1);
  const before = i > 1 ? a.charCodeAt(i - 2) : -1;
  let left = from === 1 ? Math.min(i, far) : far;
  let leastOfRow = left;
  cells[row + from - 1] = left;
  for (let j = from; j <= to; j++) {
    const other = b.charCodeAt(j - 1);
    let least = (cells[above + j - 1] ?? far) + (letter === other ? 0 : 1);
    if (j < i + most) least = Math.min(least, (cells[above + j] ?? far) + 1);
    least = Math.min(least, left + 1, far);
    if (j > 1 && before === other && letter === b.charCodeAt(j - 2))
      least = Math.min(least, (cells[twoAbove + j - 2] ?? far) + 1);
    cells[row + j] = least;
    left = least;
    if (least < leastOfRow) leastOfRow = least;
  }
  return leastOfRow;
}
