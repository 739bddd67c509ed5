import { describe, expect, test } from 'vitest';
import type { CoxPerson } from '../../src/stats/cox-likelihood.ts';
import { coxRegression } from '../../src/stats/cox-regression.ts';
import { kaplanMeier } from '../../src/stats/kaplan-meier.ts';
import { logRank, stratifiedLogRank } from '../../src/stats/log-rank.ts';
import { restrictedMean, restrictedMeanDifference } from '../../src/stats/restricted-mean.ts';
import type { Spell } from '../../src/stats/risk-table.ts';
import type { LimitScale } from '../../src/stats/survival-limits.ts';
import { survivalQuantile } from '../../src/stats/survival-quantile.ts';
import { type Gaps, type Numbers, near, reference, spellsOf } from './reference.ts';

type Columns = { readonly time: Numbers; readonly event: Numbers; readonly entry?: Numbers } & Readonly<
  Record<string, Gaps>
>;
type Limits = { readonly low: Gaps; readonly high: Gaps };
type Curve = {
  readonly group: string;
  readonly value: number;
  readonly at: Numbers;
  readonly atRisk: Numbers;
  readonly survival: Numbers;
  readonly stderr: Gaps;
  readonly limits: Readonly<Record<LimitScale, Limits>>;
  readonly p: Numbers;
  readonly quantiles: Readonly<Record<LimitScale, Limits & { readonly value: Gaps }>>;
  readonly tau: number;
  readonly restrictedMean: Numbers;
};
type RankTest = {
  readonly group: string;
  readonly strata: string | null;
  readonly rho: number;
  readonly chiSquare: Numbers;
  readonly p: Numbers;
};
type Cox = {
  readonly covariates: readonly string[];
  readonly coefficients: Numbers;
  readonly stderrs: Numbers;
  readonly logLikelihood: Numbers;
};
type DataSet = {
  readonly columns: Columns;
  readonly curves: readonly Curve[];
  readonly tests: readonly RankTest[];
  readonly cox: readonly Cox[];
};
type Heart = Omit<Curve, 'limits'> &
  Limits &
  Pick<DataSet, 'columns' | 'cox'> & { readonly logRank: Numbers };

const { heart, skewed, ...sets } = reference('survival-sets') as Readonly<Record<string, DataSet>> & {
  readonly heart: DataSet & Heart;
  readonly skewed: Pick<DataSet, 'columns' | 'cox'>;
};
const cases = Object.entries(sets as Readonly<Record<string, DataSet>>);
const scales = ['log-log', 'log', 'plain'] as const;

test('all five sets are here, and heart', () => {
  expect(cases.map(([name]) => name)).toEqual(['lung', 'ovarian', 'veteran', 'aml', 'gehan']);
  expect(heart.columns.time.length).toBe(172);
});

describe.each(cases)('%s', (_, { columns, curves, tests, cox }) => {
  test('survfit: steps, errors, three kinds of limits', () => {
    for (const curve of curves) {
      const spells = spellsIn(columns, curve.group, curve.value);
      for (const scale of scales) {
        const steps = kaplanMeier(spells, 0.95, scale);
        expect(steps.map((step) => step.time)).toEqual(curve.at);
        expect(steps.map((step) => step.atRisk)).toEqual(curve.atRisk);
        steps.forEach((step, i) => {
          near(step.survival, curve.survival[i] ?? null, 1e-13);
          near(step.stderr, curve.stderr[i] ?? null, 1e-12);
          near(step.low, curve.limits[scale].low[i] ?? null, 1e-11);
          near(step.high, curve.limits[scale].high[i] ?? null, 1e-11);
        });
      }
    }
  });

  test('quantile(survfit): values and limits on each scale', () => {
    for (const curve of curves) {
      for (const scale of scales) {
        const steps = kaplanMeier(spellsIn(columns, curve.group, curve.value), 0.95, scale);
        curve.p.forEach((p, i) => {
          const found = survivalQuantile(steps, p);
          const expected = curve.quantiles[scale];
          expect([found.value, found.low, found.high]).toEqual([
            expected.value[i],
            expected.low[i],
            expected.high[i],
          ]);
        });
      }
    }
  });

  test('print(survfit, rmean = tau): means, errors, and their difference', () => {
    const means = curves.map(({ group, value, tau, restrictedMean: expected }) => {
      const found = restrictedMean(spellsIn(columns, group, value), tau);
      near(found?.mean, expected[0] ?? null, 1e-12);
      near(found?.stderr, expected[1] ?? null, 1e-11);
      return found;
    });
    const [[one, oneError], [two, twoError]] = curves.map((curve) => curve.restrictedMean) as [
      [number, number],
      [number, number],
    ];
    const difference = restrictedMeanDifference(means[0] ?? null, means[1] ?? null);
    near(difference?.value, one - two, 1e-9);
    near(difference?.stderr, Math.sqrt(oneError ** 2 + twoError ** 2), 1e-9);
    near(difference?.high, one - two + 1.959963984540054 * Math.sqrt(oneError ** 2 + twoError ** 2), 1e-9);
  });

  test('survdiff: rho = 0 and 1, plain and stratified', () => {
    expect(tests.length % 2).toBe(0);
    for (const { group, strata, rho, chiSquare, p } of tests) {
      const weighting = rho === 0 ? 'log-rank' : 'peto-peto';
      const [one, two] = valuesOf(columns, group);
      const split = (rows: Columns): { first: Spell[]; second: Spell[] } => ({
        first: spellsIn(rows, group, one),
        second: spellsIn(rows, group, two),
      });
      const { first, second } = split(columns);
      const found =
        strata === null
          ? logRank(first, second, weighting)
          : stratifiedLogRank(
              valuesOf(columns, strata).map((value) => split(rowsWith(columns, strata, value))),
              weighting,
            );
      near(found.chiSquare, chiSquare[0] ?? null, 1e-11);
      near(found.p, p[0] ?? null, 1e-11);
    }
  });

  test('coxph with Efron ties', () => {
    for (const expected of cox) agreesWithCoxph(columns, expected);
  });
});

