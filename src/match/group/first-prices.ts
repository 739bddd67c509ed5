import { groupPrices, priceScale, type Worth } from './group-prices.ts';

/** Rounds of the search for prices, and rounds without gain after which steps are halved: numbers, not times. */
const rounds = 200;
const patience = 12;

/**
 * Prices near the best ones, by subgradients (Held, Wolfe & Crowder 1974): who is in several best groups becomes dearer,
 * who is in none cheaper. Whole numbers; the least bound found.
 */
export function firstPrices(worth: Worth): Float64Array {
  const { supply } = worth;
  let best = startPrices(worth)
    .map((u) => ({ u, found: groupPrices(worth, u) }))
    .reduce((a, b) => (b.found.bound < a.found.bound ? b : a));
  let { u, found } = best;
  let [step, since] = [2, 0];
  for (let round = 0; round < rounds; round++) {
    const gap = supply.map((places, i) => places - (found.used[i] ?? 0));
    const norm = gap.reduce((sum, d) => sum + d * d, 0);
    if (norm === 0 || step < 1e-4) break;
    const length = (step * aim(worth)) / norm;
    u = u.map((price, i) => Math.max(0, Math.round(price - length * (gap[i] ?? 0))));
    found = groupPrices(worth, u);
    if (found.bound < best.found.bound) {
      best = { u, found };
      since = 0;
    } else if (++since >= patience) {
      [step, since, u, found] = [step / 2, 0, best.u, best.found];
    }
  }
  return best.u;
}

/** How far the bound may fall: a two-hundredth of what all places could bring in points. */
const aim = ({ problem, points, seatWorth }: Worth): number =>
  priceScale * 0.005 * problem.seats.length * (points ? 8000 : seatWorth);

/** Where places abound a mentee is worth a place and most of their best score; where they are short, little. */
function startPrices(worth: Worth): Float64Array[] {
  const { mentee, score, seats } = worth.problem;
  const greatest = new Float64Array(seats.length);
  mentee.forEach((i, k) => {
    greatest[i] = Math.max(greatest[i] ?? 0, worth.points ? (score[k] ?? 0) : 0);
  });
  const place = new Float64Array(seats.length);
  mentee.forEach((i) => {
    place[i] = worth.seatWorth * (worth.problem.weight[i] ?? 0);
  });
  return [
    Float64Array.of(
      ...greatest.map((score, i) => priceScale * (Math.round(0.8 * score) + (place[i] ?? 0))),
      0,
    ),
    Float64Array.of(...greatest.map((score) => priceScale * Math.round(0.3 * score)), 0),
  ];
}
