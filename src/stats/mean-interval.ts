import { sampleVariance } from './sample-variance.ts';
import { studentTQuantile } from './student-t-quantile.ts';

/** `stderr` and limits are null with fewer than two values. */
export type MeanInterval = {
  readonly n: number;
  readonly value: number;
  readonly stderr: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/** Mean with Student's t interval, one value a person; null without values. R: `t.test(x)$conf.int`. */
export function meanInterval(values: readonly number[], level = 0.95): MeanInterval | null {
  const n = values.length;
  if (n === 0) return null;
  const value = values.reduce((sum, x) => sum + x, 0) / n;
  const t = studentTQuantile((1 + level) / 2, n - 1);
  const variance = sampleVariance(values);
  if (t === null || variance === null) return { n, value, stderr: null, low: null, high: null };
  const stderr = Math.sqrt(variance / n);
  return { n, value, stderr, low: value - t * stderr, high: value + t * stderr };
}
