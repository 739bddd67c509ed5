import { gammaTails } from './gamma-tails.ts';

/**
 * The probability that a χ² variable with `df` degrees of freedom exceeds `x`: the p-value of a χ² test. Null unless
 * x ≥ 0 and df > 0. It does not underflow before the number itself does. R: `pchisq(x, df, lower.tail = FALSE)`.
 */
export function chiSquareTail(x: number, df: number): number | null {
  return gammaTails(df / 2, x / 2)?.upper ?? null;
}

/** The other tail: the probability of at most `x`. R: `pchisq(x, df)`. */
export function chiSquareDistribution(x: number, df: number): number | null {
  return gammaTails(df / 2, x / 2)?.lower ?? null;
}
