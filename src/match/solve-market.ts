import type { MatchLock } from '../schema/match-lock.ts';
import { type Bonus, listPairs, type PairList, type TakenPair, takenPairs } from './list-pairs.ts';
import type { Market } from './market.ts';
import { solve } from './solve/solve.ts';

export type Objective = MatchLock['objective'];

/** The best match of a market: the pairs taken, by mentee in canonical order, and the prices that prove it. */
export type MarketSolution = {
  readonly objective: Objective;
  /** The pairs that the solver looked at: in a large program not all that are eligible. */
  readonly pairs: PairList;
  /** By pair of the list: 1 where it is taken. */
  readonly used: Uint8Array;
  /** Prices of a mentee's and of a mentor's seat (README.md in this room). */
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly taken: readonly TakenPair[];
};

export type SolveOptions = {
  /** One pair against the rules that may be used all the same (what if …). */
  readonly exception?: { readonly mentee: number; readonly mentor: number };
  /** Pairs that cost less because they stand already (`--max-changes`). */
  readonly bonus?: Bonus;
};

/** Solves a market to the optimum; the one way to a match, for what-ifs and comparisons too. */
export async function solveMarket(
  market: Market,
  objective: Objective,
  options: SolveOptions = {},
): Promise<MarketSolution> {
  const pairs = listPairs(market, objective, options);
  const { used, u, v } = solve(pairs.instance);
  return { objective, pairs, used, u, v, taken: takenPairs(pairs, used) };
}
