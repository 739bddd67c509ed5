import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { pairing, peopleMap, person, program } from '../schedule/cohort.ts';

/** 500 pairings of twelve meetings, two for each mentor: the floor is writing as many rows as text. */
const people = Array.from({ length: 750 }, (_, i) => person(i < 250 ? `M${i}` : `E${i - 250}`));
const pairings = Array.from({ length: 500 }, (_, i) =>
  pairing(`P${String(i).padStart(3, '0')}`, `M${Math.floor(i / 2)}`, `E${i}`),
);
const input = {
  program: program({ meetings: { every: ['6 x 2 weeks', '6 x 4 weeks'] } }),
  people: peopleMap(people),
  pairings,
  existing: [],
  busy: [],
  seed: 's',
  today: '2026-02-20',
};

/** Seconds of the processor, and what came out. */
function timed<T>(work: () => T): { readonly seconds: number; readonly made: T } {
  const begin = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(begin);
  return { seconds: (user + system) / 1e6, made };
}

test('planning 6,000 meetings costs a small multiple of writing them', () => {
  planMeetings({ ...input, pairings: pairings.slice(0, 50) });
  const first = timed(() => planMeetings(input));
  const again = timed(() => planMeetings({ ...input, existing: first.made.meetings }));
  const written = timed(() => stringify([...first.made.meetings]));
  expect(again.made.changes).toEqual([]);
  expect(first.seconds / written.seconds).toBeLessThan(100);
});
