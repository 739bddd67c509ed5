import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cholesky, inverseDiagonal, solveCholesky } from '../../src/stats/cholesky.ts';
import { type CoxPerson, coxLikelihood, riskOrder } from '../../src/stats/cox-likelihood.ts';
import { type CoxFit, coxRegression } from '../../src/stats/cox-regression.ts';
import { logRank } from '../../src/stats/log-rank.ts';

const fixed = { seed: 20_260_602, numRuns: 40 };
type Fitted = Extract<CoxFit, { kind: 'fitted' }>;

const person = fc
  .record({
    entry: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    length: fc.integer({ min: 1, max: 12 }),
    leaves: fc.integer({ min: 0, max: 3 }),
    arm: fc.integer({ min: 0, max: 1 }),
    tenure: fc.integer({ min: -8, max: 8 }),
  })
  .map(
    ({ entry, length, leaves, arm, tenure }): CoxPerson => ({
      time: (entry ?? 0) + length,
      end: leaves > 0 ? 'event' : 'censored',
      covariates: [arm, tenure / 4],
      ...(entry === undefined ? {} : { entry }),
    }),
  );
const people = fc.array(person, { minLength: 12, maxLength: 30 });

/** People of whom an estimate exists; most drawn lists are such. */
function withFit(law: (list: CoxPerson[], fit: Fitted) => void): void {
  let fits = 0;
  fc.assert(
    fc.property(people, (list) => {
      const fit = coxRegression(list);
      if (fit.kind !== 'fitted') return;
      fits += 1;
      law(list, fit);
    }),
    fixed,
  );
  expect(fits).toBeGreaterThan(fixed.numRuns * 0.8);
}

function same(found: CoxFit, fit: Fitted, factors: readonly number[] = [1, 1]): void {
  if (found.kind !== 'fitted') throw new Error(found.kind);
  factors.forEach((factor, i) => {
    expect(found.coefficients[i]).toBeCloseTo(factor * (fit.coefficients[i] ?? Number.NaN), 7);
    expect(found.stderrs[i]).toBeCloseTo(Math.abs(factor) * (fit.stderrs[i] ?? Number.NaN), 7);
  });
  expect(found.logLikelihood).toBeCloseTo(fit.logLikelihood, 8);
}

describe('the partial likelihood', () => {
  test('score and information are its derivatives', () => {
    fc.assert(
      fc.property(people, fc.double({ min: -1, max: 1, noNaN: true }), (list, slope) => {
        const order = riskOrder(list);
        const at = (one: number, two: number) => coxLikelihood(order, [one, two]);
        const h = 1e-5;
        const here = at(slope, 0.3);
        const [left, right] = [at(slope - h, 0.3), at(slope + h, 0.3)];
        expect(here.score[0]).toBeCloseTo((right.logLikelihood - left.logLikelihood) / (2 * h), 5);
        for (const j of [0, 1]) {
          const change = ((right.score[j] ?? 0) - (left.score[j] ?? 0)) / (2 * h);
          expect(here.information[0]?.[j]).toBeCloseTo(-change, 5);
        }
      }),
      fixed,
    );
  });

  test('without ties the score test of a group is the log-rank test', () => {
    fc.assert(
      fc.property(people, (list) => {
        const untied = list.map((one, i) => ({
          ...one,
          time: one.time + i / 100,
          covariates: [one.covariates[0] ?? 0],
        }));
        const { score, information } = coxLikelihood(riskOrder(untied), [0]);
        const inArm = (arm: number) => untied.filter((one) => one.covariates[0] === arm);
        const { chiSquare } = logRank(inArm(1), inArm(0));
        const spread = information[0]?.[0] ?? 0;
        if (chiSquare === null) expect(spread).toBeCloseTo(0, 10);
        else expect((score[0] ?? 0) ** 2 / spread).toBeCloseTo(chiSquare, 8);
      }),
      fixed,
    );
  });
});

