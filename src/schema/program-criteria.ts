import * as z from 'zod/mini';
import { described } from './described.ts';

/** One for all types: every schema that is not built again shows in the time a command takes to start. */
const base = {
  name: described(z.string().check(z.minLength(1)), 'What the criterion is called in explanations.'),
  weight: described(
    z.number().check(z.minimum(0), z.multipleOf(0.001)),
    'How much it counts beside the other criteria; weights need not add up to 100.',
  ),
  for: described(z.optional(z.enum(['mentor', 'mentee'])), 'It counts in this side’s own score only.'),
  missing: described(
    z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5),
    'The value, from 0 to 1, where an answer is absent.',
  ),
};

const type = <T extends string>(name: T, words: string) => described(z.literal(name), words);
const field = described(z.string(), 'The field that is compared.');
const onlyListed = (words: string) => described(z._default(z.boolean(), false), words);

/** One entry of `criteria:`. */
export const criterion = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: type('coverage', 'How much of what the mentee wants the mentor offers.'),
    mentee: described(z.string(), 'The field with what mentees want.'),
    mentor: described(z.string(), 'The field with what mentors offer.'),
  }),
  z.strictObject({
    ...base,
    type: type('similarity', 'How many answers the two have in common, of all that either gave.'),
    field,
  }),
  z.strictObject({ ...base, type: type('same', 'Whether the two gave the same answer.'), field }),
  z.strictObject({
    ...base,
    type: type('different', 'Whether the two gave different answers.'),
    field,
  }),
  z.strictObject({
    ...base,
    type: type('closeness', 'How close two levels or numbers are.'),
    field,
    gap: described(
      z.optional(
        z.strictObject({
          ideal: described(z.number(), 'How far above the mentee the mentor had best be.'),
          tolerance: described(
            z.number().check(z.positive()),
            'How far from the ideal the value falls to nothing.',
          ),
        }),
      ),
      'The gap that is best; without it the closest two are best.',
    ),
    range: described(
      z.optional(z.number().check(z.positive())),
      'Without a gap: the difference at which nothing is left; else that of the first match.',
    ),
  }),
  z.strictObject({
    ...base,
    type: type('common_hours', 'In how many hours of the week both are free.'),
    enough: described(
      z._default(z.number().check(z.positive()), 4),
      'Hours a week from which on more do not count.',
    ),
  }),
  z.strictObject({
    ...base,
    type: type('preference', 'How high each stands on the other’s list of wishes.'),
    only_listed: onlyListed('true: who is not on a given list is not eligible.'),
  }),
  z.strictObject({
    ...base,
    type: type('text', 'How alike two free texts are.'),
    mentee: described(z.string(), 'The field with the mentees’ text.'),
    mentor: described(z.string(), 'The field with the mentors’ text.'),
  }),
  z.strictObject({
    ...base,
    type: type('table', 'Scores from a file of your own.'),
    file: described(z.string(), 'A table with the columns mentee, mentor and score.'),
    max: described(z._default(z.number().check(z.positive()), 100), 'The score that counts as 1.'),
    only_listed: onlyListed('true: pairs that the file does not name are not eligible.'),
  }),
]);
export type Criterion = z.output<typeof criterion>;
