import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile } from '../../src/stats/beta-quantile.ts';
import { betaTails } from '../../src/stats/beta-tails.ts';
import { chiSquareDistribution, chiSquareTail } from '../../src/stats/chi-square-tail.ts';
import { fQuantile } from '../../src/stats/f-quantile.ts';
import { normalDistribution } from '../../src/stats/normal-distribution.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { studentTDistribution } from '../../src/stats/student-t-distribution.ts';
import { studentTQuantile } from '../../src/stats/student-t-quantile.ts';

describe('distributions', () => {
  test('quantiles undo their distributions', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 80 }),
        (p, a, b) => {
          expect(normalDistribution(normalQuantile(p) ?? 0)).toBeCloseTo(p, 12);
          expect(betaTails(betaQuantile(p, a, b) ?? 0, a, b)?.lower).toBeCloseTo(p, 12);
          expect(studentTDistribution(studentTQuantile(p, a) ?? 0, a)).toBeCloseTo(p, 12);
          const f = fQuantile(p, a, b) ?? 0;
          expect(betaTails((a * f) / (a * f + b), a / 2, b / 2)?.lower).toBeCloseTo(p, 12);
        },
      ),
      { seed: 20_260_604 },
    );
  });

  test('where a formula is known: to 13 digits, however small', () => {
    const tail = fc.double({ min: 1e-250, max: 0.5, noNaN: true });
    const alike = (found: number | null | undefined, expected: number): void => {
      expect(Math.abs((found ?? Number.NaN) / expected - 1)).toBeLessThan(1e-13);
    };
    fc.assert(
      fc.property(tail, fc.integer({ min: 1, max: 9 }), (p, a) => {
        const x = -2 * Math.log(p);
        alike(chiSquareTail(x, 2), Math.exp(-x / 2));
        alike(chiSquareDistribution(p, 2), -Math.expm1(-p / 2));
        alike(betaTails(p, 1, a)?.upper, Math.exp(a * Math.log1p(-p)));
        alike(betaTails(p ** (1 / 9), a, 1)?.lower, (p ** (1 / 9)) ** a);
        const far = 1 / p ** (1 / 3);
        alike(studentTDistribution(-far, 1), Math.atan2(1, far) / Math.PI);
        alike(studentTDistribution(far, 2), 0.5 + far / Math.hypot(far, Math.SQRT2) / 2);
      }),
      { seed: 20_260_605 },
    );
    expect(studentTDistribution(-1e200, 3)).toBe(0);
    expect(studentTDistribution(0, 3)).toBe(0.5);
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });
});
