/** A falling curve: the share that is left after each time, earliest first. */
export type Curve = readonly { readonly time: number; readonly share: number }[];

/**
 * The time by which a share `p` have left: the first with at most 1 − p left, or the middle of the stretch on which
 * exactly 1 − p are; null where the curve stays above. R: `quantile(survfit(…), p)`.
 */
export function curveQuantile(curve: Curve, p: number): number | null {
  const left = 1 - p;
  // Products of fractions miss the share by rounding; R allows the same.
  const slack = Math.sqrt(Number.EPSILON);
  const reached = curve.find((point) => point.share <= left + slack);
  if (reached === undefined) return null;
  if (reached.share < left - slack) return reached.time;
  const below = curve.find((point) => point.share < left - slack);
  const last = curve[curve.length - 1] ?? reached;
  return (reached.time + (below ?? last).time) / 2;
}
