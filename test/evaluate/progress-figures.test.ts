import { describe, expect, it } from 'vitest';
import { evaluateProgress } from '../../src/evaluate/progress.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import type { CheckIn, Side } from '../../src/model/check-in.ts';
import type { Person } from '../../src/model/person.ts';
import type { Training } from '../../src/model/program-folder.ts';
import type { Employee, Roster } from '../../src/model/roster.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { checkIn, meeting, pairing, program, without } from '../follow/small-records.ts';

/** Four pairs P1 to P4 (E1 with M1 …), a fifth mentee without one; asked at the start, on day 30 and on day 60. */
const today = '2026-05-10';
const waves = ['baseline', 'day 30', 'day 60'];

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: `Person ${id}`,
  email: `${id.toLowerCase()}@x.example`,
  roles: [id.startsWith('M') ? 'mentor' : 'mentee'],
  timezone: 'UTC',
  capacity: id.startsWith('M') ? { mentor: 1 } : { mentee: 1 },
  as: {},
  managers: [],
  places: [],
  ...more,
});

const people = [
  person('E1', { applied: '2026-01-10' }),
  person('E2', { applied: '2026-01-20' }),
  person('E3', { applied: '2026-02-01' }),
  person('E4'),
  person('E5', { applied: '2026-02-09' }),
  ...['M1', 'M2', 'M3', 'M4'].map((id) => person(id)),
];
const pairings = [
  pairing('P1', { mentee: 'E1', mentor: 'M1', drafted: '2026-01-25', proposed: '2026-02-09' }),
  pairing('P2', { mentee: 'E2', mentor: 'M2', drafted: '2026-02-09' }),
  pairing('P3', { mentee: 'E3', mentor: 'M3' }),
  pairing('P4', { mentee: 'E4', mentor: 'M4' }),
  // Offered and turned down: it is no match.
  without(
    pairing('P5', { mentee: 'E5', mentor: 'M1', proposed: '2026-02-10', state: 'declined' }),
    'started',
  ),
];
const meetings = ['P1', 'P2', 'P3', 'P4'].flatMap((id, at) => [
  { ...meeting(id, 1, '2026-03-10', 'held'), people: [`E${at + 1}`, `M${at + 1}`] },
  { ...meeting(id, 2, '2026-04-10', at < 2 ? 'held' : 'missed'), people: [`E${at + 1}`, `M${at + 1}`] },
]);

const days: Readonly<Record<string, string>> = {
  baseline: '2026-03-03',
  'day 30': '2026-04-02',
  'day 60': '2026-05-03',
};

/** `say('E1', 'day 30', {rel_trust: 4})` */
function say(
  who: string,
  wave: string,
  others: Readonly<Record<string, number>>,
  given: Partial<CheckIn> = {},
): CheckIn {
  const side: Side = who.startsWith('M') ? 'mentor' : 'mentee';
  return checkIn(`P${who.slice(1)}`, side, days[wave] ?? today, {
    id: `${who} ${wave}`,
    person: who,
    wave,
    others: new Map(Object.entries(others).map(([id, value]) => [id, String(value)])),
    ...given,
  });
}

function progress(
  checkIns: readonly CheckIn[],
  settings: ProgramInput = {},
  more: {
    roster?: Roster;
    rosterAtStart?: Roster;
    training?: Training[];
    contacts?: { date: string; person: string }[];
  } = {},
) {
  const now = program({ checkins: { waves }, ...settings });
  const { training = [], contacts = [], ...rosters } = more;
  const followed = followPairings({ program: now, pairings, meetings, checkIns, goals: [], contacts, today });
  const cohort = { people, fields: new Map() };
  const result = evaluateProgress({
    ...{ program: now, cohort, followed, goals: [], training, contacts, checkIns, today },
    ...rosters,
  });
  return { ...result, of: (id: string) => result.metrics.find((metric) => metric.id === id) };
}

