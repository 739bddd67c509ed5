import type { Estimate } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** One person's value and weight: of somebody drawn, 1 ÷ the chance of being drawn. */
export type Weighted = { readonly value: number; readonly weight: number };

export type WeightedMean = { readonly mean: number; readonly stderr: number; readonly n: number };

/**
 * Hájek's estimate, Σ w·y ÷ Σ w, and its standard error by the sandwich for weights that are known:
 * √(Σ w²(y − ȳ)²) ÷ Σ w (Lunceford & Davidian, Statistics in Medicine 23 (2004)); null for nobody. With equal weights the
 * variance of a share is p(1 − p)/n. R: `survey::svymean(~y, svydesign(~1, weights = ~w))` but for its factor n/(n − 1).
 */
export function hajekMean(sample: readonly Weighted[]): WeightedMean | null {
  const all = sample.reduce((sum, { weight }) => sum + weight, 0);
  if (!(all > 0)) return null;
  const mean = sample.reduce((sum, { value, weight }) => sum + weight * value, 0) / all;
  const square = sample.reduce((sum, { value, weight }) => sum + (weight * (value - mean)) ** 2, 0);
  return { mean, stderr: Math.sqrt(square) / all, n: sample.length };
}

/**
 * A weighted share of 0s and 1s with Wilson's limits at its effective size: as many people of equal weight as would have
 * the same variance, p(1 − p)/s², but never more than there are (Korn & Graubard, Survey Methodology 24 (1998); with
 * Wilson's limits Dean & Pagano, Journal of Survey Statistics and Methodology 3 (2015)). Where everybody or nobody has it
 * that is 0 ÷ 0, and Kish's (Σ w)² ÷ Σ w² stands in. With equal weights it is Wilson's interval itself.
 */
export function hajekShare(sample: readonly Weighted[]): Estimate | null {
  const found = hajekMean(sample);
  if (found === null) return null;
  // Sums of weights leave a share of all a rounding away from 1.
  const share = found.mean > 1 - 1e-12 ? 1 : found.mean < 1e-12 ? 0 : found.mean;
  const spread = share * (1 - share);
  const size = spread > 0 ? spread / found.stderr ** 2 : effectiveSize(sample);
  const interval = wilsonInterval(share * Math.min(size, found.n), Math.min(size, found.n));
  return interval === null ? null : { ...interval, value: share };
}

/** Kish's effective size: how many people of equal weight tell as much. */
export function effectiveSize(sample: readonly Weighted[]): number {
  const all = sample.reduce((sum, { weight }) => sum + weight, 0);
  return all ** 2 / sample.reduce((sum, { weight }) => sum + weight ** 2, 0);
}
