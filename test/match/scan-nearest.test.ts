import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairCost } from '../../src/match/scan/cost-plan.ts';
import { Nearest, pricesOf } from '../../src/match/scan/nearest.ts';
import { pairPatch } from '../../src/match/scan/scan.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';

const maxScore = 10_000;
const rows = 3;

const cases = fc.record({
  seed: fc.uuid(),
  mentors: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1000, max: 3000 })),
  scores: fc.constantFrom(2, 50, maxScore + 1),
  unit: fc.constantFrom(1, 1000, 123_457, 2 ** 21),
  /** Costs that do not fall evenly cannot be told apart by eight at a time. */
  even: fc.boolean(),
  floor: fc.constantFrom(0, 0, 4000),
  /** Prices: none; near; as after a shortage; a few mentors whom a shortage has not reached. */
  prices: fc.constantFrom('none', 'near', 'far', 'both'),
  keep: fc.integer({ min: 1, max: 70 }),
  lottery: fc.boolean(),
});

it('finds the nearest mentors and a bound for all others, as sorting would', () => {
  fc.assert(
    fc.property(cases, ({ seed, mentors, scores, unit, even, floor, prices, keep, lottery }) => {
      const random = seededRandom(seed);
      const draw = (below: number) => Math.floor(random() * below);
      const table = Int16Array.from({ length: mentors * rows }, () =>
        draw(5) === 0 ? -1 : Math.floor((draw(scores) * maxScore) / scores),
      );
      const scoreRow = (i: number, out: Int16Array) =>
        out.set(table.subarray(i * mentors, (i + 1) * mentors));
      const shortage = 3 * maxScore * maxScore * unit;
      const price = { none: () => 0, near: () => draw(3000), far: () => draw(3000) + shortage / unit };
      const both = () => (draw(20) === 0 ? 0 : price.far());
      const one = prices === 'both' ? both : price[prices];
      const v = Float64Array.from({ length: mentors }, () => -one() * unit);
      const costs = {
        costOfScore: Float64Array.from({ length: maxScore + 1 }, (_, s) =>
          s < floor ? Number.POSITIVE_INFINITY : even ? (maxScore - s) * unit : (maxScore - s) ** 2 * unit,
        ),
        lotteryRange: lottery ? 1 + Math.floor(unit / 3) : 1,
        menteeKeys: Uint32Array.from({ length: rows }, () => draw(2 ** 32)),
        mentorKeys: Uint32Array.from({ length: mentors }, () => draw(2 ** 32)),
      };
      const capacity = Int32Array.from({ length: mentors }, () => (draw(10) === 0 ? 0 : 1));
      const data = { costs, seats: new Int32Array(rows).fill(1), capacity, patch: pairPatch([]) };
      const nearest = new Nearest(
        { scoreRow, scoreSome: (i, _, out) => scoreRow(i, out) },
        data,
        pricesOf(v, capacity, keep),
      );
      for (let i = 0; i < rows; i++) {
        nearest.find(i, keep);
        const sorted = [...table.subarray(i * mentors, (i + 1) * mentors)]
          .flatMap((score, j) =>
            score < floor || score < 0 || capacity[j] === 0
              ? []
              : [{ j, key: pairCost(costs, score, { mentee: i, mentor: j }) - (v[j] ?? 0) }],
          )
          .sort((a, b) => a.key - b.key || a.j - b.j);
        const wanted = sorted.slice(0, keep).map(({ j }) => j);
        expect([...nearest.mentor.subarray(0, nearest.count)]).toEqual(wanted.sort((a, b) => a - b));
        expect(nearest.bound).toBeLessThanOrEqual(sorted[keep]?.key ?? Number.POSITIVE_INFINITY);
        if (mentors <= keep) expect(nearest.bound).toBe(Number.POSITIVE_INFINITY);
      }
    }),
    { numRuns: 150 },
  );
});
