import { describe, expect, test } from 'vitest';
import { evaluateRetention } from '../../../src/evaluate/retention/evaluate-retention.ts';
import type { RetentionInput } from '../../../src/evaluate/retention/input.ts';
import type { Pairing } from '../../../src/model/pairing.ts';
import type { Person } from '../../../src/model/person.ts';
import { type RetentionOutcome, retentionResultSchema } from '../../../src/schema/retention-result.ts';
import { inputOf, pairingOf, personOf, rosterOf, staff } from './workforce.ts';

function outcomeOf(input: RetentionInput): RetentionOutcome {
  const result = evaluateRetention(input);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  retentionResultSchema.parse({
    schema: 'mentor/retention@1',
    program: 'x',
    asOf: '2027-03-15',
    inputs: [],
    ...result.outcome,
  });
  return result.outcome;
}

const digits = (values: (number | null | undefined)[], decimals = 4): (string | undefined)[] =>
  values.map((value) => value?.toFixed(decimals));

describe('forty people, counted by hand', () => {
  // Days from 2 March 2026: 21 April 50, 10 June 100, 30 July 150, 18 September 200, 6 January 310, 7 March 370.
  const roster = rosterOf(`
    M01 2024-05-01 2026-06-10 voluntary
    M02 2024-05-01 2026-09-18 voluntary
    ${Array.from({ length: 8 }, (_, i) => `M${i + 11} 2024-05-01`).join('\n')}
    E01 2020-01-01 2026-04-21 dismissed
    E02 2020-01-01 2026-06-10 voluntary
    E03 2020-01-01 2026-07-30 voluntary
    E04 2020-01-01 2027-01-06 retirement
    E05 2020-01-01 2027-03-07 voluntary
    ${Array.from({ length: 15 }, (_, i) => `E${i + 11} 2020-01-01`).join('\n')}
    T01 2015-01-01
    T02 2015-01-01 2026-05-01 voluntary
    M03 2023-01-01 2026-03-01 voluntary
    M04 2026-04-01
    M05 2026-04-15 2026-12-01 voluntary
    E31 - 2026-08-01 voluntary
    E32 2026-03-03
    E33 2026-01-15
    E34 2026-02-15
    E35 2025-12-15
  `);
  const yaml = {
    eligibility: { mentee: [{ at_least: { years_of_service: 1 } }] },
    retention: {
      data_through: '2027-03-15',
      match_on: { tenure: [0, 1, 3, 5] },
      horizons: [90, 180, 365, 730],
    },
  };
  const pairings = [
    pairingOf('T01', 'M01', { state: 'ended', drafted: '2026-02-10', started: '2026-03-20' }),
    pairingOf('T02', 'M05', { drafted: '2026-02-20', started: '2026-05-01' }),
    pairingOf('T01', 'M11', { started: '2026-03-05' }),
  ];
  const outcome = outcomeOf(inputOf(roster, { yaml, pairings }));

  test('groups at time zero, and whom they leave out', () => {
    expect(roster).toHaveLength(40);
    expect(outcome.groups.map(({ name, n, events }) => [name, n, events])).toEqual([
      ['mentees', 10, 2],
      ['others', 20, 5],
    ]);
    expect(outcome.counted).toEqual({
      lateJoiners: 2, // M04 and M05 were hired later
      laterMentors: 0,
      mentorsLeftOut: 2,
      leftBeforeTimeZero: 1,
      withoutPlace: 8, // M02 and seven others have no row in pairings
      notEligible: 3,
      noHireDate: 1,
      unknownReason: 0,
    });
  });

  test('curves', () => {
    const [mentees, others] = outcome.groups;
    expect(
      mentees?.curve.map((step) => [step.time, step.atRisk, step.events, step.censored, step.survival]),
    ).toEqual([
      [100, 10, 1, 0, 0.9],
      [200, 9, 1, 0, 0.8],
      [378, 8, 0, 8, 0.8],
    ]);
    expect(others?.curve.map((step) => [step.time, step.survival])).toEqual([
      [50, 0.95],
      [100, 0.9],
      [150, 0.85],
      [310, 0.8],
      [370, 0.75],
      [378, 0.75],
    ]);
    expect(mentees?.curve[1]?.stderr).toBeCloseTo(Math.sqrt((0.8 * 0.2) / 10), 10);
    expect(mentees?.median).toBeNull();
  });

  test('log-rank, reported in numbers only', () => {
    // Expected: a share of each day's leavers as large as the mentees' share of those at risk.
    const days: [number, number, number][] = [
      [30, 10, 1],
      [29, 10, 2],
      [27, 9, 1],
      [26, 9, 1],
      [25, 8, 1],
      [24, 8, 1],
    ];
    const expected = days.reduce((sum, [n, m, d]) => sum + (d * m) / n, 0);
    const variance = days.reduce(
      (sum, [n, m, d]) => sum + (d * (m / n) * (1 - m / n) * (n - d)) / (n - 1),
      0,
    );
    expect(outcome.logRank.chiSquare).toBeCloseTo((2 - expected) ** 2 / variance, 10);
    expect(outcome.logRank).toMatchObject({ df: 1, reportable: false, why: '7 leavers in all, under 10' });
  });

  test('restricted mean to the last horizon that the data reach', () => {
    // Mentees lose 265 and 165 of 365 days, others 315, 265, 215 and 55.
    expect(outcome.restrictedMean?.tau).toBe(365);
    expect(outcome.restrictedMean?.groups.map((group) => group.mean)).toEqual([322, 322.5]);
    expect(outcome.restrictedMean?.difference).toBe(-0.5);
  });

  test('horizons', () => {
    expect(
      outcome.horizons.map(({ days, groups, method }) => [
        days,
        ...groups.map(({ stayed, n }) => `${stayed}/${n}`),
        method,
      ]),
    ).toEqual([
      [90, '10/10', '19/20', 'newcombe'],
      [180, '9/10', '17/20', 'newcombe'],
      [365, '8/10', '16/20', 'newcombe'],
      [730, 'null/10', 'null/20', 'none'],
    ]);
    expect(outcome.horizons[3]?.answerableFrom).toBe('2028-03-01');
    expect(digits([outcome.horizons[0]?.groups[0]?.atLeast])).toEqual([(0.05 ** (1 / 10)).toFixed(4)]);
  });

  test('nobody of either group is alike in tenure', () => {
    expect(outcome.adjusted).toEqual({
      horizon: 365,
      difference: null,
      low: null,
      high: null,
      intervalMethod: null,
      dropped: 10,
      strata: 0,
      mentees: 0,
    });
    expect(outcome.balance).toEqual([{ field: 'tenure', before: null, after: null }]);
  });

  test('voluntary exits: the others compete', () => {
    const voluntary = outcomeOf(
      inputOf(roster, {
        yaml: { ...yaml, retention: { ...yaml.retention, outcome: 'voluntary' } },
        pairings,
      }),
    );
    expect(voluntary.groups.map(({ events, otherExits }) => [events, otherExits])).toEqual([
      [2, 0],
      [3, 2],
    ]);
    const year = voluntary.horizons[2];
    expect(year?.groups.map(({ stayed }) => stayed)).toEqual([8, 18]);
    // Everybody is followed for the year, so the curves say what the counts say: 0.8 − 0.9, with Newcombe's limits
    // (Wilson 0.4902 to 0.9433 and 0.6990 to 0.9721).
    expect(year?.method).toBe('aalen-johansen');
    expect(digits([year?.difference, year?.low, year?.high])).toEqual(['-0.1000', '-0.4181', '0.1469']);
    expect(voluntary.restrictedMean?.groups[1]?.mean).toBe(365 - (265 + 215) / 20);
    expect(voluntary.groups[1]?.curve.at(-1)?.survival).toBe(0.85);
  });

  test('the order of rows changes nothing', () => {
    const reversed = inputOf([...roster].reverse(), { yaml, pairings: [...pairings].reverse() });
    expect(outcomeOf(reversed)).toEqual(outcome);
  });
});

