import type { Goal, GoalState } from '../model/goal.ts';
import { day, id, number, oneOfNamed, text, whole } from './cell-kind.ts';
import { optional, otherwise, recordCodec, required } from './record-codec.ts';

/** Weights are shares of each other; beyond this their squares leave the numbers that a computer can add. */
const mostWeight = 1_000_000;

/** What the German pages and papers call the states: people who fill in the file write the words they read there. */
const germanStates = {
  open: ['offen', 'in Arbeit'],
  met: ['erreicht'],
  missed: ['nicht erreicht', 'verfehlt'],
  dropped: ['gestrichen', 'aufgegeben'],
  revised: ['geändert'],
} as const satisfies Record<GoalState, readonly string[]>;

/** goals.csv. A goal that a person wrote down by hand is its first revision, of weight 1 and open. */
export const goalsCodec = recordCodec<Goal>('goals.csv', {
  id: required('goal_id', id),
  revision: otherwise('revision', whole(1), 1),
  person: required('person', id),
  pairing: optional('pairing_id', id),
  parent: optional('parent', id),
  title: required('title', text),
  category: optional('category', text),
  measure: optional('measure', text),
  baseline: optional('baseline', text),
  target: optional('target', text),
  due: optional('due', day),
  weight: otherwise('weight', number(0, mostWeight), 1),
  state: otherwise('state', oneOfNamed(germanStates), 'open'),
  attainment: optional('attainment', number(-2, 2)),
  revised: optional('revised', day),
  note: optional('note', text),
});
