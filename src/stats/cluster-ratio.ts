import type { Estimate } from './interval.ts';
import { studentTQuantile } from './student-t-quantile.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** One cluster: what counts, of what could have (meetings held of meetings due, of one pairing). */
export type ClusterRow = { readonly numerator: number; readonly denominator: number };

/** Limits are null with fewer than two clusters. */
export type ClusterRatio = {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * Ratio of two sums over clusters, Σ numerator ÷ Σ denominator, with an interval that knows that meetings of one
 * pairing resemble each other: linearised variance k/(k−1) Σ (y − R x)² / (Σx)², Student's t with k − 1 degrees. Of
 * proportions the interval is taken on the logit scale and stays within 0 and 1; where every cluster is at the same
 * end, each counts as one observation (Wilson). Null where Σ denominator is 0. Cochran 1977, 6.3.
 * R survey: `svyciprop(~y, svydesign(id = ~cluster), method = "logit")`; otherwise `svyratio`.
 */
export function clusterRatio(rows: readonly ClusterRow[], level = 0.95): ClusterRatio | null {
  const used = rows.filter((row) => row.denominator !== 0 || row.numerator !== 0);
  const top = used.reduce((sum, row) => sum + row.numerator, 0);
  const bottom = used.reduce((sum, row) => sum + row.denominator, 0);
  if (!(bottom > 0)) return null;
  const value = top / bottom;
  const k = used.length;
  const t = studentTQuantile((1 + level) / 2, k - 1);
  if (k < 2 || t === null) return { value, low: null, high: null };
  const spread = used.reduce((sum, row) => sum + (row.numerator - value * row.denominator) ** 2, 0);
  const stderr = Math.sqrt((k / (k - 1)) * spread) / bottom;
  const share = used.every((row) => row.numerator >= 0 && row.numerator <= row.denominator);
  if (!share) return { value, low: value - t * stderr, high: value + t * stderr };
  if (value === 0 || value === 1) return wilsonInterval(value * k, k, level);
  return onLogitScale(value, t * stderr);
}

function onLogitScale(value: number, reach: number): Estimate {
  const logit = Math.log(value / (1 - value));
  const wide = reach / (value * (1 - value));
  return { value, low: 1 / (1 + Math.exp(wide - logit)), high: 1 / (1 + Math.exp(-wide - logit)) };
}
