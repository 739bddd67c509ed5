import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lotteryNumber } from '../../src/match/lottery.ts';
import { pairCost } from '../../src/match/scan/cost-plan.ts';
import { ownCrew } from '../../src/match/scan/crew.ts';
import { ScoredRows } from '../../src/match/scan/scan.ts';
import { type ListSolution, solveByLists } from '../../src/match/scan/solve-by-lists.ts';
import { settleTies } from '../../src/match/solve/settle-ties.ts';
import { type Shape, type TableMarket, tableMarket } from './scan-programs.ts';

const shapes = (most: number): fc.Arbitrary<Shape> =>
  fc.record({
    seed: fc.uuid(),
    mentees: fc.integer({ min: 1, max: most }),
    mentors: fc.integer({ min: 1, max: most }),
    scores: fc.constantFrom(1, 2, 3, 5, 20, 10_001),
    barred: fc.constantFrom(0, 0.3, 0.9),
    mostSeats: fc.constantFrom(1, 1, 3),
    mostPlaces: fc.constantFrom(1, 2, 6),
    load: fc.boolean(),
    coverageFirst: fc.boolean(),
  });

const solveTable = (market: TableMarket, keep: number, v?: Float64Array): Promise<ListSolution> =>
  solveByLists(ownCrew(market), market.data, { ...market, keep, ...(v === undefined ? {} : { v }) });

/** Cost of pairs, of empty seats and of the load, exactly. */
function totalCost({ instance, solution }: ListSolution): bigint {
  const left = instance.seats.slice();
  const taken = new Int32Array(instance.capacity.length);
  let cost = 0n;
  for (let i = 0; i < left.length; i++) {
    for (let k = instance.first[i] ?? 0; k < (instance.first[i + 1] ?? 0); k++) {
      if (solution.used[k] !== 1) continue;
      const j = instance.mentor[k] ?? 0;
      left[i] = (left[i] ?? 0) - 1;
      cost += BigInt(instance.cost[k] ?? 0);
      const { step, taken: before } = instance.load ?? { step: 0, taken: taken };
      cost += BigInt(step) * BigInt((before[j] ?? 0) + (instance.load === undefined ? 0 : (taken[j] ?? 0)));
      taken[j] = (taken[j] ?? 0) + 1;
    }
    cost += BigInt(left[i] ?? 0) * BigInt(instance.emptyCost[i] ?? 0);
  }
  return cost;
}

/** Every pair between people with seats that the prices leave tight or better: [mentee, mentor, reduced cost, in use]. */
function notDearer(market: TableMarket, { instance, solution }: ListSolution) {
  const { data } = market;
  const rows = new ScoredRows(market.scorer, data);
  const found: { i: number; j: number; reduced: number; listed: boolean; used: boolean }[] = [];
  data.seats.forEach((seats, i) => {
    if (seats === 0) return;
    rows.of(i).forEach((score, j) => {
      if (score < 0 || data.capacity[j] === 0) return;
      const reduced =
        pairCost(data.costs, score, { mentee: i, mentor: j }) - (solution.u[i] ?? 0) - (solution.v[j] ?? 0);
      if (reduced > 0) return;
      const k = instance.mentor.subarray(instance.first[i], instance.first[i + 1]).indexOf(j);
      const used = k >= 0 && solution.used[(instance.first[i] ?? 0) + k] === 1;
      found.push({ i, j, reduced, listed: k >= 0, used });
    });
  });
  return found;
}

/** The pairs of the match that the second lottery leaves, as places. */
function settledPairs({ instance, solution }: ListSolution): string[] {
  const pairs = [...instance.mentor.keys()].map((k) => {
    const i = instance.first.findIndex((from, at) => from <= k && k < (instance.first[at + 1] ?? 0));
    return { i, j: instance.mentor[k] ?? 0 };
  });
  const draw = Float64Array.from(pairs, ({ i, j }) => lotteryNumber(i * 7919 + 1, j * 104_729 + 5, 2 ** 40));
  const used = settleTies(instance, solution, (pair) => draw[pair] ?? 0);
  return pairs.flatMap(({ i, j }, k) => (used[k] === 1 ? [`${i} ${j}`] : []));
}

describe('lists of few candidates, priced out', () => {
  it('cost the same as lists of everybody, and the prices hold over all pairs', async () => {
    await fc.assert(
      fc.asyncProperty(shapes(60), fc.constantFrom(1, 2, 4), async (shape, keep) => {
        const market = tableMarket(shape);
        const all = await solveTable(market, shape.mentors + 1);
        const few = await solveTable(market, keep);
        expect(totalCost(few)).toBe(totalCost(all));
        for (const pair of notDearer(market, few)) {
          expect(pair.listed).toBe(true);
          if (!pair.used) expect(pair.reduced).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold every tight pair, so that a second lottery settles ties as over all pairs', async () => {
    await fc.assert(
      fc.asyncProperty(shapes(40), fc.constantFrom(1, 3), async (shape, keep) => {
        const market = tableMarket(shape);
        const all = await solveTable(market, shape.mentors + 1);
        const few = await solveTable(market, keep);
        expect(settledPairs(few)).toEqual(settledPairs(all));
      }),
      { numRuns: 200 },
    );
  });

  it('end the same way from any prices', async () => {
    await fc.assert(
      fc.asyncProperty(shapes(40), fc.integer(), async (shape, other) => {
        const market = tableMarket(shape);
        const all = await solveTable(market, shape.mentors + 1);
        const strange = tableMarket({ ...shape, seed: `${other}` });
        const { solution } = await solveTable(strange, 3);
        const warm = await solveTable(market, 3, solution.v);
        expect(totalCost(warm)).toBe(totalCost(all));
        expect(notDearer(market, warm).every((pair) => pair.listed)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
