import { deviateOf, type Estimate } from './interval.ts';

/**
 * Wilson's score interval for `count` of `total` independent people, without continuity correction; null where total
 * is 0. `total` may be a fraction: an effective sample size. E. B. Wilson, JASA 22 (1927).
 * R: `prop.test(count, total, correct = FALSE)$conf.int`.
 */
export function wilsonInterval(count: number, total: number, level = 0.95): Estimate | null {
  if (!(total > 0) || count < 0 || count > total) return null;
  const z = deviateOf(level);
  const value = count / total;
  const centre = (count + (z * z) / 2) / (total + z * z);
  const reach = (z / (total + z * z)) * Math.sqrt((count * (total - count)) / total + (z * z) / 4);
  // At the ends the formula gives exactly 0 or 1 but for rounding.
  const low = count === 0 ? 0 : Math.max(0, centre - reach);
  const high = count === total ? 1 : Math.min(1, centre + reach);
  return { value, low, high };
}
