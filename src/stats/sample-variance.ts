/** The variance with divisor n − 1; null with fewer than two values. R: `var(x)`. */
export function sampleVariance(values: readonly number[]): number | null {
  const n = values.length;
  if (n < 2) return null;
  // Equal values vary by nothing; their mean, rounded, would say otherwise.
  if (values.every((value) => value === values[0])) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
}
