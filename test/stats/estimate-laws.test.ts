import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cronbachAlpha } from '../../src/stats/cronbach-alpha.ts';
import { exactInterval } from '../../src/stats/exact-interval.ts';
import { holmAdjusted } from '../../src/stats/holm.ts';
import { mantelHaenszelDifference } from '../../src/stats/mantel-haenszel-difference.ts';
import { mantelHaenszelOddsRatio } from '../../src/stats/mantel-haenszel-odds-ratio.ts';
import { petoOddsRatio } from '../../src/stats/peto-odds-ratio.ts';
import { sampleVariance } from '../../src/stats/sample-variance.ts';
import type { Stratum } from '../../src/stats/stratified-difference.ts';
import { peopleNeededPerArm, twoProportionPower } from '../../src/stats/two-proportion-power.ts';

const fixed = { seed: 20_260_603, numRuns: 60 };
const share = fc
  .integer({ min: 1, max: 30 })
  .chain((total) => fc.record({ count: fc.nat(total), total: fc.constant(total) }));
const strata = fc.array(fc.record({ first: share, second: share }), { minLength: 1, maxLength: 5 });

function swapped(list: readonly Stratum[]): Stratum[] {
  return list.map(({ first, second }) => ({ first: second, second: first }));
}

describe('strata', () => {
  test('swapped groups: the difference turns its sign, the ratios turn over', () => {
    fc.assert(
      fc.property(strata, (list) => {
        const there = mantelHaenszelDifference(list);
        const back = mantelHaenszelDifference(swapped(list));
        expect(there?.value).toBeCloseTo(-(back?.value ?? 9), 12);
        if (there?.stderr !== null) expect(there?.stderr).toBeCloseTo(back?.stderr ?? 9, 12);
        for (const ratio of [mantelHaenszelOddsRatio, petoOddsRatio]) {
          const one = ratio(list);
          const other = ratio(swapped(list));
          if (one === null || other === null) expect(one).toBe(other);
          else {
            expect(one.value * other.value).toBeCloseTo(1, 9);
            expect(one.low * other.high).toBeCloseTo(1, 9);
          }
        }
      }),
      fixed,
    );
  });

  test('one stratum: the plain difference and the plain odds ratio', () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        const [one, two] = [first.count / first.total, second.count / second.total];
        expect(mantelHaenszelDifference([{ first, second }])?.value).toBeCloseTo(one - two, 12);
        const odds = (one * (1 - two)) / ((1 - one) * two);
        const found = mantelHaenszelOddsRatio([{ first, second }]);
        if (found === null) expect(odds > 0 && odds < Infinity).toBe(false);
        else expect(found.value / odds).toBeCloseTo(1, 9);
      }),
      fixed,
    );
  });

  test('four times the people: half the error; people of one group alone change nothing', () => {
    fc.assert(
      fc.property(strata, (list) => {
        const found = mantelHaenszelDifference(list);
        const four = mantelHaenszelDifference([...list, ...list, ...list, ...list]);
        expect(four?.value).toBeCloseTo(found?.value ?? 9, 12);
        if (found?.stderr !== null) expect(four?.stderr).toBeCloseTo((found?.stderr ?? 9) / 2, 12);
        const nobody = { count: 0, total: 0 };
        const lone = [
          ...list,
          { first: { count: 3, total: 8 }, second: nobody },
          { first: nobody, second: { count: 1, total: 1 } },
          { first: nobody, second: nobody },
        ];
        expect(mantelHaenszelDifference(lone)).toEqual(found);
        expect(mantelHaenszelOddsRatio(lone)).toEqual(mantelHaenszelOddsRatio(list));
        expect(petoOddsRatio(lone)).toEqual(petoOddsRatio(list));
      }),
      fixed,
    );
  });

  test('pairs: the odds ratio is that of the pairs that differ', () => {
    const pair = (a: number, b: number): Stratum => ({
      first: { count: a, total: 1 },
      second: { count: b, total: 1 },
    });
    const list = [pair(1, 0), pair(1, 0), pair(1, 0), pair(0, 1), pair(0, 1), pair(1, 1), pair(0, 0)];
    expect(mantelHaenszelOddsRatio(list)?.value).toBeCloseTo(1.5, 12);
  });

  test('where no count varies there is no interval, and without a difference no ratio', () => {
    const all = [{ first: { count: 4, total: 4 }, second: { count: 6, total: 6 } }];
    expect(mantelHaenszelDifference(all)).toEqual({ value: 0, stderr: null, low: null, high: null });
    expect([mantelHaenszelOddsRatio(all), petoOddsRatio(all)]).toEqual([null, null]);
    const empty = [{ first: { count: 0, total: 0 }, second: { count: 1, total: 2 } }];
    expect([mantelHaenszelDifference(empty), mantelHaenszelDifference([]), petoOddsRatio([])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test('Holm: never below the plain value, in the same order, under Bonferroni, whatever the order given', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(values, (list) => {
      const adjusted = holmAdjusted(list);
      expect(adjusted.length).toBe(list.length);
      list.forEach((p, i) => {
        const own = adjusted[i] ?? -1;
        expect(own >= p && own <= Math.min(1, p * list.length)).toBe(true);
        list.forEach((q, j) => {
          if (q >= p) expect(adjusted[j]).toBeGreaterThanOrEqual(own);
        });
      });
      expect(holmAdjusted([...list].reverse())).toEqual([...adjusted].reverse());
    }),
    fixed,
  );
});

test('exact limits: at each, a result as far off or farther has half the error', () => {
  fc.assert(
    fc.property(share, fc.constantFrom(0.9, 0.95, 0.99), ({ count, total }, level) => {
      const found = exactInterval(count, total, level);
      if (count > 0) expect(chanceOfAtLeast(count, total, found?.low ?? -1)).toBeCloseTo((1 - level) / 2, 10);
      else expect(found?.low).toBe(0);
      if (count < total) {
        expect(1 - chanceOfAtLeast(count + 1, total, found?.high ?? -1)).toBeCloseTo((1 - level) / 2, 10);
      } else expect(found?.high).toBe(1);
    }),
    fixed,
  );
});

/** Binomial chances added up, apart from everything the interval uses. */
function chanceOfAtLeast(count: number, total: number, p: number): number {
  let sum = 0;
  let term = (1 - p) ** total;
  for (let k = 0; k <= total; k += 1) {
    if (k >= count) sum += term;
    term *= ((total - k) / (k + 1)) * (p / (1 - p));
  }
  return sum;
}

test('power: rises with the people, and passes 80 % exactly where enough are said to be there', () => {
  const shares = fc.record({ one: fc.integer({ min: 5, max: 60 }), rise: fc.integer({ min: 4, max: 35 }) });
  fc.assert(
    fc.property(shares, ({ one, rise }) => {
      const [low, high] = [one / 100, (one + rise) / 100];
      const enough = peopleNeededPerArm(low, high) ?? 0;
      const power = (n: number): number => twoProportionPower(low, high, { first: n, second: n }) ?? -1;
      expect(power(enough)).toBeGreaterThanOrEqual(0.8 - 1e-12);
      expect(power(enough - 1)).toBeLessThan(0.8);
      expect(power(2 * enough)).toBeGreaterThan(power(enough));
    }),
    fixed,
  );
  expect(twoProportionPower(0.5, 0.5, { first: 9, second: 9 })).toBeNull();
  expect(twoProportionPower(0.5, 1.5, { first: 9, second: 9 })).toBeNull();
  expect(twoProportionPower(0.5, 0.6, { first: 0, second: 9 })).toBeNull();
});

test('equal values vary by nothing, however their mean is rounded', () => {
  expect(sampleVariance([0.1, 0.1, 0.1])).toBe(0);
  expect(sampleVariance([1, 2, 4])).toBeCloseTo(7 / 3, 12);
  expect(sampleVariance([1])).toBeNull();
});

describe("Cronbach's alpha", () => {
  const answers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 20,
  });

  test('people and items in any order, on any common scale, from any zero', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const found = cronbachAlpha(rows);
        const other = cronbachAlpha(
          [...rows].reverse().map(([a = 0, b = 0, c = 0]) => [7 * c - 2, 7 * a, 7 * b + 9]),
        );
        if (found === null) expect(other).toBeNull();
        else {
          expect(other?.alpha).toBeCloseTo(found.alpha, 9);
          expect(other?.low).toBeCloseTo(found.low, 9);
          expect(found.low < found.alpha && found.alpha < found.high).toBe(found.alpha < 1);
        }
      }),
      fixed,
    );
  });

  test('items that say the same: 1; of two items, the Spearman–Brown formula where they vary alike', () => {
    expect(
      cronbachAlpha([
        [1, 1, 1],
        [4, 4, 4],
        [2, 2, 2],
      ])?.alpha,
    ).toBeCloseTo(1, 12);
    // 1 2 3 4 against 2 1 4 3: r = 0.6.
    const pairs = [
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
    ];
    expect(cronbachAlpha(pairs)?.alpha).toBeCloseTo((2 * 0.6) / 1.6, 12);
  });

  test('one item, one person, or equal sums: null', () => {
    expect([
      cronbachAlpha([]),
      cronbachAlpha([[1], [2]]),
      cronbachAlpha([[1, 2]]),
      cronbachAlpha([
        [1, 2],
        [2, 1],
      ]),
    ]).toEqual([null, null, null, null]);
  });
});
