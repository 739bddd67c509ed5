import { formatNumber } from '../../model/format-number.ts';
import type { ProblemCode, ProblemFacts } from '../../model/problem.ts';

/** `message` says what is wrong with the value quoted; `advice` is one act, ready to paste where it can be. */
export type ProblemWords = { readonly message: string; readonly advice: string };

/** One entry a code; the catalogues together hold every code. */
export type WordsOf = { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => ProblemWords };

export const nearestOf = (facts: { readonly nearest?: string }): string =>
  facts.nearest === undefined ? '' : ` The nearest known value is "${facts.nearest}".`;

/** The first few of a list, and how many more there are: `E1, E2, E3 and 12 more`. */
export function firstOf(items: readonly string[], most = 5): string {
  const more = items.length - most;
  return more > 0 ? `${items.slice(0, most).join(', ')} and ${formatNumber(more)} more` : items.join(', ');
}
