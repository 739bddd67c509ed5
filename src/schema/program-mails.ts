import * as z from 'zod/mini';
import { described } from './described.ts';
import { day, span, text } from './small-grammars.ts';

/** `mails:` */
export const mails = z.strictObject({
  answer_within: described(
    z._default(span(), '7 days'),
    'How long people may think about a proposal, from the day of the mail.',
  ),
  next_start: described(
    z.optional(day()),
    'When the next cohort begins; told to those who come first in it, YYYY-MM-DD.',
  ),
  offers: described(
    z._default(z.array(text), []),
    'What mentees without a mentor are offered besides a place in the next cohort, such as "three short talks on 12 May".',
  ),
});
