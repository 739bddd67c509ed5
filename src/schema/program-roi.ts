import * as z from 'zod/mini';
import { described } from './described.ts';
import { grade, source } from './program-benchmarks.ts';
import { publicationYear } from './program-claims.ts';
import { text } from './small-grammars.ts';

/** A figure of the program's own, or one from outside, which does not stand without where it comes from. */
const sourced = (value: z.ZodMiniNumber, words: string) =>
  described(
    z.union([
      value,
      z.strictObject({ value: described(value, 'The figure.'), source, year: publicationYear, grade }),
    ]),
    words,
  );

const fromNothing = z.number().check(z.minimum(0));
const overNothing = z.number().check(z.gt(0));

/** `roi:` */
export const roi = z.strictObject({
  currency: described(
    text.check(z.regex(/^[A-Z]{3}$/, 'a currency by its three letters, such as EUR')),
    'The currency of all amounts, by its three letters: EUR, USD, GBP.',
  ),
  salary: sourced(
    overNothing,
    'What the mentees earn in a year on average, or {value, source, year, grade}.',
  ),
  share_of_salary: described(
    z._default(sourced(overNothing, 'The cost of a leaver.'), 0.21),
    'What it costs when somebody leaves, as a share of a yearly salary; 0.21 is the median of published case studies (Boushey and Glynn 2012). A share that was worked out here has its words under sources, one from outside is {value, source, year, grade}.',
  ),
  hourly_cost: sourced(
    fromNothing,
    'What an hour of a participant costs, what the employer pays on top included, or {value, source, year, grade}.',
  ),
  coordinator: described(
    z.optional(sourced(fromNothing, 'Coordination.')),
    'What coordinating the program cost from its preparation on, in all, or {value, source, year, grade}; 0 where it cost nothing.',
  ),
  training: described(
    z.optional(sourced(fromNothing, 'Training.')),
    'What training cost, the time of those trained included, or {value, source, year, grade}.',
  ),
  events: described(
    z.optional(sourced(fromNothing, 'Events.')),
    'What events cost, the time of those who came included, or {value, source, year, grade}.',
  ),
  sources: described(
    z._default(z.record(text, text.check(z.minLength(1))), {}),
    'Where figures of your own come from, by setting, as {salary: "Payroll, January 2026"}.',
  ),
});
export type RoiSettings = z.output<typeof roi>;
