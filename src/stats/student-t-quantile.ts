import { betaQuantileOfTails } from './beta-quantile.ts';

/**
 * The t below which a share `p` of Student's distribution with `df` degrees of freedom lies; null unless 0 < p < 1 and
 * df > 0. From t² / (df + t²), whose distribution is beta(½, df/2): its upper tail is both tails of t. R: `qt(p, df)`.
 */
export function studentTQuantile(p: number, df: number): number | null {
  if (!(p > 0 && p < 1) || !(df > 0) || df === Infinity) return null;
  if (p === 0.5) return 0;
  const outside = 2 * Math.min(p, 1 - p);
  const found = betaQuantileOfTails({ lower: 1 - outside, upper: outside }, 0.5, df / 2);
  if (found === null || found.rest === 0) return null;
  const t = Math.sqrt((df * found.x) / found.rest);
  return p < 0.5 ? -t : t;
}
