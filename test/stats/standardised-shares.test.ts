import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Spell } from '../../src/stats/risk-table.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { sizedShareAt } from '../../src/stats/share-at.ts';
import { standardisedShare } from '../../src/stats/standardised-shares.ts';
import { stratifiedDifference } from '../../src/stats/stratified-difference.ts';
import { weightedShareAt } from '../../src/stats/weighted-share-at.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';

const spell = fc.record({
  time: fc.integer({ min: 1, max: 9 }),
  end: fc.constantFrom('event', 'other', 'censored'),
}) as fc.Arbitrary<Spell>;
const options = { seed: 20260302, numRuns: 200 };

describe('a share whose people have weights', () => {
  test('is the curve where all weigh alike, delayed entry included', () => {
    const late = fc
      .tuple(spell, fc.integer({ min: 0, max: 3 }))
      .map(([one, entry]): Spell => (entry < one.time ? { ...one, entry } : one));
    fc.assert(
      fc.property(
        fc.array(late, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (spells, day) => {
          const plain = sizedShareAt(spells, day);
          const weighted = weightedShareAt(
            spells.map((one) => ({ spell: one, weight: 3 })),
            day,
          );
          expect(weighted === null).toBe(plain === null);
          if (weighted !== null && plain !== null)
            expect(weighted.count / weighted.total).toBeCloseTo(plain.count / plain.total, 10);
        },
      ),
      options,
    );
  });

  test('is the weighted mean of those without the event where nobody is censored', () => {
    const people = fc.array(
      fc.record({
        spell: spell.map(({ time, end }) => ({ time, end: end === 'censored' ? ('other' as const) : end })),
        weight: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(people, (all) => {
        const share = weightedShareAt(all, 9);
        const sum = (of: (one: (typeof all)[number]) => number) =>
          all.reduce((total, one) => total + of(one), 0);
        const weight = sum((one) => one.weight);
        const free = sum((one) => (one.spell.end === 'event' ? 0 : one.weight)) / weight;
        expect((share?.count ?? 9) / (share?.total ?? 1)).toBeCloseTo(free, 10);
        expect(share?.total).toBeCloseTo(weight ** 2 / sum((one) => one.weight ** 2), 10);
      }),
      options,
    );
  });
});

test('equal shares of strata in proportion are the plain sample', () => {
  const strata = [
    { count: 3, total: 4, weight: 4 / 12 },
    { count: 6, total: 8, weight: 8 / 12 },
  ];
  const { count, total } = standardisedShare(strata);
  expect(count).toBeCloseTo(9, 10);
  expect(total).toBeCloseTo(12, 10);
});

test('a sparse stratum among several: Wilson limits of the whole groups, as if matched one by one', () => {
  const found = stratifiedDifference([
    { first: { count: 2, total: 2 }, second: { count: 5, total: 6 } },
    { first: { count: 9, total: 10 }, second: { count: 24, total: 30 } },
  ]);
  const one = wilsonInterval(11, 12);
  const share = (2 / 12) * (5 / 6) + (10 / 12) * (24 / 30);
  const size = 1 / ((2 / 12) ** 2 / 6 + (10 / 12) ** 2 / 30);
  const two = wilsonInterval(share * size, size);
  const [value, low] = [11 / 12 - share, 11 / 12 - (one?.low ?? 9)];
  expect(found?.intervalMethod).toBe('standardised-wilson');
  expect(found?.value).toBeCloseTo(value, 10);
  expect(found?.low).toBeCloseTo(value - Math.hypot(low, (two?.high ?? 9) - share), 10);
});

test('16 strata of two and three people hold the true difference in 95 of 100 studies', () => {
  const random = seededRandom('sparse');
  const draw = (total: number) => ({
    count: Array.from({ length: total }, random).filter((drawn) => drawn < 0.9).length,
    total,
  });
  const studies = 1500;
  let held = 0;
  for (let study = 0; study < studies; study += 1) {
    const strata = Array.from({ length: 16 }, (_, i) => ({ first: draw(2 + (i % 2)), second: draw(20) }));
    const found = stratifiedDifference(strata);
    if (found !== null && found.low <= 0 && found.high >= 0) held += 1;
  }
  expect(held / studies).toBeGreaterThan(0.945);
  expect(held / studies).toBeLessThan(0.98);
});