describe('participation', () => {
  const employee = (id: string, more: Partial<Employee> = {}): Employee => ({
    id,
    columns: new Map(),
    place: { file: 'roster.csv', row: 2 },
    hired: '2020-01-01',
    ...more,
  });
  const rosterOf = (employees: readonly Employee[]): Roster => ({
    file: 'roster.csv',
    length: employees.length,
    employees: () => employees,
  });
  const everybody = [
    ...['E1', 'E2', 'E3', 'E4', 'M1', 'M2', 'M3', 'X1', 'X2', 'X3'].map((id) => employee(id)),
    employee('X4', { left: '2026-02-20' }),
    employee('X5', { hired: '2026-03-20' }),
    employee('N0', { email: 'M4@x.example' }),
  ];

  it('is eight of the eleven employed on the first day; E5 is on no roster', () => {
    const found = progress([], {}, { roster: rosterOf(everybody) }).of('participation');
    expect(found).toMatchObject({ numerator: 8, denominator: 11, intervalMethod: 'none', value: 8 / 11 });
    expect(found?.parts).toEqual([
      { name: 'eligible', n: 11 },
      { name: 'enrolled', n: 8 },
      { name: 'not-on-roster', n: 1 },
    ]);
  });

  it('counts by `eligibility`, and whoever takes part all the same is said', () => {
    const young = everybody.map((one) => (one.id === 'E1' ? { ...one, hired: '2026-01-01' } : one));
    const settings: ProgramInput = { eligibility: { mentee: [{ at_least: { years_of_service: 1 } }] } };
    const found = progress([], settings, { roster: rosterOf(young) }).of('participation');
    expect(found?.parts?.map(({ name, n }) => `${name} ${n}`)).toEqual([
      'eligible 10',
      'enrolled 7',
      'not-eligible 1',
      'not-on-roster 1',
    ]);
  });

  it('takes the roster of the day itself where there is one, and is unknown without any', () => {
    const then = everybody.filter(({ id }) => !['X5', 'X4', 'X3'].includes(id));
    const both = { roster: rosterOf(everybody), rosterAtStart: rosterOf(then) };
    expect(progress([], {}, both).of('participation')).toMatchObject({ numerator: 8, denominator: 10 });
    expect(progress([]).of('participation')).toMatchObject({ value: null, why: 'no-roster' });
  });
});

describe('time-to-match', () => {
  it('is 30 days for E1 by proposal, 20 for E2 by draft, 29 for E3 by start; E5 waits since 90; E4 has no date', () => {
    // Kaplan–Meier of 20, 29, 30, 90+: 0.75, 0.5, 0.25. Half are through from 29 to 30: the middle, as in R.
    const found = progress([]).of('time-to-match');
    expect(found).toMatchObject({
      value: 29.5,
      numerator: 3,
      denominator: 4,
      intervalMethod: 'kaplan-meier',
    });
    expect(found?.parts).toEqual([{ name: 'form-undated', n: 1 }]);
  });
});

describe('sub-scales', () => {
  const answers = [
    say('E1', 'day 30', { rel_trust: 5, rel_use: 4, rel_heed: 5, rel_frank: 4 }), // 4.5
    say('E2', 'day 30', { rel_trust: 3, rel_use: 3, rel_heed: 3 }), // 3: three of four are enough
    say('E3', 'day 30', { rel_trust: 1, rel_use: 1 }), // two of four are under two thirds
    say('M1', 'day 30', { rel_trust: 4, rel_use: 4, rel_heed: 4, rel_frank: 4 }),
  ];

  it('is the relationship where none is declared: 4.5 and 3, with bounds for the two without a value', () => {
    const found = progress(answers).of('relationship');
    expect(found).toMatchObject({
      ...{ value: 3.75, numerator: 7.5, denominator: 2, intervalMethod: 't', wave: 'day 30', side: 'mentee' },
      ...{ asked: 4, answered: 2, worst: (7.5 + 2) / 4, best: (7.5 + 10) / 4 },
      questions: ['rel_trust', 'rel_use', 'rel_heed', 'rel_frank'],
    });
    expect(progress(answers).of('relationship-mentors')).toMatchObject({
      value: 4,
      denominator: 1,
      asked: 4,
    });
    expect(progress([]).of('relationship')).toBeUndefined();
  });

  it('are the declared ones, a reversed item turned round, under kebab-case ids', () => {
    const scales = {
      'Being heard': { items: ['rel_heed', 'rel_frank'], required: '1/2', reversed: ['rel_frank'] },
    };
    const declared = progress(answers, { checkins: { waves, scales } });
    // E1: 5 and 6 − 4; E2: 3 alone; E3 answered neither.
    expect(declared.of('being-heard')).toMatchObject({ value: 3.25, denominator: 2 });
    expect(declared.of('relationship')).toBeUndefined();
  });

  it('stand in the trends beside the single questions', () => {
    const { trends } = progress(answers);
    expect([...new Set(trends.map(({ question }) => question))]).toEqual([
      ...['rel_frank', 'rel_heed', 'rel_trust', 'rel_use', 'relationship'],
    ]);
    expect(trends.find(({ question, side }) => question === 'rel_trust' && side === 'mentee')).toMatchObject({
      ...{ wave: 'day 30', asked: 4, answered: 3, mean: 3, worst: 10 / 4, best: 14 / 4 },
      counts: { 1: 1, 2: 0, 3: 1, 4: 0, 5: 1 },
    });
  });

  it('are targets like any other', () => {
    const settings: ProgramInput = { checkins: { waves }, targets: { relationship: '>= 4 of 5' } };
    expect(progress(answers, settings).of('relationship')?.target?.met).toBe(false);
  });
});

