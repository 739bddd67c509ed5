import { describe, expect, it } from 'vitest';
import { evaluateProgress } from '../../src/evaluate/progress.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Person, Role } from '../../src/model/person.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import {
  checkIn,
  circleOf,
  goal,
  groupOf,
  meeting,
  pairing,
  program,
  said,
  talk,
} from '../follow/small-records.ts';

const today = '2026-04-20';
const smart = { measure: 'talks', target: '2', due: '2026-10-01' };
const goals = ['A', 'B', 'D'].map((person) => goal(`G-${person}`, person, smart));

function person(id: string, capacity: Person['capacity']): Person {
  const roles = (['mentor', 'mentee'] as const satisfies readonly Role[]).filter(
    (role) => capacity[role] !== undefined,
  );
  return { id, name: `Person ${id}`, roles, timezone: 'UTC', capacity, as: {}, managers: [], places: [] };
}

function evaluate(given: {
  format: NonNullable<ProgramInput['format']>;
  people: readonly Person[];
  pairings: readonly Pairing[];
  meetings?: readonly Meeting[];
  checkIns?: readonly CheckIn[];
}) {
  const settings = program({
    format: given.format,
    checkins: { waves: ['day 30'] },
    meetings: { every: '2 weeks' },
  });
  const records = { meetings: [], checkIns: [], goals, contacts: [], today, ...given };
  const followed = followPairings({ program: settings, ...records });
  const cohort = { people: given.people, fields: new Map() };
  const result = evaluateProgress({
    program: settings,
    cohort,
    followed,
    goals,
    training: [],
    contacts: [],
    checkIns: records.checkIns,
    today,
  });
  return {
    ...result,
    figure: (id: string) => {
      const metric = result.metrics.find((one) => one.id === id);
      return metric === undefined ? undefined : [metric.numerator, metric.denominator];
    },
  };
}

const held = (id: string, number: number, people: readonly string[], state: Meeting['state'] = 'held') => ({
  ...meeting(id, number, `2026-0${number + 2}-10`, state),
  people,
});

describe('a program of groups', () => {
  // Two groups: G with A, B, C, of whom C ended; H with D and E, of whom E has begun later. F is without a place.
  const [a, b, c] = groupOf('G', 'M', ['A', 'B', 'C']);
  const gone = { ...c, state: 'ended', ended: '2026-04-01', endReason: 'no time' } as Pairing;
  const late = pairing('H', { mentee: 'E', mentor: 'N', started: '2026-04-15' });
  const rows = [a, b, gone, ...groupOf('H', 'N', ['D']), late].filter((row) => row !== undefined);
  const leads = [
    ...groupOf('H', 'O', ['D'], { role: 'co-mentor' }),
    { ...late, mentor: 'O', role: 'co-mentor' },
  ];
  const progress = evaluate({
    format: 'group',
    people: [
      ...['A', 'B', 'C', 'D', 'E', 'F'].map((id) => person(id, { mentee: 1 })),
      ...['M', 'N', 'O'].map((id) => person(id, { mentor: 4 })),
    ],
    pairings: [...rows, ...leads],
    meetings: [
      held('G', 1, ['A', 'B', 'C', 'M']),
      held('G', 2, ['A', 'B', 'M'], 'missed'),
      held('H', 1, ['D', 'N', 'O']),
    ],
    checkIns: [
      said('G', 'A', '2026-04-02', { wave: 'day 30', satisfaction: 4 }),
      said('H', 'D', '2026-04-02', { wave: 'day 30', satisfaction: 5 }),
      checkIn('G', 'mentor', '2026-04-02', { person: 'M', wave: 'day 30', satisfaction: 3 }),
    ],
  });

  it('counts people where people are meant', () => {
    // Five of six mentees have a place, C too: of whom the match found one.
    expect(progress.figure('match-rate')).toEqual([5, 6]);
    // A, B with M, D, E with N: four of twelve seats; a co-mentor’s rows take none.
    expect(progress.figure('mentor-utilisation')).toEqual([4, 12]);
    // All five have begun; C alone has ended.
    expect(progress.figure('early-ends')).toEqual([1, 5]);
    // A, B and D have a goal.
    expect(progress.figure('goals-set')).toEqual([3, 5]);
  });

  it('counts a meeting once, however many come', () => {
    expect(progress.figure('meeting-adherence')).toEqual([2, 3]);
    expect(progress.metrics.find(({ id }) => id === 'hours')?.value).toBe(2);
    expect(progress.adherence.at(-1)).toMatchObject({ due: 3, held: 2 });
    // H has met twice a rhythm ago at most? Its last meeting is 41 days old: over 28; so is that of G.
    expect(progress.figure('active-pairings')).toEqual([0, 2]);
  });

  it('asks each person once', () => {
    // On 1 April: A, B, C, D, then M, N, O; E has joined too late to be asked yet.
    expect(progress.figure('response-rate')).toEqual([3, 7]);
    expect(progress.figure('response-rate-mentees')).toEqual([2, 4]);
    expect(progress.figure('response-rate-mentors')).toEqual([1, 3]);
    expect(
      progress.waves.map(({ side, asked, answered, satisfaction }) => [
        side,
        asked,
        answered,
        satisfaction?.mean,
      ]),
    ).toEqual([
      ['mentee', 4, 2, 4.5],
      ['mentor', 3, 1, 3],
    ]);
  });

  it('gives each group its health and that of each person in it', () => {
    expect(
      progress.pairings.map(({ id, members }) => [id, members?.map(({ person: who }) => who).join('')]),
    ).toEqual([
      ['G', 'ABCM'],
      ['H', 'DENO'],
    ]);
  });
});

