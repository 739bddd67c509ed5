import { exactLowerBound, exactUpperBound } from './exact-bound.ts';
import type { Estimate } from './interval.ts';

/**
 * Clopper & Pearson's exact two-sided interval of a proportion: both one-sided bounds, each at half the error. It covers
 * at least as often as it says, and is wider than Wilson's for that. Null where total is 0. Biometrika 26 (1934).
 * R: `binom.test(count, total)$conf.int`.
 */
export function exactInterval(count: number, total: number, level = 0.95): Estimate | null {
  const low = exactLowerBound(count, total, (1 + level) / 2);
  const high = exactUpperBound(count, total, (1 + level) / 2);
  return low === null || high === null ? null : { value: count / total, low, high };
}