describe('people who joined later', () => {
  // Days from 2 March 2026: M05 began on day 60 and left on day 274; E01 left on day 50, E02 on day 100.
  const text = `
    ${Array.from({ length: 10 }, (_, i) => `M${i + 11} 2020-05-01${i < 2 ? ' 2026-09-18 voluntary' : ''}`).join('\n')}
    M04 2026-04-01
    M05 2020-01-01 2026-12-01 voluntary
    E01 2020-01-01 2026-04-21 voluntary
    E02 2020-01-01 2026-06-10 voluntary
    ${Array.from({ length: 8 }, (_, i) => `E${i + 11} 2020-01-01`).join('\n')}
  `;
  const roster = rosterOf(text);
  const pairings = [pairingOf('T01', 'M05', { started: '2026-05-01' })];
  const outcome = outcomeOf(inputOf(roster, { pairings }));

  test('stand among the others as they were at the start, until the day they joined', () => {
    expect(outcome.groups.map(({ name, n, events }) => [name, n, events])).toEqual([
      ['mentees', 10, 2],
      ['others', 11, 2],
    ]);
    expect(outcome.counted?.lateJoiners).toBe(2);
    expect(
      outcome.groups[1]?.curve.map((step) => [step.time, step.atRisk, step.events, step.censored]),
    ).toEqual([
      [50, 11, 1, 0],
      [60, 10, 0, 1],
      [100, 9, 1, 0],
      [378, 8, 0, 8],
    ]);
    const year = outcome.horizons[2];
    expect(year?.method).toBe('kaplan-meier');
    expect(digits([year?.difference, year?.groups[1]?.share])).toEqual([
      (0.8 - (10 / 11) * (8 / 9)).toFixed(4),
      ((10 / 11) * (8 / 9)).toFixed(4),
    ]);
    expect(year?.groups[0]).toEqual({ name: 'mentees', stayed: 8, n: 10 });
  });

  test('in the matched difference, too: one stratum says what the groups do', () => {
    expect(outcome.adjusted).toMatchObject({ strata: 1, mentees: 10, dropped: 0 });
    const year = outcome.horizons[2];
    expect(digits([outcome.adjusted?.difference, outcome.adjusted?.low, outcome.adjusted?.high])).toEqual(
      digits([year?.difference, year?.low, year?.high]),
    );
  });

  test('and are taken otherwise beside it, as the groups were and matched', () => {
    expect(
      outcome.sensitivity?.map(({ name, matched, landmark, mentees, others, method }) => [
        name,
        matched,
        landmark,
        mentees,
        others,
        method,
      ]),
    ).toEqual([
      // By day 60 E01 is gone; M04 (from day 30) and M05 (from day 60) are mentees. Nobody is like M04.
      ['landmark', false, 60, 12, 9, 'newcombe'],
      ['landmark', true, 60, 11, 9, 'newcombe'],
      ['late-joiners-as-others', false, undefined, 10, 11, 'newcombe'],
      ['late-joiners-as-others', true, undefined, 10, 11, 'newcombe'],
    ]);
    expect(digits(outcome.sensitivity?.map(({ difference }) => difference) ?? [])).toEqual([
      (9 / 12 - 8 / 9).toFixed(4),
      (8 / 11 - 8 / 9).toFixed(4),
      (8 / 10 - 8 / 11).toFixed(4),
      (8 / 10 - 8 / 11).toFixed(4),
    ]);
  });

  test('an application tells to the day who was enrolled at the start', () => {
    const applied = (day: string) =>
      inputOf(roster, {
        cohort: {
          people: [{ ...personOf('M11', ['mentee']), applied: day }, personOf('M12', ['mentee'])],
          fields: new Map(),
        },
      });
    expect(outcomeOf(applied('2026-03-02')).groups[0]?.n).toBe(2);
    const late = outcomeOf(applied('2026-03-03'));
    expect([late.groups[0]?.n, late.counted?.lateJoiners]).toEqual([1, 1]);
  });

  test('with a place that came late, whoever applied before the start is a mentee from the start', () => {
    const cohort = {
      people: [
        { ...personOf('M05', ['mentee']), applied: '2026-02-01' },
        { ...personOf('M11', ['mentee']), applied: '2026-02-01' },
      ],
      fields: new Map(),
    };
    const { counted, groups } = outcomeOf(inputOf(roster, { pairings, cohort }));
    expect([groups[0]?.n, counted?.lateJoiners]).toEqual([2, 0]);
  });
});

