import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateGoals } from '../../src/evaluate/goals/evaluate-goals.ts';
import { attainmentOf } from '../../src/evaluate/goals/rated-goals.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { Goal } from '../../src/model/goal.ts';
import { type GoalsResult, goalsResultSchema } from '../../src/schema/goals-result.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { checkIn, goal, groupOf, pairing, program } from '../follow/small-records.ts';

const waves: ProgramInput = { checkins: { waves: ['day 30', 'day 60', 'day 90'] } };
const smart = { measure: 'talks', baseline: '0', target: '3', due: '2026-09-30', category: 'S' } as const;

type Given = {
  readonly goals: readonly Goal[];
  readonly checkIns?: readonly CheckIn[];
  readonly settings?: ProgramInput;
  readonly pairings?: ReturnType<typeof pairing>[];
  readonly today?: string;
};

/** The result over two pairs, E1 with M1 and E2 with M2, all since 2 March. */
function evaluated({ goals, checkIns = [], settings = waves, today = '2026-06-30', ...given }: Given) {
  const now = program(settings);
  const pairings = given.pairings ?? [
    pairing('P1', { mentee: 'E1', mentor: 'M1' }),
    pairing('P2', { mentee: 'E2', mentor: 'M2' }),
  ];
  const records = { pairings, meetings: [], checkIns: [...checkIns], goals, contacts: [] };
  return evaluateGoals({
    program: now,
    cohort: { people: [], fields: new Map() },
    followed: followPairings({ program: now, ...records, today }),
    goals,
    training: [],
    contacts: [],
    checkIns: [...checkIns],
    today,
  });
}

const told = (side: 'mentee' | 'mentor', date: string, goalProgress: number, more: Partial<CheckIn> = {}) =>
  checkIn('P1', side, date, {
    person: side === 'mentee' ? 'E1' : 'M1',
    wave: waveOn(date),
    goalProgress,
    ...more,
  });
const waveOn = (date: string): string =>
  date < '2026-05-01' ? 'day 30' : date < '2026-05-31' ? 'day 60' : 'day 90';

const rowOf = ({ goals }: Pick<GoalsResult, 'goals'>, id: string) => goals.find((one) => one.id === id);
const personOf = ({ people }: Pick<GoalsResult, 'people'>, id: string) =>
  people.find((one) => one.person === id);

describe('progress', () => {
  test('check-ins tell it of the weightiest goal: the mentee’s word first, the trend of the same side', () => {
    const result = evaluated({
      goals: [goal('G2', 'E1', { ...smart, weight: 2 }), goal('G1', 'E1', smart), goal('G3', 'E1', smart)],
      checkIns: [
        told('mentee', '2026-04-02', 10),
        told('mentor', '2026-04-03', 75),
        told('mentee', '2026-05-02', 40),
      ],
    });
    expect(personOf(result, 'E1')).toMatchObject({
      main: 'G2',
      last: { value: 40, side: 'mentee', wave: 'day 60', date: '2026-05-02' },
      trend: 30,
      difference: -65,
      apart: true,
      stalled: false,
      waves: [
        { pairing: 'P1', wave: 'day 30', mentee: 10, mentor: 75 },
        { pairing: 'P1', wave: 'day 60', mentee: 40, mentor: null },
      ],
    });
    expect(rowOf(result, 'G2')?.progress).toEqual({
      value: 0.4,
      from: 'check-in',
      side: 'mentee',
      date: '2026-05-02',
    });
    expect(rowOf(result, 'G1')?.progress).toBeNull();
  });

  test('no further than two answers before is stalled; one point further is not, nor is who has arrived', () => {
    const stalled = (...values: readonly number[]) =>
      personOf(
        evaluated({
          goals: [goal('G1', 'E1', smart)],
          checkIns: values.map((value, at) =>
            told('mentee', ['2026-04-02', '2026-05-02', '2026-06-02'][at] ?? '', value),
          ),
        }),
        'E1',
      )?.stalled;
    expect(stalled(40, 50, 40)).toBe(true);
    expect(stalled(40, 30, 41)).toBe(false);
    expect(stalled(40, 40)).toBe(false);
    expect(stalled(100, 100, 100)).toBe(false);
  });

  test('two steps of the form between the sides are far apart, one is not', () => {
    const apart = (mentee: number, mentor: number) =>
      personOf(
        evaluated({
          goals: [goal('G1', 'E1', smart)],
          checkIns: [told('mentee', '2026-04-02', mentee), told('mentor', '2026-04-03', mentor)],
        }),
        'E1',
      )?.apart;
    expect([apart(75, 25), apart(25, 75), apart(74, 25)]).toEqual([true, true, false]);
  });

  test('a scale of another length is converted; in a group the mentor speaks of all, so not of one', () => {
    const settings: ProgramInput = {
      ...waves,
      format: 'group',
      checkins: { ...waves.checkins, questions: { goal_progress: { scale: { min: 1, max: 5 } } } },
    };
    const result = evaluated({
      settings,
      pairings: groupOf('P1', 'M1', ['E1', 'E2', 'E3']),
      goals: [goal('G1', 'E1', smart)],
      checkIns: [told('mentee', '2026-04-02', 4), told('mentor', '2026-04-03', 1)],
    });
    expect(personOf(result, 'E1')?.waves).toMatchObject([{ mentee: 75, mentor: null }]);
  });

  test('a goal with nothing of its own is as far as its steps by weight; a dropped step is none', () => {
    const step = (id: string, given: Partial<Goal>) => goal(id, 'E2', { parent: 'G1', ...given });
    const result = evaluated({
      goals: [
        goal('G1', 'E2', smart),
        step('S1', { state: 'met', weight: 3 }),
        step('S2', {}),
        step('S3', { state: 'dropped', weight: 9 }),
        goal('S4', 'E2', { parent: 'S2', state: 'met' }),
        goal('S5', 'E2', { parent: 'S2' }),
      ],
    });
    // S2 is half done by its own two steps: (3·1 + 1·0.5) ÷ 4.
    expect(rowOf(result, 'G1')?.progress).toEqual({ value: 0.875, from: 'steps' });
    expect(result.counts).toMatchObject({ goals: 1, steps: 4, dropped: 1 });
  });

  test('steps of steps, three thousand deep, are followed to the last', () => {
    const deep = Array.from({ length: 3000 }, (_, at) =>
      goal(`D${at}`, 'E1', at === 0 ? { state: 'met' } : { parent: '', state: 'open' }),
    ).map((one, at) => (at === 2999 ? one : { ...one, parent: `D${at + 1}` }));
    const last = evaluated({
      goals: deep.map(({ parent, ...one }) =>
        parent === '' ? one : { ...one, ...(parent === undefined ? {} : { parent }) },
      ),
    });
    expect(rowOf(last, 'D2999')?.progress).toEqual({ value: 1, from: 'steps' });
  });

  test('steps that run in a circle come to an end', () => {
    const ring = [goal('A', 'E1', { parent: 'B' }), goal('B', 'E1', { parent: 'A' })];
    expect(evaluated({ goals: ring }).goals.map(({ progress }) => progress?.from)).toEqual([
      'steps',
      'steps',
    ]);
  });
});

