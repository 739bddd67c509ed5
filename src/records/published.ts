import type { PublishedCell } from '../model/published-cell.ts';
import { day, number, oneOf, text, whole, yesNo } from './cell-kind.ts';
import { optional, otherwise, recordCodec, required } from './record-codec.ts';

/** published.csv: every figure that was given to others than the coordinator, so that later ones give nobody away. */
export const publishedCodec = recordCodec<PublishedCell>('published.csv', {
  report: required('report', text),
  asOf: required('as_of', day),
  audience: required('audience', oneOf('hr', 'public')),
  cell: required('cell', text),
  n: optional('n', whole(0)),
  value: optional('value', number(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)),
  suppressed: otherwise('suppressed', yesNo, false),
  published: required('published', day),
});
