import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relaxation } from '../../src/model/meeting.ts';
import type { PlanInput } from '../../src/schedule/assembly.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { leastCost, relaxationCost } from '../../src/schedule/relaxation-cost.ts';
import { dayNumber } from '../../src/time/day.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';
import { adviceHolds, tight } from './tight-programs.ts';

it('what is advised gives at least one meeting more a time', () => {
  fc.assert(fc.property(tight, adviceHolds), { numRuns: 5, seed: 7 });
});

const base: PlanInput = {
  program: program({ start: '2026-03-02', end: '2026-03-13' }),
  people: peopleMap([person('M'), person('A', 'Europe/Berlin', ['Mon 09:00-12:00'])]),
  pairings: [pairing('P', 'M', 'A')],
  existing: [],
  busy: [],
  seed: 's',
  today: '2026-02-20',
};
const advised = (change: Partial<PlanInput>): Relaxation[] =>
  planMeetings({ ...base, ...change }).unplaced.flatMap(({ relaxation }) => relaxation ?? []);
const free = (...windows: string[]) => peopleMap([person('M'), person('A', 'Europe/Berlin', windows)]);

describe('the cheapest change for a meeting without a time', () => {
  it('a quarter of an hour more of one person', () => {
    const [first] = advised({ people: free('Mon 09:00-09:45') });
    expect(first).toEqual({
      kind: 'hours',
      person: 'A',
      minutes: 15,
      on: '2026-03-02',
      at: '2026-03-02T09:00:00+01:00',
    });
  });
  it('the hours of the program where these are too narrow', () => {
    const narrow = program({ start: '2026-03-02', end: '2026-03-13', meetings: { hours: { to: '09:45' } } });
    const people = peopleMap([person('M', 'Europe/Berlin', ['Mon 07:00-12:00']), person('A')]);
    // Wide hours count only where nothing is shared: the mentor's own reach beyond the program's.
    expect(planMeetings({ ...base, program: narrow, people }).unplaced).toEqual([]);
    const short = program({
      start: '2026-03-02',
      end: '2026-03-13',
      meetings: { hours: { from: '09:00', to: '09:45' }, length: '45 min' },
    });
    const busy = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((day) => ({
      person: 'A',
      start: `2026-03-${String(day).padStart(2, '0')}T07:00:00Z`,
      end: `2026-03-${String(day).padStart(2, '0')}T08:30:00Z`,
    }));
    const [first] = advised({ program: short, people: peopleMap([person('M'), person('A')]), busy });
    expect(first).toMatchObject({ kind: 'hours', minutes: 30 });
    expect(first?.at).toContain('T09:30:00');
    expect(first).not.toHaveProperty('person');
  });
  it('a holiday, an appointment, a limit', () => {
    const mondays = free('Mon 09:00-10:00');
    const feasts = new Map(['2026-03-02', '2026-03-09'].map((day) => [dayNumber(day), 'Feast']));
    expect(advised({ people: mondays, daysOff: new Map([['A', feasts]]) })).toMatchObject([
      { kind: 'day-off', name: 'Feast', on: '2026-03-02' },
    ]);
    const busy = [{ person: 'M', start: '2026-03-02T00:00:00Z', end: '2026-03-14T00:00:00Z' }];
    expect(advised({ busy })).toMatchObject([{ kind: 'busy', person: 'M' }]);
    const limits = { mentor_per_day: 1, mentor_per_week: 1 };
    const one = program({ start: '2026-03-02', end: '2026-03-06', meetings: { every: '1 week', limits } });
    const three = peopleMap([person('M'), person('A'), person('B')]);
    const pairings = [pairing('P', 'M', 'A'), pairing('Q', 'M', 'B')];
    expect(advised({ program: one, people: three, pairings })).toMatchObject([
      { kind: 'limit', limit: 'mentor_per_week', to: 2 },
    ]);
  });
  it('nothing where no single change will do', () => {
    const far = peopleMap([
      person('M', 'Europe/Berlin', ['Mon 09:00-10:00']),
      person('A', 'Europe/Berlin', ['Wed 09:00-10:00']),
    ]);
    expect(advised({ people: far })).toEqual([]);
  });
});

it('never passes over a change because a cheaper one seemed impossible', () => {
  const lengths = fc.constantFrom(30, 45, 60, 90, 120);
  fc.assert(
    fc.property(
      lengths,
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom(0, 15, 30),
      (length, quarters, gap) => {
        const reach = quarters * 15;
        const least = leastCost({ reach, beyond: 0, length });
        const costs = [
          ...(reach > 0 ? [{ kind: 'hours' as const, person: 'A', minutes: reach }] : []),
          ...(reach > 0 && length - reach >= 30
            ? [{ kind: 'length' as const, minutes: length - reach }]
            : []),
          ...(reach === 0 ? [{ kind: 'limit' as const, limit: 'gap' as const, to: 0 }] : []),
          ...(reach === 0 ? [{ kind: 'room' as const, seats: 2 }] : []),
        ].map((rule) => relaxationCost(rule, { length, gap }));
        for (const cost of costs) expect(cost).toBeGreaterThanOrEqual(least);
      },
    ),
    { seed: 3 },
  );
});
