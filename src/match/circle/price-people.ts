import type { Affinities, OpenCircle } from '../circle-task.ts';
import { CliquePool, greatest } from './clique-pool.ts';
import { dearCliques, type Prices } from './dear-cliques.ts';

/** Prices are whole ten-thousandths of a point. */
const unit = 100;
/** From sets of so many people prices are made, for how many people and how near ones, and how many sets around each. */
const grains = [
  { grain: 5, people: 250, near: 13, keep: 60 },
  { grain: 4, people: 1500, near: 20, keep: 40 },
  { grain: 3, people: 4000, near: 40, keep: 40 },
  { grain: 3, people: Number.POSITIVE_INFINITY, near: 20, keep: 20 },
  { grain: 2, people: Number.POSITIVE_INFINITY, near: 40, keep: 40 },
] as const;
/** Times that sets are listed around each person, and that sets dearer than their prices are looked for. */
const listings = 2;
const searches = 12;
const mostDear = 100_000;

/** Prices of people and the size of the sets that they cover: no set of so many is worth more than its prices together. */
export type PricedPeople = { readonly prices: Prices; readonly grain: number };

/**
 * Prices whose sum over those who are placed bounds what circles are worth, as small as can be: the dual of packing sets
 * of `grain` people by linear programming. No set of so many may be worth more than its prices; then no larger circle
 * is either, since it is worth the mean of what its subsets are. The sets that matter are listed; over them prices fall
 * by entropic smoothing with falling heat; sets dearer than their prices join the list, until there are none.
 */
export function pricePeople(
  affinities: Affinities,
  {
    min,
    max,
    standing,
  }: { readonly min: number; readonly max: number; readonly standing: readonly OpenCircle[] },
): PricedPeople {
  const { people } = affinities;
  const chosen = grains.find((g) => g.grain <= min && people <= g.people) ?? grains[4];
  const { grain, near, keep } = chosen;
  const floor = joiningAlone(people, { min, standing });
  const price = firstPrices(affinities, grain).map((own, i) => Math.max(own, floor[i] ?? 0));
  const pool = new CliquePool(affinities, grain);
  let settled = false;
  for (let search = 0; search < searches && !settled; search++) {
    if (search < listings) pool.addAround(rounded(price), near, keep);
    for (let heat = 40; heat > 0.1; heat /= 2) lowerPrices(pool, { price, floor, heat });
    let found = 0;
    dearCliques(affinities, rounded(price), grain, (clique) => {
      pool.add(clique);
      found++;
      return found < mostDear;
    });
    settled = found === 0;
  }
  const covering = settled ? rounded(price) : coveringSets(affinities, rounded(price), grain);
  return { prices: coveringJoins(affinities, covering, { min, max, standing }), grain };
}

const rounded = (price: Float64Array): Prices => ({
  unit,
  of: price.map((own) => Math.ceil(own * unit)),
});

/** Half of the affinity to the second or third best other, for a start. */
function firstPrices({ people, of }: Affinities, grain: number): Float64Array {
  const row = new Float64Array(people);
  return Float64Array.from({ length: people }, (_, i) => {
    for (let j = 0; j < people; j++) row[j] = of[i * people + j] ?? -1;
    const last = greatest(row, grain).at(-1);
    return Math.max(0, row[last ?? 0] ?? 0) / 2;
  });
}

/** What each would have in the best circle that stands, as the only one to join. */
function joiningAlone(
  people: number,
  { min, standing }: { readonly min: number; readonly standing: readonly OpenCircle[] },
): Float64Array {
  const worth = new Float64Array(people).fill(Number.NEGATIVE_INFINITY);
  for (const { places, affinity } of standing) {
    if (places.length + 1 < min) continue;
    for (let i = 0; i < people; i++)
      if ((affinity[i] ?? -1) >= 0)
        worth[i] = Math.max(worth[i] ?? 0, (affinity[i] ?? 0) / (2 * places.length));
  }
  return worth;
}

/**
 * Coordinate descent on Σ prices + heat · Σ exp((worth − prices) / heat) over the sets of the pool: each person in turn
 * gets the price at which their sets weigh one together, as in Sinkhorn's scaling.
 */
function lowerPrices(
  pool: CliquePool,
  {
    price,
    floor,
    heat,
  }: { readonly price: Float64Array; readonly floor: Float64Array; readonly heat: number },
): void {
  const { first, sets } = pool.byPerson(price.length);
  const excess = pool.excess(price);
  const sweeps = 60;
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (let i = 0; i < price.length; i++) {
      const from = first[i] ?? 0;
      const to = first[i + 1] ?? 0;
      if (from === to) continue;
      let most = Number.NEGATIVE_INFINITY;
      for (let at = from; at < to; at++) most = Math.max(most, excess[sets[at] ?? 0] ?? 0);
      let sum = 0;
      for (let at = from; at < to; at++) {
        const share = ((excess[sets[at] ?? 0] ?? 0) - most) / heat;
        if (share > -20) sum += Math.exp(share);
      }
      const before = price[i] ?? 0;
      const step = Math.max(most + heat * Math.log(sum), (floor[i] ?? 0) - before);
      price[i] = before + step;
      for (let at = from; at < to; at++) {
        const set = sets[at] ?? 0;
        excess[set] = (excess[set] ?? 0) - step;
      }
    }
}

/** Prices raised until they hold: each person pays a share of the dearest set they are in. */
function coveringSets(affinities: Affinities, prices: Prices, grain: number): Prices {
  const more = new Float64Array(affinities.people);
  dearCliques(affinities, prices, grain, (clique, excess) => {
    const share = Math.ceil(excess / ((grain - 1) * grain));
    for (const i of clique) more[i] = Math.max(more[i] ?? 0, share);
    return true;
  });
  return { unit, of: prices.of.map((own, i) => own + (more[i] ?? 0)) };
}

/** Of two or more who join a circle that stands, each pair pays what it adds, in shares of how many come. */
function coveringJoins(
  { people, of }: Affinities,
  prices: Prices,
  {
    min,
    max,
    standing,
  }: { readonly min: number; readonly max: number; readonly standing: readonly OpenCircle[] },
): Prices {
  const more = new Float64Array(people);
  for (const { places, affinity } of standing)
    for (let coming = Math.max(2, min - places.length); places.length + coming <= max; coming++)
      for (let i = 0; i < people; i++)
        for (let j = i + 1; j < people; j++) {
          const pair = of[i * people + j] ?? -1;
          const [a, b] = [affinity[i] ?? -1, affinity[j] ?? -1];
          if (pair < 0 || a < 0 || b < 0) continue;
          const worth = (unit * ((a + b) / 2 + (coming - 1) * pair)) / (places.length + coming - 1);
          const share = Math.ceil((worth - (prices.of[i] ?? 0) - (prices.of[j] ?? 0)) / 2);
          for (const one of [i, j]) more[one] = Math.max(more[one] ?? 0, share);
        }
  return { unit, of: prices.of.map((own, i) => own + (more[i] ?? 0)) };
}
