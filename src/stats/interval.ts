import { normalQuantile } from './normal-quantile.ts';

/** An estimate with its confidence limits. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

/** Limits alone. */
export type Limits = { readonly low: number; readonly high: number };

/** The normal deviate of a two-sided interval: 1.959964 for 0.95. RangeError for a level outside 0 to 1, a bug. */
export function deviateOf(level: number): number {
  const z = normalQuantile((1 + level) / 2);
  if (z === null) throw new RangeError(`${level} is not a confidence level`);
  return z;
}
