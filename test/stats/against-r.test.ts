import { describe, expect, test } from 'vitest';
import { betaQuantile } from '../../src/stats/beta-quantile.ts';
import { betaTails } from '../../src/stats/beta-tails.ts';
import { chiSquareDistribution, chiSquareTail } from '../../src/stats/chi-square-tail.ts';
import { cumulativeIncidence } from '../../src/stats/cumulative-incidence.ts';
import { exactLowerBound, exactUpperBound } from '../../src/stats/exact-bound.ts';
import { fQuantile } from '../../src/stats/f-quantile.ts';
import { kaplanMeier } from '../../src/stats/kaplan-meier.ts';
import { logGamma } from '../../src/stats/log-gamma.ts';
import { meanInterval } from '../../src/stats/mean-interval.ts';
import { normalDistribution } from '../../src/stats/normal-distribution.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { studentTDistribution } from '../../src/stats/student-t-distribution.ts';
import { studentTQuantile } from '../../src/stats/student-t-quantile.ts';
import { peopleNeededPerArm, smallestDetectableRise } from '../../src/stats/two-proportion-power.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';
import { type Numbers, near, reference, spellsOf } from './reference.ts';

type Call = (...args: number[]) => number | null;

describe('distributions equal R, both tails to 1e-12', () => {
  const r = reference('tails') as Readonly<Record<string, Numbers>>;
  const calls: readonly (readonly [call: string, ours: Call])[] = [
    ['pnorm(z)', (z) => normalDistribution(z)],
    ['pnorm(z, lower.tail = FALSE)', (z) => normalDistribution(-z)],
    ['pt(t, df)', (t, df) => studentTDistribution(t, df)],
    ['pt(t, df, lower.tail = FALSE)', (t, df) => studentTDistribution(-t, df)],
    ['pchisq(x, df)', (x, df) => chiSquareDistribution(x, df)],
    ['pchisq(x, df, lower.tail = FALSE)', (x, df) => chiSquareTail(x, df)],
    ['pbeta(x, a, b)', (x, a, b) => betaTails(x, a, b)?.lower ?? null],
    ['pbeta(x, a, b, lower.tail = FALSE)', (x, a, b) => betaTails(x, a, b)?.upper ?? null],
    ['qt(p, df)', (p, df) => studentTQuantile(p, df)],
    ['qbeta(p, a, b)', (p, a, b) => betaQuantile(p, a, b)],
    ['qf(p, d1, d2)', (p, d1, d2) => fQuantile(p, d1, d2)],
  ];
  test.each(calls)('%s', (call, ours) => {
    const plain = call.replace(', lower.tail = FALSE', '');
    const args = Object.entries(r).flatMap(([name, values]) =>
      name.startsWith(`of ${plain} `) ? [values] : [],
    );
    const expected = r[call] ?? [];
    expect(expected.length).toBeGreaterThan(6);
    expected.forEach((value, i) => {
      near(ours(...args.map((list) => list[i] ?? Number.NaN)), value, 1e-12);
    });
  });
});

describe('quantiles and ln Γ equal R', () => {
  const r = reference('distributions') as Record<string, number[]>;
  const column = (name: string): number[] => r[name] ?? [];
  const calls: [string, number[][], Call][] = [
    ['qnorm(p)', [column('p')], (p) => normalQuantile(p)],
    ['qt(0.975, df)', [column('df')], (df) => studentTQuantile(0.975, df)],
    ['qbeta(0.05, a, b)', [column('a'), column('b')], (a, b) => betaQuantile(0.05, a, b)],
    ['lgamma(g)', [column('g')], (g) => logGamma(g)],
  ];
  test.each(calls)('%s', (call, args, ours) => {
    const expected = column(call);
    expect(expected.length).toBeGreaterThan(4);
    expected.forEach((value, i) => {
      near(ours(...args.map((list) => list[i] ?? Number.NaN)), value, 1e-12);
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

describe('survival equals R', () => {
  const r = reference('survival') as Record<string, unknown>;

  test('competing ends: incidence and its error (infinitesimal jackknife there, delta method here)', () => {
    const data = r['mgus2 competing'] as {
      time: Numbers;
      end: Numbers;
      at: Numbers;
      incidence: Numbers;
      stderr: Numbers;
    };
    const curve = cumulativeIncidence(spellsOf({ time: data.time, event: data.end }));
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
    const curve = kaplanMeier(spellsOf(data));
    expect(curve.map((step) => step.time)).toEqual(data.at);
    expect(curve.map((step) => step.atRisk)).toEqual(data.atRisk);
    curve.forEach((step, i) => {
      near(step.survival, data.survival[i] ?? Number.NaN, 1e-8);
      const error = data.stderr[i] ?? null;
      if (error !== null) near(step.stderr, error, 1e-8);
    });
  });
});
