import { type Knowledge, sumOver } from './whole-solutions.ts';

/** A change of a few atoms that leaves every known sum as it is. */
export type Move = readonly { readonly atom: number; readonly by: 1 | -1 }[];

/** More moves than these are not kept. */
const mostMoves = 3_000;

/**
 * Small changes that nobody who knows the sums can notice: one person in an atom that no sum holds, one person from an
 * atom to another in the same sums, and two people who change places crosswise.
 */
export function movesOf({ rows, atoms }: Pick<Knowledge, 'rows' | 'atoms'>): readonly Move[] {
  const columns = Array.from({ length: atoms }, (_, atom) => rows.map((row) => row[atom] ?? 0));
  const moves: Move[] = [];
  for (const [atom, column] of columns.entries())
    if (column.every((part) => part === 0)) moves.push([{ atom, by: 1 }], [{ atom, by: -1 }]);
  const shifts = shiftsOf(columns);
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

type Pair = readonly [to: number, from: number];

/** Pairs of atoms by what one person who goes over from one to the other changes in the sums. */
function shiftsOf(columns: readonly (readonly number[])[]): ReadonlyMap<string, readonly Pair[]> {
  const shifts = new Map<string, Pair[]>();
  for (const [to, there] of columns.entries()) {
    for (const [from, here] of columns.entries()) {
      if (to === from) continue;
      const key = there.map((part, i) => part - (here[i] ?? 0)).join('');
      const alike = shifts.get(key);
      if (alike === undefined) shifts.set(key, [[to, from]]);
      else alike.push([to, from]);
    }
  }
  return shifts;
}

const shift = (to: number, from: number): Move => [
  { atom: to, by: 1 },
  { atom: from, by: -1 },
];

/** So often a move is made one after the other, and so many pairs of different ones are tried. */
const mostSteps = 3;
const mostPairs = 2_000;

/** With so few moves all solutions around are looked at, up to so many, and not single moves alone. */
const fewMoves = 24;
const mostNear = 2_000;

/** The solutions nearest to the true one, itself first, where there are few ways to go; else itself alone. */
export function solutionsNear(
  truth: readonly number[],
  moves: readonly Move[],
): readonly (readonly number[])[] {
  const found = [truth];
  if (moves.length > fewMoves) return found;
  const seen = new Set([truth.join(' ')]);
  for (const from of found) {
    for (const move of moves) {
      const next = moved(from, move);
      const key = next?.join(' ') ?? '';
      if (next === undefined || seen.has(key)) continue;
      if (found.length >= mostNear) return found;
      seen.add(key);
      found.push(next);
    }
  }
  return found;
}

/** Solutions near the true one in which the marked sum is another: by one move made a few times, then by two. */
export function* otherSolutions(
  truth: readonly number[],
  moves: readonly Move[],
  marked: Uint8Array,
): Generator<readonly number[]> {
  const own = sumOver(marked, truth);
  const moving = moves.filter(
    (move) => move.reduce((sum, { atom, by }) => sum + by * (marked[atom] ?? 0), 0) !== 0,
  );
  for (const move of moving) {
    let x: readonly number[] | undefined = truth;
    for (let step = 0; step < mostSteps && x !== undefined; step++) {
      x = moved(x, move);
      if (x !== undefined) yield x;
    }
  }
  let tried = 0;
  for (const second of moves) {
    for (const first of moving) {
      if (tried++ > mostPairs) return;
      const x = moved(moved(truth, first) ?? truth, second);
      if (x !== undefined && sumOver(marked, x) !== own) yield x;
    }
  }
}

/** Undefined where an atom would hold fewer than nobody. */
function moved(x: readonly number[], move: Move): readonly number[] | undefined {
  const next = [...x];
  for (const { atom, by } of move) next[atom] = (next[atom] ?? 0) + by;
  return move.every(({ atom }) => (next[atom] ?? 0) >= 0) ? next : undefined;
}
