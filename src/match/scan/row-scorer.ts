import { declaredScorer, type RowScorer } from './declared-scorer.ts';
import { OneDirectionFilter } from './one-direction.ts';
import type { PairPlan } from './pair-plan.ts';

export type { RowScorer } from './declared-scorer.ts';

/** The scorer of a plan by row: the same numbers as pair by pair. Made ready when it is first used. */
export function rowScorer(plan: PairPlan): RowScorer {
  const declared = declaredScorer(plan);
  if (plan.oneDirection === undefined) return declared;
  const filter = new OneDirectionFilter(plan, plan.oneDirection);
  return {
    scoreRow: (mentee, out) => {
      declared.scoreRow(mentee, out);
      filter.bar(mentee, out);
    },
    scoreSome: (mentee, mentors, out) => {
      declared.scoreSome(mentee, mentors, out);
      filter.bar(mentee, out);
    },
  };
}
