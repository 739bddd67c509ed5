import { describe, expect, test } from 'vitest';
import { stayEffect } from '../../../src/evaluate/retention/effect.ts';
import { evaluateRetention } from '../../../src/evaluate/retention/evaluate-retention.ts';
import type { RetentionInput } from '../../../src/evaluate/retention/input.ts';
import type { CheckIn } from '../../../src/model/check-in.ts';
import type { Employee } from '../../../src/model/roster.ts';
import type { ProgramInput } from '../../../src/schema/program.ts';
import type { RetentionOutcome } from '../../../src/schema/retention-result.ts';
import { addDays } from '../../../src/time/day.ts';
import { inputOf, pairingOf, personOf, rosterOf, staff } from './workforce.ts';

function outcomeOf(input: RetentionInput): RetentionOutcome {
  const result = evaluateRetention(input);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.outcome;
}

function refusedFor(input: RetentionInput): readonly string[] {
  const result = evaluateRetention(input);
  return 'refused' in result ? result.refused.map(({ reason }) => reason) : [];
}

type Settings = Omit<NonNullable<ProgramInput['retention']>, 'data_through'>;
const retention = (settings: Settings): { yaml: ProgramInput } => ({
  yaml: { retention: { data_through: '2027-03-15', ...settings } },
});

/** The roster with further columns, by id. */
const withColumns = (roster: readonly Employee[], of: (id: string) => Record<string, string>): Employee[] =>
  roster.map((employee) => ({ ...employee, columns: new Map(Object.entries(of(employee.id))) }));

describe('horizons that all were past at the start', () => {
  test('are not answered, though everybody was there after so many days', () => {
    const roster = rosterOf(
      `${staff('M', 20, { hired: '2015-01-01', gone: 4 })}\n${staff('E', 40, { hired: '2015-01-01', gone: 9 })}`,
    );
    const { horizons } = outcomeOf(inputOf(roster, retention({ time_zero: 'hire_date', horizons: [365] })));
    expect(horizons).toMatchObject([{ days: 365, method: 'none', difference: null, low: null, high: null }]);
  });
});

describe('groups named by a column', () => {
  const people = rosterOf(
    [
      staff('A', 30, { hired: '2020-01-01', gone: 3 }),
      staff('B', 60, { hired: '2020-01-01', gone: 12 }),
      'C1 2020-01-01',
    ].join('\n'),
  );
  const nobody = { people: [], fields: new Map() };
  const arms = (mentee: string, other: string, blank = '') =>
    withColumns(people, (id) => ({ study_arm: id[0] === 'A' ? mentee : id[0] === 'B' ? other : blank }));
  const find = (roster: Employee[], comparison: Settings['comparison'], rest: Partial<RetentionInput> = {}) =>
    inputOf(roster, { cohort: nobody, ...retention({ comparison, horizons: [365] }), ...rest });

  test('need no people file; known words in either language and any writing', () => {
    for (const [mentee, other] of [
      ['Mentee', 'Control'],
      ['ja', 'nein'],
      ['1', '0'],
    ] as const) {
      const { design, groups, counted } = outcomeOf(find(arms(mentee, other), { column: 'Study arm' }));
      expect(design).toBe('column');
      expect(groups.map(({ n, events }) => [n, events])).toEqual([
        [30, 3],
        [60, 12],
      ]);
      // The blank cell names no group.
      expect(counted?.notEligible).toBe(1);
    }
  });

  test('a column of ticks: blank is the comparison', () => {
    const { groups } = outcomeOf(find(arms('x', ''), { column: 'study_arm' }));
    expect(groups.map(({ n }) => n)).toEqual([30, 61]);
  });

  test('strange words are asked about, unless the setting says which mean mentee', () => {
    const roster = arms('Tandem', 'Rest');
    expect(refusedFor(find(roster, { column: 'study_arm' }))).toEqual(['group-values-unknown']);
    const { groups } = outcomeOf(find(roster, { column: 'study_arm', mentees: ['tandem'] }));
    expect(groups.map(({ n }) => n)).toEqual([30, 60]);
    expect(refusedFor(find(roster, { column: 'arm' }))).toEqual(['no-group-column']);
  });

  test('refuses groups by what people did later: by the name, and by nobody leaving at first', () => {
    const done = withColumns(people, (id) => ({ sessions_attended: id[0] === 'A' ? 'yes' : 'no' }));
    expect(refusedFor(find(done, { column: 'sessions_attended' }))).toEqual(['groups-by-engagement']);
    const early = rosterOf(
      [
        staff('A', 60, { hired: '2020-01-01', gone: 6, left: '2027-01-10' }),
        staff('B', 60, { hired: '2020-01-01', gone: 12, left: '2026-04-01' }),
      ].join('\n'),
    );
    const arm = withColumns(early, (id) => ({ arm: id[0] === 'A' ? 'yes' : 'no' }));
    expect(refusedFor(find(arm, { column: 'arm' }))).toEqual(['groups-by-engagement']);
    // On the roster of the start nobody could know it.
    const { groups } = outcomeOf(find(arm, { column: 'arm' }, { rosterAtStart: arm }));
    expect(groups.map(({ n }) => n)).toEqual([60, 60]);
  });
});

