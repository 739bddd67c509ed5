import type { ProblemCode, ProblemFacts } from '../model/problem.ts';

/** `message` says what is wrong with the value quoted; `advice` is one act, ready to paste where it can be. */
export type ProblemWords = { readonly message: string; readonly advice: string };

/** One entry a code; the four catalogues together hold every code. */
export type WordsOf = { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => ProblemWords };

export const nearestOf = (facts: { readonly nearest?: string }): string =>
  facts.nearest === undefined ? '' : ` The nearest known value is "${facts.nearest}".`;