describe('people who began to mentor later', () => {
  // Days from 2 March 2026: T05 began on day 60 and left on day 274; E01 left on day 50, E02 on day 100.
  const roster = rosterOf(`
    ${Array.from({ length: 10 }, (_, i) => `M${i + 11} 2020-05-01${i < 2 ? ' 2026-09-18 voluntary' : ''}`).join('\n')}
    T05 2020-01-01 2026-12-01 voluntary
    T06 2020-01-01
    T07 2020-01-01
    E01 2020-01-01 2026-04-21 voluntary
    E02 2020-01-01 2026-06-10 voluntary
    ${Array.from({ length: 8 }, (_, i) => `E${i + 11} 2020-01-01`).join('\n')}
  `);
  const offered = (id: string, applied: string) => ({ ...personOf(id, ['mentor']), applied });
  const mentees = roster.filter(({ id }) => id.startsWith('M')).map(({ id }) => personOf(id, ['mentee']));
  const cohortOf = (...mentors: readonly Person[]): RetentionInput['cohort'] => ({
    people: [...mentees, ...mentors],
    fields: new Map(),
  });
  const cohort = cohortOf(
    offered('T05', '2026-05-01'),
    offered('T06', '2026-03-02'),
    personOf('T07', ['mentor']),
  );
  const outcome = outcomeOf(inputOf(roster, { cohort }));

  test('had to stay until then: they are followed among the others so long, and counted', () => {
    expect(outcome.groups.map(({ n, events }) => [n, events])).toEqual([
      [10, 2],
      [11, 2],
    ]);
    expect(outcome.groups[1]?.curve[1]).toMatchObject({ time: 60, atRisk: 10, events: 0, censored: 1 });
    expect(outcome.counted).toMatchObject({ laterMentors: 1, mentorsLeftOut: 2, lateJoiners: 0 });
    expect(digits([outcome.horizons[2]?.difference, outcome.adjusted?.difference])).toEqual(
      Array(2).fill((0.8 - (10 / 11) * (8 / 9)).toFixed(4)),
    );
  });

  test('and beside it to the end of the data, as the groups were and matched', () => {
    expect(outcome.sensitivity?.map(({ name, matched, others }) => [name, matched, others])).toEqual([
      ['later-mentors-as-others', false, 11],
      ['later-mentors-as-others', true, 11],
    ]);
    expect(digits(outcome.sensitivity?.map(({ difference }) => difference) ?? [])).toEqual(
      Array(2).fill((8 / 10 - 8 / 11).toFixed(4)),
    );
  });

  test('whoever mentors first and is mentored later is what they were first', () => {
    // T05 is paired as a mentee on day 120, with somebody who is not on the roster.
    const studyOf = (mentored: Partial<Pairing>) => {
      const pairings = [
        pairingOf('X01', 'M11', { started: '2026-03-02' }),
        pairingOf('T05', 'M11', mentored),
        pairingOf('X01', 'T05', { started: '2026-06-30' }),
      ];
      const { counted, groups } = outcomeOf(inputOf(roster, { cohort: cohortOf(), pairings }));
      return { counted, others: groups[1] };
    };
    const early = studyOf({ drafted: '2026-02-20' });
    expect(early.counted).toMatchObject({ mentorsLeftOut: 1, laterMentors: 0, lateJoiners: 0 });
    const between = studyOf({ started: '2026-05-01' });
    expect(between.counted).toMatchObject({ laterMentors: 1, lateJoiners: 0 });
    expect(between.others?.curve[1]).toMatchObject({ time: 60, events: 0, censored: 1 });
    const late = studyOf({ started: '2026-09-01' });
    expect(late.counted).toMatchObject({ laterMentors: 0, lateJoiners: 1 });
    expect(late.others?.curve[2]).toMatchObject({ time: 120, events: 0 });
  });

  test('by an application to the day, else by the first of their pairings', () => {
    const leftOut = (mentor: Person, started: string) => {
      const pairings = [pairingOf(mentor.id, 'M11', { started })];
      const cohort = cohortOf({ ...mentor });
      return outcomeOf(inputOf(roster, { cohort, pairings })).counted?.mentorsLeftOut;
    };
    expect(leftOut(offered('T05', '2026-02-01'), '2026-05-01')).toBe(1);
    expect(leftOut(offered('T05', '2026-03-03'), '2026-05-01')).toBe(0);
    expect(leftOut(personOf('T05', ['mentor']), '2026-05-01')).toBe(0);
    // Within the time allowed for a first meeting it is the record that was late.
    expect(leftOut(personOf('T05', ['mentor']), '2026-03-10')).toBe(1);
  });
});

