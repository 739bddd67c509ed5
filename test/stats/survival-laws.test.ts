import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '../../src/stats/kaplan-meier.ts';
import { type LogRank, logRank, stratifiedLogRank } from '../../src/stats/log-rank.ts';
import { restrictedMean } from '../../src/stats/restricted-mean.ts';
import type { Spell } from '../../src/stats/risk-table.ts';
import { survivalQuantile } from '../../src/stats/survival-quantile.ts';

const fixed = { seed: 20_260_601, numRuns: 60 };
const spell = fc
  .record({
    entry: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    length: fc.integer({ min: 1, max: 20 }),
    end: fc.constantFrom<Spell['end']>('event', 'event', 'other', 'censored'),
  })
  .map(
    ({ entry, length, end }): Spell => ({
      time: (entry ?? 0) + length,
      end,
      ...(entry === undefined ? {} : { entry }),
    }),
  );
const spells = fc.array(spell, { minLength: 1, maxLength: 30 });
const weightings = ['log-rank', 'peto-peto'] as const;
const scales = ['log-log', 'log', 'plain'] as const;

/** The survival at the times of events only. */
function drops(list: readonly Spell[]): [number, number][] {
  return kaplanMeier(list).flatMap((step) => (step.events > 0 ? [[step.time, step.survival]] : []));
}

function closeTo(one: LogRank, two: LogRank, factor = 1): void {
  if (two.chiSquare === null) expect(one.chiSquare).toBeNull();
  else expect(one.chiSquare).toBeCloseTo(factor * two.chiSquare, 8);
}

/** Each person seen in two parts, the first censored where the second enters. */
function inTwoParts(list: readonly Spell[]): Spell[] {
  return list.flatMap((one, i) => {
    const from = one.entry ?? 0;
    const cut = from + ((one.time - from) * ((i % 3) + 1)) / 4;
    return [
      { ...one, time: cut, end: 'censored' as const },
      { ...one, entry: cut },
    ];
  });
}

