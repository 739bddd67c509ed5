import { betaQuantileOfTails } from './beta-quantile.ts';

/**
 * The value below which a share `p` of the F distribution with df1 and df2 degrees of freedom lies; null unless
 * 0 < p < 1. From df1·F / (df1·F + df2), whose distribution is beta(df1/2, df2/2). R: `qf(p, df1, df2)`.
 */
export function fQuantile(p: number, df1: number, df2: number): number | null {
  if (!(p > 0 && p < 1)) return null;
  const found = betaQuantileOfTails({ lower: p, upper: 1 - p }, df1 / 2, df2 / 2);
  return found === null || found.rest === 0 ? null : (df2 * found.x) / (df1 * found.rest);
}
