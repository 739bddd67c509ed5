import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { BusyTime } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Person } from '../../src/model/person.ts';
import type { Room } from '../../src/model/room.ts';
import type { PlanInput } from '../../src/schedule/assembly.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';

/** All that a plan is made from but the rows that stand and the day. */
export type Setting = Omit<PlanInput, 'existing' | 'today'>;

const zones = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Lisbon',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/Santiago',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
] as const;
/** Two of three people live near each other, so that many share hours. */
const near = fc.constantFrom(...zones.slice(0, 3));
const zone = fc.oneof(near, near, fc.constantFrom(...zones));
const windows = [
  'Mon 09:00-12:00',
  'Tue 08:30-17:15',
  'Wed 09:00-18:00',
  'Thu 10:10-12:00',
  'Fri 07:00-20:00',
];
const availability = fc.option(fc.subarray(windows, { minLength: 2 }), { nil: undefined, freq: 1 });
type Meetings = NonNullable<ProgramInput['meetings']>;

const meetings = fc.record({
  every: fc.constantFrom<NonNullable<Meetings['every']>>(
    '1 week',
    '2 weeks',
    '10 days',
    '3 days',
    '1 month',
    'monthly on the last Friday',
    'monthly on the 1st',
    'monthly on the 31st',
    ['3 x 1 week', '3 x 4 weeks'],
    ['2 x 2 weeks', '2 x 1 month'],
  ),
  length: fc.constantFrom('30 min', '60 min', '90 min'),
  first_within: fc.constantFrom('3 days', '14 days', '1 month'),
  mode: fc.constantFrom('virtual' as const, 'virtual' as const, 'in-person' as const, 'either' as const),
  blackout: fc.constantFrom<NonNullable<Meetings['blackout']>>(
    [],
    [{ from: '2026-04-01', to: '2026-04-12', why: 'Easter' }],
  ),
  limits: fc.record({
    mentor_per_day: fc.integer({ min: 1, max: 2 }),
    mentor_per_week: fc.integer({ min: 1, max: 4 }),
    gap: fc.constantFrom('0 min', '15 min', '50 min'),
  }),
  events: fc.constantFrom<NonNullable<Meetings['events']>>(
    [],
    [
      { name: 'Kick-off', on: '2026-03-02 10:00', length: '90 min' },
      { name: 'Mid', at: '50%', length: '1 h' },
    ],
  ),
});

/** Most work in one place: who works apart cannot meet in person. */
const location = fc.constantFrom(undefined, 'Berlin', 'Berlin', 'Berlin', 'Berlin', 'Lisbon');
const rooms = fc.array(
  fc.record({
    location: fc.constantFrom(undefined, undefined, 'Berlin', 'Lisbon'),
    seats: fc.integer({ min: 1, max: 8 }),
    from: fc.constantFrom(0, 8 * 60, 9 * 60 + 20),
    to: fc.constantFrom(15 * 60, 17 * 60 + 30, 24 * 60),
  }),
  { minLength: 1, maxLength: 4 },
);
const members = (most: number) =>
  fc.array(fc.tuple(zone, availability, location), {
    minLength: 2,
    maxLength: most,
  });
const stretches = fc.array(
  fc.record({
    who: fc.nat(8),
    day: fc.integer({ min: 0, max: 60 }),
    hour: fc.integer({ min: 6, max: 16 }),
    length: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 6 },
);
const holidays = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 0, max: 60 })), { maxLength: 8 });

