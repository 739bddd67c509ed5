import type { Scale } from '../model/question-scale.ts';
import type { Filled } from './person-runs.ts';

/** What somebody said the first time and the second, as far as they did. */
export type SpokenTwice = { readonly before?: number; readonly after?: number };

/** The mean change, had whoever was silent once or twice fallen as far, or risen as far, as the scale lets them. */
export function filledChange(
  changes: readonly number[],
  silent: readonly SpokenTwice[],
  { min, max }: Scale,
): Filled {
  const known = changes.reduce((sum, change) => sum + change, 0);
  const filled = (before: number, after: number): number =>
    silent.reduce((sum, one) => sum + (one.after ?? after) - (one.before ?? before), known) /
    (changes.length + silent.length);
  return { worst: filled(max, min), best: filled(min, max) };
}
