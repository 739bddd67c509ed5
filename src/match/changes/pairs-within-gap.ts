import type { Bonus, PairList } from '../list-pairs.ts';
import { lotteryNumber } from '../lottery.ts';
import type { Market } from '../market.ts';
import type { MatchCosts } from '../match-costs.ts';
import { pairKey } from '../sides.ts';

/**
 * The pairs whose reduced cost under these prices is at most `gap`: no match that is better by less than the gap uses any
 * other (reduced cost fixing, Dantzig, Fulkerson & Johnson 1954). Looks at every pair once; costs are with the bonus.
 */
export function pairsWithinGap(
  market: Market,
  costs: MatchCosts,
  prices: { readonly u: Float64Array; readonly v: Float64Array; readonly bonus: Bonus; readonly gap: number },
): PairList {
  const { sides, seats, decisions, keys } = market;
  const row = new Int16Array(sides.mentors.length);
  const first = new Int32Array(sides.mentees.length + 1);
  const mentor: number[] = [];
  const score: number[] = [];
  const cost: number[] = [];
  sides.mentees.forEach(({ id }, i) => {
    const scored = (seats.mentee[i] ?? 0) > 0;
    if (scored) market.scoreRow(i, row);
    for (let j = 0; scored && j < row.length; j++) {
      const points = row[j] ?? -1;
      if (points < 0 || (seats.mentor[j] ?? 0) === 0) continue;
      const off = prices.bonus.pairs.has(i * row.length + j) ? prices.bonus.amount : 0;
      const lottery = lotteryNumber(keys.mentee[i] ?? 0, keys.mentor[j] ?? 0, costs.scale.lotteryRange);
      const own = (costs.costOfScore[points] ?? Number.POSITIVE_INFINITY) + lottery - off;
      if (own - (prices.u[i] ?? 0) - (prices.v[j] ?? 0) > prices.gap) continue;
      if (decisions.standing.has(pairKey(id, sides.mentors[j]?.id ?? ''))) continue;
      mentor.push(j);
      score.push(points);
      cost.push(own);
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
      emptyCost: costs.emptyCost,
      ...(costs.load === undefined ? {} : { load: costs.load }),
    },
  };
}
