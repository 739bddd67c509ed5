import { stringify } from 'csv-stringify/sync';
import { bench, describe } from 'vitest';
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
const { meetings } = planMeetings(input);

describe('500 pairings of twelve meetings', () => {
  bench('planned', () => void planMeetings(input), { iterations: 5 });
  bench('planned again', () => void planMeetings({ ...input, existing: meetings }), { iterations: 5 });
  bench('written as CSV', () => void stringify([...meetings]), { iterations: 5 });
});
