import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OutsideHours } from '../../src/schedule/outside-hours.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';

/** A zone without clock changes, so many hours ahead of UTC; at most 14, and 12 behind. */
const ahead = (hours: number): string => `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

type Zones = { readonly east: number; readonly west: number };
type Case = Zones & { readonly begin: number; readonly minutes: number; readonly members: number };

/** How far the free time of one side must reach for a meeting within the other's hours; infinite where it is always night. */
function leastReach(bearing: number, spared: number, { begin, minutes }: Case): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = begin * 60; at + minutes <= (begin + 8) * 60; at += 30) {
    const wall = (((at + (bearing - spared) * 60) % 1440) + 1440) % 1440;
    if (wall < 360 || wall + minutes > 1320) continue;
    least = Math.min(least, Math.max(begin * 60 - wall, wall + minutes - (begin + 8) * 60));
  }
  return least;
}

function shareHours({ east, west, minutes }: Case): boolean {
  const apart = east - west;
  return Math.min(apart, 24 - apart) * 60 + minutes <= 480;
}

/** The most minutes of anybody on a side. */
const worst = (outside: readonly OutsideHours[], side: string): number =>
  Math.max(0, ...outside.filter((one) => one.person.startsWith(side)).map((one) => one.minutes));

const cases: fc.Arbitrary<Case> = fc
  .record({
    east: fc.integer({ min: 1, max: 14 }),
    west: fc.integer({ min: -12, max: -1 }),
    begin: fc.integer({ min: 7, max: 10 }),
    minutes: fc.constantFrom(30, 45, 60, 90),
    members: fc.integer({ min: 1, max: 3 }),
  })
  .filter((c) => {
    const reaches = [leastReach(c.east, c.west, c), leastReach(c.west, c.east, c)];
    return !shareHours(c) && Number.isFinite(reaches[0]) && reaches[0] === reaches[1];
  });

it('lets both sides give up the same where they share no hours and either can bear a meeting as well', () => {
  fc.assert(
    fc.property(cases, fc.boolean(), (c, isLedFromEast) => {
      const [lead, others] = isLedFromEast ? [c.east, c.west] : [c.west, c.east];
      // Of a group all members but one live far from who leads it; the one stands by the lead.
      const members = Array.from({ length: c.members }, (_, i) =>
        i === 2 ? person('near', ahead(lead)) : person(`far${i}`, ahead(others)),
      );
      const input = {
        program: program({
          ...(c.members === 1 ? {} : { format: 'group' as const }),
          end: '2026-04-10',
          meetings: {
            every: '1 week',
            length: `${c.minutes} min`,
            hours: { from: clock(c.begin), to: clock(c.begin + 8) },
          },
        }),
        people: peopleMap([person('near-lead', ahead(lead)), ...members]),
        pairings: members.map(({ id }) => pairing('P1', 'near-lead', id)),
        existing: [],
        busy: [],
        seed: 's',
        today: '2026-02-20',
      };
      const { meetings, unplaced, outsideHours } = planMeetings(input);
      expect(unplaced).toEqual([]);
      const far = worst(outsideHours, 'far');
      const near = worst(outsideHours, 'near');
      expect(Math.abs(far - near)).toBeLessThanOrEqual(c.minutes);
      expect(Math.min(far, near)).toBeGreaterThan(0);
      expect(planMeetings({ ...input, existing: meetings }).meetings).toEqual(meetings);
    }),
    { numRuns: 8, seed: 7 },
  );
});

it('takes turns as far as it goes where only one side can bear a meeting alone', () => {
  // Thirteen hours apart in summer: nine in the morning in Tokyo is eight in the evening in Toronto, but when it is five
  // in the afternoon in Toronto it is six in the morning in Tokyo, the earliest that is asked of anybody.
  const { meetings, outsideHours } = planMeetings({
    program: program({ start: '2026-04-06', end: '2026-09-25' }),
    people: peopleMap([person('mentor', 'America/Toronto'), person('mentee', 'Asia/Tokyo')]),
    pairings: [pairing('P1', 'mentor', 'mentee')],
    existing: [],
    busy: [],
    seed: 's',
    today: '2026-02-20',
  });
  const turns = Math.floor((meetings.length + 1) / 2);
  expect([worst(outsideHours, 'mentee'), worst(outsideHours, 'mentor')]).toEqual([
    turns * 60,
    meetings.length * 60,
  ]);
});
