import { sampleVariance } from './sample-variance.ts';

/** A value with the weight its person carries. */
export type Weighted = { readonly value: number; readonly weight: number };

/**
 * Absolute standardised mean difference: |difference of the weighted means| ÷ √((s₁² + s₂²) / 2), the variances of the
 * groups as they were before any weighting, so that before and after share one unit. 0/1 values take p(1 − p).
 * 0 where the means agree, null where a group is empty or nobody differs yet the means do.
 * Austin, Statistics in Medicine 28 (2009). R cobalt: `bal.tab(…, s.d.denom = "pooled", abs = TRUE)`.
 */
export function standardisedDifference(
  first: readonly Weighted[],
  second: readonly Weighted[],
  spread: number | null,
): number | null {
  const one = weightedMean(first);
  const two = weightedMean(second);
  if (one === null || two === null || spread === null) return null;
  const difference = Math.abs(one - two);
  if (difference < 1e-12) return 0;
  return spread > 0 ? difference / spread : null;
}

/** √((s₁² + s₂²) / 2) of two unweighted groups; null where one is empty (or single, but for 0/1 values). */
export function pooledSpread(first: readonly number[], second: readonly number[]): number | null {
  const binary = [...first, ...second].every((value) => value === 0 || value === 1);
  const one = variance(first, binary);
  const two = variance(second, binary);
  return one === null || two === null ? null : Math.sqrt((one + two) / 2);
}

/** The same of 0/1 values, of which only the shares are known. */
export function spreadOfShares(first: number, second: number): number {
  return Math.sqrt((first * (1 - first) + second * (1 - second)) / 2);
}

function variance(values: readonly number[], binary: boolean): number | null {
  if (!binary) return sampleVariance(values);
  if (values.length === 0) return null;
  const share = values.reduce((sum, value) => sum + value, 0) / values.length;
  return share * (1 - share);
}

function weightedMean(values: readonly Weighted[]): number | null {
  const weight = values.reduce((sum, each) => sum + each.weight, 0);
  return weight > 0 ? values.reduce((sum, each) => sum + each.weight * each.value, 0) / weight : null;
}
