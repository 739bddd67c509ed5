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
    z._default(z.literal('cohort_start'), 'cohort_start'),
    'From when on a person is followed: the start of the cohort.',
  ),
  data_through: described(day(), 'The last day that the roster knows about, YYYY-MM-DD.'),
  comparison: described(
    z._default(z.enum(['eligible', 'lottery']), 'eligible'),
    'With whom participants are compared. eligible: those who could have applied and did not. lottery: those whom lottery.csv left on the waiting list, weighted by everybody’s chance.',
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
  horizons: described(
    z._default(z.array(fromOne), [90, 180, 365]),
    'After how many days the share that stayed is given.',
  ),
});
export type RetentionSettings = z.output<typeof retention>;
