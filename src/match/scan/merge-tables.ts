import { codesOf, distinctNumbers } from '../forms/distinct-numbers.ts';
import type { WorthTable } from './worth.ts';

/** A row of a merged table stays in the first cache, the whole of it in the last. */
const mostColumns = 2048;
const mostCells = 1 << 20;
/** Codes are 16-bit numbers. */
const mostRows = 65_535;

/**
 * Adds up tables into few: people with the same codes in all of them get one code together, so that a pair costs one
 * look-up instead of several. Tables grow only as far as filling them is cheap beside the pairs they are for.
 */
export function mergeTables(tables: readonly WorthTable[]): readonly WorthTable[] {
  const merged: WorthTable[] = [];
  for (const table of [...tables].sort((a, b) => a.worth.length - b.worth.length)) {
    let home: { readonly at: number; readonly together: WorthTable } | undefined;
    for (const [at, other] of merged.entries()) {
      const together = joined(other, table);
      if (together === undefined) continue;
      home = { at, together };
      break;
    }
    if (home === undefined) merged.push(table);
    else merged[home.at] = home.together;
  }
  return merged;
}

/** Both tables as one; undefined where it would be too large. */
function joined(a: WorthTable, b: WorthTable): WorthTable | undefined {
  const mentee = pairedCodes(a.mentee, b.mentee, b.worth.length / b.columns);
  const mentor = pairedCodes(a.mentor, b.mentor, b.columns);
  const cells = mentee.left.length * mentor.left.length;
  const pairs = a.mentee.length * a.mentor.length;
  if (mentor.left.length > mostColumns || mentee.left.length > mostRows) return undefined;
  if (cells > Math.min(mostCells, Math.max(256, pairs / 4))) return undefined;
  const columns = mentor.left.length;
  const worth = new Float64Array(cells);
  for (let row = 0; row < mentee.left.length; row++) {
    const rowA = (mentee.left[row] ?? 0) * a.columns;
    const rowB = (mentee.right[row] ?? 0) * b.columns;
    for (let column = 0; column < columns; column++)
      worth[row * columns + column] =
        (a.worth[rowA + (mentor.left[column] ?? 0)] ?? 0) +
        (b.worth[rowB + (mentor.right[column] ?? 0)] ?? 0);
  }
  return { mentee: mentee.codes, mentor: mentor.codes, columns, worth };
}

type Paired = {
  readonly codes: Uint16Array;
  readonly left: readonly number[];
  readonly right: readonly number[];
};

/** One code for each pair of codes that somebody has, rising by the left one, then the right. */
function pairedCodes(left: Uint16Array, right: Uint16Array, kinds: number): Paired {
  const keys = new Float64Array(left.length);
  for (let p = 0; p < left.length; p++) keys[p] = (left[p] ?? 0) * kinds + (right[p] ?? 0);
  const rising = distinctNumbers(keys);
  return {
    codes: rising.length > mostRows ? new Uint16Array(0) : codesOf(keys, rising),
    left: Array.from(rising, (key) => Math.floor(key / kinds)),
    right: Array.from(rising, (key) => key % kinds),
  };
}
