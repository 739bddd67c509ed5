import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile } from '../../src/stats/beta-quantile.ts';
import { betaTails } from '../../src/stats/beta-tails.ts';
import { chiSquareDistribution, chiSquareTail } from '../../src/stats/chi-square-tail.ts';
import { clusterRatio } from '../../src/stats/cluster-ratio.ts';
import { cumulativeIncidence } from '../../src/stats/cumulative-incidence.ts';
import { curveMedian } from '../../src/stats/curve-median.ts';
import { eValue } from '../../src/stats/e-value.ts';
import { exactLowerBound, exactUpperBound } from '../../src/stats/exact-bound.ts';
import { exactInterval } from '../../src/stats/exact-interval.ts';
import { fQuantile } from '../../src/stats/f-quantile.ts';
import { goalAttainmentScore } from '../../src/stats/goal-attainment-score.ts';
import { kaplanMeier } from '../../src/stats/kaplan-meier.ts';
import { logRank } from '../../src/stats/log-rank.ts';
import { meanInterval } from '../../src/stats/mean-interval.ts';
import { newcombeDifference } from '../../src/stats/newcombe-difference.ts';
import { normalDistribution } from '../../src/stats/normal-distribution.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { restrictedMean } from '../../src/stats/restricted-mean.ts';
import type { Spell } from '../../src/stats/risk-table.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { shareAt } from '../../src/stats/share-at.ts';
import { shuffled } from '../../src/stats/shuffled.ts';
import { pooledSpread, standardisedDifference } from '../../src/stats/standardised-difference.ts';
import { stratifiedDifference } from '../../src/stats/stratified-difference.ts';
import { studentTDistribution } from '../../src/stats/student-t-distribution.ts';
import { studentTQuantile } from '../../src/stats/student-t-quantile.ts';
import { peopleNeededPerArm, smallestDetectableRise } from '../../src/stats/two-proportion-power.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';

const spell = fc.record({
  time: fc.integer({ min: 1, max: 20 }),
  end: fc.constantFrom<Spell['end']>('event', 'other', 'censored'),
});
const spells = fc.array(spell, { minLength: 1, maxLength: 40 });
const share = fc
  .integer({ min: 1, max: 60 })
  .chain((total) => fc.record({ count: fc.nat(total), total: fc.constant(total) }));

/** Every number inside, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** The same people and shares each time. */
const fixed = { seed: 20_260_301, numRuns: 100 };

describe('nothing is ever NaN or infinite', () => {
  test('survival', () => {
    fc.assert(
      fc.property(spells, spells, fc.integer({ min: 1, max: 25 }), (a, b, time) => {
        const found = [
          kaplanMeier(a),
          cumulativeIncidence(a),
          logRank(a, b),
          restrictedMean(a, time),
          shareAt(a, time),
        ];
        expect(numbersIn(found).every(Number.isFinite)).toBe(true);
      }),
      fixed,
    );
  });

  test('where undefined: null', () => {
    expect(
      [
        normalQuantile(0),
        normalQuantile(1),
        normalQuantile(Number.NaN),
        normalDistribution(Number.NaN),
        studentTQuantile(0.975, 0),
        betaQuantile(0.5, 0, 1),
        betaQuantile(Number.NaN, 2, 1),
        betaTails(1.5, 1, 1),
        fQuantile(1, 2, 3),
        studentTDistribution(Number.NaN, 3),
        studentTDistribution(1, 0),
        chiSquareTail(-1, 2),
        chiSquareDistribution(1, 0),
        exactInterval(0, 0),
        wilsonInterval(0, 0),
        newcombeDifference({ count: 0, total: 0 }, { count: 1, total: 2 }),
        exactLowerBound(0, 0),
        exactUpperBound(3, 2),
        restrictedMean([], 5),
        restrictedMean([{ time: 3, end: 'censored' }], 5),
        curveMedian([]),
        clusterRatio([]),
        clusterRatio([{ numerator: 0, denominator: 0 }]),
        meanInterval([]),
        goalAttainmentScore([]),
        stratifiedDifference([]),
        pooledSpread([], [1]),
        standardisedDifference([], [], 1),
        eValue(0),
        eValue(Number.POSITIVE_INFINITY),
        peopleNeededPerArm(0.5, 0.5),
        peopleNeededPerArm(0.5, 1.2),
        smallestDetectableRise(1, { first: 30, second: 30 }),
        smallestDetectableRise(0.95, { first: 30, second: 30 }),
        smallestDetectableRise(0.5, { first: 0, second: 30 }),
        shareAt([], 3),
        shareAt([{ time: 3, end: 'censored' }], 5),
      ].map((found) => found ?? null),
    ).toEqual(Array.from({ length: 37 }, () => null));
    expect(logRank([{ time: 3, end: 'censored' }], [{ time: 2, end: 'censored' }])).toEqual({
      chiSquare: null,
      df: 1,
      p: null,
    });
    expect(meanInterval([4])).toEqual({ n: 1, value: 4, stderr: null, low: null, high: null });
    expect(clusterRatio([{ numerator: 2, denominator: 4 }])).toEqual({ value: 0.5, low: null, high: null });
  });
});

