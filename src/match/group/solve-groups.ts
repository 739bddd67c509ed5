import type { GroupProblem } from '../group-task/group-problem.ts';
import { placeWorth, worthBy } from './group-prices.ts';
import type { MipDesk } from './mip-model.ts';
import { placeableBySize } from './placeable.ts';
import { solveWorth, type WorthSolution } from './solve-worth.ts';

/** The best groups: most that counts placed first, then the greatest sum of scores. */
export type GroupSolution = {
  /** Entries of the problem that are used. */
  readonly used: readonly number[];
  /** What the places count, by weight, with pins; and the least proven bound on it. */
  readonly placed: number;
  readonly placeable: number;
  /** Where sizes alone do not prove that: prices of places. */
  readonly placePrices?: { readonly u: Float64Array; readonly bound: number };
  /** Hundredths of a point: the sum, and bounds on it for as many places, by the solver and by prices alone. */
  readonly total: number;
  readonly solverBound: number;
  readonly priceBound: number;
  readonly u: Float64Array;
  /** What a place was worth in the search, in hundredths: a part of the prices. */
  readonly seatWorth: number;
};

/** More than two scores: in most programs that is enough for places to come first. */
const firstSeatWorth = 20_002;

/**
 * Solves a problem of groups. Places and points are one sum, in which a place counts so much; where that was too little for
 * places to come first, it counts more until it was enough. Numbers stay far below what doubles of the solver tell apart.
 */
export async function solveGroups(problem: GroupProblem, desk: MipDesk): Promise<GroupSolution> {
  const bySize = placeableBySize(problem);
  const placedBy = ({ used }: WorthSolution) => used.reduce((sum, k) => sum + placeWorth(problem, k), 0);
  let coverage: WorthSolution | undefined;
  for (let seatWorth = firstSeatWorth; ; seatWorth *= 16) {
    const solution = await solveWorth(worthBy(problem, seatWorth, true), desk);
    const placed = placedBy(solution);
    if (placed < bySize) coverage ??= await solveWorth(worthBy(problem, 1, false), desk);
    const enough = Math.min(bySize, coverage?.worth ?? bySize);
    if (placed < enough && seatWorth < 10_000 * problem.pinWorth) continue;
    const total = solution.used.reduce((sum, k) => sum + (problem.score[k] ?? 0), 0);
    const given = seatWorth * placed;
    return {
      used: solution.used,
      placed,
      placeable: Math.min(bySize, coverage?.solverBound ?? bySize),
      ...(coverage === undefined ? {} : { placePrices: { u: coverage.u, bound: coverage.priceBound } }),
      total,
      solverBound: solution.solverBound - given,
      priceBound: solution.priceBound - given,
      u: solution.u,
      seatWorth,
    };
  }
}