describe('the fit', () => {
  test('is the top: its score is 0, and it beats no effect', () => {
    withFit((list, fit) => {
      const { score, logLikelihood } = coxLikelihood(riskOrder(list), fit.coefficients);
      for (const slope of score) expect(slope).toBeCloseTo(0, 7);
      expect(logLikelihood).toBeCloseTo(fit.logLikelihood, 9);
      expect(fit.logLikelihood).toBeGreaterThanOrEqual(fit.nullLogLikelihood - 1e-9);
    });
  });

  test('does not change with the order of people, the unit of time, or spells seen in two parts', () => {
    withFit((list, fit) => {
      same(coxRegression([...list].reverse()), fit);
      same(
        coxRegression(
          list.map((one) => ({
            ...one,
            time: one.time * 7,
            ...(one.entry === undefined ? {} : { entry: one.entry * 7 }),
          })),
        ),
        fit,
      );
      const parts = list.flatMap((one): CoxPerson[] => {
        const cut = ((one.entry ?? 0) + one.time) / 2 + 0.25;
        return cut < one.time
          ? [
              { ...one, time: cut, end: 'censored' },
              { ...one, entry: cut },
            ]
          : [one];
      });
      expect(parts.length).toBeGreaterThan(list.length);
      same(coxRegression(parts), fit);
      const never: CoxPerson = { entry: 4, time: 4, end: 'event', covariates: [1, 50] };
      expect(coxRegression([...list, never])).toEqual(fit);
    });
  });

  test('goes with the unit of a covariate, not with its zero', () => {
    withFit((list, fit) => {
      const moved = list.map((one) => {
        const [arm = 0, tenure = 0] = one.covariates;
        return { ...one, covariates: [1 - arm, 5000 + tenure * 1e6] };
      });
      const found = coxRegression(moved);
      if (found.kind !== 'fitted') throw new Error(found.kind);
      expect(found.coefficients[0]).toBeCloseTo(-(fit.coefficients[0] ?? 9), 7);
      expect((found.coefficients[1] ?? 9) * 1e6).toBeCloseTo(fit.coefficients[1] ?? 9, 7);
    });
  });
});

describe('where there is no estimate, its kind says so', () => {
  const base: CoxPerson[] = [3, 5, 5, 8, 9, 12, 13, 15].map((time, i) => ({
    time,
    end: i % 3 === 2 ? 'censored' : 'event',
    covariates: [i % 2, ((i * 5) % 7) - 3],
  }));
  const using = (of: (one: CoxPerson, i: number) => number[]): CoxFit =>
    coxRegression(base.map((one, i) => ({ ...one, covariates: of(one, i) })));

  test('the base has one', () => {
    expect(coxRegression(base).kind).toBe('fitted');
    expect(using(() => [])).toMatchObject({ kind: 'fitted', coefficients: [], stderrs: [] });
  });

  test('nobody left', () => {
    expect(coxRegression([])).toEqual({ kind: 'no-events' });
    expect(coxRegression(base.map((one) => ({ ...one, end: 'censored' })))).toEqual({ kind: 'no-events' });
  });

  test('a covariate that follows from the others, or never differs', () => {
    expect(using(({ covariates: [a = 0, b = 0] }) => [a, b, 0.1 * a - 3 * b + 7])).toEqual({
      kind: 'collinear',
      covariates: [2],
    });
    expect(using(({ covariates: [a = 0] }) => [a, 0.1, 1 - a])).toEqual({
      kind: 'collinear',
      covariates: [1, 2],
    });
  });

  test('a covariate that differs, but never among those at risk together', () => {
    const cohorts = [0, 100].flatMap((entry) =>
      [1, 2, 3, 4].map(
        (days, i): CoxPerson => ({ entry, time: entry + days, end: 'event', covariates: [i % 2, entry] }),
      ),
    );
    expect(coxRegression(cohorts)).toEqual({ kind: 'collinear', covariates: [1] });
  });

  test('a group nobody left, and one covariate that foretells the order: infinite estimates', () => {
    const stayed = using(({ covariates: [, b = 0], end }) => [end === 'censored' ? 1 : 0, b]);
    expect(stayed).toEqual({ kind: 'monotone', covariates: [0] });
    expect(using(({ time }) => [-time])).toEqual({ kind: 'monotone', covariates: [0] });
  });
});

describe('linear equations', () => {
  test('A x = b, and the diagonal of the inverse', () => {
    const entries = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(entries, (list) => {
        const m = [0, 3, 6].map((from) => list.slice(from, from + 3));
        // M Mᵀ + 1 is positive.
        const a = m.map((row, i) =>
          m.map((other, j) => row.reduce((sum, x, k) => sum + x * (other[k] ?? 0), i === j ? 1 : 0)),
        );
        const { lower, dependent } = cholesky(a, 1e-12);
        expect(dependent).toEqual([]);
        const times = (x: readonly number[]) =>
          a.map((row) => row.reduce((sum, value, k) => sum + value * (x[k] ?? 0), 0));
        times(solveCholesky(lower, [1, -2, 3])).forEach((value, i) => {
          expect(value).toBeCloseTo([1, -2, 3][i] ?? 9, 9);
        });
        expect(inverseDiagonal(lower)[1]).toBeCloseTo(solveCholesky(lower, [0, 1, 0])[1] ?? 9, 12);
      }),
      fixed,
    );
  });
});
