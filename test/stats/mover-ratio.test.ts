import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioByMover } from '../../src/stats/mover-ratio.ts';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';

const share = (count: number, total: number) => {
  const found = wilsonInterval(count, total);
  if (found === null) throw new Error('no interval');
  return found;
};

describe('the ratio of two estimates from their limits', () => {
  test('with symmetric limits it is the interval of Fieller', () => {
    const positive = fc.double({ min: 1, max: 10, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0.01, max: 0.9, noNaN: true }), (a, b, part) => {
        const [reachA, reachB] = [a * part, b * part];
        const found = ratioByMover(
          { value: a, low: a - reachA, high: a + reachA },
          { value: b, low: b - reachB, high: b + reachB },
        );
        // Roots of (b² − reachB²) x² − 2abx + (a² − reachA²) = 0.
        const scale = b * b - reachB * reachB;
        const root = Math.sqrt((a * b) ** 2 - scale * (a * a - reachA * reachA));
        expect(found?.low).toBeCloseTo((a * b - root) / scale, 9);
        expect(found?.high).toBeCloseTo((a * b + root) / scale, 9);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  test('turned over it is the inverse', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 29 }), fc.integer({ min: 1, max: 29 }));
    fc.assert(
      fc.property(counts, ([x, y]) => {
        const there = ratioByMover(share(x, 30), share(y, 30));
        const back = ratioByMover(share(y, 30), share(x, 30));
        expect((there?.low ?? 0) * (back?.high ?? 0)).toBeCloseTo(1, 9);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  test('56 of 70 beside 48 of 80: as R gives it from the limits of prop.test', () => {
    const found = ratioByMover(share(56, 70), share(48, 80));
    expect(found?.value).toBeCloseTo(4 / 3, 9);
    expect(found?.low).toBeCloseTo(1.0782946, 6);
    expect(found?.high).toBeCloseTo(1.66292, 6);
  });

  test('none below has no ratio, none above has 0', () => {
    expect(ratioByMover(share(3, 9), share(0, 9))).toBeNull();
    expect(ratioByMover(share(0, 9), share(3, 9))).toMatchObject({ value: 0, low: 0 });
    expect(ratioByMover({ value: 1, low: 1, high: 1 }, { value: 2, low: 0, high: 3 })?.high).toBe(Infinity);
  });
});
