/** A falling curve: the share that is left after each time, earliest first. */
export type Curve = readonly { readonly time: number; readonly share: number }[];

/**
 * The time by which half have left: the first with a share under ½, or the middle of the stretch on which it is
 * exactly ½; null where the curve stays above. R: `quantile(survfit(…), 0.5)`.
 */
export function curveMedian(curve: Curve): number | null {
  // Products of fractions miss ½ by rounding; R allows the same.
  const slack = Math.sqrt(Number.EPSILON);
  const reached = curve.find((point) => point.share <= 0.5 + slack);
  if (reached === undefined) return null;
  if (reached.share < 0.5 - slack) return reached.time;
  const below = curve.find((point) => point.share < 0.5 - slack);
  const last = curve[curve.length - 1] ?? reached;
  return (reached.time + (below ?? last).time) / 2;
}
