import { lotteryNumber } from '../lottery.ts';

/** What the cost of a pair is made of, beside its score; typed arrays in canonical order of both sides. */
export type CostPlan = {
  /** By score in hundredths, 0 … 10 000: exact integers that never rise with the score; Infinity where a pair is out. */
  readonly costOfScore: Float64Array;
  readonly lotteryRange: number;
  readonly menteeKeys: Uint32Array;
  readonly mentorKeys: Uint32Array;
};

/** The cost of a pair of this score: an exact integer. */
export function pairCost(plan: CostPlan, score: number, pair: { mentee: number; mentor: number }): number {
  const { menteeKeys, mentorKeys, lotteryRange } = plan;
  const drawn = lotteryNumber(menteeKeys[pair.mentee] ?? 0, mentorKeys[pair.mentor] ?? 0, lotteryRange);
  return (plan.costOfScore[score] ?? Number.POSITIVE_INFINITY) + drawn;
}