describe('the printed example: 27 of 30 against 93 of 120', () => {
  const young = '2025-09-01';
  const old = '2022-09-01';
  const roster = rosterOf(
    [
      staff('Ma', 6, { hired: young, gone: 1 }),
      staff('Mb', 24, { hired: old, gone: 2 }),
      staff('Ea', 60, { hired: young, gone: 21 }),
      staff('Eb', 60, { hired: old, gone: 6 }),
    ].join('\n'),
  );

  test('raw and matched', () => {
    const { horizons, adjusted, power, balance, eValue, logRank } = outcomeOf(inputOf(roster));
    const year = horizons[2];
    expect(digits([year?.difference, year?.low, year?.high])).toEqual(['0.1250', '-0.0444', '0.2303']);
    expect(digits([adjusted?.difference, adjusted?.low, adjusted?.high])).toEqual([
      '0.0500',
      '-0.1180',
      '0.1515',
    ]);
    expect(adjusted).toMatchObject({ horizon: 365, dropped: 0, strata: 2, mentees: 30 });
    expect(adjusted?.intervalMethod).toBe('stratum-wilson');
    expect(power.baseline).toBeCloseTo(0.775, 10);
    expect(balance[0]?.field).toBe('tenure');
    expect(balance[0]?.before).toBeGreaterThan(0.5);
    expect(balance[0]?.after).toBeCloseTo(0, 10);
    // 10 % of mentees left, 15 % of others like them: RR 2/3, E = 1.5 + √(1.5 · 0.5).
    expect(eValue?.point).toBeCloseTo(1.5 + Math.sqrt(0.75), 10);
    expect(eValue?.interval).toBe(1);
    expect(logRank.reportable).toBe(true);
  });

  test('mentees like nobody are dropped and counted', () => {
    const more = rosterOf(
      [staff('Mc', 2, { hired: '2010-01-01' }), staff('Ed', 1, { hired: '2012-02-01', gone: 1 })].join('\n'),
    );
    const yaml = { retention: { data_through: '2027-03-15', match_on: { tenure: [0, 1, 3, 5, 15] } } };
    const { adjusted } = outcomeOf(inputOf([...roster, ...more], { yaml }));
    expect(adjusted).toMatchObject({ dropped: 2, strata: 2, mentees: 30 });
    expect(digits([adjusted?.difference])).toEqual(['0.0500']);
  });

  test('fields before the program: matched where known, named where not', () => {
    const levels = (text: (id: string) => string): typeof roster =>
      rosterOf(roster.map(({ id, hired = '-' }) => `${id} ${hired} - - ${text(id)}`).join('\n'));
    const yaml = {
      retention: {
        data_through: '2027-03-15',
        match_on: { job_level: 'exact' as const, level: 'exact' as const, site: 'exact' as const },
      },
    };
    const without = outcomeOf(inputOf(roster, { yaml }));
    expect(without.notMatchedOn?.map(({ field, why }) => `${field} ${why}`)).toEqual([
      'job_level no-roster-at-start',
      'level no-roster-at-start',
      'site no-roster-at-start',
    ]);
    expect(without.adjusted?.strata).toBe(1);

    const rosterAtStart = levels((id) => (id.startsWith('Ma') || id.startsWith('Ea') ? 'Junior' : 'Senior'));
    const withStart = outcomeOf(inputOf(roster, { yaml, rosterAtStart }));
    expect(withStart.notMatchedOn).toEqual([{ field: 'site', why: 'no-column' }]);
    expect(digits([withStart.adjusted?.difference])).toEqual(['0.0500']);
    // 20 % against 50 % juniors: 0.3 ÷ √((0.16 + 0.25) / 2).
    const level = withStart.balance.find(({ field }) => field === 'level');
    expect(level?.before).toBeCloseTo(0.3 / Math.sqrt(0.205), 10);
    expect(level?.after).toBe(0);
  });

  test('one rule of eligibility that the roster of the start can tell, one that it cannot', () => {
    const rosterAtStart = rosterOf(
      roster
        .map(({ id, hired = '-' }) => `${id} ${hired} - - ${id.startsWith('Ea') ? 'Partner' : 'Manager'}`)
        .join('\n'),
    );
    const yaml = {
      eligibility: {
        mentee: [
          { one_of: { level: ['Manager', 'Associate'] } },
          { one_of: { site: ['Berlin'] } },
          { completed: 'basics' },
        ],
      },
    };
    const { groups, counted } = outcomeOf(inputOf(roster, { yaml, rosterAtStart }));
    expect(groups.map(({ n }) => n)).toEqual([30, 60]);
    expect(counted?.notEligible).toBe(60);
  });
});

