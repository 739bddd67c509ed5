import { isSolution, type Knowledge } from './whole-solutions.ts';

/** A change of a few atoms that leaves every known sum as it is. */
export type Move = readonly { readonly atom: number; readonly by: 1 | -1 }[];

/** So many moves are tried, and so many solutions looked at. */
const mostMoves = 3_000;

/**
 * Small changes that nobody who knows the sums can notice: one person in an atom that no sum holds, one person from an
 * atom to another in the same sums, and two people who change places crosswise.
 */
export function movesOf({ rows, atoms }: Knowledge): readonly Move[] {
  const columns = Array.from({ length: atoms }, (_, atom) => rows.map((row) => row[atom] ?? 0));
  const moves: Move[] = [];
  for (const [atom, column] of columns.entries())
    if (column.every((part) => part === 0)) moves.push([{ atom, by: 1 }], [{ atom, by: -1 }]);
  const shifts = new Map<string, [number, number][]>();
  for (let to = 0; to < atoms; to++) {
    for (let from = 0; from < atoms; from++) {
      if (to === from) continue;
      const key = columns[to]?.map((part, i) => part - (columns[from]?.[i] ?? 0)).join('') ?? '';
      const alike = shifts.get(key);
      if (alike === undefined) shifts.set(key, [[to, from]]);
      else alike.push([to, from]);
    }
  }
  const still = rows.map(() => 0).join('');
  for (const [to, from] of shifts.get(still) ?? []) moves.push(shift(to, from));
  for (const [key, pairs] of shifts) {
    if (key === still) continue;
    for (const [to, from] of pairs) {
      for (const [back, forth] of pairs) {
        if (moves.length >= mostMoves) return moves;
        if (new Set([to, from, back, forth]).size === 4)
          moves.push([...shift(to, from), ...shift(forth, back)]);
      }
    }
  }
  return moves;
}

const shift = (to: number, from: number): Move => [
  { atom: to, by: 1 },
  { atom: from, by: -1 },
];

/** Solutions around the true one, itself first: the nearest by so many moves, `most` at the most. */
export function solutionsNear(
  truth: readonly number[],
  knows: Knowledge,
  most: number,
): readonly (readonly number[])[] {
  const moves = movesOf(knows);
  const found = [truth];
  const seen = new Set([truth.join(' ')]);
  for (let at = 0; at < found.length && found.length < most; at++) {
    for (const move of moves) {
      const next = [...(found[at] ?? [])];
      for (const { atom, by } of move) next[atom] = (next[atom] ?? 0) + by;
      const key = next.join(' ');
      if (seen.has(key) || !isSolution(next, knows)) continue;
      seen.add(key);
      found.push(next);
      if (found.length >= most) break;
    }
  }
  return found;
}
