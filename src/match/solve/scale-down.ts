import { Auction } from './auction.ts';
import { ReverseBids } from './reverse-bids.ts';
import type { Seating } from './seating.ts';

/** A first ε of a fiftieth of the range of costs; warm starts are nearer. */
const firstPart = 50;
const warmPart = 1000;

/**
 * ε-scaling: auctions with a tenth of the ε each time, down to the mean distance between the costs that compete. Each
 * keeps the pairs its own ε allows. What comes out is close to an optimum; `finish` makes it one.
 */
export function scaleDown(seating: Seating, warm: boolean): void {
  const auction = new Auction(seating);
  const reverse = new ReverseBids(seating);
  const range = rangeOf(seating.instance.cost);
  const last = Math.max(1, Math.floor(range / Math.max(1, seating.u.length)));
  const budget = Number.POSITIVE_INFINITY;
  for (let e = Math.max(last, Math.floor(range / (warm ? warmPart : firstPart))); ; ) {
    keepAllowed(seating, auction, e);
    auction.run(e, budget);
    reverse.run(e, budget);
    if (e <= last) return;
    e = Math.max(last, Math.floor(e / 10));
  }
}

function rangeOf(cost: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const c of cost) {
    if (c < least) least = c;
    if (c > most) most = c;
  }
  return most > least ? most - least : 0;
}

/** Lets go of every pair that ε does not allow at these prices, and of empty seats; the rest enter with what they would bid. */
export function keepAllowed(seating: Seating, auction: Auction, epsilon: number): void {
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
function leastOther({ instance, rows, v, used }: Seating, i: number): number {
  let least = instance.emptyCost[i] ?? 0;
  let to = rows.end[i] ?? 0;
  for (let k = rows.first[i] ?? 0; ; k++) {
    if (k === to) {
      if (!rows.extend(i)) break;
      to = rows.end[i] ?? 0;
    }
    const cost = rows.cost[k] ?? 0;
    if (cost >= least) break;
    const value = cost - (v[rows.mentor[k] ?? 0] ?? 0);
    if (value < least && used[rows.pair[k] ?? 0] !== 1) least = value;
  }
  return least;
}