describe('heart: delayed entry', () => {
  test('survfit(Surv(entry, time, event) ~ 1)', () => {
    const steps = kaplanMeier(spellsOf(heart.columns));
    expect(steps.map((step) => step.time)).toEqual(heart.at);
    expect(steps.map((step) => step.atRisk)).toEqual(heart.atRisk);
    steps.forEach((step, i) => {
      near(step.survival, heart.survival[i] ?? null, 1e-12);
      near(step.low, heart.low[i] ?? null, 1e-11);
      near(step.high, heart.high[i] ?? null, 1e-11);
    });
  });

  test('summary(survfit, rmean = 365)', () => {
    const found = restrictedMean(spellsOf(heart.columns), 365);
    near(found?.mean, heart.restrictedMean[0] ?? null, 1e-11);
    near(found?.stderr, heart.restrictedMean[1] ?? null, 1e-11);
  });

  test('log-rank: the score test of coxph(ties = "exact")', () => {
    const found = logRank(spellsIn(heart.columns, 'transplant', 0), spellsIn(heart.columns, 'transplant', 1));
    near(found.chiSquare, heart.logRank[0] ?? null, 1e-9);
  });

  test('coxph(Surv(entry, time, event) ~ …)', () => {
    for (const expected of heart.cox) agreesWithCoxph(heart.columns, expected);
  });
});

test('coxph where the first step of Newton goes too far', () => {
  expect(skewed.cox.length).toBe(1);
  for (const expected of skewed.cox) agreesWithCoxph(skewed.columns, expected);
});

function agreesWithCoxph(columns: Columns, expected: Cox): void {
  const found = coxRegression(peopleOf(columns, expected.covariates));
  if (found.kind !== 'fitted') throw new Error(found.kind);
  expected.coefficients.forEach((value, i) => {
    near(found.coefficients[i], value, 1e-8);
  });
  expected.stderrs.forEach((value, i) => {
    near(found.stderrs[i], value, 1e-9);
  });
  near(found.nullLogLikelihood, expected.logLikelihood[0] ?? null, 1e-12);
  near(found.logLikelihood, expected.logLikelihood[1] ?? null, 1e-12);
  expect(found.iterations).toBeLessThan(15);
}

/** As R does, without the people of whom a covariate is missing. */
function peopleOf(columns: Columns, covariates: readonly string[]): CoxPerson[] {
  return spellsOf(columns).flatMap((spell, i) => {
    const values = covariates.map((name) => columns[name]?.[i] ?? null);
    return values.every((value) => value !== null) ? [{ ...spell, covariates: values }] : [];
  });
}

function spellsIn(columns: Columns, name: string, value: number | undefined): Spell[] {
  return spellsOf(columns).filter((_, i) => columns[name]?.[i] === value);
}

function rowsWith(columns: Columns, name: string, value: number): Columns {
  const kept = Object.entries(columns).map(([key, values]) => [
    key,
    values.filter((_, i) => columns[name]?.[i] === value),
  ]);
  return Object.fromEntries(kept) as Columns;
}

/** The distinct values of a column, lowest first. */
function valuesOf(columns: Columns, name: string): number[] {
  const values = (columns[name] ?? []).filter((value) => value !== null);
  return [...new Set(values)].sort((a, b) => a - b);
}
