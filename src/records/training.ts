import type { Training } from '../model/program-folder.ts';
import { day, id, number, text } from './cell-kind.ts';
import { optional, recordCodec, required } from './record-codec.ts';

/** Two years without a pause: a longer one is a slip, and a sum of such would be no number. */
const mostMinutes = 1_000_000;

/** training.csv. */
export const trainingCodec = recordCodec<Training>('training.csv', {
  person: required('person', id),
  module: required('module', id),
  format: optional('format', text),
  minutes: optional('minutes', number(0, mostMinutes)),
  completed: optional('completed', day),
});
