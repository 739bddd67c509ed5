import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import type { BusyTime, Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Person } from '../../src/model/person.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import type { Program, ProgramInput } from '../../src/schema/program.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';
import type { Law } from './law.ts';

type Case = {
  program: Program;
  people: ReadonlyMap<string, Person>;
  pairings: readonly Pairing[];
  busy: readonly BusyTime[];
  seed: string;
};

const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Australia/Sydney',
  'UTC',
];
const availability = fc.option(
  fc.uniqueArray(
    fc.constantFrom(
      'Mon 09:00-12:00',
      'Tue 08:30-17:15',
      'Wed 13:00-18:00',
      'Thu 10:00-11:00',
      'Fri 07:00-20:00',
    ),
    { minLength: 1 },
  ),
  { nil: undefined, freq: 3 },
);
type Meetings = NonNullable<ProgramInput['meetings']>;
const cadences = fc.constantFrom<NonNullable<Meetings['every']>>(
  '1 week',
  '2 weeks',
  '10 days',
  '3 days',
  '1 month',
  'monthly on the last Friday',
  'monthly on 2nd Tuesday',
  ['3 x 1 week', '3 x 4 weeks'],
  ['2 x 2 weeks', '2 x 1 month'],
);
const settings: fc.Arbitrary<ProgramInput> = fc
  .record({
    every: cadences,
    length: fc.constantFrom('30 min', '60 min', '90 min'),
    first_within: fc.constantFrom('3 days', '14 days', '1 month'),
    blackout: fc.constantFrom<NonNullable<Meetings['blackout']>>(
      [],
      [{ from: '2026-04-01', to: '2026-04-12', why: 'Easter' }],
      [{ from: '2026-03-20', to: '2026-03-20', why: 'day off' }],
    ),
    limits: fc.record({
      mentor_per_day: fc.integer({ min: 1, max: 2 }),
      mentor_per_week: fc.integer({ min: 1, max: 4 }),
      gap: fc.constantFrom('0 min', '15 min'),
    }),
    events: fc.constantFrom<NonNullable<Meetings['events']>>(
      [],
      [
        { name: 'Kick-off', on: '2026-03-02 10:00', length: '90 min' },
        { name: 'Mid', at: '50%', length: '1 h' },
      ],
    ),
  })
  .map((meetings) => ({ start: '2026-03-02', end: '2026-05-15', meetings }));

const cases: fc.Arbitrary<Case> = fc
  .record({
    settings,
    mentors: fc.array(fc.tuple(fc.constantFrom(...zones), availability), { minLength: 1, maxLength: 3 }),
    mentees: fc.array(fc.tuple(fc.constantFrom(...zones), availability, fc.nat(2)), {
      minLength: 1,
      maxLength: 4,
    }),
    busy: fc.array(
      fc.tuple(
        fc.nat(8),
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 6, max: 16 }),
        fc.integer({ min: 1, max: 30 }),
      ),
      { maxLength: 6 },
    ),
    seed: fc.string({ maxLength: 4 }),
  })
  .map(({ mentors, mentees, busy, ...rest }) => {
    const ids = [...mentors.map((_, i) => `M${i}`), ...mentees.map((_, i) => `E${i}`)];
    return {
      program: program(rest.settings),
      seed: rest.seed,
      people: peopleMap([
        ...mentors.map(([zone, free], i) => person(`M${i}`, zone, free)),
        ...mentees.map(([zone, free], i) => person(`E${i}`, zone, free)),
      ]),
      pairings: mentees.map(([, , mentor], i) => pairing(`P${i}`, `M${mentor % mentors.length}`, `E${i}`)),
      busy: busy.map(([who, day, hour, length]) => {
        const start = Temporal.Instant.from('2026-03-02T00:00Z').add({ hours: day * 24 + hour });
        return {
          person: ids[who % ids.length] ?? '',
          start: start.toString(),
          end: start.add({ hours: length }).toString(),
        };
      }),
    };
  });

const plan = (c: Case, existing: readonly Meeting[] = [], today = '2026-02-20') =>
  planMeetings({ ...c, existing, today });
const ms = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;
const wallOf = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
function eachPersonsMeetings(c: Case, meetings: readonly Meeting[]) {
  return [...c.people.values()].map((who) => ({
    who,
    theirs: meetings
      .filter((m) => m.people.includes(who.id) && m.state !== 'cancelled')
      .sort((a, b) => ms(a.start) - ms(b.start)),
  }));
}

