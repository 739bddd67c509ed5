import * as z from 'zod/mini';
import { described } from './described.ts';
import { agendas } from './program-agendas.ts';
import {
  cadence,
  clock,
  day,
  fromOne,
  length,
  milestone,
  moment,
  someLength,
  span,
  text,
} from './small-grammars.ts';

const onDay = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/, 'a day and time such as "2026-03-02 10:00"'),
  z.refine((on) => z.safeParse(day(), on.slice(0, 10)).success, 'a day that exists'),
);

const event = z
  .strictObject({
    name: described(z.string().check(z.minLength(1)), 'What the event is called in calendars.'),
    on: described(z.optional(onDay), 'The day and time, on the program’s clock. Either this or at.'),
    at: described(
      z.optional(
        moment().check(
          z.refine(
            (at) => !at.startsWith('after meeting'),
            'a moment of the program: pairings have their own meetings',
          ),
        ),
      ),
      'A moment of the program such as 50% or end; the time is found. Either this or on.',
    ),
    length: described(someLength(), 'How long it takes, as 90 min.'),
  })
  .check(
    z.refine(({ on, at }) => (on === undefined) !== (at === undefined), 'an event with either "on" or "at"'),
  );

const rotation = z.strictObject({
  on: described(onDay, 'The day and time of the first round, on the program’s clock.'),
  talk: described(z._default(someLength(), '25 min'), 'How long a talk takes, as 25 min.'),
  change: described(z._default(length(), '5 min'), 'How long people have to find their next talk, as 5 min.'),
});

const hours = z
  .strictObject({
    days: described(
      z._default(z.array(z.enum(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])).check(z.minLength(1)), [
        'Mon',
        'Tue',
        'Wed',
        'Thu',
        'Fri',
      ]),
      'The days of the week on which meetings may lie.',
    ),
    from: described(z._default(clock(), '09:00'), 'The earliest start, as "09:00".'),
    to: described(z._default(clock(), '17:00'), 'The latest end, as "17:00".'),
  })
  .check(z.refine(({ from, to }) => from < to, { error: 'later than "from"', path: ['to'] }));

const blackout = z.strictObject({
  from: described(day(), 'The first day without meetings.'),
  to: described(day(), 'The last day without meetings.'),
  why: described(z.string(), 'What it is, such as summer break.'),
});

/** `no` is the country of Norway to a machine and a refusal to everybody else. */
const area = z
  .string()
  .check(
    z.regex(/^(?!(yes|no|on|off)$).+/, 'true, false, or a country and region such as DE, DE-BY or GB-SCT'),
  );

const fileName = z.string().check(z.minLength(1));

const limits = z.strictObject({
  mentor_per_day: described(z._default(fromOne, 2), 'The most meetings of one mentor on a day.'),
  mentor_per_week: described(z._default(fromOne, 6), 'The most meetings of one mentor in a week.'),
  gap: described(z._default(length(), '15 min'), 'The least time between two meetings of one person.'),
});

/** `meetings:` */
export const meetings = z.strictObject({
  every: described(
    z._default(cadence(), '2 weeks'),
    'How often a pair meets: 2 weeks, monthly on 2nd Tuesday, monthly on the 15th, or stretches such as [4 x 1 week, 6 x 4 weeks].',
  ),
  length: described(z._default(someLength(), '60 min'), 'How long a meeting takes, as 60 min or 2 h.'),
  first_within: described(
    z._default(span(), '14 days'),
    'Within what time of the pairing’s start the first meeting lies.',
  ),
  hours: described(z.prefault(hours, {}), 'When meetings may lie, on each person’s own clock.'),
  place: described(z.optional(text), 'Printed on sheets and in calendars: a room, or "video".'),
  mode: described(
    z._default(z.enum(['virtual', 'in-person', 'either']), 'virtual'),
    'How people meet: in-person needs a free room, either takes a room where one is free.',
  ),
  rooms: described(z._default(fileName, 'rooms.csv'), 'The file of rooms for meetings in person.'),
  holidays: described(
    z._default(z.union([z.boolean(), area, z.record(text, area)]), true),
    'Whether nobody meets on a public holiday of their country and region. For people who do not say theirs: a country or region for all, as DE-BY, or one for each place of work, as {Berlin: DE-BE, London: GB-ENG}.',
  ),
  blackout: described(
    z._default(z.array(blackout), []),
    'Days on which nobody meets, such as a summer break.',
  ),
  limits: described(z.prefault(limits, {}), 'How many meetings a mentor can bear.'),
  events: described(z._default(z.array(event), []), 'Events of the whole cohort, such as a kick-off.'),
  rotation: described(
    z.optional(rotation),
    'Format flash: all rounds one after the other on one day. Absent: a round every so often as meetings.every says.',
  ),
  agendas: described(
    z.optional(agendas),
    'What each meeting is about: a set such as leadership, or own agendas by the number of the meeting, as {base: leadership, 3: "My picture of good leadership"}. Absent: the set of the template, else career.',
  ),
  milestones: described(
    z._default(z.array(milestone()), [
      'agreement by meeting 2',
      'agreement review at meeting 4',
      'mid-point review',
      'closing review',
    ]),
    'What is to be reached along the way: a name, by or at, and a meeting or a moment, as "goals agreed by day 30". The agreement review, the mid-point review and the closing review are meetings of their own kind.',
  ),
});