describe('shares', () => {
  test('limits hold the estimate, stay within bounds, and mirror', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const one = wilsonInterval(a.count, a.total);
        const mirrored = wilsonInterval(a.total - a.count, a.total);
        expect((one?.low ?? 9) <= a.count / a.total && a.count / a.total <= (one?.high ?? -9)).toBe(true);
        expect(1 - (one?.low ?? 9)).toBeCloseTo(mirrored?.high ?? 9, 12);
        const there = newcombeDifference(a, b);
        const back = newcombeDifference(b, a);
        expect(there?.low).toBeCloseTo(-(back?.high ?? 9), 12);
        expect(there?.low ?? -9).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(stratifiedDifference([{ first: a, second: b }])).toEqual({
          ...there,
          intervalMethod: 'stratum-wilson',
        });
      }),
      fixed,
    );
  });

  test('exact bounds are tight: the chance of as many or more is 5 % there', () => {
    const low = exactLowerBound(7, 12) ?? 0;
    expect(betaTails(low, 7, 6)?.lower).toBeCloseTo(0.05, 12);
    expect(1 - (exactUpperBound(5, 12) ?? 0)).toBeCloseTo(low, 12);
  });
});

describe('survival', () => {
  test('with everybody followed to an end the curve is the plain share, and the mean the plain mean', () => {
    const ended = fc.array(
      fc.record({
        time: fc.integer({ min: 1, max: 20 }),
        end: fc.constantFrom<Spell['end']>('event', 'other'),
      }),
      { minLength: 2, maxLength: 40 },
    );
    fc.assert(
      fc.property(ended, (people) => {
        const n = people.length;
        for (const step of cumulativeIncidence(people)) {
          const gone = people.filter((one) => one.end === 'event' && one.time <= step.time).length / n;
          expect(step.incidence).toBeCloseTo(gone, 10);
          if (step.stderr !== null) expect(step.stderr).toBeCloseTo(Math.sqrt((gone * (1 - gone)) / n), 8);
        }
        const free = people.map((one) => (one.end === 'event' ? Math.min(one.time, 15) : 15));
        const mean = free.reduce((sum, x) => sum + x, 0) / n;
        const variance = free.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;
        const found = restrictedMean(people, 15);
        expect(found?.mean).toBeCloseTo(mean, 10);
        expect(found?.stderr).toBeCloseTo(Math.sqrt(variance / n), 7);
      }),
      fixed,
    );
  });

  test('the order of people, a common change of unit and swapped groups change nothing', () => {
    fc.assert(
      fc.property(spells, spells, (a, b) => {
        expect(kaplanMeier([...a].reverse())).toEqual(kaplanMeier(a));
        const weeks = (list: Spell[]): Spell[] => list.map(({ time, end }) => ({ time: time * 7, end }));
        expect(logRank(weeks(a), weeks(b))).toEqual(logRank(a, b));
        const { chiSquare } = logRank(b, a);
        if (chiSquare !== null) expect(chiSquare).toBeCloseTo(logRank(a, b).chiSquare ?? 9, 9);
      }),
      fixed,
    );
  });

  test('a median in the middle of a flat stretch at one half', () => {
    const steps = kaplanMeier([
      { time: 2, end: 'event' },
      { time: 4, end: 'event' },
      { time: 8, end: 'event' },
      { time: 9, end: 'censored' },
    ]);
    // R: quantile(survfit(Surv(c(2, 4, 8, 9), c(1, 1, 1, 0)) ~ 1), 0.5) is 6.
    expect(curveMedian(steps.map(({ time, survival }) => ({ time, share: survival })))).toBe(6);
  });
});

