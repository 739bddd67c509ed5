import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../src/stats/interval.ts';
import { mantelHaenszelDifference } from '../../src/stats/mantel-haenszel-difference.ts';
import type { Share } from '../../src/stats/newcombe-difference.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { type Stratum, stratifiedDifference } from '../../src/stats/stratified-difference.ts';

/** How often an interval of 95 % holds the true difference, over so many drawn studies. */
const studies = 10_000;

/** People of the first and of the second group in each stratum: 30 against 240, and 500 against 600. */
const small = [
  [3, 20],
  [5, 40],
  [9, 70],
  [13, 110],
] as const;
const large = [
  [200, 300],
  [300, 300],
] as const;

type Sizes = readonly (readonly [number, number])[];
type Interval = Pick<Estimate, 'value'> & { readonly low: number | null; readonly high: number | null };

function coverage(
  estimate: (strata: readonly Stratum[]) => Interval | null,
  sizes: Sizes,
  first: number,
  second: number,
): number {
  const random = seededRandom('coverage');
  const draw = (total: number, share: number): Share => ({
    count: Array.from({ length: total }, () => random()).filter((drawn) => drawn < share).length,
    total,
  });
  let held = 0;
  for (let study = 0; study < studies; study += 1) {
    const found = estimate(sizes.map(([n1, n2]) => ({ first: draw(n1, first), second: draw(n2, second) })));
    const { low, high } = found ?? { low: null, high: null };
    if (low !== null && high !== null && low <= first - second && first - second <= high) held += 1;
  }
  return held / studies;
}

describe('30 people in four strata', () => {
  test.each([
    [0.95, 0.95, 0.93],
    [0.95, 0.9, 0.93],
    [0.9, 0.85, 0.92],
    [0.8, 0.8, 0.92],
  ])('%f against %f: Wilson limits combined by MOVER cover at least %f', (first, second, least) => {
    const found = coverage(stratifiedDifference, small, first, second);
    expect(found).toBeGreaterThan(least);
    expect(found).toBeLessThan(0.98);
  });

  test('the normal interval of Mantel and Haenszel does not, as its docstring says', () => {
    expect(coverage(mantelHaenszelDifference, small, 0.95, 0.95)).toBeLessThan(0.85);
  });
});

test('many people: both cover as often as they say', () => {
  for (const estimate of [stratifiedDifference, mantelHaenszelDifference]) {
    expect(Math.abs(coverage(estimate, large, 0.85, 0.8) - 0.95)).toBeLessThan(0.01);
  }
});
