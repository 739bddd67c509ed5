import * as z from 'zod/mini';
import { described } from './described.ts';
import { headers, text } from './small-grammars.ts';

/** One entry of `fields:`: what cannot be read off the files. */
export const fieldSetting = z.strictObject({
  type: described(
    z.optional(
      z.enum([
        'id',
        'text',
        'number',
        'date',
        'boolean',
        'category',
        'ordinal',
        'set',
        'ranking',
        'availability',
        'timezone',
      ]),
    ),
    'How answers are read: ordinal for words with an order, set for several topics in one cell, category for one of a few words.',
  ),
  column: described(
    z.optional(
      z.union([
        headers(),
        z.strictObject({
          mentor: described(z.optional(headers()), 'The header, or headers, in the mentors’ form.'),
          mentee: described(z.optional(headers()), 'The header, or headers, in the mentees’ form.'),
        }),
      ]),
    ),
    'The header, or headers, as exported; by role where the two forms ask in different words.',
  ),
  order: described(
    z.optional(z.array(text).check(z.minLength(2))),
    'Of an ordinal: the words, lowest first.',
  ),
  options: described(
    z.optional(z.array(text).check(z.minLength(1))),
    'Of a set: the options letter by letter; needed where they contain commas.',
  ),
  use: described(
    z._default(z.enum(['open', 'score-only', 'audit', 'coordinator-only']), 'open'),
    'Who may see it: open; score-only counts and is never printed; audit is for the fairness check alone; coordinator-only stays off participants’ sheets.',
  ),
});
export type FieldSetting = z.output<typeof fieldSetting>;