describe('attainment', () => {
  const scores = (goals: readonly Goal[], checkIns: readonly CheckIn[] = []) =>
    personOf(evaluated({ goals, checkIns }), 'E1')?.attainment;
  const rated = (attainments: readonly number[], weights: readonly number[] = [1, 1, 1]) =>
    attainments.map((attainment, at) =>
      goal(`G${at}`, 'E1', { ...smart, attainment, weight: weights[at] ?? 1 }),
    );

  test('the worked scores: 50.00, 63.69, 54.41', () => {
    expect(scores(rated([0, 1, -1]))?.score).toBeCloseTo(50, 10);
    expect(scores(rated([1, 0, 2]))?.score).toBeCloseTo(63.69, 2);
    expect(scores(rated([1, 0, -1], [3, 2, 1]))?.score).toBeCloseTo(54.41, 2);
  });

  test('a number beside a goal whose points were never written is a rating and in no score', () => {
    const goals = [
      ...rated([1]),
      goal('G8', 'E1', { attainment: -2 }),
      goal('G9', 'E1', { target: '3', attainment: -2 }),
    ];
    expect(scores(goals)).toEqual({ score: 60, scaled: 1, ratedOnly: 2 });
    const { metrics } = evaluated({ goals });
    expect(metrics.map(({ id, value, denominator }) => [id, value, denominator])).toEqual([
      ['goals-set', 0.5, 2],
      ['goals-met', null, null],
      ['goal-attainment', 60, 1],
    ]);
  });

  test('what check-ins say stays out where program.yaml calls the question private', () => {
    const others = new Map([
      ['attainment', '1'],
      ['attainment_2', '2'],
    ]);
    const result = evaluated({
      goals: [goal('G1', 'E1', smart), goal('G2', 'E1', { ...smart, weight: 2 })],
      checkIns: [told('mentee', '2026-06-02', 50, { others })],
      settings: {
        checkins: {
          waves: ['day 30', 'day 60', 'day 90'],
          questions: { goal_progress: { private: true }, attainment: { private: true } },
        },
      },
    });
    expect(personOf(result, 'E1')).toMatchObject({ last: null, waves: [] });
    expect(rowOf(result, 'G2')?.attainment).toBeNull();
    // The question about the second goal is not called private.
    expect(rowOf(result, 'G1')?.attainment).toMatchObject({ value: 2, source: 'check-in' });
  });

  test('an answer counts for the weightiest goal where goals.csv says nothing', () => {
    const answer = told('mentee', '2026-06-02', 50, { others: new Map([['attainment', '1']]) });
    const goals = [goal('G1', 'E1', smart), goal('G2', 'E1', { ...smart, weight: 2 })];
    const result = evaluated({ goals, checkIns: [answer] });
    expect(rowOf(result, 'G2')?.attainment).toEqual({ value: 1, source: 'check-in', scaled: true });
    expect(rowOf(result, 'G1')?.attainment).toBeNull();
    const noted = goals.map((one) => (one.id === 'G2' ? { ...one, attainment: -1 } : one));
    expect(rowOf(evaluated({ goals: noted, checkIns: [answer] }), 'G2')?.attainment).toEqual({
      value: -1,
      source: 'goals.csv',
      scaled: true,
    });
  });

  test.each([
    ['−2', -2],
    ['+1', 1],
    ['0 as expected', 0],
    ['wie erwartet', 0],
    ['Much better', 2],
    ['weniger als erwartet', -1],
    ['3', undefined],
    ['10', undefined],
    ['1.5', undefined],
    ['fine', undefined],
  ])('the answer “%s”', (text, value) => {
    expect(attainmentOf(text)).toBe(value);
  });
});

