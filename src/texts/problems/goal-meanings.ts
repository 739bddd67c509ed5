import type { GoalProblemFacts } from '../../model/goal-problem.ts';
import type { MeaningsOf } from './problem-meaning.ts';

/** What is meant by problems of goals.csv. */
export const goalMeanings = {
  'goal-revision-twice': {
    title: 'One revision of a goal in two rows',
    means: 'Two rows of goals.csv have the same goal and the same revision.',
    matters:
      'Which of the two is in force would depend on their order, and with it every figure about goals.',
    settle: 'Delete one of the two. A change of a goal is a row of its own with the next revision.',
  },
  'goal-revision-missing': {
    title: 'A revision of a goal is missing',
    means: 'The revisions of a goal are numbered with a gap, as 1 and 3.',
    matters:
      'The history of the goal can no longer say what was changed in between. The highest revision counts.',
    settle: 'Put the missing row back, or number the revisions from 1 without a gap.',
  },
  'goal-of-two': {
    title: 'One goal of two people',
    means: 'Two revisions of one goal name different people.',
    matters: 'A goal belongs to one person. With two it would count for whoever stands last.',
    settle: 'Correct the person, or give the other goal an id of its own.',
  },
  'goal-parent-unknown': {
    title: 'A step of a goal that does not exist',
    means: 'The column parent of goals.csv names a goal that is in no row.',
    matters: 'The step counts neither as a goal of its own nor towards another.',
    settle: 'Write the id of the goal it leads to, or leave the cell empty.',
  },
  'goal-steps-circle': {
    title: 'Goals that are steps of each other',
    means: 'Following the column parent from a goal leads back to the same goal.',
    matters: 'None of them is the goal that the others lead to, so none would count.',
    settle: 'Leave the column parent of the goal empty that all the others lead to.',
  },
  'goal-pairing-unknown': {
    title: 'A goal of a pairing that does not exist',
    means: 'The column pairing_id of goals.csv names a pairing that is not in pairings.csv.',
    matters:
      'Two people may each believe the goal is theirs to agree; it counts for the person all the same.',
    settle: 'Write the id as it stands in pairings.csv, or leave the cell empty.',
  },
} as const satisfies Pick<MeaningsOf, keyof GoalProblemFacts>;
