import * as z from 'zod/mini';

/**
 * The little languages of program.yaml. What does not fit is refused with the words beside the pattern; time/grammar.ts
 * takes apart what fits. Counts have four digits at most: what lies further off is a slip of the hand, and a day that far
 * away has no date.
 */

/** `60 min`, `2 h` */
const lengthPattern = /^\d{1,4} (min|h)$/;
/** `14 days`, `3 weeks`, `2 months` */
const spanPattern = /^\d{1,4} (day|days|week|weeks|month|months)$/;
/** `4 x 1 week`: one stretch of a taper. */
const taperPattern = /^[1-9]\d{0,3} x [1-9]\d{0,3} (day|days|week|weeks|month|months)$/;
/** `monthly on 2nd Tuesday`, also `monthly on the 2nd Tuesday` and `last Friday`. */
const monthlyPattern =
  /^monthly on (the )?(1st|2nd|3rd|4th|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** `monthly on the 15th`, also `monthly on 31st`: a month without that day takes its last. */
const monthlyDatePattern =
  /^monthly on (the )?(1st|2nd|3rd|[4-9]th|1\dth|20th|21st|22nd|23rd|2[4-9]th|30th|31st)$/;
/** `start`, `end`, `50%`, `day 30`, `after meeting 1`, `every 60 days`, `end + 6 months` */
const momentPattern =
  /^(baseline|start|end|\d{1,3}%|day \d{1,4}|after meeting \d{1,4}|every [1-9]\d{0,3} days|end \+ \d{1,3} (day|days|week|weeks|month|months))$/;
/** `agreement by meeting 2`, `agreement review at 25%`, `mid-point review`, `closing review` */
const milestonePattern =
  /^(mid-point review|closing review|(?!closing review (by|at) )(?!mid-point review by )\S.* (by|at) (meeting [1-9]\d{0,3}|start|end|\d{1,2}%|100%|day \d{1,4}))$/;
/** `">= 95%"`, `">= 4 of 5"`, `"<= 14 days"`, `">= 50"` */
const targetPattern = /^(>=|<=) \d{1,9}(\.\d{1,9})?(%| of ([2-9]|[1-9]\d{1,3})| days)?$/;

/** Made once and used wherever words stand on what surrounds them: each schema costs time at every start. */
export const text = z.string();
export const whole = z.int();
export const fromZero = z.int().check(z.minimum(0));
export const fromOne = z.int().check(z.minimum(1));

const lengthWords = 'a length such as "60 min" or "2 h"';
const spanWords = 'a span such as "14 days", "3 weeks" or "2 months"';

/** As in the records: a year of another century is a slip of the hand. */
export const day = () =>
  z.iso.date().check(z.regex(/^(19|20|21)\d\d-/, 'a day from 1900 to 2199, such as 2026-03-31'));
export const clock = () =>
  z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as "09:00"'));
export const length = () => z.string().check(z.regex(lengthPattern, lengthWords));
/** A length that takes time. */
export const someLength = () => z.string().check(z.regex(/^[1-9]\d{0,3} (min|h)$/, lengthWords));
export const span = () => z.string().check(z.regex(spanPattern, spanWords));
export const cadence = () =>
  z.union([
    z.string().check(z.regex(/^[1-9]\d{0,3} (day|days|week|weeks|month|months)$/, spanWords)),
    z.string().check(z.regex(monthlyPattern, 'a rhythm such as "monthly on 2nd Tuesday"')),
    z.string().check(z.regex(monthlyDatePattern, 'a rhythm such as "monthly on the 15th"')),
    z.array(z.string().check(z.regex(taperPattern, 'a stretch such as "4 x 1 week"'))).check(z.minLength(1)),
  ]);
export const moment = () =>
  z
    .string()
    .check(
      z.regex(
        momentPattern,
        'a moment such as "start", "50%", "day 30", "after meeting 1", "every 60 days" or "end + 6 months"',
      ),
    );
export const milestone = () =>
  z
    .string()
    .check(
      z.regex(
        milestonePattern,
        'a milestone such as "agreement by meeting 2", "agreement review at meeting 4", "goals agreed by day 30", "mid-point review" or "closing review"',
      ),
    );
export const target = () =>
  z.string().check(z.regex(targetPattern, 'a target such as ">= 95%", ">= 4 of 5" or "<= 14 days"'));
/** One side of a target: `80%`, `4 of 5`, `14 days`, 50. */
export const targetBound = () =>
  z.union([
    z
      .string()
      .check(
        z.regex(
          /^\d{1,9}(\.\d{1,9})?(%| of ([2-9]|[1-9]\d{1,3})| days)?$/,
          'a bound such as "80%", "4 of 5", "14 days" or 50',
        ),
      ),
    z.number().check(z.minimum(0)),
  ]);

/** A header as exported, or several of which any may be there. */
export const headers = () => z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);