describe('followed until a day of one’s own', () => {
  const people = rosterOf(
    [staff('M', 20, { hired: '2020-01-01', gone: 4 }), staff('E', 40, { hired: '2020-01-01', gone: 8 })].join(
      '\n',
    ),
  );
  const settings = retention({ followed_until: 'last_seen', horizons: [90, 365] });

  test('is where a spell ends: the curve answers, and no longer than both groups were seen', () => {
    const seen = people.map((employee) =>
      employee.left === undefined && employee.id.startsWith('M')
        ? { ...employee, followedUntil: addDays('2026-03-02', 200) }
        : employee,
    );
    const { horizons, restrictedMean } = outcomeOf(inputOf(seen, settings));
    expect(horizons.map(({ days, method }) => [days, method])).toEqual([
      [90, 'newcombe'],
      [365, 'none'],
    ]);
    // The mentees end on day 200, 178 days before the data do.
    expect(horizons[1]?.answerableFrom).toBe(addDays('2027-03-15', 165));
    expect(restrictedMean?.tau).toBe(90);
  });

  test('one person lost from sight makes it Kaplan–Meier, with the share of the curve beside the count', () => {
    const seen = people.map((employee) =>
      employee.id === 'E40' ? { ...employee, followedUntil: addDays('2026-03-02', 100) } : employee,
    );
    const year = outcomeOf(inputOf(seen, settings)).horizons[1];
    expect(year?.method).toBe('kaplan-meier');
    // Eight leave on day 183, when 39 are still followed.
    expect(year?.groups[1]?.share).toBeCloseTo(31 / 39, 10);
  });

  test('a column without days is refused', () => {
    expect(refusedFor(inputOf(people, settings))).toEqual(['no-followed-column']);
  });
});

test('time zero by hire date: whoever was hired before the start enters late, whoever comes later counts too', () => {
  const roster = rosterOf(`
    M1 2026-04-01 2026-07-10
    M2 2026-04-01
    M3 2026-01-01 2026-09-01
    E1 2026-05-01 2026-06-20
    E2 2026-05-01
    E3 2026-02-20
    E4 2026-01-01 2026-03-01
  `);
  const { groups, horizons } = outcomeOf(
    inputOf(roster, retention({ time_zero: 'hire_date', horizons: [120, 730] })),
  );
  // M3 is followed from day 60 to day 243; E4 left before anybody was followed.
  expect(groups.map(({ n }) => n)).toEqual([3, 3]);
  expect(groups[0]?.curve.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
    [100, 3, 1],
    [243, 2, 1],
    [348, 1, 0],
  ]);
  expect(groups[1]?.curve[0]).toMatchObject({ time: 50, atRisk: 3, events: 1 });
  expect(horizons[0]?.difference).toBeCloseTo(2 / 3 - 2 / 3, 10);
  expect(horizons[1]?.method).toBe('none');
});

describe('what is looked at beside the main outcome', () => {
  const people = rosterOf(
    [
      staff('M', 40, { hired: '2020-01-01', gone: 8, reason: 'dismissed' }),
      staff('E', 80, { hired: '2020-01-01', gone: 8 }),
    ].join('\n'),
  );
  const at = (level: (id: string) => string, unit: (id: string) => string) =>
    people.map((employee) => ({ ...employee, level: level(employee.id), department: unit(employee.id) }));
  const number = (id: string) => Number(id.slice(1));
  const before = at(
    () => 'Analyst',
    () => 'Tax',
  );
  const now = at(
    (id) => (number(id) > 20 && number(id) <= 30 ? 'Manager' : 'analyst'),
    (id) => (id.startsWith('M') && number(id) > 34 ? 'Audit' : 'tax '),
  );
  const outcome = outcomeOf(
    inputOf(now, {
      rosterAtStart: before,
      yaml: {
        fields: { level: { order: ['Analyst', 'Manager'] } },
        retention: {
          data_through: '2027-03-15',
          outcome: 'voluntary',
          match_on: { level: 'exact', tenure: [0, 3] },
          horizons: [365],
          exploratory: ['any', 'voluntary', 'promotion', 'internal-mobility'],
        },
      },
    }),
  );

  test('counts, differences of alike people, and Holm over the tests there are', () => {
    expect(
      outcome.exploratory?.map(({ outcome: name, groups }) => [name, ...groups.map(({ events }) => events)]),
    ).toEqual([
      ['any', 8, 8],
      ['promotion', 10, 10],
      ['internal-mobility', 6, 0],
    ]);
    const [any, promotion, moves] = outcome.exploratory ?? [];
    expect(any?.difference).toBeCloseTo(8 / 40 - 8 / 80, 10);
    expect(promotion?.difference).toBeCloseTo(10 / 40 - 10 / 80, 10);
    expect((promotion?.low ?? 9) < 0.125 && 0.125 < (promotion?.high ?? -9)).toBe(true);
    // Mantel and Haenszel's test of 10 of 40 against 10 of 80 by hand.
    const variance = (20 * 100 * 40 * 80) / (120 * 120 * 119);
    const chiSquare = (10 - (20 * 40) / 120) ** 2 / variance;
    expect(chiSquare).toBeCloseTo(2.975, 3);
    expect(promotion?.p).toBeCloseTo(0.0846, 3);
    // Under ten with the outcome there is no test, and Holm counts two.
    expect([moves?.p, moves?.pAdjusted]).toEqual([null, null]);
    const smaller = Math.min(any?.p ?? 9, promotion?.p ?? 9);
    expect(Math.min(any?.pAdjusted ?? 9, promotion?.pAdjusted ?? 9)).toBeCloseTo(2 * smaller, 10);
  });

  test('leavers by each field, as people were at the start', () => {
    expect(outcome.byField).toEqual([
      {
        field: 'level',
        rows: [{ value: 'Analyst', mentees: { n: 40, left: 0 }, others: { n: 80, left: 8 } }],
      },
      { field: 'tenure', rows: [{ value: '3+', mentees: { n: 40, left: 0 }, others: { n: 80, left: 8 } }] },
    ]);
  });

  test('the ways of leaving rule each other out', () => {
    const found = outcome.incidence?.map(({ name, kind, curve }) => [name, kind, curve.at(-1)?.share ?? 0]);
    expect(found).toEqual([
      ['mentees', 'voluntary', 0],
      ['mentees', 'other', 0.2],
      ['others', 'voluntary', 0.1],
      ['others', 'other', 0],
    ]);
  });
});

