import type { Goal } from '../model/goal.ts';
import { day, id, number, oneOf, text, whole } from './cell-kind.ts';
import { optional, otherwise, recordCodec, required } from './record-codec.ts';

/** Weights are shares of each other; beyond this their squares leave the numbers that a computer can add. */
const mostWeight = 1_000_000;

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
  state: otherwise('state', oneOf('open', 'met', 'missed', 'dropped', 'revised'), 'open'),
  attainment: optional('attainment', number(-2, 2)),
  revised: optional('revised', day),
  note: optional('note', text),
});
