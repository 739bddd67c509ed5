import type { MatchLock } from '../schema/match-lock.ts';

export type Objective = MatchLock['objective'];

/** The greatest score: 100 points in hundredths. */
export const maxScore = 10_000;

/**
 * How a score and its lottery number become one exact integer cost (README.md in this room).
 * `unit` is the cost of one hundredth of a point (`balanced`: of one ten-thousandth of ln); all lottery numbers of a
 * match together stay below it. `step` separates priority classes: it is more than any alternating path can gain.
 */
export type CostScale = { readonly unit: number; readonly lotteryRange: number; readonly step: number };

/** What the scale of costs depends on. */
export type MarketSize = {
  /** The lesser of the numbers of mentees and of mentors with free seats: an alternating path takes up no more pairs. */
  readonly path: number;
  /** The lesser of the free seats of both sides: a match has no more pairs. */
  readonly pairs: number;
  readonly classes: number;
  /** What the dearest place of a mentor costs under `load_penalty`, in hundredths. */
  readonly load: number;
};

/** How much a pair of this score, in hundredths, is worth: the score, or for `balanced` round(10^4 · ln(1 + score)). */
export const worthOf = (objective: Objective, score: number): number =>
  objective === 'balanced' ? Math.round(10_000 * Math.log(1 + score)) : score;

/**
 * The finest scale on which every sum in the solver is exact. The greatest sums are the distance to a mentee, at most P,
 * with two prices of up to P and a cost: twice the greatest P, twice a cost and the dearest place stay within 2^53.
 * One person and one seat more than there are (what if …) still fit. `stable` has no costs, and the whole lottery.
 */
export function costScale(objective: Objective, size: MarketSize): CostScale {
  if (objective === 'stable') return { unit: 0, lotteryRange: 2 ** 32, step: 0 };
  const at = (unit: number): CostScale => {
    const lotteryRange = Math.max(1, Math.floor(unit / (size.pairs + 1)));
    const dearest = worthOf(objective, maxScore) * unit + lotteryRange;
    return { unit, lotteryRange, step: (size.path + 2) * dearest + size.load * unit };
  };
  const exact = (unit: number) => {
    const { lotteryRange, step } = at(unit);
    const dearest = worthOf(objective, maxScore) * unit + lotteryRange;
    return 2 * size.classes * step + 2 * dearest + size.load * unit <= 2 ** 53;
  };
  let unit = 1;
  for (let more = 2 ** 39; more >= 1; more /= 2) if (exact(unit + more)) unit += more;
  return at(unit);
}

/** By score, 0 … 10000: the exact cost of a pair before its lottery number; Infinity below `floor`, where no pair may be. */
export function costByScore(objective: Objective, { unit }: CostScale, floor: number): Float64Array {
  const top = worthOf(objective, maxScore);
  const costs = new Float64Array(maxScore + 1).fill(Number.POSITIVE_INFINITY);
  for (let score = floor; score <= maxScore; score++) costs[score] = (top - worthOf(objective, score)) * unit;
  return costs;
}

/**
 * What an empty seat costs. `total`: as much as a pair of score 0, and a hair more. All others: more than anything pairs
 * can gain, more for earlier classes (`rank` 0 comes first of `classes`).
 */
export function emptySeatCost(
  objective: Objective,
  scale: CostScale,
  place: { rank: number; classes: number },
): number {
  if (objective === 'total') return maxScore * scale.unit + scale.lotteryRange;
  return (place.classes - place.rank) * scale.step;
}