describe('a program of equals', () => {
  it.each([
    ['circle', circleOf('K', ['A', 'B', 'C'])],
    [
      'peer',
      [
        pairing('K', { mentee: 'A', mentor: 'B', role: 'peer' }),
        pairing('L', { mentee: 'C', mentor: 'D', role: 'peer', state: 'draft' }),
      ],
    ],
  ] as const)('has no figure about mentors: %s', (format, pairings) => {
    const both = { mentee: 1, mentor: 1 };
    const progress = evaluate({
      format,
      people: ['A', 'B', 'C', 'D', 'E'].map((id) => person(id, both)),
      pairings,
      checkIns: [said('K', 'B', '2026-04-02', { wave: 'day 30', satisfaction: 4 })],
    });
    const ids = progress.metrics.map(({ id }) => id);
    for (const id of [
      'mentor-utilisation',
      'satisfaction-mentors',
      'response-rate-mentors',
      'response-rate-mentees',
    ])
      expect(ids).not.toContain(id);
    // In the circle three of five; of the peers all but E, a draft counting.
    expect(progress.figure('match-rate')).toEqual(format === 'circle' ? [3, 5] : [4, 5]);
    expect(progress.waves.map(({ side, asked, answered }) => [side, asked, answered])).toEqual([
      ['mentee', format === 'circle' ? 3 : 2, 1],
    ]);
    // A and B have a goal each; the peers of the draft have not begun.
    expect(progress.figure('goals-set')).toEqual([2, format === 'circle' ? 3 : 2]);
  });
});

describe('a program of rotations', () => {
  const rows = [talk('R', 1, ['A', 'M']), talk('R', 1, ['B', 'N']), talk('R', 2, ['A', 'N'])];

  it('counts a round as a place, and a talk as a meeting', () => {
    const progress = evaluate({
      format: 'flash',
      people: [
        ...['A', 'B', 'C'].map((id) => person(id, { mentee: 1 })),
        ...['M', 'N'].map((id) => person(id, { mentor: 1 })),
      ],
      pairings: rows,
      meetings: [
        held('R', 1, ['A', 'M']),
        { ...held('R', 1, ['B', 'N'], 'missed'), id: 'R-BN' },
        { ...held('R', 2, ['A', 'N']), id: 'R-AN' },
      ],
    });
    // Three talks of four rounds of two mentors.
    expect(progress.figure('mentor-utilisation')).toEqual([3, 8]);
    expect(progress.figure('match-rate')).toEqual([2, 3]);
    expect(progress.figure('meeting-adherence')).toEqual([2, 3]);
    expect(progress.figure('early-ends')).toEqual([0, 2]);
  });

  it('among equals counts everybody, in whichever column they stand', () => {
    const both = { mentee: 1, mentor: 1 };
    const progress = evaluate({
      format: 'flash',
      people: ['A', 'B', 'M', 'N', 'Z'].map((id) => person(id, both)),
      pairings: rows,
    });
    expect(progress.figure('match-rate')).toEqual([4, 5]);
    expect(progress.figure('early-ends')).toEqual([0, 4]);
    expect(progress.waves.map(({ side, asked }) => [side, asked])).toEqual([['mentee', 4]]);
    expect(progress.figure('mentor-utilisation')).toBeUndefined();
  });
});
