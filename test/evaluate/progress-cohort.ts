import type { Evidence } from '../../src/evaluate/metric.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Person } from '../../src/model/person.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { checkIn, goal, meeting, pairing, program, without } from '../follow/small-records.ts';

/**
 * Eight pairs on day 69 (10 May 2026) of a program with a meeting every two weeks and two waves, and every awkward case
 * once: a late joiner, a paused, an early ended, an early completed pair, one that never met, a draft.
 */
export const today = '2026-05-10';
export const settings: ProgramInput = {
  meetings: { every: '2 weeks' },
  checkins: { waves: ['day 30', 'day 60'] },
};

const person = (id: string, more: Partial<Person>): Person => ({
  id,
  name: `Person ${id}`,
  email: `${id}@x.example`,
  roles: ['mentee'],
  timezone: 'UTC',
  capacity: {},
  as: {},
  managers: [],
  places: [],
  ...more,
});
const mentee = (id: string, more: Partial<Person> = {}) => person(id, { capacity: { mentee: 1 }, ...more });
const mentor = (id: string, places: number, more: Partial<Person> = {}) =>
  person(id, { roles: ['mentor'], capacity: { mentor: places }, ...more });

/** Nine mentees who could have a mentor: E10 was out before the start. Nine places: M8 is out since April. */
const people = [
  ...['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9'].map((id) => mentee(id)),
  mentee('E10', { outFrom: '2026-02-20' }),
  mentor('M1', 2),
  mentor('M2', 2),
  ...['M3', 'M4', 'M5', 'M6', 'M7'].map((id) => mentor(id, 1)),
  mentor('M8', 3, { outFrom: '2026-04-01' }),
];

export const pairings = [
  pairing('P1', { mentee: 'E1', mentor: 'M1' }),
  pairing('P2', { mentee: 'E2', mentor: 'M1' }),
  pairing('P3', { mentee: 'E3', mentor: 'M2', started: '2026-04-01' }),
  pairing('P4', { mentee: 'E4', mentor: 'M3', state: 'paused' }),
  pairing('P5', {
    mentee: 'E5',
    mentor: 'M4',
    state: 'ended',
    ended: '2026-04-15',
    endReason: 'left the company',
  }),
  pairing('P6', { mentee: 'E6', mentor: 'M5' }),
  pairing('P7', { mentee: 'E7', mentor: 'M6', state: 'completed', ended: '2026-05-01' }),
  without(pairing('P8', { mentee: 'E8', mentor: 'M2', state: 'draft' }), 'started'),
];

const row = (id: string, days: readonly string[], states: readonly Meeting['state'][]): Meeting[] =>
  days.map((day, at) => meeting(id, at + 1, `2026-${day}`, states[at] ?? 'planned'));

const meetings = [
  // 5 of 5
  ...row(
    'P1',
    ['03-09', '03-23', '04-06', '04-20', '05-04', '05-18'],
    ['held', 'held', 'held', 'held', 'held'],
  ),
  // Nothing marked: the mentee counts 2 up to 2 April and 1 up to 2 May, 3 of 5.
  ...row('P2', ['03-11', '03-25', '04-08', '04-22', '05-06'], []),
  // 1 of 3
  ...row('P3', ['04-10', '04-24', '05-08'], ['held', 'missed', 'missed']),
  // Paused in April: 2 of 2
  ...row('P4', ['03-10', '03-24', '04-07'], ['held', 'held', 'cancelled']),
  // Ended on 15 April; the mentor counts 2 up to 3 April, of which one is marked: 2 of 3
  ...row('P5', ['03-12', '03-26', '04-09', '04-23'], ['held']),
  // 0 of 5
  ...row('P6', ['03-13', '03-27', '04-10', '04-24', '05-08'], []),
  // 5 of 5
  ...row('P7', ['03-05', '03-19', '04-02', '04-16', '04-30'], ['held', 'held', 'held', 'held', 'held']),
];

const said = (
  id: string,
  who: string,
  side: 'mentee' | 'mentor',
  date: string,
  given: Partial<CheckIn>,
): CheckIn =>
  checkIn(id, side, date, {
    person: who,
    wave: date < '2026-05-01' || id === 'P3' ? 'day 30' : 'day 60',
    ...given,
  });

const checkIns = [
  said('P1', 'E1', 'mentee', '2026-04-02', { satisfaction: 5, fit: 'good', recommend: 9 }),
  said('P2', 'E2', 'mentee', '2026-04-02', { satisfaction: 4, fit: 'good', met: 2 }),
  said('P3', 'E3', 'mentee', '2026-05-03', { satisfaction: 3, fit: 'undecided' }),
  said('P4', 'E4', 'mentee', '2026-04-04', { satisfaction: 4, fit: 'poor', recommend: 6 }),
  said('P7', 'E7', 'mentee', '2026-04-05', { satisfaction: 5, recommend: 8 }),
  // M1 answers for both pairs and counts once, with the mean of the two.
  said('P1', 'M1', 'mentor', '2026-04-03', { satisfaction: 4 }),
  said('P2', 'M1', 'mentor', '2026-04-03', { satisfaction: 2 }),
  said('P5', 'M4', 'mentor', '2026-04-03', { satisfaction: 3, met: 2 }),
  said('P1', 'E1', 'mentee', '2026-05-03', { satisfaction: 3 }),
  said('P2', 'E2', 'mentee', '2026-05-02', { met: 1 }),
];

const scaled = { baseline: '0', target: '2' };
const smart = { ...scaled, measure: 'talks', due: '2026-04-30' };
const goals = [
  goal('G1', 'E1', { ...smart, state: 'met', attainment: 1 }),
  goal('G2', 'E1', { ...scaled, parent: 'G1', due: '2026-04-01', attainment: 0 }),
  goal('G3', 'E1', { ...scaled, attainment: 2 }),
  goal('G4', 'E2', { due: '2026-05-01' }),
  goal('G5', 'E3', { ...smart, state: 'dropped' }),
  goal('G6', 'E4', { ...smart, due: '2026-04-01', state: 'revised' }),
  goal('G6', 'E4', { ...smart, due: '2026-06-30', revision: 2, revised: '2026-04-02' }),
  goal('G6', 'E4', { ...smart, due: '2026-04-01', revision: 3, revised: '2026-05-11' }),
  goal('G7', 'E5', { ...smart, due: '2026-04-10', state: 'missed' }),
  goal('G8', 'E7', { ...smart, due: '2026-05-30', state: 'met', attainment: 1, weight: 3 }),
  goal('G9', 'E7', { ...scaled, attainment: 0, weight: 2 }),
  goal('G10', 'E7', { ...scaled, attainment: -1, weight: 1 }),
  // Rated, without points to be rated on: no part of any score.
  goal('G11', 'E7', { attainment: -2, weight: 5 }),
];

/** The evidence of the cohort, with further settings. */
export function evidence(more: ProgramInput = {}): Evidence {
  const now = program({ ...settings, ...more });
  return {
    program: now,
    cohort: { people, fields: new Map() },
    followed: followPairings({ program: now, pairings, meetings, checkIns, goals, contacts: [], today }),
    goals,
    training: [],
    contacts: [],
    checkIns,
    today,
  };
}
