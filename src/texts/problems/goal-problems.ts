import type { GoalProblemFacts } from '../../model/goal-problem.ts';
import { nearestOf, type WordsOf } from './problem-words.ts';

/** Words for what is wrong with goals.csv. */
export const goalProblems = {
  'goal-revision-twice': ({ goal, revision, other }) => ({
    message: `Revision ${revision} of the goal ${goal} stands in row ${other} and here.`,
    advice: `Delete one of the two rows; for a change of the goal give this one the revision ${revision + 1} and the day in the column revised.`,
  }),
  'goal-revision-missing': ({ goal, revision, missing }) => ({
    message: `The goal ${goal} has a revision ${revision} and no revision ${missing}.`,
    advice: `Put the row of revision ${missing} back, or number the revisions from 1 without a gap.`,
  }),
  'goal-of-two': ({ goal, person, other, before }) => ({
    message: `The goal ${goal} belongs to ${person} here and to ${before} in row ${other}.`,
    advice: 'Correct the person, or give this goal an id of its own.',
  }),
  'goal-parent-unknown': ({ goal, parent, ...rest }) => ({
    message: `The goal ${goal} is a step of "${parent}", and there is no such goal.${nearestOf(rest)}`,
    advice: 'Write the goal_id of the goal it leads to into the column parent, or leave the cell empty.',
  }),
  'goal-steps-circle': ({ goals }) => ({
    message: `These goals are steps of each other: ${goals.join(' → ')} → ${goals[0]}.`,
    advice: 'Leave the column parent of one of them empty: the goal that all the others lead to.',
  }),
  'goal-pairing-unknown': ({ goal, found, ...rest }) => ({
    message: `The goal ${goal} belongs to the pairing "${found}", and there is no such pairing.${nearestOf(rest)}`,
    advice: 'Write the id as it stands in pairings.csv, or leave the cell empty.',
  }),
} as const satisfies Pick<WordsOf, keyof GoalProblemFacts>;
