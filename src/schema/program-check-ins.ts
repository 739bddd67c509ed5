import * as z from 'zod/mini';
import { described } from './described.ts';
import { fromOne, fromZero, headers, moment, text } from './small-grammars.ts';

const question = z.strictObject({
  column: described(z.optional(headers()), 'The header, or headers, as exported.'),
  scale: described(
    z.optional(
      z.strictObject({
        min: described(z.number(), 'The lowest answer.'),
        max: described(z.number(), 'The highest answer.'),
      }),
    ),
    'Of a rating: its ends.',
  ),
  values: described(
    z.optional(z.record(text, z.array(text).check(z.minLength(1)))),
    'Words of the form by the value they stand for, as {5: [Very satisfied]}.',
  ),
  since_start: described(
    z._default(z.boolean(), false),
    'A count that runs from the start, not since the previous check-in.',
  ),
  private: described(
    z._default(z.boolean(), false),
    'Read by the coordinator alone: kept in checkins.csv, in no report and on no page.',
  ),
});
export type Question = z.output<typeof question>;

const scale = z.strictObject({
  items: described(z.array(text).check(z.minLength(1)), 'The questions it is made of, by their ids.'),
  required: described(
    z._default(z.string().check(z.regex(/^[1-9]\d*\/[1-9]\d*$/, 'a part such as "2/3"')), '2/3'),
    'The part of the items somebody must have answered to have a value.',
  ),
  reversed: described(
    z._default(z.array(text), []),
    'Items where a low answer is the good one: turned round before the mean is taken.',
  ),
});

const count = (limit: number, words: string) => described(z._default(fromZero, limit), words);
/** Of things in a row: none in a row would be everybody. */
const several = (limit: number, words: string) => described(z._default(fromOne, limit), words);
const fromNothing = z.number().check(z.minimum(0));
const number = (limit: number, words: string) => described(z._default(fromNothing, limit), words);

const health = z.strictObject({
  too_early_days: count(14, 'Days from its start in which a pairing is not judged.'),
  first_meeting_act_days: count(
    30,
    'Days without a first meeting after which somebody should act; later where the first meeting may come later.',
  ),
  gap_watch: number(1.5, "The gap since the last meeting to watch, in units of the pairing's own rhythm."),
  gap_act: number(2, "The gap since the last meeting to act on, in units of the pairing's own rhythm."),
  missed_in_a_row: several(2, 'Meetings missed in a row to act on.'),
  satisfaction_act: number(2, 'A satisfaction at or under which somebody should act, on a scale of 1 to 5.'),
  satisfaction_fall: number(
    2,
    'A fall of satisfaction from one answer to the next to act on, on a scale of 1 to 5.',
  ),
  no_goal_days: count(30, 'Days without a goal to watch.'),
  sides_differ: several(2, 'A difference between the meetings that the two sides count to watch.'),
  unanswered_waves: several(
    2,
    'Waves in a row without an answer after which the health of a pairing is unknown.',
  ),
});
export type HealthThresholds = z.output<typeof health>;

/** `checkins:` */
export const checkins = z.strictObject({
  waves: described(
    z._default(z.array(moment()), [
      'baseline',
      'after meeting 1',
      'day 30',
      'every 60 days',
      '50%',
      'end',
      'end + 6 months',
    ]),
    'When check-ins are asked for; days count from each pairing’s own start.',
  ),
  questions: described(
    z._default(z.record(text, question), {}),
    'The questions of your form by what they ask, such as satisfaction, met, note; others keep their name.',
  ),
  scales: described(
    z._default(z.record(text, scale), {}),
    'Sub-scales: the mean of several questions, as {relationship: {items: [rel_trust, rel_use], required: 2/3}}.',
  ),
  link: described(
    z.optional(z.union([text, z.strictObject({ mentee: z.optional(text), mentor: z.optional(text) })])),
    'The address of the form, or of {mentee: …, mentor: …}, where {pairing_id}, {person} and {side} are filled in for each participant.',
  ),
  health: described(z.prefault(health, {}), 'From which limits on a pairing needs attention.'),
});