describe('clusters', () => {
  test('meetings of one pairing resemble each other: wider than if each stood alone', () => {
    const rows = [10, 10, 9, 0, 10, 1].map((numerator) => ({ numerator, denominator: 10 }));
    const found = clusterRatio(rows);
    const alone = wilsonInterval(40, 60);
    expect(found?.value).toBeCloseTo(2 / 3, 12);
    expect((found?.high ?? 0) - (found?.low ?? 0)).toBeGreaterThan(
      2 * ((alone?.high ?? 0) - (alone?.low ?? 0)),
    );
  });

  test('by hand: 3 of 4, 2 of 4, 4 of 4', () => {
    // R = 0.75, residuals 0, −1, 1: variance (3/2 · 2) / 144, t(2) = 4.30265, on the logit scale.
    const found = clusterRatio([3, 2, 4].map((numerator) => ({ numerator, denominator: 4 })));
    const reach = (4.302652729749464 * Math.sqrt(3 / 144)) / (0.75 * 0.25);
    const expit = (x: number): number => 1 / (1 + Math.exp(-x));
    expect(found?.low).toBeCloseTo(expit(Math.log(3) - reach), 10);
    expect(found?.high).toBeCloseTo(expit(Math.log(3) + reach), 10);
  });

  test('all held: as many observations as pairings, no more; sums need not be shares', () => {
    expect(clusterRatio(Array.from({ length: 8 }, () => ({ numerator: 6, denominator: 6 })))).toEqual(
      wilsonInterval(8, 8),
    );
    const hours = clusterRatio([
      { numerator: 9, denominator: 1 },
      { numerator: 5, denominator: 1 },
    ]);
    const t = meanInterval([9, 5]);
    expect([hours?.value, hours?.low, hours?.high]).toEqual([t?.value, t?.low, t?.high]);
  });
});

test('standardised differences', () => {
  const plain = (values: number[]): { value: number; weight: number }[] =>
    values.map((value) => ({ value, weight: 1 }));
  const a = [1, 2, 3, 4];
  const b = [3, 4, 5, 6];
  expect(standardisedDifference(plain(a), plain(b), pooledSpread(a, b))).toBeCloseTo(
    2 / Math.sqrt(5 / 3),
    12,
  );
  expect(
    standardisedDifference(plain([2, 2]), plain([2.2, 2.2, 2.2]), pooledSpread([2, 2], [2.2, 2.2, 2.2])),
  ).toBeNull();
  // Half against a quarter, p(1 − p) each.
  const [half, quarter] = [
    [1, 0],
    [0, 0, 1, 0],
  ];
  expect(standardisedDifference(plain(half), plain(quarter), pooledSpread(half, quarter))).toBeCloseTo(
    0.25 / Math.sqrt((0.25 + 0.1875) / 2),
    12,
  );
  expect(standardisedDifference(plain([0.1 + 0.2]), plain([0.3]), 1)).toBe(0);
});

test('e-values: VanderWeele & Ding 2017 (infant feeding, RR 3.9), and its mirror', () => {
  // R: EValue::evalues.RR(3.9) is 7.26.
  expect(eValue(3.9)?.toFixed(2)).toBe('7.26');
  expect(eValue(1 / 3.9)).toBeCloseTo(eValue(3.9) ?? 0, 10);
  expect(eValue(1)).toBe(1);
});

describe('chance', () => {
  test('one seed, one stream, on every machine and version', () => {
    const draw = seededRandom('northwind-2026');
    expect([draw(), draw(), draw()]).toEqual(streamOfNorthwind);
    expect(seededRandom('northwind-2027')()).not.toBe(streamOfNorthwind[0]);
  });

  test('evenly over [0, 1)', () => {
    const random = seededRandom('even');
    const bins = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 20_000; i += 1) {
      // A number outside of [0, 1) would make an eleventh bin.
      const bin = Math.floor(random() * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    expect(Object.keys(bins).length).toBe(10);
    for (const count of bins) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  test('every order of three equally often', () => {
    const random = seededRandom('orders');
    const seen = new Map<string, number>();
    for (let i = 0; i < 6000; i += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

/** xoroshiro128+ from the first 16 bytes of SHA-256 of the seed; a change here changes every lottery ever drawn. */
const streamOfNorthwind = [0.9409638819404449, 0.18088096325522507, 0.6417364525355777];
