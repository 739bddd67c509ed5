import * as z from 'zod/mini';
import { described } from './described.ts';
import { fromOne, text, whole } from './small-grammars.ts';

const single = { minProperties: 1, maxProperties: 1 };

const fieldNumber = (words: string) =>
  described(
    z
      .record(text, z.number())
      .check(z.refine((fields) => Object.keys(fields).length === 1, 'one field with its number')),
    words,
    single,
  );
const fieldChoices = (words: string) =>
  described(
    z
      .record(text, z.array(text).check(z.minLength(1)))
      .check(z.refine((fields) => Object.keys(fields).length === 1, 'one field with its answers')),
    words,
    single,
  );

const atLeast = z.strictObject({
  at_least: fieldNumber('A field and the least it may be, as {years_of_service: 3}.'),
});
const atMost = z.strictObject({
  at_most: fieldNumber('A field and the most it may be, as {months_in_role: 12}.'),
});
const oneOf = z.strictObject({
  one_of: fieldChoices('A field and the answers that count, as {department: [Sales, Legal]}.'),
});

/** Who may take part on one side. */
export const sideRule = z.union([
  atLeast,
  atMost,
  oneOf,
  z.strictObject({
    completed: described(z.string(), 'A module that training.csv must say the person completed.'),
  }),
]);
export type SideRule = z.output<typeof sideRule>;

/** Which pairs are possible. */
export const rule = z.union([
  z.strictObject({
    level_gap: described(
      z.strictObject({
        min: described(z.optional(whole), 'The fewest levels the mentor stands above the mentee.'),
        max: described(z.optional(whole), 'The most levels the mentor stands above the mentee.'),
      }),
      'How many levels lie between the two.',
    ),
  }),
  z.strictObject({
    outside_management_line: described(
      z.boolean(),
      'true: neither is above the other at any depth, nor do they share a direct manager.',
    ),
  }),
  z.strictObject({
    not_own_manager: described(z.boolean(), 'true: nobody gets their direct manager.'),
  }),
  z.strictObject({
    same: described(z.string(), 'A field in which the two must have the same answer.'),
  }),
  z.strictObject({
    different: described(z.string(), 'A field in which the two must have different answers.'),
  }),
  z.strictObject({
    share: described(
      z.strictObject({
        field: described(z.string(), 'A field with several answers, such as languages.'),
        min: described(z._default(fromOne, 1), 'How many the two must have in common.'),
      }),
      'Answers that the two must have in common.',
    ),
  }),
  z.strictObject({
    timezone_gap: described(
      z.strictObject({
        max_hours: described(z.number().check(z.minimum(0)), 'The most hours between their clocks.'),
      }),
      'How far apart their time zones may be.',
    ),
  }),
  z.strictObject({
    common_hours: described(
      z.strictObject({
        min: described(z.number().check(z.minimum(0)), 'The fewest hours a week in which both are free.'),
      }),
      'Hours of the week in which both are free.',
    ),
  }),
  z.strictObject({
    not_paired_before: described(
      z.boolean(),
      'true: pairs of earlier cohorts (see history) are not made again.',
    ),
  }),
  z.strictObject({
    mutual: described(z.boolean(), 'true allows A to mentor B while B mentors A.'),
  }),
]);
export type Rule = z.output<typeof rule>;

/** One class of `priority:`. */
export const priorityClass = z.union([z.enum(['orphaned', 'carried_over']), atLeast, atMost, oneOf]);
export type PriorityClass = z.output<typeof priorityClass>;
