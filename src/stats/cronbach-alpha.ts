import { fQuantile } from './f-quantile.ts';
import { sampleVariance } from './sample-variance.ts';

export type Reliability = {
  readonly alpha: number;
  readonly low: number;
  readonly high: number;
  readonly people: number;
  readonly items: number;
};

/**
 * Cronbach's alpha: how far the items of a scale rise and fall together, k/(k − 1) · (1 − Σ s² of the items ÷ s² of
 * the sum), with Feldt's interval (Psychometrika 30, 1965) from F with n − 1 and (n − 1)(k − 1) degrees. A row a person,
 * a column an item, complete rows only. Null under two items or people, or where everybody's sum is the same.
 * R: `psych::alpha(x)$total$raw_alpha`, `psych::alpha.ci(alpha, n, k)`.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[], level = 0.95): Reliability | null {
  const people = rows.length;
  const items = rows[0]?.length ?? 0;
  const total = sampleVariance(rows.map((row) => row.reduce((sum, answer) => sum + answer, 0)));
  if (items < 2 || total === null || total === 0) return null;
  let own = 0;
  for (let item = 0; item < items; item += 1) own += sampleVariance(rows.map((row) => row[item] ?? 0)) ?? 0;
  const alpha = (items / (items - 1)) * (1 - own / total);
  const upper = fQuantile((1 + level) / 2, people - 1, (people - 1) * (items - 1));
  const lower = fQuantile((1 - level) / 2, people - 1, (people - 1) * (items - 1));
  if (upper === null || lower === null) return null;
  return { alpha, low: 1 - (1 - alpha) * upper, high: 1 - (1 - alpha) * lower, people, items };
}
