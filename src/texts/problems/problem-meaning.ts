import type { ProblemCode } from '../../model/problem.ts';

/**
 * A kind of problem explained once, for the reference and for tools that show help beside a finding. `title` names it,
 * `means` says what was seen, `matters` what would go wrong otherwise, `settle` what to do.
 */
export type ProblemMeaning = {
  readonly title: string;
  readonly means: string;
  readonly matters: string;
  readonly settle: string;
};

export type MeaningsOf = { readonly [C in ProblemCode]: ProblemMeaning };
