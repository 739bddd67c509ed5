import * as z from 'zod/mini';
import { described } from './described.ts';
import { fromZero, text } from './small-grammars.ts';

/** `recognition:` Who gets a certificate, and who signs it. */
export const recognition = z.strictObject({
  meetings: described(
    z._default(z.string().check(z.regex(/^[1-9]\d*\/[1-9]\d*$/, 'a part such as "2/3"')), '2/3'),
    'The part of the planned meetings that must have been held.',
  ),
  least: described(z._default(fromZero, 3), 'So many meetings at least.'),
  training: described(z._default(z.boolean(), true), 'The training of the person’s side must be completed.'),
  closing_form: described(z._default(z.boolean(), true), 'The closing form must be answered.'),
  place: described(z.optional(text), 'Where the certificates are signed.'),
  signatory: described(z.optional(text), 'Who signs, with the role; the coordinator where absent.'),
});
