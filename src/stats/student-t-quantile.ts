import { betaQuantile } from './beta-quantile.ts';

/**
 * The t below which a share `p` of Student's distribution with `df` degrees of freedom lies; null unless 0 < p < 1 and
 * df > 0. From x = df / (df + t²), whose distribution is beta(df/2, ½): twice the tail is I_x. R: `qt(p, df)`.
 */
export function studentTQuantile(p: number, df: number): number | null {
  if (!(p > 0 && p < 1) || !(df > 0) || df === Infinity) return null;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  // The complement t² / (df + t²), which is beta(½, df/2), keeps its digits where t is small.
  const share = betaQuantile(1 - 2 * tail, 0.5, df / 2);
  if (share === null || share === 1) return null;
  const t = Math.sqrt((df * share) / (1 - share));
  return p < 0.5 ? -t : t;
}
