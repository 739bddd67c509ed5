import { pairsWithinGap } from '../changes/pairs-within-gap.ts';
import { takenPairs } from '../list-pairs.ts';
import type { Market } from '../market.ts';
import { pairKey } from '../sides.ts';
import { solve } from '../solve/solve.ts';
import { tiedPairs } from '../solve/tied-pairs.ts';
import type { MarketSolution } from '../solve-market.ts';

/**
 * The pairs of a match that every best match holds, by worth alone: no other match of the same worth is without them,
 * whatever the lottery draws. The others could be swapped at no loss. As keys `mentee NUL mentor`; nothing for `stable`,
 * which has no worth to compare. All matches of the same worth live on the pairs within one unit of the prices, since
 * all lottery numbers together are less; of these the tight ones on no alternating cycle are certain.
 */
export function certainPairs(market: Market, solution: MarketSolution): ReadonlySet<string> | undefined {
  const { objective, costs, u, v } = solution;
  if (objective === 'stable') return undefined;
  const near = pairsWithinGap(market, costs, {
    u,
    v,
    bonus: { amount: 0, pairs: new Set() },
    gap: costs.scale.unit,
  });
  const worths = Float64Array.from(near.score, (score) => costs.costOfScore[score] ?? 0);
  const instance = { ...near.instance, cost: worths };
  const best = solve(instance);
  const loose = new Set(tiedPairs(instance, best).pairs);
  const certain = best.used.map((used, pair) => (used === 1 && !loose.has(pair) ? 1 : 0));
  const { mentees, mentors } = market.sides;
  return new Set(
    takenPairs({ ...near, instance }, certain).map((p) =>
      pairKey(mentees[p.mentee]?.id ?? '', mentors[p.mentor]?.id ?? ''),
    ),
  );
}