describe('curves', () => {
  test('without censoring: the share that is left, with the binomial error', () => {
    const times = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(times, (list) => {
        const n = list.length;
        for (const step of kaplanMeier(list.map((time) => ({ time, end: 'event' })))) {
          const left = list.filter((time) => time > step.time).length / n;
          expect(step.survival).toBeCloseTo(left, 12);
          if (left > 0) expect(step.stderr).toBeCloseTo(Math.sqrt((left * (1 - left)) / n), 12);
        }
      }),
      fixed,
    );
  });

  test('who enters before the first exit might as well have been there; who enters too late never was', () => {
    fc.assert(
      fc.property(spells, fc.integer({ min: 1, max: 20 }), (list, time) => {
        const plain = list.map(({ entry: _, ...rest }) => rest);
        expect(kaplanMeier(plain.map((one) => ({ ...one, entry: 0.5 })))).toEqual(kaplanMeier(plain));
        const never: Spell[] = [
          { entry: time, time, end: 'event' },
          { entry: time + 3, time, end: 'censored' },
        ];
        expect(kaplanMeier([...list, ...never])).toEqual(kaplanMeier(list));
        for (const weighting of weightings) {
          expect(logRank([...list, ...never], plain, weighting)).toEqual(logRank(list, plain, weighting));
        }
      }),
      fixed,
    );
  });

  test('people seen in two parts are the same people', () => {
    fc.assert(
      fc.property(spells, spells, (a, b) => {
        const parts = drops(inTwoParts(a));
        expect(parts.map(([time]) => time)).toEqual(drops(a).map(([time]) => time));
        drops(a).forEach(([, survival], i) => {
          expect(parts[i]?.[1]).toBeCloseTo(survival, 12);
        });
        for (const weighting of weightings) {
          closeTo(logRank(inTwoParts(a), inTwoParts(b), weighting), logRank(a, b, weighting));
        }
      }),
      fixed,
    );
  });

  test('somebody more who is seen to the end and stays lifts every step; who is gone before the first, none', () => {
    fc.assert(
      fc.property(spells, (list) => {
        const before = drops(list);
        const lifted = drops([...list, { time: 99, end: 'censored' }]);
        const early = drops([...list, { time: 0.5, end: 'censored' }]);
        expect(early).toEqual(before);
        before.forEach(([, survival], i) => {
          expect(lifted[i]?.[1]).toBeGreaterThan(survival);
        });
      }),
      fixed,
    );
  });

  test('limits on every scale hold the curve and lie within 0 and 1; a higher level is wider', () => {
    fc.assert(
      fc.property(spells, fc.constantFrom(...scales), (list, scale) => {
        const wide = kaplanMeier(list, 0.99, scale);
        kaplanMeier(list, 0.9, scale).forEach((step, i) => {
          if (step.low === null || step.high === null) return;
          const { low, high } = wide[i] ?? { low: null, high: null };
          const ordered = [0, low, step.low, step.survival, step.high, high, 1];
          for (let k = 1; k < ordered.length; k += 1) {
            expect(ordered[k] ?? Number.NaN).toBeGreaterThanOrEqual((ordered[k - 1] ?? Number.NaN) - 1e-12);
          }
        });
      }),
      fixed,
    );
  });

  test('quantiles: limits around them, later for larger shares, in the unit of the times', () => {
    fc.assert(
      fc.property(spells, (list) => {
        const steps = kaplanMeier(list);
        const weeks = kaplanMeier(
          list.map((one) => ({
            ...one,
            time: one.time * 8,
            ...(one.entry === undefined ? {} : { entry: one.entry * 8 }),
          })),
        );
        let before = 0;
        for (const p of [0.1, 0.3, 0.5, 0.8]) {
          const { value, low, high } = survivalQuantile(steps, p);
          expect(survivalQuantile(weeks, p).value).toEqual(value === null ? null : value * 8);
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(before);
          if (low !== null) expect(low).toBeLessThanOrEqual(value);
          if (high !== null) expect(high).toBeGreaterThanOrEqual(value);
          before = value;
        }
      }),
      fixed,
    );
  });

  test('restricted means: in the unit of the times, at most tau, and rising with it', () => {
    fc.assert(
      fc.property(spells, (list) => {
        const days = list.map(({ time, end }): Spell => ({ time, end }));
        const weeks = days.map((one) => ({ ...one, time: one.time / 8 }));
        let before = 0;
        for (const tau of [1, 2, 5, 9]) {
          const found = restrictedMean(days, tau);
          if (found === null) continue;
          const week = restrictedMean(weeks, tau / 8);
          expect(week?.mean).toBeCloseTo(found.mean / 8, 12);
          expect(week?.stderr).toBeCloseTo(found.stderr / 8, 12);
          expect(found.mean).toBeLessThanOrEqual(tau + 1e-12);
          expect(found.mean).toBeGreaterThanOrEqual(before - 1e-12);
          before = found.mean;
        }
      }),
      fixed,
    );
  });
});

describe('tests of two groups', () => {
  test('one stratum is none; twice the same stratum twice the statistic; strata of one group tell nothing', () => {
    fc.assert(
      fc.property(spells, spells, fc.constantFrom(...weightings), (first, second, weighting) => {
        const plain = logRank(first, second, weighting);
        expect(stratifiedLogRank([{ first, second }], weighting)).toEqual(plain);
        const twice = [
          { first, second },
          { first, second },
        ];
        closeTo(stratifiedLogRank(twice, weighting), plain, 2);
        const lone = [
          { first, second },
          { first: second, second: [] },
        ];
        closeTo(stratifiedLogRank(lone, weighting), plain);
        closeTo(logRank(second, first, weighting), plain);
        closeTo(logRank([...first].reverse(), [...second].reverse(), weighting), plain);
      }),
      fixed,
    );
  });

  test('early events count more by Peto and Peto: by hand, 1 and 3 against 2+ and 4', () => {
    // Times 1, 3, 4 with weights 1, 3/4, 3/8: excess 1 − 2/4 + ¾(1 − ½), variance ¼ + (¾)²·¼.
    const first: Spell[] = [
      { time: 1, end: 'event' },
      { time: 3, end: 'event' },
    ];
    const second: Spell[] = [
      { time: 2, end: 'censored' },
      { time: 4, end: 'event' },
    ];
    expect(logRank(first, second, 'peto-peto').chiSquare).toBeCloseTo(0.875 ** 2 / (0.25 * 1.5625), 12);
    expect(logRank(first, second).chiSquare).toBeCloseTo(1 / 0.5, 12);
  });
});