describe('change', () => {
  const answers = [
    say('E1', 'baseline', { c_e: 2, n_e: 3 }),
    say('E1', 'day 30', { c_e: 3 }),
    say('E1', 'day 60', { c_e: 4, n_e: 8 }), // + 2, + 5
    say('E2', 'baseline', { c_e: 3 }),
    say('E2', 'day 60', { c_e: 3 }), // 0
    say('E3', 'baseline', { c_e: 4 }), // only once
    say('E4', 'day 60', { c_e: 5 }), // only once
    say('M1', 'baseline', { s_m: 4 }),
  ];

  it('is each person’s latest answer less their own first, of those who gave both', () => {
    const found = progress(answers).of('change-c-e');
    expect(found).toMatchObject({ value: 1, numerator: null, denominator: 2, intervalMethod: 't' });
    expect(found?.parts?.map(({ n }) => n)).toEqual([1, 1, 0]);
    // t(1) = 12.706205, s = √2
    expect(found?.low).toBeCloseTo(1 - 12.706205, 4);
    expect(progress(answers).of('change-s-m')).toBeUndefined();
  });

  it('could be lower or higher by what the silent would have said', () => {
    // E3: 4 → 1 or 5; E4: 5 or 1 → 5. 2 + 0 − 3 + 0 and 2 + 0 + 1 + 4, of four.
    const found = progress(answers).of('change-c-e');
    expect(found).toMatchObject({ asked: 4, answered: 2, worst: -1 / 4, best: 7 / 4 });
    // A count has no ends.
    expect(progress(answers).of('change-n-e')).toMatchObject({ value: 5, asked: 4, answered: 1 });
    expect(progress(answers).of('change-n-e')?.worst).toBeUndefined();
  });
});

describe('both sides', () => {
  const rated = (who: string, satisfaction: number, fit?: CheckIn['fit']) =>
    say(who, 'day 30', {}, { satisfaction, ...(fit === undefined ? {} : { fit }) });
  const answers = [
    rated('E1', 5, 'good'),
    rated('M1', 2, 'poor'),
    rated('E2', 4, 'good'),
    rated('M2', 4, 'good'),
    rated('E3', 3, 'undecided'),
  ];

  it('satisfaction-disagreement: 3 and 0; P3 may lie up to 2 apart, P4 up to 4', () => {
    expect(progress(answers).of('satisfaction-disagreement')).toMatchObject({
      ...{ value: 1.5, numerator: 3, denominator: 2, intervalMethod: 't', low: 0 },
      ...{ asked: 4, answered: 2, worst: (3 + 0 + 2 + 4) / 4, best: 3 / 4 },
      parts: [{ name: 'far-apart', n: 1 }],
    });
    expect(progress(answers).disagreement).toEqual([
      { pairing: 'P1', question: 'satisfaction', wave: 'day 30', mentee: 5, mentor: 2 },
      { pairing: 'P2', question: 'satisfaction', wave: 'day 30', mentee: 4, mentor: 4 },
    ]);
  });

  it('fit and fit-mentors: 2 of 3 and 1 of 2, of four asked', () => {
    expect(progress(answers).of('fit')).toMatchObject({
      numerator: 2,
      denominator: 3,
      worst: 0.5,
      best: 0.75,
    });
    expect(progress(answers).of('fit-mentors')).toMatchObject({
      ...{ numerator: 1, denominator: 2, side: 'mentor', asked: 4, worst: 0.25, best: 0.75 },
    });
  });

  it('satisfaction carries what the silent could make of it', () => {
    expect(progress(answers).of('satisfaction')).toMatchObject({
      worst: 13 / 4,
      best: 17 / 4,
      asked: 4,
      answered: 3,
    });
  });

  it('a private question is in no figure', () => {
    const hidden = progress(answers, {
      checkins: { waves, questions: { satisfaction: { private: true }, fit: { private: true } } },
    });
    expect(hidden.of('satisfaction')?.value).toBeNull();
    expect(hidden.of('fit')?.value).toBeNull();
    expect([hidden.trends, hidden.disagreement]).toEqual([[], []]);
  });
});