/** What is true of every plan; `runs` programs are tried, the same ones each time. */
export const planLaws: readonly Law[] = [
  {
    says: 'reports every minute outside somebody’s hours',
    holds: (runs) => {
      fc.assert(
        fc.property(cases, (c) => {
          const { meetings, outsideHours } = plan(c);
          for (const { who, theirs } of eachPersonsMeetings(c, meetings)) {
            const free = who.as.mentor?.get('availability');
            const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 }));
            const own = free?.type === 'availability' ? free.windows : hours;
            let outside = 0;
            for (const meeting of theirs) {
              const from = wallOf(meeting.start, who.timezone);
              const windows = meeting.kind === 'event' ? hours : own;
              // No change of a clock falls into these meetings, so minutes of the week can be counted.
              const first = (from.dayOfWeek - 1) * 1440 + from.hour * 60 + from.minute;
              for (let minute = 0; minute < (ms(meeting.end) - ms(meeting.start)) / 60_000; minute += 1) {
                const at = (first + minute) % 10_080;
                const clock = at % 1440;
                const weekday = Math.floor(at / 1440) + 1;
                if (!windows.some((w) => w.weekday === weekday && w.from <= clock && clock < w.to))
                  outside += 1;
              }
            }
            expect(outsideHours.find((o) => o.person === who.id)?.minutes ?? 0).toBe(outside);
          }
        }),
        { numRuns: runs, seed: 2 },
      );
    },
  },
  {
    says: 'places or names every number, and stays the same when it is made or planned again',
    holds: (runs) => {
      fc.assert(
        fc.property(
          cases,
          fc.constantFrom('2026-02-20', '2026-02-21', '2026-04-10', '2026-05-14'),
          (c, later) => {
            const first = plan(c);
            expect(plan(c)).toEqual(first);
            const again = plan(c, first.meetings);
            expect(again.meetings).toEqual(first.meetings);
            expect(again.unplaced).toEqual(first.unplaced);
            expect(
              plan(c, first.meetings, later).meetings.filter((m) => m.start.slice(0, 10) <= later),
            ).toEqual(first.meetings.filter((m) => m.start.slice(0, 10) <= later));
            for (const { id } of c.pairings) {
              const numbers = [
                ...first.meetings.filter((m) => m.pairing === id),
                ...first.unplaced.filter((u) => u.pairing === id),
              ]
                .map((x) => x.number)
                .sort((a, b) => a - b);
              expect(numbers).toEqual(numbers.map((_, i) => i + 1));
              expect(numbers.length).toBeGreaterThan(0);
            }
          },
        ),
        { numRuns: runs, seed: 3 },
      );
    },
  },
  {
    says: 'never gives two rows one id, nor takes a row away, whatever happens to the pairings',
    holds: (runs) => {
      fc.assert(
        fc.property(
          cases,
          fc.array(
            fc.tuple(
              fc.nat(5),
              fc.constantFrom('active', 'paused', 'ended', 'active'),
              fc.constantFrom(3, 9, 20),
            ),
            { maxLength: 4 },
          ),
          (c, steps) => {
            let meetings = plan(c).meetings;
            let pairings = c.pairings;
            let today = Temporal.PlainDate.from('2026-02-21');
            for (const [which, state, days] of steps) {
              pairings = pairings.map((p, i) => (i === which % pairings.length ? { ...p, state } : p));
              today = today.add({ days });
              const next = plan({ ...c, pairings }, meetings, today.toString()).meetings;
              expect(next.slice(0, meetings.length).map((m) => m.id)).toEqual(meetings.map((m) => m.id));
              expect(new Set(next.map((m) => m.id)).size).toBe(next.length);
              for (const [i, before] of meetings.entries()) {
                const after = next[i];
                if (before.state === 'cancelled' || before.start.slice(0, 10) <= today.toString())
                  expect(after).toEqual(before);
                else if (after !== before)
                  expect([after?.sequence, after?.changed]).toEqual([before.sequence + 1, today.toString()]);
              }
              meetings = next;
            }
          },
        ),
        { numRuns: runs, seed: 4 },
      );
    },
  },
];