/** Programs of two to three mentors and two to five mentees, by twos or in groups, with everything that can stand in the way. */
export const randomPrograms: fc.Arbitrary<Setting> = fc
  .record({
    format: fc.constantFrom('one-to-one' as const, 'one-to-one' as const, 'group' as const),
    meetings,
    mentors: members(3),
    mentees: members(5),
    whom: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
    // Over the changes of the clocks in March and April, and into the days after them.
    end: fc.constantFrom('2026-04-10', '2026-05-15'),
    rooms,
    stretches,
    holidays,
    seed: fc.string({ maxLength: 3 }),
  })
  .map(({ format, mentors, mentees, ...of }) => {
    const people = [
      ...mentors.map((given, nth) => someone(`M${nth}`, given)),
      ...mentees.map((given, nth) => someone(`E${nth}`, given)),
    ];
    const mentor = (nth: number): number => (of.whom[nth] ?? 0) % mentors.length;
    return {
      program: program({ format, start: '2026-03-02', end: of.end, meetings: of.meetings }),
      people: peopleMap(people),
      pairings: mentees.map((_, nth): Pairing => {
        const id = format === 'group' ? `G${mentor(nth)}` : `P${nth}`;
        return pairing(id, `M${mentor(nth)}`, `E${nth}`);
      }),
      busy: of.stretches.map((stretch) => busyTime(people, stretch)),
      daysOff: daysOffOf(people, of.holidays),
      rooms: of.rooms.map(({ location, ...room }, nth): Room => {
        const named = { name: `Room ${nth}`, ...room };
        return location === undefined ? named : { ...named, location };
      }),
      seed: of.seed,
    };
  });

type Given = readonly [string, readonly string[] | undefined, string | undefined];

function someone(id: string, [where, free, location]: Given): Person {
  const plain = person(id, where, free);
  if (location === undefined) return plain;
  const fields = new Map([
    ...(plain.as.mentor ?? []),
    ['location', { type: 'category', text: location }] as const,
  ]);
  return { ...plain, as: { mentor: fields, mentee: fields } };
}

type Taken = { readonly who: number; readonly day: number; readonly hour: number; readonly length: number };

function busyTime(people: readonly Person[], { who, day, hour, length }: Taken): BusyTime {
  const start = Temporal.Instant.from('2026-03-02T00:00Z').add({ hours: day * 24 + hour });
  return {
    person: people[who % people.length]?.id ?? '',
    start: start.toString(),
    end: start.add({ hours: length }).toString(),
  };
}

/** Some of the people, sometimes all, have a day off; day 20514 is 2 March 2026. */
function daysOffOf(people: readonly Person[], given: readonly (readonly [number, number])[]) {
  const off = new Map<string, Map<number, string>>();
  for (const [who, day] of given)
    for (const [nth, { id }] of people.entries())
      if (who === 8 || nth === who)
        off.set(id, (off.get(id) ?? new Map()).set(20_514 + day, `holiday ${day}`));
  return off;
}

/** One thing that changes in a program that is running. */
export const randomChanges: fc.Arbitrary<(setting: Setting) => Setting> = fc
  .record({
    what: fc.constantFrom('hours', 'busy', 'holiday', 'room', 'rooms', 'mode', 'limits', 'gone'),
    given: fc.tuple(zone, availability, fc.constantFrom(undefined, 'Berlin', 'Lisbon')),
    who: fc.nat(8),
    stretch: fc.record({ day: fc.integer({ min: 10, max: 60 }), hour: fc.integer({ min: 6, max: 16 }) }),
  })
  .map(({ what, given, who, stretch }) => (setting: Setting): Setting => {
    const people = [...setting.people.values()];
    const one = people[who % people.length];
    if (one === undefined) return setting;
    const meetings = setting.program.meetings;
    const settings = (changed: Partial<typeof meetings>): Setting => ({
      ...setting,
      program: { ...setting.program, meetings: { ...meetings, ...changed } },
    });
    switch (what) {
      case 'hours':
        return { ...setting, people: new Map(setting.people).set(one.id, someone(one.id, given)) };
      case 'busy':
        return { ...setting, busy: [...setting.busy, busyTime(people, { ...stretch, who, length: 60 })] };
      case 'holiday':
        return { ...setting, daysOff: daysOffOf(people, [[who, stretch.day]]) };
      case 'room':
        return { ...setting, rooms: setting.rooms?.slice(1) ?? [] };
      case 'rooms':
        return {
          ...setting,
          rooms: [...(setting.rooms ?? []), { name: 'New', seats: 4, from: 0, to: 1440 }],
        };
      case 'mode':
        return settings({ mode: meetings.mode === 'in-person' ? 'either' : 'in-person' });
      case 'limits':
        return settings({ limits: { ...meetings.limits, mentor_per_day: 1, mentor_per_week: 2 } });
      default:
        return {
          ...setting,
          pairings: setting.pairings.map((row) => (row.mentee === one.id ? { ...row, state: 'ended' } : row)),
        };
    }
  });
