import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import { closedStates, type Pairing } from '../../src/model/pairing.ts';
import { unitsById } from '../../src/model/pairing-unit.ts';
import type { Person } from '../../src/model/person.ts';
import { calendarsOf } from '../../src/render/ics.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import type { Program } from '../../src/schema/program.ts';
import { addDays } from '../../src/time/day.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';
import type { Law } from './law.ts';

type Case = {
  readonly program: Program;
  readonly people: readonly Person[];
  readonly rows: readonly Pairing[];
  readonly seed: string;
};
/** What happens to a row, or to everybody of a unit: nothing, an end, a pause, somebody out from a day, somebody new. */
type Change = {
  readonly what: 'end' | 'pause' | 'out' | 'join';
  readonly who: number;
  readonly days: number;
};

const zone = fc.constantFrom('Europe/Berlin', 'Europe/Berlin', 'Europe/London', 'America/New_York');
const windows = fc.constantFrom(
  undefined,
  undefined,
  ['Mon 09:00-17:00', 'Tue 09:00-17:00'],
  ['Tue 10:00-13:00', 'Thu 08:00-16:00'],
  ['Wed 09:00-12:00'],
);
const cases: fc.Arbitrary<Case> = fc
  .record({
    format: fc.constantFrom('group' as const, 'circle' as const),
    people: fc.array(fc.tuple(zone, windows), { minLength: 10, maxLength: 10 }),
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 2 }),
    every: fc.constantFrom('1 week', '2 weeks', '1 month'),
    shared: fc.boolean(),
    seed: fc.string({ maxLength: 3 }),
  })
  .map(({ format, people, sizes, every, shared, seed }) => {
    const rows = sizes.flatMap((size, unit) =>
      Array.from({ length: size }, (_, nth) => ({
        // Somebody may be in two units.
        ...pairing(
          `U${unit}`,
          format === 'circle' ? '' : `L${unit}`,
          `P${shared && unit === 1 && nth === 0 ? 0 : unit * 4 + nth}`,
        ),
        started: '2026-03-02',
      })),
    );
    const named = people.map(([where, free], nth) =>
      person(nth < 8 ? `P${nth}` : `L${nth - 8}`, where, free),
    );
    const settings = { format, start: '2026-03-02', end: '2026-06-30', meetings: { every } };
    return { program: program(settings), people: named, rows, seed };
  });
const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    what: fc.constantFrom('end' as const, 'pause' as const, 'out' as const, 'join' as const),
    who: fc.nat(7),
    days: fc.constantFrom(0, 3, 25),
  }),
  { minLength: 1, maxLength: 3 },
);

const plan = (c: Case, existing: readonly Meeting[] = [], today = '2026-02-20') =>
  planMeetings({ ...c, people: peopleMap(c.people), pairings: c.rows, busy: [], existing, today });

function changed(c: Case, { what, who, days }: Change, today: string): Case {
  const at = who % c.rows.length;
  const row = c.rows[at];
  if (row === undefined) return c;
  const set = (state: Pairing['state']) => c.rows.map((r, nth) => (nth === at ? { ...r, state } : r));
  if (what === 'end') return { ...c, rows: set('ended') };
  if (what === 'pause') return { ...c, rows: set('paused') };
  const outFrom = addDays(today, days);
  if (what === 'out')
    return { ...c, people: c.people.map((p) => (p.id === row.mentee ? { ...p, outFrom } : p)) };
  const isThere = c.rows.some((r) => r.id === row.id && r.mentee === `P${who}`);
  return isThere
    ? c
    : { ...c, rows: [...c.rows, { ...pairing(row.id, row.mentor, `P${who}`), started: outFrom }] };
}

/** Who is in a unit on a day by its rows and the days people joined or are out. */
function inUnit(c: Case, id: string, day: string): string[] {
  const open = c.rows.filter((r) => r.id === id && r.state === 'active' && (r.started ?? '') <= day);
  const ids = new Set(open.flatMap((r) => [r.mentee, r.mentor]).filter((person) => person !== ''));
  return c.people
    .filter((p) => ids.has(p.id) && (p.outFrom ?? '9999') > day)
    .map((p) => p.id)
    .sort();
}

const toCome = (meetings: readonly Meeting[], today: string) =>
  meetings.filter((m) => m.state === 'planned' && m.start.slice(0, 10) > today);

