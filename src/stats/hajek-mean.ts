import type { Estimate } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** One person's value and weight: of somebody drawn, 1 ÷ the chance of being drawn. */
export type Weighted = { readonly value: number; readonly weight: number };

export type WeightedMean = { readonly mean: number; readonly stderr: number };

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
  return { mean, stderr: Math.sqrt(square) / all };
}

/**
 * The same with an error that limits may rest on: never less than √(σ² ÷ Kish's size), σ² the weighted variance, which is
 * what the weights alone leave. The sandwich falls short where a few carry most of the weight and happen to agree: with
 * chances from 0.03 to 0.97, limits that rest on it alone cover 82 to 90 in 100. With equal weights both are one.
 */
export function cautiousMean(sample: readonly Weighted[]): WeightedMean | null {
  const found = hajekMean(sample);
  if (found === null) return null;
  const all = sample.reduce((sum, { weight }) => sum + weight, 0);
  const square = sample.reduce((sum, { value, weight }) => sum + weight * (value - found.mean) ** 2, 0);
  const least = Math.sqrt(square / all / effectiveSize(sample));
  return { mean: found.mean, stderr: Math.max(found.stderr, least) };
}

/**
 * A weighted share of 0s and 1s with Wilson's limits at its effective size: as many people of equal weight as would have
 * the same variance, p(1 − p)/s² (Korn & Graubard, Survey Methodology 24 (1998); with Wilson's limits Dean & Pagano, Journal
 * of Survey Statistics and Methodology 3 (2015)). By the error above that is never more than Kish's size, where they go to
 * the number of people; and Kish's where everybody or nobody has it and p(1 − p)/s² is 0 ÷ 0. With equal weights it is
 * Wilson's interval itself.
 */
export function hajekShare(sample: readonly Weighted[]): Estimate | null {
  const found = cautiousMean(sample);
  if (found === null) return null;
  // Sums of weights leave a share of all a rounding away from 1.
  const share = found.mean > 1 - 1e-12 ? 1 : found.mean < 1e-12 ? 0 : found.mean;
  const spread = share * (1 - share);
  const size = spread > 0 ? spread / found.stderr ** 2 : effectiveSize(sample);
  const interval = wilsonInterval(share * size, size);
  return interval === null ? null : { ...interval, value: share };
}

/** Kish's effective size, (Σ w)² ÷ Σ w²: how many people of equal weight tell as much (J. of Official Statistics 8 (1992)). */
export function effectiveSize(sample: readonly Weighted[]): number {
  const all = sample.reduce((sum, { weight }) => sum + weight, 0);
  return all ** 2 / sample.reduce((sum, { weight }) => sum + weight ** 2, 0);
}
