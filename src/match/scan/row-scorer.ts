import { pairJudge } from './pair-judge.ts';
import type { PairPlan } from './pair-plan.ts';

export type { PairPlan } from './pair-plan.ts';

/** Scores one mentee with every mentor: out[j] in hundredths of a point, −1 where a rule bars the pair. */
export type RowScorer = {
  readonly scoreRow: (mentee: number, out: Int16Array) => void;
  /** As `scoreRow`, but only the entries of these mentors need be right: where a bound excludes all others. */
  readonly scoreSome?: (mentee: number, mentors: Int32Array, out: Int16Array) => void;
};

/** The scorer of a plan by row. */
export function rowScorer(plan: PairPlan): RowScorer {
  const { barred, score } = pairJudge(plan);
  return {
    scoreRow: (i, out) => {
      for (let j = 0; j < plan.mentors; j++) out[j] = barred(i, j) ? -1 : score(i, j);
    },
    scoreSome: (i, mentors, out) => {
      for (const j of mentors) out[j] = barred(i, j) ? -1 : score(i, j);
    },
  };
}
