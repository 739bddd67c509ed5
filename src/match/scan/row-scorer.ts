import { declaredScorer, type Engine, type RowScorer } from './declared-scorer.ts';
import { OneDirectionFilter } from './one-direction.ts';
import type { PairPlan } from './pair-plan.ts';

export type { RowScorer } from './declared-scorer.ts';

/** From so many pairs on the kernel repays being compiled, some milliseconds. */
const manyPairs = 200_000;
const engineFor = ({ mentees, mentors }: PairPlan): Engine =>
  mentees * mentors < manyPairs ? 'plain' : 'kernel';

/** The scorer of a plan by row: the same numbers as pair by pair, whatever the engine. */
export function rowScorer(plan: PairPlan, engine = engineFor(plan)): RowScorer {
  const declared = declaredScorer(plan, engine);
  if (plan.oneDirection === undefined) return declared;
  const filter = new OneDirectionFilter(plan, plan.oneDirection, engine);
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