describe('who is a mentee', () => {
  const base = staff('E', 20, { hired: '2020-01-01', gone: 2 });

  test('found by address where the form asked for none of the employee numbers', () => {
    const roster = rosterOf(`${base}\nN1 2020-01-01 - - - Ines@firm.example\nN2 2020-01-01`);
    const cohort = {
      people: [personOf('ines@firm.example', ['mentee']), personOf('x', ['mentor'], 'N2')],
      fields: new Map(),
    };
    const { groups } = outcomeOf(inputOf(roster, { cohort }));
    expect(groups.map(({ n }) => n)).toEqual([1, 21]);
  });

  test('whoever was offered a place stays a mentee, on the form or not; a draft is no offer', () => {
    const roster = rosterOf(`${base}\nM1 2020-01-01\nX1 2020-01-01 2026-05-01\nX2 2020-01-01`);
    const pairings = [
      pairingOf('E1', 'X1', { state: 'ended' }),
      pairingOf('E2', 'X2', { state: 'draft', drafted: '2026-08-01' }),
    ];
    const { groups, counted } = outcomeOf(inputOf(roster, { pairings }));
    // E1 is a mentor by that pairing; X2 is compared.
    expect(groups.map(({ n, events }) => [n, events])).toEqual([
      [2, 1],
      [20, 1],
    ]);
    expect(counted?.mentorsLeftOut).toBe(1);
  });

  test('whose last day is the start was not there to be followed; hired on the start was', () => {
    const roster = rosterOf(
      `${base}\nM1 2020-01-01 2026-03-02\nM2 2026-03-02\nE90 2020-01-01 2026-03-02\nE91 2026-03-02`,
    );
    const { groups, counted } = outcomeOf(inputOf(roster));
    expect(groups.map(({ n }) => n)).toEqual([1, 21]);
    expect(counted?.leftBeforeTimeZero).toBe(1);
  });

  test('ending the pairing or never meeting moves nobody', () => {
    const roster = rosterOf(`${base}\n${staff('M', 6, { hired: '2020-01-01', gone: 2 })}`);
    const states = ['active', 'ended', 'declined', 'completed', 'paused', 'proposed'] as const;
    const pairings = states.map((state, i) =>
      pairingOf('E9', `M${i + 1}`, { state, started: '2026-03-03', ended: '2026-03-10' }),
    );
    expect(outcomeOf(inputOf(roster, { pairings })).groups[0]).toMatchObject({ n: 6, events: 2 });
  });
});
