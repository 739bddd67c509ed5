import { type Curve, curveQuantile } from './curve-quantile.ts';

/** The time by which half have left; null where the curve stays above ½. R: `quantile(survfit(…), 0.5)`. */
export function curveMedian(curve: Curve): number | null {
  return curveQuantile(curve, 0.5);
}
