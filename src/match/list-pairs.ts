import { lotteryNumber } from './lottery.ts';
import type { Market } from './market.ts';
import type { MatchCosts } from './match-costs.ts';
import { pairKey } from './sides.ts';
import type { Instance } from './solve/instance.ts';

/** The pairs that may be made, by mentee, with what the solver needs; an ineligible pair is absent, never merely dear. */
export type PairList = {
  readonly instance: Instance;
  /** Hundredths of a point, by pair. */
  readonly score: Int32Array;
};

/** Taken off the cost of some pairs, each given as mentee · (number of mentors) + mentor, by their places. */
export type Bonus = { readonly amount: number; readonly pairs: ReadonlySet<number> };

/** Lists every eligible pair between free seats; `exception` admits one pair against the rules (what if …). */
export function listPairs(
  market: Market,
  costs: MatchCosts,
  {
    exception,
    bonus,
  }: {
    readonly exception?: { readonly mentee: number; readonly mentor: number };
    readonly bonus?: Bonus;
  } = {},
): PairList {
  const { sides, seats, decisions, keys, scorer } = market;
  const { costOfScore, scale } = costs;
  const eligible = market.eligible();
  const someStand = decisions.standing.size > 0;
  const first = new Int32Array(sides.mentees.length + 1);
  const room = eligible.mentor.length + (exception === undefined ? 0 : 1);
  const mentor = new Int32Array(room);
  const score = new Int32Array(room);
  const cost = new Float64Array(room);
  let count = 0;
  const add = (i: number, j: number, points: number) => {
    if ((seats.mentor[j] ?? 0) === 0) return;
    if (someStand && decisions.standing.has(pairKey(sides.mentees[i]?.id ?? '', sides.mentors[j]?.id ?? '')))
      return;
    const lottery = lotteryNumber(keys.mentee[i] ?? 0, keys.mentor[j] ?? 0, scale.lotteryRange);
    const base = costOfScore[points] ?? Number.POSITIVE_INFINITY;
    if (base === Number.POSITIVE_INFINITY) return;
    mentor[count] = j;
    score[count] = points;
    const off = bonus?.pairs.has(i * sides.mentors.length + j) === true ? bonus.amount : 0;
    cost[count++] = base + lottery - off;
  };
  sides.mentees.forEach((_, i) => {
    if ((seats.mentee[i] ?? 0) > 0) {
      for (let k = eligible.first[i] ?? 0; k < (eligible.first[i + 1] ?? 0); k++)
        add(i, eligible.mentor[k] ?? 0, eligible.score[k] ?? 0);
      if (exception?.mentee === i) add(i, exception.mentor, scorer.score(i, exception.mentor));
    }
    first[i + 1] = count;
  });
  return {
    score: score.subarray(0, count),
    instance: {
      seats: seats.mentee,
      capacity: seats.mentor,
      first,
      mentor: mentor.subarray(0, count),
      cost: cost.subarray(0, count),
      emptyCost: costs.emptyCost,
      ...(costs.load === undefined ? {} : { load: costs.load }),
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
