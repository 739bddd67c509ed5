import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { type ConflictReason, conflicts, objectiveConflicts } from '../model/objective-conflicts.ts';
import type { Objective } from './cost-scale.ts';
import { type Bonus, listPairs, type PairList, type TakenPair, takenPairs } from './list-pairs.ts';
import { lotteryNumber } from './lottery.ts';
import type { Market } from './market.ts';
import { type MatchCosts, matchCosts } from './match-costs.ts';
import { type Floor, findFloor } from './objectives/find-floor.ts';
import { solveStable } from './objectives/solve-stable.ts';
import type { Instance } from './solve/instance.ts';
import { type Draw, settleTies } from './solve/settle-ties.ts';
import { solve } from './solve/solve.ts';
import { isLarge, type Solved, solveLarge } from './solve-large.ts';

export type { Objective } from './cost-scale.ts';

/** The best match of a market: the pairs taken, by mentee in canonical order, and the prices that prove it. */
export type MarketSolution = {
  readonly objective: Objective;
  readonly costs: MatchCosts;
  /** Of `floor` alone. */
  readonly floor?: Floor;
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
  /** Prices by mentor of an earlier match, in canonical order: they save work and change no pair. */
  readonly prices?: Float64Array;
};

/** Solves a market to the optimum; the one way to a match, for what-ifs and comparisons too. */
export async function solveMarket(
  market: Market,
  objective: Objective,
  options: SolveOptions = {},
): Promise<MarketSolution> {
  refuseConflicts(market, objective);
  if (objective === 'stable') return stableSolution(market, options);
  const floor = objective === 'floor' ? findFloor(market, options.exception) : undefined;
  const costs = matchCosts(market, objective, floor?.score);
  const { pairs, solution } = isLarge(market)
    ? await solveLarge(market, costs, options)
    : solveSmall(market, costs, options);
  const { u, v } = solution;
  const used = settleTies(pairs.instance, solution, wholeDraw(market, pairs.instance));
  const taken = takenPairs(pairs, used);
  return { objective, costs, ...(floor === undefined ? {} : { floor }), pairs, used, u, v, taken };
}

/** All pairs at once. */
function solveSmall(market: Market, costs: MatchCosts, options: SolveOptions): Solved {
  market.progress?.({ phase: 'listing', part: 0 });
  const pairs = listPairs(market, costs, options);
  market.progress?.({ phase: 'solving', part: 0 });
  return { pairs, solution: solve(pairs.instance) };
}

/** The lottery number of a pair with all its digits: it decides between matches that cost the same to the last one. */
function wholeDraw({ keys }: Market, { mentor }: Instance): Draw {
  return (pair, mentee) =>
    lotteryNumber(keys.mentee[mentee] ?? 0, keys.mentor[mentor[pair] ?? 0] ?? 0, 2 ** 32);
}

/** Deferred acceptance has no prices: all are 0. */
function stableSolution(market: Market, { exception }: SolveOptions): MarketSolution {
  const { pairs, used } = solveStable(market, exception);
  const prices = {
    u: new Float64Array(market.ranks.length),
    v: new Float64Array(market.seats.mentor.length),
  };
  const costs = matchCosts(market, 'stable');
  return { objective: 'stable', costs, pairs, used, ...prices, taken: takenPairs(pairs, used) };
}

/** Why a market has no match of this kind, if it has none. */
export function marketConflict(
  { settings, classes }: Market,
  objective: Objective,
): ConflictReason | undefined {
  return objectiveConflicts({ objective, classes, loadPenalty: settings.loadPenalty })[0];
}

function refuseConflicts(market: Market, objective: Objective): void {
  const reason = marketConflict(market, objective);
  if (reason === undefined) return;
  const { setting, why } = conflicts[reason];
  throw new MentorError(
    exitCodes.badInput,
    `matching.${setting} does not go with the objective ${objective}: ${why}.`,
    `Leave out matching.${setting}, or take another objective.`,
  );
}
