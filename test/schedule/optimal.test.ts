import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';
import { type BruteCase, bestByHand, type Standing } from './every-plan.ts';

const windows = [
  'Mon 09:00-10:00',
  'Mon 09:30-10:30',
  'Mon 09:00-11:00',
  'Tue 09:00-10:00',
  'Tue 10:00-11:30',
  'Wed 09:00-10:30',
];
const hours = fc.uniqueArray(fc.constantFrom(...windows), { minLength: 1, maxLength: 3 });
const manyHours = fc.uniqueArray(fc.constantFrom(...windows), { minLength: 2, maxLength: 6 });

/** One or two mentors, few hours, tight limits, two or three weeks: small enough to look at every plan there is. */
const cases: fc.Arbitrary<BruteCase> = fc
  .record({
    mentors: fc.array(manyHours, { minLength: 1, maxLength: 2 }),
    mentees: fc.array(fc.tuple(hours, fc.nat(3)), { minLength: 2, maxLength: 4 }),
    weeks: fc.constantFrom(2, 2, 3),
    perDay: fc.integer({ min: 1, max: 2 }),
    perWeek: fc.integer({ min: 1, max: 3 }),
    gap: fc.constantFrom(0, 30),
    room: fc.constantFrom(undefined, undefined, { from: 540, to: 630 }, { from: 540, to: 690 }),
  })
  .map(({ mentors, mentees, ...rest }) => ({
    ...rest,
    hours: new Map([
      ...mentors.map((free, i): [string, readonly string[]] => [`M${i}`, free]),
      ...mentees.map(([free], i): [string, readonly string[]] => [`E${i}`, free]),
    ]),
    pairs: mentees.map(([, who], i) => ({
      id: `P${i}`,
      mentor: `M${who % mentors.length}`,
      mentee: `E${i}`,
    })),
  }));

const planOf = (c: BruteCase, existing: readonly Meeting[] = []) =>
  planMeetings({
    program: program({
      timezone: 'UTC',
      start: '2026-03-02',
      end: c.weeks === 2 ? '2026-03-13' : '2026-03-20',
      meetings: {
        every: '1 week',
        first_within: '7 days',
        mode: c.room === undefined ? 'virtual' : 'in-person',
        limits: { mentor_per_day: c.perDay, mentor_per_week: c.perWeek, gap: `${c.gap} min` },
      },
    }),
    people: peopleMap([...c.hours].map(([id, free]) => person(id, 'UTC', free))),
    pairings: c.pairs.map(({ id, mentor, mentee }) => pairing(id, mentor, mentee)),
    existing,
    ...(c.room === undefined ? {} : { rooms: [{ name: 'Green', seats: 2, ...c.room }] }),
    busy: [],
    seed: 's',
    today: '2026-02-20',
  });
const standing = (meetings: readonly Meeting[]): Standing[] =>
  meetings
    .filter(({ state }) => state === 'planned')
    .map(({ pairing: id = '', number, start }) => ({ id, number, from: Date.parse(start) / 60_000 }));

describe('against every plan there is', () => {
  it('places as many meetings as can be placed, and no more than its bound', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const { quality } = planOf(c);
        const best = bestByHand(c, []);
        expect(quality.placed).toBe(best.placed);
        expect(quality.bound).toBeGreaterThanOrEqual(best.placed);
        if (quality.proven) expect(quality.bound).toBe(best.placed);
      }),
      { numRuns: 20, seed: 5 },
    );
  });
  it('begins as early as it must to place all, even where that takes some meetings off their slot', () => {
    const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const { quality } = planMeetings({
      program: program({ end: '2026-05-01' }),
      people: peopleMap(['M', ...ids].map((id) => person(id))),
      pairings: ids.map((id) => pairing(`P-${id}`, 'M', id)),
      existing: [],
      busy: [],
      seed: 's',
      today: '2026-02-20',
    });
    expect(quality).toMatchObject({ proven: true, placed: quality.bound });
  });
  it('proves that three pairs find no more room in one room than eight meetings take', () => {
    const { quality } = planMeetings({
      program: program({
        end: '2026-03-27',
        meetings: { every: '1 week', mode: 'in-person', hours: { days: ['Mon'] } },
      }),
      people: peopleMap(['K', 'L', 'M', 'A', 'B', 'C'].map((id) => person(id))),
      pairings: [pairing('P1', 'K', 'A'), pairing('P2', 'L', 'B'), pairing('P3', 'M', 'C')],
      existing: [],
      rooms: [{ name: 'Green', seats: 2, from: 540, to: 660 }],
      busy: [],
      seed: 's',
      today: '2026-02-20',
    });
    expect(quality).toMatchObject({ placed: 8, bound: 8, proven: true });
  });
  it('moves as few meetings as can be when the hours of one person change', () => {
    fc.assert(
      fc.property(cases, hours, fc.nat(4), (c, free, who) => {
        const before = planOf(c).meetings;
        const id = [...c.hours.keys()][who % c.hours.size] ?? 'M0';
        const changed = { ...c, hours: new Map([...c.hours, [id, free]]) };
        const { quality, changes } = planOf(changed, before);
        const best = bestByHand(changed, standing(before));
        expect(quality.placed).toBe(best.placed);
        expect(changes.filter(({ change }) => change === 'moved' || change === 'cancelled').length).toBe(
          best.moved,
        );
      }),
      { numRuns: 20, seed: 6 },
    );
  });
});
