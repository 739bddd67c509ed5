import { deviateOf } from './interval.ts';
import type { Stratum } from './stratified-difference.ts';

/** Error and limits are null where no count varies, so that nothing tells how sure the difference is. */
export type PooledDifference = {
  readonly value: number;
  readonly stderr: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * Mantel and Haenszel's common difference of proportions, first minus second: each stratum's difference weighted by
 * n₁n₂/n. Variance of Sato, right both for a few large strata and for many small ones (Greenland & Robins' of 1985 is
 * right for the former only). The interval is normal and covers too seldom where a share is near 0 or 1 in a small
 * group; stratifiedDifference does not. Null where no stratum has people of both groups. Sato, Greenland & Robins,
 * Biometrics 45 (1989). R: `metafor::rma.mh(…, measure = "RD")`.
 */
export function mantelHaenszelDifference(strata: readonly Stratum[], level = 0.95): PooledDifference | null {
  let weights = 0;
  let differences = 0;
  let spread = 0;
  let balance = 0;
  for (const { first, second } of strata) {
    const [a, n1, b, n2] = [first.count, first.total, second.count, second.total];
    const n = n1 + n2;
    if (n === 0) continue;
    weights += (n1 * n2) / n;
    differences += (a * n2 - b * n1) / n;
    balance += (n1 * n1 * b - n2 * n2 * a + (n1 * n2 * (n2 - n1)) / 2) / (n * n);
    spread += (a * (n2 - b) + b * (n1 - a)) / (2 * n);
  }
  if (!(weights > 0)) return null;
  const value = differences / weights;
  const variance = (value * balance + spread) / (weights * weights);
  if (!(variance > 0)) return { value, stderr: null, low: null, high: null };
  const stderr = Math.sqrt(variance);
  const reach = deviateOf(level) * stderr;
  return { value, stderr, low: value - reach, high: value + reach };
}
