import { betaTails } from './beta-tails.ts';

/**
 * The share of Student's distribution with `df` degrees of freedom below `t`; null for NaN or df not above 0. The share
 * above is that below −t. From df / (df + t²), whose distribution is beta(df/2, ½). R: `pt(t, df)`.
 */
export function studentTDistribution(t: number, df: number): number | null {
  const square = t * t;
  const tails = betaTails(df / (df + square), df / 2, 0.5, square / (df + square));
  if (tails === null) return null;
  return t < 0 ? tails.lower / 2 : 1 - tails.lower / 2;
}
