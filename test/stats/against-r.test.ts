import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { betaQuantile } from '../../src/stats/beta-quantile.ts';
import { chiSquareTail } from '../../src/stats/chi-square-tail.ts';
import { cumulativeIncidence } from '../../src/stats/cumulative-incidence.ts';
import { curveMedian } from '../../src/stats/curve-median.ts';
import { exactLowerBound, exactUpperBound } from '../../src/stats/exact-bound.ts';
import { kaplanMeier } from '../../src/stats/kaplan-meier.ts';
import { logGamma } from '../../src/stats/log-gamma.ts';
import { logRank } from '../../src/stats/log-rank.ts';
import { meanInterval } from '../../src/stats/mean-interval.ts';
import { normalDistribution } from '../../src/stats/normal-distribution.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { restrictedMean } from '../../src/stats/restricted-mean.ts';
import type { Spell } from '../../src/stats/risk-table.ts';
import { studentTQuantile } from '../../src/stats/student-t-quantile.ts';
import { peopleNeededPerArm, smallestDetectableRise } from '../../src/stats/two-proportion-power.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';

/** Values of R, made by the .R file of the same name; each key is the call. */
function reference(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`reference/${name}.json`, import.meta.url), 'utf8'));
}

function near(found: number | null, expected: number, tolerance = 1e-9): void {
  expect(found).not.toBeNull();
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    tolerance * Math.max(1e-300, Math.abs(expected)),
  );
}

describe('distributions equal R', () => {
  const r = reference('distributions') as Record<string, number[]>;
  const column = (name: string): number[] => r[name] ?? [];
  const calls: [string, number[][], (...args: number[]) => number | null][] = [
    ['qnorm(p)', [column('p')], (p) => normalQuantile(p)],
    ['pnorm(z)', [column('z')], (z) => normalDistribution(z)],
    ['pchisq(x, 1, lower.tail = FALSE)', [column('x')], (x) => chiSquareTail(x, 1)],
    ['pchisq(x, 5, lower.tail = FALSE)', [column('x')], (x) => chiSquareTail(x, 5)],
    ['qt(0.975, df)', [column('df')], (df) => studentTQuantile(0.975, df)],
    ['qt(0.05, df)', [column('df')], (df) => studentTQuantile(0.05, df)],
    ['qbeta(0.05, a, b)', [column('a'), column('b')], (a, b) => betaQuantile(0.05, a, b)],
    ['lgamma(g)', [column('g')], (g) => logGamma(g)],
  ];
  test.each(calls)('%s', (call, args, ours) => {
    const expected = column(call);
    expect(expected.length).toBeGreaterThan(4);
    expected.forEach((value, i) => {
      near(ours(...args.map((list) => list[i] ?? Number.NaN)), value, 1e-10);
    });
  });

  test('intervals and power', () => {
    const t = meanInterval([4, 5, 3, 5, 2, 4, 4]);
    const wilson = wilsonInterval(9, 10);
    const found = {
      't.test(c(4, 5, 3, 5, 2, 4, 4))': [t?.value, t?.low, t?.high],
      'prop.test(9, 10, correct = FALSE)': [wilson?.low, wilson?.high],
      'binom.test(27, 30, alternative = greater)': [exactLowerBound(27, 30)],
      'binom.test(3, 30, alternative = less)': [exactUpperBound(3, 30)],
    };
    for (const [call, values] of Object.entries(found)) {
      values.forEach((value, i) => {
        near(value ?? null, column(call)[i] ?? Number.NaN);
      });
    }
    expect(peopleNeededPerArm(0.75, 0.85)).toBe(
      Math.ceil(column('power.prop.test(p1 = .75, p2 = .85, power = .8)')[0] ?? 0),
    );
    expect(peopleNeededPerArm(0.8, 0.9)).toBe(
      Math.ceil(column('power.prop.test(p1 = .8, p2 = .9, power = .8)')[0] ?? 0),
    );
    const other = column('power.prop.test(n = 100, p1 = .7, power = .8)')[0] ?? 0;
    near(smallestDetectableRise(0.7, { first: 100, second: 100 }), other - 0.7, 1e-6);
  });
});

type Numbers = readonly number[];
type Group = {
  time: Numbers;
  event: Numbers;
  tau: number;
  at: Numbers;
  atRisk: Numbers;
  survival: Numbers;
  stderr: readonly (number | null)[];
  low: readonly (number | null)[];
  high: readonly (number | null)[];
  median: Numbers;
  rmst: Numbers;
};
type Pair = { first: Group; second: Group; logRank: [number, number] };

function spells({ time, event, entry }: { time: Numbers; event: Numbers; entry?: Numbers }): Spell[] {
  return time.map((t, i) => {
    const end = event[i] === 1 ? 'event' : event[i] === 2 ? 'other' : 'censored';
    const from = entry?.[i];
    return from === undefined ? { time: t, end } : { entry: from, time: t, end };
  });
}

describe('survival equals R', () => {
  const r = reference('survival') as Record<string, unknown>;

  test.each(['lung by sex', 'aml by x'])('%s: survfit, survdiff', (name) => {
    const { first, second, logRank: expected } = r[name] as Pair;
    const test = logRank(spells(first), spells(second));
    near(test.chiSquare, expected[0]);
    near(test.p, expected[1]);
    for (const group of [first, second]) {
      const curve = kaplanMeier(spells(group));
      expect(curve.map((step) => step.time)).toEqual(group.at);
      expect(curve.map((step) => step.atRisk)).toEqual(group.atRisk);
      for (const key of ['survival', 'stderr', 'low', 'high'] as const) {
        curve.forEach((step, i) => {
          const value = group[key][i] ?? null;
          if (value === null) expect(step[key]).toBeNull();
          else near(step[key], value, 1e-8);
        });
      }
      near(
        curveMedian(curve.map(({ time, survival }) => ({ time, share: survival }))),
        group.median[0] ?? Number.NaN,
      );
      const mean = restrictedMean(spells(group), group.tau);
      near(mean?.mean ?? null, group.rmst[0] ?? Number.NaN);
      near(mean?.stderr ?? null, group.rmst[1] ?? Number.NaN);
    }
  });

  test('competing ends: incidence and its error (infinitesimal jackknife there, delta method here)', () => {
    const data = r['mgus2 competing'] as {
      time: Numbers;
      end: Numbers;
      at: Numbers;
      incidence: Numbers;
      stderr: Numbers;
    };
    const curve = cumulativeIncidence(spells({ time: data.time, event: data.end }));
    expect(curve.map((step) => step.time)).toEqual(data.at);
    curve.forEach((step, i) => {
      near(step.incidence, data.incidence[i] ?? Number.NaN);
      near(step.stderr, data.stderr[i] ?? Number.NaN, 1e-6);
    });
    expect(curve.at(-1)?.incidence).toBeGreaterThan(0.02);
  });

  test('delayed entry', () => {
    const data = r['lung by age'] as {
      entry: Numbers;
      time: Numbers;
      event: Numbers;
      at: Numbers;
      atRisk: Numbers;
      survival: Numbers;
      stderr: readonly (number | null)[];
    };
    const curve = kaplanMeier(spells(data));
    expect(curve.map((step) => step.time)).toEqual(data.at);
    expect(curve.map((step) => step.atRisk)).toEqual(data.atRisk);
    curve.forEach((step, i) => {
      near(step.survival, data.survival[i] ?? Number.NaN, 1e-8);
      const error = data.stderr[i] ?? null;
      if (error !== null) near(step.stderr, error, 1e-8);
    });
  });
});
