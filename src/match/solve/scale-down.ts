import { Auction } from './auction.ts';
import { ReverseBids } from './reverse-bids.ts';
import type { Seating } from './seating.ts';

/** How an auction starts: `cold` from no prices, `warm` from near ones, `far` where empty seats decide and P is in play. */
export type Distance = 'cold' | 'warm' | 'far';

/** The first ε as a part of the range of costs. */
const firstPart = { cold: 0.02, warm: 0.001, far: 0.4 };

/** How far above the first price in reach a seat is bid for, in ranges of costs, before it is left to the finish. */
const reach = 4;

/**
 * ε-scaling: auctions with a tenth of the ε each time, down to where costs that compete are told apart. Each
 * keeps the pairs its own ε allows. What comes out is close to an optimum; `finish` makes it one. Unless P is in play,
 * nobody bids far beyond the range of costs: a few seats too few would else be a war of prices up to P.
 */
export function scaleDown(seating: Seating, distance: Distance): void {
  const { instance, ceiling } = seating;
  const auction = new Auction(seating);
  const reverse = new ReverseBids(seating);
  const range = rangeOf(instance.cost);
  const last = Math.max(1, Math.floor(Math.min(range / Math.max(1, ceiling.length), usualGap(seating) / 16)));
  const widest = distance === 'far' ? Math.max(range, rangeOf(instance.emptyCost, instance.cost)) : range;
  ceiling.set(instance.emptyCost);
  if (!seating.rowsAreBounded()) seating.sortRows();
  if (distance !== 'far')
    for (let i = 0; i < ceiling.length; i++)
      ceiling[i] = Math.min(instance.emptyCost[i] ?? 0, leastOther(seating, i) + reach * range);
  for (let e = Math.max(last, Math.floor(widest * firstPart[distance])); ; e = Math.floor(e / 10)) {
    const epsilon = Math.max(last, e);
    if (!seating.rowsAreBounded()) seating.sortRows();
    keepAllowed(seating, auction, epsilon);
    auction.run(epsilon, Number.POSITIVE_INFINITY);
    reverse.run(epsilon);
    if (e <= last) return;
  }
}

function rangeOf(...lists: readonly Float64Array[]): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const list of lists)
    for (const c of list) {
      if (c < least) least = c;
      if (c > most) most = c;
    }
  return most > least ? most - least : 0;
}

/** The median, over mentees, of what the second cheapest pair costs more than the cheapest. */
function usualGap({ rows, u }: Seating): number {
  const gaps: number[] = [];
  for (let i = 0; i < u.length; i++) {
    const k = rows.first[i] ?? 0;
    if (k === rows.end[i]) rows.extend(i);
    if (k + 1 < (rows.end[i] ?? 0)) gaps.push((rows.key[k + 1] ?? 0) - (rows.key[k] ?? 0));
  }
  return Float64Array.from(gaps).sort()[gaps.length >> 1] ?? 0;
}

/** Lets go of every pair that ε does not allow at these prices, and of empty seats; the rest enter with what they would bid. */
function keepAllowed(seating: Seating, auction: Auction, epsilon: number): void {
  const { instance, used, open, empty, pairOf, count, v } = seating;
  const kept: number[] = [];
  const bids: number[] = [];
  for (let i = 0; i < open.length; i++) {
    const seats = instance.seats[i] ?? 0;
    open[i] = seats;
    empty[i] = 0;
    if (seats === 0 || (seats === 1 && (pairOf[i] ?? -1) < 0)) continue;
    const other = leastOther(seating, i);
    const judge = (pair: number) => {
      used[pair] = 0;
      const bid = other + epsilon - (instance.cost[pair] ?? 0);
      if (bid < -(v[instance.mentor[pair] ?? 0] ?? 0)) return;
      kept.push(pair);
      bids.push(bid);
      open[i] = (open[i] ?? 0) - 1;
    };
    if (seats === 1) judge(pairOf[i] ?? 0);
    else
      for (let pair = instance.first[i] ?? 0; pair < (instance.first[i + 1] ?? 0); pair++)
        if (used[pair] === 1) judge(pair);
  }
  count.fill(0);
  pairOf.fill(-1);
  kept.forEach((pair, at) => {
    auction.keep(pair, bids[at] ?? 0);
  });
}

/** The least cost of a seat a mentee does not have: a pair not in use, or the price of an empty seat. */
function leastOther({ ceiling, rows, fall, used }: Seating, i: number): number {
  let least = ceiling[i] ?? 0;
  let to = rows.end[i] ?? 0;
  for (let k = rows.first[i] ?? 0; ; k++) {
    if (k === to) {
      if (!rows.extend(i)) break;
      to = rows.end[i] ?? 0;
    }
    const key = rows.key[k] ?? 0;
    if (key >= least) break;
    const value = key + (fall[rows.mentor[k] ?? 0] ?? 0);
    if (value < least && used[rows.pair[k] ?? 0] !== 1) least = value;
  }
  return least;
}
