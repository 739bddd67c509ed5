import { groupModel } from './group-model.ts';
import { GroupPrices, pricedValues, priceScale, type Worth } from './group-prices.ts';
import type { MipDesk } from './mip-model.ts';

/** Rounds of pricing out, and the entries of the first one: so many to a mentee. */
const mostRounds = 20;
const entriesEach = 8;

/**
 * The best prices there are: those of the linear program over a list of entries, priced out over all of them until none is
 * missing (column generation, kept near the last prices by a box: du Merle et al. 1999). Never worse than `from`.
 */
export async function betterPrices(
  worth: Worth,
  from: Float64Array,
  desk: MipDesk,
): Promise<{ readonly u: Float64Array; readonly used?: readonly number[] }> {
  let values = pricedValues(worth, from);
  let best = { u: from, found: new GroupPrices(worth, from, values) };
  const listed = new Set(leastLoss(worth, best.found, values).slice(0, entriesEach * from.length + 100));
  let width = worth.points ? 1500 : worth.seatWorth / 2;
  // Prices are rounded: by less than one half each.
  const roundings = worth.supply.reduce((sum, places) => sum + places, 0);
  for (let round = 0; round < mostRounds; round++) {
    const near = best.u.subarray(0, -1).map((u) => u / priceScale);
    const box = {
      low: near.map((u) => Math.max(0, u - width)),
      high: near.map((u) => u + width),
    };
    const list = Int32Array.from(listed).sort();
    const { model, columnOf } = groupModel(worth, list, { whole: false, pinsHold: false, box });
    const { status, objective, values: columns, rowPrices } = await desk.solve(model);
    if (status !== 'optimal') break;
    const u = best.u.map((_, i) => Math.max(0, Math.round((rowPrices[i] ?? 0) * priceScale)));
    values = pricedValues(worth, u);
    const found = new GroupPrices(worth, u, values);
    const gained = found.bound < best.found.bound;
    if (gained) best = { u, found };
    const done = found.bound <= objective * priceScale + roundings;
    const boxed = columns
      .subarray(0, 2 * near.length)
      .some((x, at) => x > 1e-6 && (at % 2 === 1 || (box.low[at / 2] ?? 0) > 0));
    if (done && !boxed) {
      const whole = columns.every((x) => Math.abs(x - Math.round(x)) < 1e-6);
      // Often the program comes out in whole numbers by itself: then these are groups.
      return whole
        ? { u: best.u, used: [...list].filter((_, at) => (columns[columnOf[at] ?? -1] ?? 0) > 0.5) }
        : best;
    }
    if (boxed && done) width *= 4;
    const before = listed.size;
    for (const k of found.bestEntries()) listed.add(k);
    if (listed.size === before && !done) break;
  }
  return best;
}

/** All entries, by what using each would lose at least. */
function leastLoss(worth: Worth, found: GroupPrices, values: Float64Array): number[] {
  const loss = lossesOf(worth, found, values);
  return Array.from(loss.keys()).sort((a, b) => (loss[a] ?? 0) - (loss[b] ?? 0) || a - b);
}

/** By entry: what using it loses at least. */
export function lossesOf({ problem }: Worth, found: GroupPrices, values: Float64Array): Float64Array {
  const { units, first } = problem;
  const loss = new Float64Array(problem.mentee.length);
  units.forEach((_, g) => {
    for (let k = first[g] ?? 0; k < (first[g + 1] ?? 0); k++) loss[k] = found.loss(g, k, values);
  });
  return loss;
}