test('the history of a goal says what each revision changed, as known on the day', () => {
  const goals = [
    goal('G1', 'E1', { ...smart, target: '8', state: 'revised' }),
    goal('G1', 'E1', {
      ...smart,
      revision: 2,
      target: '7',
      due: '2026-10-30',
      revised: '2026-05-21',
      note: 'less time',
    }),
  ];
  const history = (today: string) => rowOf(evaluated({ goals, today }), 'G1')?.history;
  expect(history('2026-05-20')).toEqual([]);
  expect(history('2026-05-21')).toEqual([
    { revision: 1, revised: null, changes: [], note: null },
    {
      revision: 2,
      revised: '2026-05-21',
      changes: [
        { field: 'target', before: '8', after: '7' },
        { field: 'due', before: '2026-09-30', after: '2026-10-30' },
      ],
      note: 'less time',
    },
  ]);
});

test('either of the two may say that a goal is agreed; in a group only the person', () => {
  const yes = { others: new Map([['goals_agreed', 'Yes']]) };
  const byMentor = [checkIn('P1', 'mentor', '2026-04-03', { person: 'M1', wave: 'day 30', ...yes })];
  expect(personOf(evaluated({ goals: [], checkIns: byMentor }), 'E1')?.agreed).toBe(true);
  expect(personOf(evaluated({ goals: [], checkIns: byMentor }), 'E2')?.agreed).toBe(false);
  const group = {
    settings: { ...waves, format: 'group' as const },
    pairings: groupOf('P1', 'M1', ['E1', 'E2', 'E3']),
  };
  expect(personOf(evaluated({ goals: [], checkIns: byMentor, ...group }), 'E1')?.agreed).toBe(false);
});

test('where a goal stands: past its day, due within 30 days, later', () => {
  const standing = (due: string) =>
    rowOf(evaluated({ goals: [goal('G1', 'E1', { ...smart, due })] }), 'G1')?.standing;
  expect(['2026-06-29', '2026-06-30', '2026-07-30', '2026-07-31'].map(standing)).toEqual([
    'overdue',
    'due-soon',
    'due-soon',
    'open',
  ]);
});

test('a goal met before its day waits for the day', () => {
  const goals = [
    goal('G1', 'E1', { ...smart, state: 'met', due: '2026-07-31' }),
    goal('G2', 'E1', { ...smart, state: 'missed', due: '2026-06-30' }),
  ];
  const met = (today: string) => {
    const one = evaluated({ goals, today }).metrics.find(({ id }) => id === 'goals-met');
    return [one?.numerator, one?.denominator];
  };
  expect(met('2026-06-30')).toEqual([0, 1]);
  expect(met('2026-07-31')).toEqual([1, 2]);
});

test('the order of rows changes nothing, and the result is of its schema', () => {
  const goals = [
    goal('G1', 'E1', { ...smart, state: 'revised', target: '8' }),
    goal('G1', 'E1', { ...smart, revision: 2, revised: '2026-04-01', attainment: 1 }),
    goal('G2', 'E1', { ...smart, weight: 2 }),
    goal('G3', 'E1', { parent: 'G2', state: 'met' }),
    goal('G4', 'E2', { title: 'Improve' }),
    goal('G5', 'E2', { ...smart, state: 'dropped' }),
  ];
  const checkIns = [told('mentee', '2026-04-02', 10), told('mentor', '2026-05-03', 75)];
  const expected = evaluated({ goals, checkIns });
  const head = { schema: 'mentor/goals@1', program: 'P', asOf: '2026-06-30', inputs: [] };
  expect(goalsResultSchema.parse({ ...head, ...expected }).goals).toEqual(expected.goals);
  fc.assert(
    fc.property(fc.shuffledSubarray(goals, { minLength: goals.length }), (shuffled) => {
      expect(evaluated({ goals: shuffled, checkIns: [...checkIns].reverse() })).toEqual(expected);
    }),
    { seed: 8, numRuns: 20 },
  );
});

test('without the level of persons the totals stand alone', () => {
  const goals = [goal('G1', 'E1', smart)];
  const result = evaluated({ goals, settings: { ...waves, privacy: { person_level: 'off' } } });
  expect([result.people, result.goals, result.counts.withSmartGoal]).toEqual([[], [], 1]);
});