test('time to competence: by the last word of the manager, "not yet" censored on that day', () => {
  const roster = rosterOf(
    `${staff('M', 4, { hired: '2020-01-01' })}\n${staff('E', 20, { hired: '2020-01-01', gone: 2 })}`,
  );
  const said = (mentee: string, date: string, answer: string): CheckIn => ({
    id: `${mentee} ${date}`,
    state: 'valid',
    date,
    pairing: `P-${mentee}`,
    person: 'boss',
    side: 'manager',
    sourceFile: 'survey.csv',
    sourceRow: 2,
    others: new Map([['onb_date', answer]]),
  });
  const pairings = ['M1', 'M2', 'M3', 'M4'].map((mentee) => pairingOf('E1', mentee));
  const checkIns = [
    said('M1', '2026-05-01', 'not yet'),
    said('M1', '2026-09-01', '2026-06-10'),
    said('M2', '2026-09-01', '2026-06-20'),
    said('M3', '2026-09-01', 'not yet'),
  ];
  const input = inputOf(roster, {
    pairings,
    checkIns,
    ...retention({ exploratory: ['time-to-competence'] }),
  });
  expect(outcomeOf(input).competence).toMatchObject({
    groups: [{ name: 'mentees', n: 3, reached: 2, median: 110 }],
    tau: null,
    difference: null,
  });
});

describe('the difference that other figures build on', () => {
  const roster = rosterOf(
    [
      staff('M', 30, { hired: '2020-01-01', gone: 3 }),
      staff('E', 120, { hired: '2020-01-01', gone: 27 }),
    ].join('\n'),
  );

  test('is the matched one', () => {
    const outcome = outcomeOf(inputOf(roster));
    expect(stayEffect(outcome)).toEqual({
      design: 'eligible',
      horizon: 365,
      difference: outcome.adjusted?.difference,
      low: outcome.adjusted?.low,
      high: outcome.adjusted?.high,
      mentees: 30,
      reportable: true,
    });
  });

  test('and none where nobody was like the mentees', () => {
    const strangers = rosterOf(
      `${staff('M', 10, { hired: '2026-01-01' })}\n${staff('E', 20, { hired: '2010-01-01', gone: 2 })}`,
    );
    expect(stayEffect(outcomeOf(inputOf(strangers)))).toBeNull();
  });
});

test('strata too small for curves of their own share one: whose only others joined early is not dropped', () => {
  const roster = rosterOf(
    [
      staff('Ma', 6, { hired: '2020-01-01', gone: 1 }),
      staff('Ea', 20, { hired: '2020-01-01', gone: 4 }),
      staff('Mb', 2, { hired: '2025-06-01' }),
      'M99 2025-06-01',
    ].join('\n'),
  );
  const pairings = [pairingOf('T', 'M99', { started: '2026-06-01' })];
  const cohort = {
    people: roster.filter(({ id }) => id.startsWith('M')).map(({ id }) => personOf(id, ['mentee'])),
    fields: new Map(),
  };
  const { adjusted } = outcomeOf(inputOf(roster, { pairings, cohort }));
  expect(adjusted).toMatchObject({ strata: 2, mentees: 8, dropped: 0 });
  // Of the second stratum nobody is left to follow, so that all others share a curve: weights 6/8 ÷ 20 and 2/8.
  const others = 1 - (4 * (0.75 / 20)) / 0.75;
  expect(adjusted?.difference).toBeCloseTo(7 / 8 - others, 10);
});
