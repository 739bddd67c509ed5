import type { Instance, Solution } from './instance.ts';
import { solveSeats } from './solve.ts';
import { type Ties, tiedPairs } from './tied-pairs.ts';

/** What decides between matches of one cost: a whole number from 0 for a pair (index in the instance) of this mentee. */
export type Draw = (pair: number, mentee: number) => number;

/**
 * Among all matches that cost as little as `solution` the one with the least Σ `draw` (asked for tied pairs alone;
 * 8 · (seats + 1) · the greatest stays below 2^53). They live on the tight pairs, which must all stand in the instance:
 * whichever prices proved the optimum, the same match comes out, unless two sums of draws are equal. Only pairs on an
 * alternating cycle of tight pairs can change, so few ties cost little more than one look at every pair.
 */
export function settleTies(instance: Instance, solution: Solution, draw: Draw): Uint8Array {
  const ties = tiedPairs(instance, solution);
  const used = solution.used.slice();
  if (ties.pairs.length === 0) return used;
  const settled = solveTies(instance, ties, draw);
  ties.pairs.forEach((pair, at) => {
    used[pair] = settled[at] ?? 0;
  });
  return used;
}

/**
 * The tied pairs as an instance of their own, with the draws as costs. A seat that may stay empty costs `much` more than
 * one that must be filled, on both sides, and an empty seat that may not be costs more than that; since what must be
 * filled can be, the draws decide the rest.
 */
function solveTies(instance: Instance, ties: Ties, draw: Draw): Uint8Array {
  const mentees = numbersOf(ties.owner);
  const mentors = numbersOf(ties.pairs.map((e) => instance.mentor[e] ?? 0));
  const first = new Int32Array(mentees.size + 1);
  for (const i of ties.owner) first[(mentees.get(i) ?? 0) + 1] = (first[(mentees.get(i) ?? 0) + 1] ?? 0) + 1;
  for (let at = 0; at < mentees.size; at++) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0);
  const cost = Float64Array.from(ties.pairs, (e, at) => draw(e, ties.owner[at] ?? 0));
  const seats = Int32Array.from(mentees.keys(), (i) => ties.seats[i] ?? 0);
  const must = Int32Array.from(mentors.keys(), (j) => ties.must[j] ?? 0);
  const capacity = Int32Array.from(mentors.keys(), (j) => ties.room[j] ?? 0);
  const much = (seats.reduce((sum, d) => sum + d, 0) + 1) * (cost.reduce((a, b) => Math.max(a, b), 0) + 1);
  const optional = must.some((k) => k > 0) ? much : 0;
  const part: Instance = {
    seats,
    capacity,
    first,
    mentor: Int32Array.from(ties.pairs, (e) => mentors.get(instance.mentor[e] ?? 0) ?? 0),
    cost,
    emptyCost: Float64Array.from(
      mentees.keys(),
      (i) => optional + (ties.mayStayEmpty[i] === 1 ? 0 : 2 * much),
    ),
  };
  const mixed = optional > 0 && must.some((k, j) => k < (capacity[j] ?? 0));
  return solveSeats(part, mixed ? (j, k) => (k < (must[j] ?? 0) ? 0 : optional) : undefined).used;
}

/** 0, 1, 2 … for each value, in order of appearance. */
function numbersOf(values: readonly number[]): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size);
  return numbers;
}
