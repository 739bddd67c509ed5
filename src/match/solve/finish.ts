import { ForwardSearch } from './forward-search.ts';
import type { Start } from './instance.ts';
import { ReverseSearch } from './reverse-search.ts';
import type { Seating } from './seating.ts';

/** Takes over prices and pairs of an earlier solution, as far as they make sense here: wrong ones cost time, not truth. */
export function takeOver(seating: Seating, start: Start): void {
  const { instance, v, open, rows } = seating;
  // No seat is worth more than an empty one costs beside the cheapest pair; beyond, sums would no longer be exact.
  const most = greatest(instance.emptyCost) - instance.cost.reduce((least, cost) => Math.min(least, cost), 0);
  for (let j = 0; j < v.length; j++) {
    const price = Math.max(-most, Math.round(start.v[j] ?? 0));
    if (price < 0 && (rows.capacity[j] ?? 0) > 0) seating.setPrice(j, price);
  }
  seating.sortRows();
  if (start.used === undefined) return;
  for (let pair = start.used.indexOf(1); pair >= 0; pair = start.used.indexOf(1, pair + 1)) {
    const i = rows.owner[pair] ?? 0;
    const j = instance.mentor[pair] ?? 0;
    if ((open[i] ?? 0) === 0 || !seating.hasRoom(j) || seating.gap(j) > 0) continue;
    seating.take(pair);
    open[i] = (open[i] ?? 0) - 1;
  }
}

function greatest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/**
 * From any prices and pairs to the optimum, exactly: u becomes the least cost in reach, pairs that are not tight are let
 * go, open seats are filled along cheapest paths, then empty seats with a price are healed. Returns false when the
 * searches for open seats took more than `budget` visits; what was reached stays valid as a start.
 */
export function finish(seating: Seating, budget = Number.POSITIVE_INFINITY): boolean {
  if (!seating.rowsAreBounded()) seating.sortRows();
  loosen(seating);
  const { open, count, capacity, v } = seating;
  const limit = seating.work + budget;
  const forward = new ForwardSearch(seating);
  for (let i = 0; i < open.length; i++) {
    while ((open[i] ?? 0) > 0) {
      forward.run(i);
      if (seating.work > limit) return false;
    }
  }
  let reverse: ReverseSearch | undefined;
  for (let j = 0; j < v.length; j++) {
    while ((v[j] ?? 0) < 0 && (count[j] ?? 0) < (capacity[j] ?? 0) && seating.gap(j) < 0) {
      reverse ??= new ReverseSearch(seating);
      reverse.run(j);
    }
  }
  return true;
}

/** Sets u to what the prices v allow and lets go of pairs that are not tight; every other seat is open again. */
function loosen(seating: Seating): void {
  const { instance, u, used, open, empty, pairOf } = seating;
  for (let i = 0; i < u.length; i++) {
    const seats = instance.seats[i] ?? 0;
    if (seats === 0) continue;
    u[i] = cheapest(seating, i);
    let kept = 0;
    if (seats === 1) {
      const pair = pairOf[i] ?? -1;
      if (pair >= 0) kept = keepIfTight(seating, pair);
    } else {
      for (let pair = instance.first[i] ?? 0; pair < (instance.first[i + 1] ?? 0); pair++)
        if (used[pair] === 1) kept += keepIfTight(seating, pair);
    }
    open[i] = seats - kept;
    empty[i] = 0;
  }
}

function keepIfTight(seating: Seating, pair: number): number {
  const { instance, rows, u, v } = seating;
  const price = (u[rows.owner[pair] ?? 0] ?? 0) + (v[instance.mentor[pair] ?? 0] ?? 0);
  if ((instance.cost[pair] ?? 0) <= price) return 1;
  seating.letGo(pair);
  return 0;
}

/** The least cost a seat of a mentee can have: a pair (with several seats, one not in use), or the price of leaving it empty. */
function cheapest(seating: Seating, i: number): number {
  const { instance, rows, fall, used } = seating;
  const several = (instance.seats[i] ?? 0) > 1;
  if (rows.end[i] === rows.first[i] && (instance.seats[i] ?? 0) === 1) return cheapestUnsorted(seating, i);
  let least = instance.emptyCost[i] ?? 0;
  let to = rows.end[i] ?? 0;
  for (let k = rows.first[i] ?? 0; ; k++) {
    if (k === to) {
      if (!rows.extend(i)) break;
      to = rows.end[i] ?? 0;
    }
    const key = rows.key[k] ?? 0;
    if (key >= least) break;
    const value = key + (fall[rows.mentor[k] ?? 0] ?? 0);
    if (value < least && !(several && used[rows.pair[k] ?? 0] === 1)) least = value;
  }
  return least;
}

/** The same of a mentee with one seat whose row nobody has looked at: to sort it for one look would take longer. */
function cheapestUnsorted({ instance, rows, v }: Seating, i: number): number {
  const { cost, mentor } = instance;
  let least = instance.emptyCost[i] ?? 0;
  const to = rows.first[i + 1] ?? 0;
  for (let k = rows.first[i] ?? 0; k < to; k++) {
    const pair = rows.pair[k] ?? 0;
    const value = (cost[pair] ?? 0) - (v[mentor[pair] ?? 0] ?? 0);
    if (value < least) least = value;
  }
  return least;
}
