import type { Training } from '../model/program-folder.ts';
import { day, id, number, text } from './cell-kind.ts';
import { optional, recordCodec, required } from './record-codec.ts';

/** training.csv. */
export const trainingCodec = recordCodec<Training>('training.csv', {
  person: required('person', id),
  module: required('module', id),
  format: optional('format', text),
  minutes: optional('minutes', number(0, Infinity)),
  completed: optional('completed', day),
});
