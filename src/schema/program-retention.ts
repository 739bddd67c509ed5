import * as z from 'zod/mini';
import { described } from './described.ts';
import { day, fromOne, text } from './small-grammars.ts';

/** `retention:` */
export const retention = z.strictObject({
  roster: described(
    z._default(text, 'roster.csv'),
    'The workforce export; it must hold those who left, too.',
  ),
  roster_at_start: described(
    z.optional(text),
    'The same export as it was when the cohort started, for levels and departments of that day.',
  ),
  time_zero: described(
    z._default(z.enum(['cohort_start', 'hire_date']), 'cohort_start'),
    'What time is counted from, for both groups alike. cohort_start: the start of the program. hire_date: each person’s own first day, for onboarding; whoever was hired before the start counts from the start on (delayed entry).',
  ),
  data_through: described(day(), 'The last day that the roster knows about, YYYY-MM-DD.'),
  followed_until: described(
    z.optional(text),
    'A column of the roster with the last day on which each person was known to be there; where it is blank, data_through counts.',
  ),
  comparison: described(
    z._default(
      z.union([
        z.enum(['eligible', 'lottery']),
        z.strictObject({
          column: described(text, 'The column of the roster that names the group of each person.'),
          mentees: described(
            z.optional(z.array(text).check(z.minLength(1))),
            'What stands there for mentees; needed unless it is a word such as mentee, yes or 1.',
          ),
        }),
      ]),
      'eligible',
    ),
    'With whom participants are compared. eligible: those who could have applied and did not. lottery: those whom lottery.csv left on the waiting list, weighted by everybody’s chance. {column: arm}: a column of the roster says it, as it was before the start; no people file is needed.',
  ),
  match_on: described(
    z._default(z.record(text, z.union([z.literal('exact'), z.array(z.number()).check(z.minLength(2))])), {
      tenure: [0, 1, 3, 5],
    }),
    'Fields from before the program in which the compared are alike; tenure in years by these lower bounds, others exactly.',
  ),
  outcome: described(
    z._default(z.enum(['voluntary', 'any']), 'any'),
    'Which departures count: every one, or those of their own wish.',
  ),
  exploratory: described(
    z._default(
      z.array(z.enum(['any', 'voluntary', 'promotion', 'internal-mobility', 'time-to-competence'])),
      [],
    ),
    'Other outcomes to look at beside it: the other kind of departure, promotions (fields: level needs its order), moves to another department, and in onboarding the days until somebody works alone. Their p-values are adjusted by Holm’s method.',
  ),
  horizons: described(
    z._default(z.array(fromOne).check(z.minLength(1)), [90, 180, 365]),
    'After how many days the share that stayed is given.',
  ),
});
export type RetentionSettings = z.output<typeof retention>;
