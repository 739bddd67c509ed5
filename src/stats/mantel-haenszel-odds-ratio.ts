import { deviateOf, type Estimate } from './interval.ts';
import type { Stratum } from './stratified-difference.ts';

/**
 * Mantel and Haenszel's common odds ratio of the first group against the second, with the limits of Robins, Breslow &
 * Greenland (Biometrics 42, 1986) on the log scale, right both for a few large strata and for many small ones. Null
 * where it would be 0 or infinite. R: `mantelhaen.test(table)$estimate` and `$conf.int`.
 */
export function mantelHaenszelOddsRatio(strata: readonly Stratum[], level = 0.95): Estimate | null {
  // Robins, Breslow & Greenland's names: R and S are the products along the diagonals, P and Q their shares.
  const sum = { r: 0, s: 0, pr: 0, cross: 0, qs: 0 };
  for (const { first, second } of strata) {
    const n = first.total + second.total;
    if (n === 0) continue;
    const p = (first.count + second.total - second.count) / n;
    const q = 1 - p;
    const r = (first.count * (second.total - second.count)) / n;
    const s = ((first.total - first.count) * second.count) / n;
    sum.r += r;
    sum.s += s;
    sum.pr += p * r;
    sum.cross += p * s + q * r;
    sum.qs += q * s;
  }
  if (!(sum.r > 0) || !(sum.s > 0)) return null;
  const value = sum.r / sum.s;
  const variance = sum.pr / (2 * sum.r ** 2) + sum.cross / (2 * sum.r * sum.s) + sum.qs / (2 * sum.s ** 2);
  const factor = Math.exp(deviateOf(level) * Math.sqrt(variance));
  return { value, low: value / factor, high: value * factor };
}