describe('sums', () => {
  const answers = [
    say('E1', 'day 30', { introductions: 2 }),
    say('E1', 'day 60', { introductions: 5 }),
    say('E2', 'day 60', { introductions: 1 }),
    say('M1', 'day 60', { introductions: 4 }),
  ];
  const training = [
    { person: 'E1', module: 'start', minutes: 45, completed: '2026-03-01' },
    { person: 'M1', module: 'basics', minutes: 90, completed: '2026-03-01' },
    { person: 'M1', module: 'talks', completed: '2026-03-05' },
    { person: 'M2', module: 'basics', minutes: 90, completed: '2026-06-01' },
  ];
  const contacts = [
    { date: '2026-04-01', person: 'E1' },
    { date: '2026-04-20', person: 'E1' },
    { date: '2026-06-01', person: 'E2' },
  ];
  const found = progress(answers, {}, { training, contacts });

  it('introductions: the latest word of each mentee, 5 + 1; mentors say 4', () => {
    expect(found.of('introductions')).toMatchObject({ value: 6, denominator: 2, asked: 4, answered: 2 });
    expect(found.of('introductions')?.parts?.map(({ n }) => n)).toEqual([4, 1]);
  });

  it('contacts and training up to the day', () => {
    expect(found.of('support-contacts')).toMatchObject({ value: 2, parts: [{ n: 1 }] });
    expect(found.of('training-hours')).toMatchObject({ value: 2.25, parts: [{ n: 2 }, { n: 1 }] });
    expect(progress([]).of('support-contacts')?.why).toBe('no-contacts-recorded');
    expect(progress([]).of('training-hours')?.why).toBe('no-training-recorded');
  });

  it('by person and by pairing, and nothing of it where single persons are not to be shown', () => {
    expect(found.people.find((one) => one.person === 'E1')).toEqual({
      ...{ person: 'E1', role: 'mentee', pairings: ['P1'], held: 2, hours: 2, introductions: 5 },
      ...{ supportContacts: 2, trainingHours: 0.75 },
    });
    expect(found.people).toHaveLength(8);
    expect(found.pairings.map(({ id, held, due, hours }) => [id, held, due, hours])).toContainEqual([
      'P3',
      1,
      2,
      1,
    ]);
    expect(found.people.reduce((sum, one) => sum + one.hours, 0)).toBe(2 * (found.of('hours')?.value ?? 0));
    const off = progress(answers, { privacy: { person_level: 'off' } }, { training, contacts });
    expect([off.people, off.pairings, off.disagreement]).toEqual([[], [], []]);
  });
});

describe('benchmarks', () => {
  it('stand beside their metric in its unit, and are no target', () => {
    const benchmarks: ProgramInput['benchmarks'] = {
      'meeting-adherence': { value: '85%', source: 'A study', year: 2019, grade: 'research' },
      satisfaction: { value: '4 of 5', source: 'Own survey', grade: 'experience' },
    };
    const questions = { satisfaction: { scale: { min: 1, max: 7 } } };
    const found = progress([say('E1', 'day 30', {}, { satisfaction: 6 })], {
      checkins: { waves, questions },
      benchmarks,
    });
    expect(found.of('meeting-adherence')?.benchmark).toEqual({
      ...{ text: '85%', value: 0.85, source: 'A study', year: 2019, grade: 'research' },
    });
    expect(found.of('satisfaction')?.benchmark?.value).toBe(5.5);
    expect(found.of('meeting-adherence')?.target).toBeUndefined();
  });
});