function expectSound(c: Case, { meetings, leftOut }: ReturnType<typeof plan>, today: string) {
  const ahead = toCome(meetings, today);
  for (const { id } of c.people) {
    const own = ahead
      .filter((m) => m.people.includes(id))
      .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
    for (const [nth, m] of own.slice(1).entries())
      expect(Date.parse(m.start)).toBeGreaterThanOrEqual(Date.parse(own[nth]?.end ?? '') + 15 * 60_000);
  }
  for (const m of ahead) {
    const left = leftOut.find(({ pairing: unit }) => unit === m.pairing)?.persons ?? [];
    expect(m.people).toEqual(
      inUnit(c, m.pairing ?? '', m.start.slice(0, 10)).filter((id) => !left.includes(id)),
    );
    expect(m.people.length).toBeGreaterThan(1);
    const lead = c.rows.find((r) => r.id === m.pairing)?.mentor;
    if (lead !== '') expect(m.people).toContain(lead);
  }
}

/** What is true of every plan of groups and circles whose members change. */
export const unitLaws: readonly Law[] = [
  {
    says: 'holds exactly those who are in the unit that day, books nobody twice, and changes no more than it has to',
    holds: (runs) => {
      fc.assert(
        fc.property(cases, changes, (start, steps) => {
          let c = start;
          let result = plan(c);
          expectSound(c, result, '2026-02-20');
          let today = '2026-03-20';
          for (const step of steps) {
            c = changed(c, step, today);
            const before = result.meetings;
            result = plan(c, before, today);
            expectSound(c, result, today);
            expect(plan(c, result.meetings, today).meetings).toEqual(result.meetings);
            for (const [nth, m] of before.entries()) {
              const after = result.meetings[nth];
              if (m.start.slice(0, 10) <= today) expect(after).toBe(m);
              if (after === m) continue;
              expect([after?.id, after?.sequence, after?.changed]).toEqual([m.id, m.sequence + 1, today]);
            }
            for (const { id } of c.rows)
              if (c.rows.every((r) => r.id !== id || closedStates.has(r.state)))
                expect(toCome(result.meetings, today).filter((m) => m.pairing === id)).toEqual([]);
            today = addDays(today, 9);
          }
        }),
        { numRuns: runs, seed: 5 },
      );
    },
  },
  {
    says: 'moves no meeting when somebody leaves',
    holds: (runs) => {
      fc.assert(
        fc.property(cases, fc.nat(7), (c, who) => {
          const { meetings, leftOut, outsideHours } = plan(c);
          const left = changed(c, { what: 'end', who, days: 0 }, '2026-03-20');
          const after = plan(left, meetings, '2026-03-20');
          // Where nobody had been left out or met outside their hours, fewer people never need another time.
          if (leftOut.length + outsideHours.length > 0) return;
          for (const [nth, m] of meetings.entries())
            if (after.meetings[nth]?.state === 'planned')
              expect(Date.parse(after.meetings[nth]?.start ?? '')).toBe(Date.parse(m.start));
        }),
        { numRuns: runs, seed: 6 },
      );
    },
  },
  {
    says: 'says the same instants to two independent parsers, also after members changed',
    holds: (runs) => {
      fc.assert(
        fc.property(cases, fc.nat(7), (start, who) => {
          const first = plan(start);
          const c = changed(start, { what: 'end', who, days: 0 }, '2026-03-20');
          const { meetings } = plan(c, first.meetings, '2026-03-20');
          const units = unitsById(c.rows, c.program.format);
          const text = calendarsOf({ program: c.program, people: c.people, units, meetings }).cohort();
          const expected = meetings
            .map((m) => `${m.id} ${Date.parse(m.start)} ${m.sequence} ${m.state}`)
            .sort();
          const calendar = new ICAL.Component(ICAL.parse(text));
          for (const described of calendar.getAllSubcomponents('vtimezone'))
            ICAL.TimezoneService.register(described);
          const byIcal = calendar.getAllSubcomponents('vevent').map((component) => {
            const event = new ICAL.Event(component);
            const state =
              `${component.getFirstPropertyValue('status')}` === 'CANCELLED' ? 'cancelled' : 'planned';
            return `${event.uid.split('@')[0]} ${event.startDate.toUnixTime() * 1000} ${event.sequence} ${state}`;
          });
          expect(byIcal.sort()).toEqual(expected);
          const byNode = Object.values(nodeIcal.sync.parseICS(text)).flatMap((entry) => {
            if (entry === undefined || entry.type !== 'VEVENT') return [];
            const state = entry.status === 'CANCELLED' ? 'cancelled' : 'planned';
            return [`${entry.uid.split('@')[0]} ${entry.start.getTime()} ${Number(entry.sequence)} ${state}`];
          });
          expect(byNode.sort()).toEqual(expected);
        }),
        { numRuns: runs, seed: 7 },
      );
    },
  },
];
