import fc from 'fast-check';
import { expect } from 'vitest';
import type { Relaxation } from '../../src/model/meeting.ts';
import type { Person } from '../../src/model/person.ts';
import type { PlanInput } from '../../src/schedule/assembly.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { programSchema } from '../../src/schema/program.ts';
import { addDays, dayNumber } from '../../src/time/day.ts';
import { clockMinutes, clockText, epochOf, instantToWall } from '../../src/time/zone.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';

const today = '2026-02-20';
const windows = fc.constantFrom(
  ['Mon 09:00-10:30'],
  ['Mon 10:00-12:00', 'Thu 13:00-14:00'],
  ['Mon 09:30-12:00', 'Wed 13:00-15:00'],
  ['Mon 10:15-11:00', 'Thu 13:30-16:00'],
  ['Wed 09:00-13:30', 'Thu 12:00-13:45'],
);
const zones = fc.constantFrom(
  'Europe/Berlin',
  'Europe/Berlin',
  'Europe/Berlin',
  'Europe/London',
  'Asia/Kolkata',
);

/** Programs so tight that meetings find no time, for every reason there is. */
export const tight: fc.Arbitrary<PlanInput> = fc
  .record({
    zones: fc.array(zones, { minLength: 4, maxLength: 4 }),
    free: fc.array(fc.option(windows, { freq: 3 }), { minLength: 4, maxLength: 4 }),
    every: fc.constantFrom('1 week', '2 weeks'),
    length: fc.constantFrom('45 min', '60 min', '90 min'),
    gap: fc.constantFrom('0 min', '15 min', '30 min'),
    perDay: fc.integer({ min: 1, max: 2 }),
    perWeek: fc.integer({ min: 1, max: 2 }),
    hours: fc.constantFrom('10:30', '13:00', '17:00'),
    blackout: fc.constantFrom(0, 7, 20),
    holidays: fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 0, max: 40 })), { maxLength: 3 }),
    busy: fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 60 })), {
      maxLength: 4,
    }),
    mode: fc.constantFrom('virtual' as const, 'in-person' as const),
  })
  .map((c): PlanInput => {
    const ids = ['M', 'A', 'B', 'C'];
    const day = (nth: number): string => addDays('2026-03-02', nth);
    return {
      program: program({
        start: '2026-03-02',
        end: '2026-04-17',
        meetings: {
          every: c.every,
          length: c.length,
          mode: c.mode,
          hours: { to: c.hours },
          blackout: c.blackout === 0 ? [] : [{ from: day(8), to: day(8 + c.blackout), why: 'closed' }],
          limits: { mentor_per_day: c.perDay, mentor_per_week: c.perWeek, gap: c.gap },
        },
      }),
      people: peopleMap(ids.map((id, nth) => person(id, c.zones[nth], c.free[nth] ?? undefined))),
      pairings: ids.slice(1).map((id) => pairing(`P-${id}`, 'M', id)),
      existing: [],
      busy: c.busy.map(([who, nth, hours]) => ({
        person: ids[who] ?? '',
        start: `${day(nth)}T06:00:00Z`,
        end: `${addDays(day(nth), Math.floor(hours / 24))}T${String(6 + (hours % 18)).padStart(2, '0')}:00:00Z`,
      })),
      daysOff: new Map(
        c.holidays.map(([who, nth]) => [ids[who] ?? '', new Map([[dayNumber(day(nth)), 'Feast']])]),
      ),
      ...(c.mode === 'virtual' ? {} : { rooms: [{ name: 'Green', seats: 2, from: 480, to: 780 }] }),
      seed: 's',
      today,
    };
  });

/** The program as somebody would change it who takes the advice; nothing for what is done by hand in schedule.csv. */
function taken(input: PlanInput, relaxation: Relaxation): PlanInput | undefined {
  const { program: before } = input;
  const settings = (meetings: object): PlanInput => ({
    ...input,
    program: programSchema.parse({ ...before, meetings: { ...before.meetings, ...meetings } }),
  });
  switch (relaxation.kind) {
    case 'hours': {
      const { person: id, minutes } = relaxation;
      if (id !== undefined) return withPerson(input, id, (who) => wider(who, relaxation.at, minutes));
      const { from, to, days } = before.meetings.hours;
      const shifted = (clock: string, by: number): string =>
        clockText(Math.max(0, Math.min(1439, clockMinutes(clock) + by)));
      return settings({ hours: { days, from: shifted(from, -minutes), to: shifted(to, minutes) } });
    }
    case 'length':
      return settings({ length: `${relaxation.minutes} min` });
    case 'limit': {
      const { limit, to } = relaxation;
      const { limits } = before.meetings;
      return settings({ limits: { ...limits, [limit]: limit === 'gap' ? `${to} min` : to } });
    }
    case 'day-off': {
      const daysOff = [...(input.daysOff ?? [])].map(([id, days]): [string, Map<number, string>] => [
        id,
        new Map([...days].filter(([day]) => relaxation.name !== 'Feast' || day !== dayNumber(relaxation.on))),
      ]);
      if (relaxation.name === 'Feast') return { ...input, daysOff: new Map(daysOff) };
      return settings({ blackout: before.meetings.blackout.flatMap((one) => without(one, relaxation.on)) });
    }
    case 'busy': {
      const from = epochOf(relaxation.at);
      const to = from + 90 * 60;
      return {
        ...input,
        busy: input.busy.filter(
          (time) =>
            time.person !== relaxation.person || epochOf(time.end) <= from || epochOf(time.start) >= to,
        ),
      };
    }
    case 'room':
      return {
        ...input,
        rooms: [...(input.rooms ?? []), { name: 'New', seats: relaxation.seats, from: 0, to: 1440 }],
      };
    case 'window':
      return undefined;
  }
}

function without(
  stretch: { from: string; to: string; why: string },
  day: string,
): { from: string; to: string; why: string }[] {
  const parts = [
    { ...stretch, to: addDays(day, -2) },
    { ...stretch, from: addDays(day, 2) },
  ];
  return parts.filter(({ from, to }) => from <= to);
}

function withPerson(input: PlanInput, id: string, change: (who: Person) => Person): PlanInput {
  const people = new Map([...input.people].map(([key, who]) => [key, key === id ? change(who) : who]));
  return { ...input, people };
}

function wider(who: Person, at: string, minutes: number): Person {
  const { day } = instantToWall(at, who.timezone);
  const weekday = ((dayNumber(day) + 3) % 7) + 1;
  const answer = who.as.mentor?.get('availability');
  if (answer?.type !== 'availability') throw new Error(`${who.id} gave no availability`);
  const grown = answer.windows.map((w) =>
    w.weekday === weekday
      ? { ...w, from: Math.max(0, w.from - minutes), to: Math.min(1440, w.to + minutes) }
      : w,
  );
  const fields = new Map([['availability', { ...answer, windows: grown }]]);
  return { ...who, as: { mentor: fields, mentee: fields } };
}

/** Every piece of advice, taken: planned again after the first plan, at least one meeting more has a time. */
export function adviceHolds(input: PlanInput): void {
  const plan = planMeetings(input);
  for (const { relaxation } of plan.unplaced) {
    const changed = relaxation === undefined ? undefined : taken(input, relaxation);
    if (changed === undefined) continue;
    const again = planMeetings({ ...changed, existing: plan.meetings });
    expect({ relaxation, placed: again.quality.placed }).not.toEqual({
      relaxation,
      placed: plan.quality.placed,
    });
    expect(again.quality.placed).toBeGreaterThan(plan.quality.placed);
  }
}
