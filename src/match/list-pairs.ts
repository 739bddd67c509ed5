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

/** Lists every eligible pair between free seats; `exception` admits one pair against the rules (what if …). */
export function listPairs(
  market: Market,
  objective: 'coverage-then-total' | 'total',
  exception?: { readonly mentee: number; readonly mentor: number },
): PairList {
  const { sides, seats, decisions, keys, scale, scorer } = market;
  const eligible = market.eligible();
  const someStand = decisions.standing.size > 0;
  const first = new Int32Array(sides.mentees.length + 1);
  const mentor: number[] = [];
  const score: number[] = [];
  const cost: number[] = [];
  const add = (i: number, j: number, points: number) => {
    if ((seats.mentor[j] ?? 0) === 0) return;
    if (someStand && decisions.standing.has(pairKey(sides.mentees[i]?.id ?? '', sides.mentors[j]?.id ?? '')))
      return;
    const lottery = lotteryNumber(keys.mentee[i] ?? 0, keys.mentor[j] ?? 0, scale.lotteryRange);
    mentor.push(j);
    score.push(points);
    cost.push((maxScore - points) * scale.unit + lottery);
  };
  sides.mentees.forEach((_, i) => {
    if ((seats.mentee[i] ?? 0) > 0) {
      for (let k = eligible.first[i] ?? 0; k < (eligible.first[i + 1] ?? 0); k++)
        add(i, eligible.mentor[k] ?? 0, eligible.score[k] ?? 0);
      if (exception?.mentee === i) add(i, exception.mentor, scorer.score(i, exception.mentor));
    }
    first[i + 1] = mentor.length;
  });
  return {
    score: new Int32Array(score),
    instance: {
      seats: seats.mentee,
      capacity: seats.mentor,
      first,
      mentor: new Int32Array(mentor),
      cost: new Float64Array(cost),
      emptyCost: emptySeatCosts(market, objective),
    },
  };
}

export type TakenPair = {
  readonly mentee: number;
  readonly mentor: number;
  readonly score: number;
  readonly cost: number;
};

/** The pairs of the list that a solution uses, by mentee in canonical order. */
export function takenPairs({ instance, score }: PairList, used: Uint8Array): TakenPair[] {
  const taken: TakenPair[] = [];
  for (let i = 0; i < instance.seats.length; i++) {
    for (let k = instance.first[i] ?? 0; k < (instance.first[i + 1] ?? 0); k++) {
      if (used[k] === 1)
        taken.push({
          mentee: i,
          mentor: instance.mentor[k] ?? 0,
          score: score[k] ?? 0,
          cost: instance.cost[k] ?? 0,
        });
    }
  }
  return taken;
}
