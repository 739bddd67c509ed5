import type { Lot } from '../model/lottery.ts';
import { day, id, number, oneOf, text, whole } from './cell-kind.ts';
import { optional, recordCodec, required } from './record-codec.ts';

/** lottery.csv. */
export const lotteryCodec = recordCodec<Lot>('lottery.csv', {
  person: required('person', id),
  draw: required('draw', whole(1)),
  admitted: required('admitted', oneOf('yes', 'later', 'no')),
  probability: optional('probability', number(0, 1)),
  probabilityError: optional('probability_error', number(0, 1)),
  seed: required('seed', text),
  drawn: required('drawn', day),
});
