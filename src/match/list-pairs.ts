import { maxScore } from './cost-scale.ts';
import { lotteryNumber } from './lottery.ts';
import { emptySeatCosts, type Market } from './market.ts';
import { pairKey } from './sides.ts';
import type { Instance } from './solve.ts';

/** The pairs that may be made, by mentee, with what the solver needs; an ineligible pair is absent, never merely dear. */
export type PairList = {
  readonly instance: Instance;
  /** Hundredths of a point, by pair. */
  readonly score: Int32Array;
};

/** Lists every eligible pair between free seats; `allowed` narrows them further (what if …). */
export function listPairs(market: Market, objective: 'coverage-then-total' | 'total', allowed: (mentee: number, mentor: number) => boolean = () => true): PairList {
  const { sides, seats, laws, scorer, decisions, keys, scale } = market;
  const first = new Int32Array(sides.mentees.length + 1);
  const mentor: number[] = [];
  const score: number[] = [];
  const cost: number[] = [];
  const open = sides.mentors.map((_, j) => j).filter((j) => (seats.mentor[j] ?? 0) > 0);
  sides.mentees.forEach((person, i) => {
    if ((seats.mentee[i] ?? 0) > 0) {
      for (const j of open) {
        if (laws.some((law) => law.breaks(i, j)) || !allowed(i, j)) continue;
        if (decisions.standing.has(pairKey(person.id, sides.mentors[j]?.id ?? ''))) continue;
        const points = scorer.score(i, j);
        mentor.push(j);
        score.push(points);
        cost.push((maxScore - points) * scale.unit + lotteryNumber(keys.mentee[i] ?? 0, keys.mentor[j] ?? 0, scale.lotteryRange));
      }
    }
    first[i + 1] = mentor.length;
  });
  return {
    score: Int32Array.from(score),
    instance: {
      seats: seats.mentee,
      capacity: seats.mentor,
      first,
      mentor: Int32Array.from(mentor),
      cost: Float64Array.from(cost),
      emptyCost: emptySeatCosts(market, objective),
    },
  };
}
