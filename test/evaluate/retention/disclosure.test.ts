import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedFigures } from '../../../src/evaluate/retention/disclosed/figures.ts';
import { evaluateRetention } from '../../../src/evaluate/retention/evaluate-retention.ts';
import type { PublishedCell } from '../../../src/model/published-cell.ts';
import type { Employee } from '../../../src/model/roster.ts';
import type { RetentionOutcome } from '../../../src/schema/retention-result.ts';
import { stratifiedDifference } from '../../../src/stats/stratified-difference.ts';
import { retentionStatements } from '../../../src/texts/retention-words/retention-statements.ts';
import { inputOf, rosterOf, staff } from './workforce.ts';

type Audience = RetentionOutcome['audience'];

function outcomeOf(
  roster: readonly Employee[],
  audience: Audience,
  outcome: 'any' | 'voluntary' = 'any',
): RetentionOutcome {
  const yaml = { retention: { data_through: '2027-03-15', outcome } };
  const result = evaluateRetention(inputOf(roster, { audience, yaml }));
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.outcome;
}

/** A workforce by exits: `[day from 2 March 2026, how many]` of each group. */
function workforce(
  sizes: { mentees: number; others: number },
  exits: { mentees: [string, number][]; others: [string, number][] },
): Employee[] {
  const side = (prefix: string, size: number, left: [string, number][]): string[] => {
    const gone = left.flatMap(([day, count]) => Array.from({ length: count }, () => day));
    return Array.from(
      { length: size },
      (_, i) => `${prefix}${i + 1} 2021-01-01 ${gone[i] ?? '-'} ${gone[i] === undefined ? '-' : 'voluntary'}`,
    );
  };
  return rosterOf(
    [...side('M', sizes.mentees, exits.mentees), ...side('E', sizes.others, exits.others)].join('\n'),
  );
}

