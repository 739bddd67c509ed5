import { deviateOf, type Estimate } from './interval.ts';
import type { Stratum } from './stratified-difference.ts';

/**
 * Peto's one-step odds ratio of the first group against the second over strata: exp(Σ(O − E) ÷ ΣV), with O the count of
 * the first group, E and V its hypergeometric mean and variance. Sound for rare events, groups of like size and small
 * effects, and needs no correction where a count is 0; null where no stratum tells anything. Not the Peto–Peto test of
 * survival (see logRank). Yusuf, Peto et al. 1985. R: `metafor::rma.peto`.
 */
export function petoOddsRatio(strata: readonly Stratum[], level = 0.95): Estimate | null {
  let excess = 0;
  let variance = 0;
  for (const { first, second } of strata) {
    const n = first.total + second.total;
    if (n < 2) continue;
    const events = first.count + second.count;
    excess += first.count - (first.total * events) / n;
    variance += (first.total * second.total * events * (n - events)) / (n * n * (n - 1));
  }
  if (!(variance > 0)) return null;
  const log = excess / variance;
  const reach = deviateOf(level) / Math.sqrt(variance);
  return { value: Math.exp(log), low: Math.exp(log - reach), high: Math.exp(log + reach) };
}
