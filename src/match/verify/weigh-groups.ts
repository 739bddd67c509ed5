import type { FormatLock, ProofOf } from '../../schema/format-lock.ts';
import type { GroupProblem } from '../group-task/group-problem.ts';
import type { Market } from '../market.ts';
import { placesOf } from '../places-of.ts';
import type { Fault } from './check-prices.ts';

type Proof = ProofOf<'group'>;
type Prices = Proof['prices'];

/** Weighs the proof of groups over all pairs: what is placed, what it is worth, and how far prices alone prove it. */
export function weighGroups(
  market: Market,
  task: GroupProblem,
  {
    lock,
    proof,
    entries,
  }: { readonly lock: FormatLock; readonly proof: Proof; readonly entries: readonly number[] },
): Fault[] {
  const faults: Fault[] = [];
  const fault = (detail: string) => faults.push({ check: 'optimality', detail });
  const places = (k: number) =>
    (task.weight[task.mentee[k] ?? 0] ?? 0) + (task.pinned[k] === 1 ? task.pinWorth : 0);
  const placed = entries.reduce((sum, k) => sum + places(k), 0);
  const { prices, seatWorth, scale, placePrices } = proof;
  const u = pricesByMentee(market, prices);
  const supply = mostBySize(task);
  const given = [...prices, ...(placePrices?.prices ?? [])].map(({ price }) => price);
  const whole = [...given, proof.placePrice, placePrices?.placePrice ?? 0].every((price) => price >= 0);
  if (!whole || u === undefined || scale < 1 || seatWorth < 0) {
    fault('the prices are of somebody else, or below 0');
    return faults;
  }
  const worth = priceBound(task, {
    u,
    supply: supply.count,
    place: proof.placePrice,
    scale,
    worthOf: (k) => seatWorth * places(k) + (task.score[k] ?? 0),
  });
  const bound = worth - seatWorth * placed;
  if (bound !== proof.priceBound) fault(`the prices bound the points by ${bound}, not ${proof.priceBound}`);
  if (placed !== proof.placed) fault(`${placed} is placed by weight, not ${proof.placed}`);
  if (lock.bound !== Math.max(lock.total, Math.min(proof.priceBound, proof.solverBound)))
    fault('the bound is not that of the proof');
  if (Math.min(proof.priceBound, proof.solverBound) < lock.total)
    fault('a bound is below what the match is worth');
  const own = placePrices === undefined ? undefined : pricesByMentee(market, placePrices.prices);
  if (placePrices !== undefined) {
    const most =
      own === undefined
        ? Number.NaN
        : priceBound(task, {
            u: own,
            supply: supply.count,
            place: placePrices.placePrice,
            scale,
            worthOf: places,
          });
    if (most !== placePrices.bound) fault('the prices of places bound something else');
  }
  if (proof.placeable < placed) fault('more is placed than the proof has as placeable');
  return faults;
}

/**
 * How far the proof stands by itself: what prices and sizes alone leave open, in places (by weight) and hundredths of a
 * point. Where either is above 0, that much rests on the word of the solver that searched the rest.
 */
export function restsOnSolver(
  task: GroupProblem,
  { lock, proof }: { readonly lock: FormatLock; readonly proof: Proof },
) {
  const most = Math.min(mostBySize(task).weight, proof.placePrices?.bound ?? Number.POSITIVE_INFINITY);
  return {
    places: Math.max(0, most - proof.placeable),
    points: Math.max(0, proof.priceBound - lock.bound),
  };
}

function pricesByMentee({ sides }: Market, prices: Prices): Float64Array | undefined {
  const places = placesOf(sides.mentees);
  const u = new Float64Array(sides.mentees.length);
  const known = new Set<string>();
  for (const { id, price } of prices) {
    const i = places.get(id);
    if (i === undefined || known.has(id)) return undefined;
    known.add(id);
    u[i] = price;
  }
  return u;
}

/**
 * Σ places · u + all places · their price + Σ over groups of the most that one could be worth beyond the prices of its members, in whole numbers:
 * nobody needs to know where the prices came from. Members are taken dearest first, as long as the size asks or it pays,
 * and no more with one answer than the first single-answer rule of `spread` allows; other rules could only lower it.
 */
function priceBound(
  { units, first, mentee, seats, spread }: GroupProblem,
  {
    u,
    scale,
    worthOf,
    place,
    supply,
  }: {
    readonly u: Float64Array;
    readonly scale: number;
    readonly worthOf: (k: number) => number;
    /** The price of a place as such, and how many there can be. */
    readonly place: number;
    readonly supply: number;
  },
): number {
  const rule = spread.find((r) => Number.isFinite(r.atMost) && r.answers.every((own) => own.length <= 1));
  let bound = BigInt(supply) * BigInt(place);
  seats.forEach((places, i) => {
    bound += BigInt(places) * BigInt(u[i] ?? 0);
  });
  units.forEach(({ low, high, members }, g) => {
    const come: { readonly kind: number | undefined; readonly gain: number }[] = [];
    for (let k = first[g] ?? 0; k < (first[g + 1] ?? 0); k++) {
      const i = mentee[k] ?? 0;
      come.push({ kind: rule?.answers[i]?.[0], gain: scale * worthOf(k) - (u[i] ?? 0) - place });
    }
    come.sort((a, b) => b.gain - a.gain);
    const given = members.map((i) => rule?.answers[i]?.[0]);
    let [size, sum] = [0, 0];
    for (const { kind, gain } of come) {
      if (size === high || (size >= low && gain <= 0)) break;
      if (kind !== undefined && given.filter((other) => other === kind).length >= (rule?.atMost ?? 0))
        continue;
      given.push(kind);
      size++;
      sum += gain;
    }
    if (size >= low && sum > 0) bound += BigInt(sum);
  });
  return Number(bound / BigInt(scale));
}

/** How many places can be filled by sizes of groups: 0, or from the least to the greatest, each; and what that weighs at most. */
function mostBySize({ units, seats, weight, pinned, pinWorth }: GroupProblem): {
  readonly count: number;
  readonly weight: number;
} {
  const weights = [...seats].flatMap((places, i) => Array.from({ length: places }, () => weight[i] ?? 0));
  let sums = new Set([0]);
  for (const { low, high } of units) {
    const next = new Set(sums);
    for (const sum of sums)
      for (let size = low; size <= high; size++) if (sum + size <= weights.length) next.add(sum + size);
    sums = next;
  }
  const count = Math.max(...sums);
  weights.sort((a, b) => b - a);
  const pins = pinned.reduce((sum, one) => sum + one, 0);
  return { count, weight: weights.slice(0, count).reduce((sum, w) => sum + w, 0) + pinWorth * pins };
}
