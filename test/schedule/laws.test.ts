import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { brokenLaws } from './check-plan.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';
import { planLaws } from './plan-laws.ts';
import { randomPrograms } from './random-program.ts';

const zones = ['Europe/Berlin', 'Europe/London', 'America/New_York'];

for (const { says, holds } of planLaws) it(`every plan ${says}`, () => holds(2));

it('every plan breaks nothing that the settings ask for', () => {
  fc.assert(
    fc.property(randomPrograms, (setting) => {
      const input = { ...setting, existing: [], today: '2026-02-20' };
      expect(brokenLaws(input, planMeetings(input).meetings)).toEqual([]);
    }),
    { numRuns: 3, seed: 1 },
  );
});

it('plans 500 pairings of twelve meetings, every one of them', () => {
  const people = Array.from({ length: 750 }, (_, i) =>
    person(i < 250 ? `M${i}` : `E${i - 250}`, zones[i % 9 === 0 ? i % 3 : 0]),
  );
  const pairings = Array.from({ length: 500 }, (_, i) =>
    pairing(`P${String(i).padStart(3, '0')}`, `M${Math.floor(i / 2)}`, `E${i}`),
  );
  const settled = program({
    meetings: {
      every: ['6 x 2 weeks', '6 x 4 weeks'],
      blackout: [{ from: '2026-08-03', to: '2026-08-14', why: 'summer' }],
    },
  });
  const { meetings, unplaced } = planMeetings({
    program: settled,
    people: peopleMap(people),
    pairings,
    busy: [],
    existing: [],
    today: '2026-02-20',
    seed: 's',
  });
  expect([meetings.length, unplaced.length]).toEqual([6000, 0]);
});
