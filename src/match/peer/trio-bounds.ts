import { sortedBy } from '../../model/order.ts';
import { type Affinities, weightOf } from './affinities.ts';
import type { Priced } from './alternating-tree.ts';
import { SetPrices } from './set-prices.ts';

/** Three people who could meet, by place, and what they with the best pairs of all others add to the worth of the prices at most. */
export type TrioBound = { readonly trio: readonly [number, number, number]; readonly gain: number };

type Near = { readonly other: Int32Array; readonly weight: Float64Array; readonly around: Float64Array };

/**
 * All trios whose gain may be `least` or more, the most promising first; at most `atMost`, and then `least` is the gain
 * down to which they are all there.
 *
 * A trio {a,b,c} counts the sum of its three weights (doubled: three halves of a pair's). The others are worth at most what
 * the prices say without the three: their own prices go, and every odd set that holds two or three of them has one pair
 * less. So the gain is Σ weights − Σ prices − 2·(the dearest two's common sets). With the slack of each pair that is at most
 * (common sets of any two) − ½·(slack of those two): pairs whose own slack is too great are left out at once.
 */
export function trioBounds(
  affinities: Affinities,
  priced: Priced,
  { least, atMost }: { readonly least: number; readonly atMost: number },
): { readonly trios: readonly TrioBound[]; readonly least: number } {
  const { people } = affinities;
  const near = nearPairs(affinities, priced, least);
  const { price } = priced;
  const column = new Int32Array(people).fill(-1);
  let found: TrioBound[] = [];
  let limit = least;
  for (let a = 0; a < people; a++) {
    const own = near[a];
    if (own === undefined || own.other.length < 2) continue;
    own.other.forEach((b, at) => {
      column[b] = at;
    });
    own.other.forEach((b, at) => {
      const theirs = near[b];
      if (theirs === undefined) return;
      const ab = (own.weight[at] ?? 0) - (price[a] ?? 0) - (price[b] ?? 0);
      const aroundAb = own.around[at] ?? 0;
      for (let k = 0; k < theirs.other.length; k++) {
        const c = theirs.other[k] ?? 0;
        const to = column[c] ?? -1;
        if (to < 0) continue;
        const around = Math.max(aroundAb, own.around[to] ?? 0, theirs.around[k] ?? 0);
        const gain = ab + (own.weight[to] ?? 0) + (theirs.weight[k] ?? 0) - (price[c] ?? 0) - 2 * around;
        if (gain >= limit) found.push({ trio: [a, b, c], gain });
      }
      if (found.length > 2 * atMost) {
        found = mostPromising(found).slice(0, atMost);
        limit = (found.at(-1)?.gain ?? limit) + 1;
      }
    });
    own.other.forEach((b) => {
      column[b] = -1;
    });
  }
  return { trios: mostPromising(found), least: limit };
}

const mostPromising = (trios: readonly TrioBound[]): TrioBound[] =>
  sortedBy(
    trios,
    (t) => -t.gain,
    (t) => t.trio[0],
    (t) => t.trio[1],
    (t) => t.trio[2],
  );

/** By person: those after them who may be in such a trio with them. */
function nearPairs(affinities: Affinities, { blossoms, price }: Priced, least: number): Near[] {
  const { people, scale } = affinities;
  const sets = new SetPrices(blossoms);
  return Array.from({ length: people }, (_, a) => {
    const row = affinities.row(a);
    sets.select(a);
    const [other, weights, around]: [number[], number[], number[]] = [[], [], []];
    for (let b = a + 1; b < people; b++) {
      const affinity = row[b] ?? -1;
      if (affinity < 0) continue;
      // Doubled: the slack less twice what the sets hold is price + price − 2·weight.
      const spare = -2 * least - (price[a] ?? 0) - (price[b] ?? 0);
      if (spare + 2 * (scale.seat + (affinity + 1) * scale.unit) < 0) continue;
      const weight = weightOf(affinities, [a, b], affinity);
      if (spare + 2 * weight < 0) continue;
      other.push(b);
      weights.push(weight);
      around.push(sets.with(b));
    }
    return {
      other: Int32Array.from(other),
      weight: Float64Array.from(weights),
      around: Float64Array.from(around),
    };
  });
}