describe('what HR and the public may read', () => {
  test('three leavers among thirty mentees: their count and all that follows from it is gone', () => {
    const roster = workforce(
      { mentees: 30, others: 120 },
      {
        mentees: [['2026-08-01', 3]],
        others: [
          ['2026-04-01', 12],
          ['2026-08-01', 15],
        ],
      },
    );
    const hr = outcomeOf(roster, 'hr');
    expect(hr.groups[0]).toEqual({
      name: 'mentees',
      n: 30,
      events: null,
      otherExits: 0,
      median: null,
      curve: [],
    });
    const year = hr.horizons.at(-1);
    expect(year?.groups).toEqual([
      { name: 'mentees', stayed: null, n: 30 },
      { name: 'others', stayed: 93, n: 120 },
    ]);
    expect([year?.difference, year?.low, year?.high]).toEqual([null, null, null]);
    expect(hr.adjusted).toMatchObject({ difference: null, low: null, high: null });
    expect([hr.restrictedMean, hr.eValue, hr.logRank.chiSquare, hr.logRank.p]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(retentionStatements(hr).join(' ')).not.toMatch(/27|\b3\b of|leavers in all/);
    // The coordinator has every number.
    const all = outcomeOf(roster, 'coordinator');
    expect(all.horizons.at(-1)?.difference).toBeCloseTo(0.125, 10);
    expect(all.logRank.p).not.toBeNull();
  });

  test('one horizon of two where the step between them would tell fewer than five', () => {
    const roster = workforce(
      { mentees: 40, others: 200 },
      {
        mentees: [
          ['2026-04-01', 6],
          ['2026-10-01', 3],
        ],
        others: [
          ['2026-04-01', 8],
          ['2026-07-01', 10],
          ['2026-10-01', 20],
        ],
      },
    );
    const hr = outcomeOf(roster, 'hr');
    expect(hr.horizons.map(({ groups }) => groups.map(({ stayed }) => stayed))).toEqual([
      [null, 192],
      [null, 182],
      [31, 162],
    ]);
    expect(
      hr.groups.map(({ curve }) =>
        curve.map(({ time, atRisk, events, censored }) => [time, atRisk, events, censored]),
      ),
    ).toEqual([
      [[365, 31, 9, null]],
      [
        [90, 192, 8, null],
        [180, 182, 10, null],
        [365, 162, 20, null],
      ],
    ]);
    expect(hr.horizons[2]?.difference).toBeCloseTo(31 / 40 - 162 / 200, 10);
    expect(hr.adjusted?.difference).toBe(-0.035);
    expect(hr.adjusted?.intervalMethod).toBeNull();
  });

  test('a total that differs from the last horizon by a few is not told', () => {
    const roster = workforce(
      { mentees: 40, others: 100 },
      {
        mentees: [
          ['2026-06-01', 8],
          ['2027-03-10', 1],
        ],
        others: [
          ['2026-06-01', 20],
          ['2027-03-10', 6],
        ],
      },
    );
    const hr = outcomeOf(roster, 'hr');
    expect(hr.groups.map(({ events }) => events)).toEqual([null, 26]);
    expect(hr.horizons.at(-1)?.groups.map(({ stayed }) => stayed)).toEqual([32, 80]);
  });

  test('everybody stayed is as telling as nobody did', () => {
    const roster = workforce({ mentees: 30, others: 60 }, { mentees: [], others: [['2026-06-01', 12]] });
    const hr = outcomeOf(roster, 'public');
    expect(hr.horizons.at(-1)?.groups).toEqual([
      { name: 'mentees', stayed: null, n: 30 },
      { name: 'others', stayed: 48, n: 60 },
    ]);
    expect(outcomeOf(roster, 'coordinator').horizons.at(-1)?.groups[0]?.atLeast).toBeCloseTo(
      0.05 ** (1 / 30),
      10,
    );
  });

  test('other exits stay hidden where they are few, and cannot be had from those at risk', () => {
    const roster = rosterOf(
      [
        staff('M', 40, { hired: '2021-01-01', gone: 8 }),
        staff('E', 100, { hired: '2021-01-01', gone: 20 }),
        'M90 2021-01-01 2026-05-01 dismissed',
        staff('R', 7, { hired: '2021-01-01', gone: 7, reason: 'redundancy' }),
      ].join('\n'),
    );
    const hr = outcomeOf(roster, 'hr', 'voluntary');
    expect(hr.groups.map(({ n, otherExits }) => [n, otherExits])).toEqual([
      [41, null],
      [107, 7],
    ]);
    expect(hr.groups.flatMap(({ curve }) => curve.map(({ atRisk }) => atRisk))).toEqual([null, null]);
  });

  test('the matched difference gives no stratum away: at least three numbers of leavers fit what is told', () => {
    const hired = { recent: '2025-06-01', long: '2019-01-01' };
    const roster = rosterOf(
      [
        staff('MA', 12, { hired: hired.recent, gone: 2 }),
        staff('MB', 48, { hired: hired.long, gone: 8 }),
        staff('EA', 80, { hired: hired.recent, gone: 30 }),
        staff('EB', 160, { hired: hired.long, gone: 16 }),
      ].join('\n'),
    );
    const hr = outcomeOf(roster, 'public');
    const { difference, low, high } = hr.adjusted ?? {};
    expect([difference, low, high]).toEqual([-0.01, -0.13, 0.07]);
    const told = [difference, low, high].map((x) => x?.toFixed(2));
    // Every way in which 10 mentees and 46 others could have left, worked out anew.
    const fitting = Array.from({ length: 11 }, (_, m) => m).flatMap((m) =>
      Array.from({ length: 47 }, (_, e) => e).flatMap((e) => {
        const found = stratifiedDifference([
          { first: { count: 12 - m, total: 12 }, second: { count: 80 - e, total: 80 } },
          { first: { count: 48 - (10 - m), total: 48 }, second: { count: 160 - (46 - e), total: 160 } },
        ]);
        const same = [found?.value, found?.low, found?.high].map((x) => x?.toFixed(2));
        return JSON.stringify(same) === JSON.stringify(told) ? [{ m, e }] : [];
      }),
    );
    expect(fitting).toContainEqual({ m: 2, e: 30 });
    for (const of of ['m', 'e'] as const)
      expect(new Set(fitting.map((each) => each[of])).size).toBeGreaterThanOrEqual(3);
  });

  test('balance tells no number of mentees in a category, and counts beside the comparison follow the rule', () => {
    const levels = (prefix: string, size: number, gone: number, senior: number): string =>
      staff(prefix, size, { hired: '2021-01-01', gone })
        .split('\n')
        .map((line, i) => `${line}${i < gone ? '' : ' - -'} ${i < senior ? 'Senior' : 'Junior'}`)
        .join('\n');
    const roster = rosterOf(
      [levels('M', 40, 10, 3), levels('E', 100, 30, 40), staff('T', 3, { hired: '2020-01-01' })].join('\n'),
    );
    const yaml = { retention: { data_through: '2027-03-15', match_on: { level: 'exact' as const } } };
    const of = (audience: Audience): RetentionOutcome => {
      const result = evaluateRetention(inputOf(roster, { audience, yaml, rosterAtStart: roster }));
      if ('refused' in result) throw new Error(JSON.stringify(result.refused));
      return result.outcome;
    };
    const level = (outcome: RetentionOutcome) => outcome.balance.find(({ field }) => field === 'level');
    expect(level(of('coordinator'))?.before).toBeGreaterThan(0.5);
    expect(level(of('hr'))).toEqual({ field: 'level', before: null, after: null });
    expect([of('coordinator').counted?.mentorsLeftOut, of('hr').counted?.mentorsLeftOut]).toEqual([3, null]);
    expect(of('hr').byField?.[0]?.rows.map(({ mentees }) => mentees)).toEqual([
      { n: null, left: null },
      { n: null, left: null },
    ]);
    expect(of('hr').disclosure).toMatchObject({ earlier: 0 });
  });

  test('of a field with a value for every few people no value is told, the others as before', () => {
    const of = (managers: number): RetentionOutcome['byField'] => {
      const led = (prefix: string, size: number, gone: number): string =>
        staff(prefix, size, { hired: '2021-01-01', gone })
          .split('\n')
          .map((line, i) => `${line}${i < gone ? '' : ' - -'} L${i % managers}`)
          .join('\n');
      const roster = rosterOf([led('M', 300, 30), led('E', 900, 200)].join('\n'));
      const yaml = {
        retention: {
          data_through: '2027-03-15',
          match_on: { level: 'exact' as const, tenure: 'exact' as const },
        },
      };
      const result = evaluateRetention(inputOf(roster, { audience: 'hr', yaml, rosterAtStart: roster }));
      if ('refused' in result) throw new Error(JSON.stringify(result.refused));
      return result.outcome.byField;
    };
    const [few, tenure] = of(10) ?? [];
    expect(few?.rows.map(({ mentees }) => mentees.n)).toEqual(new Array(10).fill(30));
    expect(of(300)).toEqual([{ field: 'level', tooManyValues: true, rows: [] }, tenure]);
  });

  test('looked at beside leaving in any way, who left of their own accord is told first', () => {
    const roster = workforce(
      { mentees: 500, others: 900 },
      { mentees: [['2026-06-01', 60]], others: [['2026-06-01', 200]] },
    );
    const yaml = {
      retention: { data_through: '2027-03-15', outcome: 'voluntary' as const, exploratory: ['any' as const] },
    };
    const result = evaluateRetention(inputOf(roster, { audience: 'hr', yaml }));
    if ('refused' in result) throw new Error(JSON.stringify(result.refused));
    expect(result.outcome.horizons.at(-1)?.groups).toEqual([
      { name: 'mentees', stayed: 440, n: 500 },
      { name: 'others', stayed: 700, n: 900 },
    ]);
  });

  test('after a report that told 9 leavers, one with 11 holds the number back', () => {
    const of = (left: number, published: readonly PublishedCell[] = []) => {
      const roster = workforce(
        { mentees: 40, others: 100 },
        { mentees: [['2026-06-01', left]], others: [['2026-06-01', 30]] },
      );
      const yaml = { retention: { data_through: '2027-03-15', outcome: 'any' as const } };
      const result = evaluateRetention(inputOf(roster, { audience: 'hr', yaml, published }));
      if ('refused' in result) throw new Error(JSON.stringify(result.refused));
      return result.outcome;
    };
    const first = of(9);
    const row = { report: 'retention', asOf: '2027-03-15', audience: 'hr', published: '2027-03-16' } as const;
    const before = publishedFigures(first).map((figure): PublishedCell => ({ ...row, ...figure }));
    const stayed = (outcome: RetentionOutcome) =>
      outcome.horizons.at(-1)?.groups.map((group) => group.stayed);
    expect([stayed(first), stayed(of(11))]).toEqual([
      [31, 70],
      [29, 70],
    ]);
    expect(stayed(of(11, before))).toEqual([null, 70]);
    expect(of(11, before).adjusted?.difference).toBeNull();
    expect(of(9, before)).toEqual(first);
    const later = before.map((cell) => ({ ...cell, asOf: '2026-12-31' }));
    expect(of(11, later).disclosure?.earlier).toBe(before.length);
  });

  test('no published count, difference of counts or rest of a group is under five', () => {
    const days = ['2026-04-01', '2026-07-01', '2026-10-01', '2027-03-10'];
    const exits = fc
      .array(fc.nat(12), { minLength: 4, maxLength: 4 })
      .map((counts): [string, number][] => counts.map((count, i) => [days[i] ?? '', count]));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 90 }),
        exits,
        exits,
        (mentees, others, left, gone) => {
          const roster = [
            ...workforce({ mentees, others }, { mentees: left, others: gone }),
            ...rosterOf('T1 2020-01-01 2025-01-01'),
          ];
          for (const group of checked(outcomeOf(roster, 'hr'))) {
            for (const [i, count] of group.entries()) {
              for (const other of group.slice(i + 1))
                expect(Math.abs(count - other)).toBeGreaterThanOrEqual(5);
            }
          }
        },
      ),
      { numRuns: 25, seed: 20_270_316 },
    );
  });
});

/** Of each group, the distinct cumulative counts that can be read: nobody, leavers by day, all leavers, everybody. */
function checked(hr: RetentionOutcome): number[][] {
  return hr.groups.map(({ name, n, events, curve }) => {
    if (n === null) {
      expect(curve).toEqual([]);
      return [];
    }
    const byDay = hr.horizons.flatMap(({ groups }) =>
      groups.flatMap((g) => (g.name === name && g.stayed !== null ? [n - g.stayed] : [])),
    );
    const steps: number[] = [];
    for (const step of curve) steps.push((steps.at(-1) ?? 0) + (step.events ?? Number.NaN));
    const told = [...byDay, ...steps, ...(events === null ? [] : [events])];
    return told.length === 0 ? [] : [...new Set([0, n, ...told])];
  });
}
