import { describe, expect, test } from 'vitest';
import { evaluateRetention } from '../../src/evaluate/retention.ts';
import type { RetentionInput } from '../../src/evaluate/retention-input.ts';
import { retentionStatements } from '../../src/texts/retention-statements.ts';
import { inputOf, rosterOf, staff } from '../evaluate/retention-workforce.ts';

/** Spaces before the per cent sign as they are in prose here; the real ones are narrow and do not break. */
function statementsOf(input: RetentionInput): string[] {
  const result = evaluateRetention(input);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  const statements = retentionStatements(result.outcome).map((text) => text.replaceAll('\u202f', ' '));
  for (const text of statements) {
    expect(text).toMatch(/^\S.*\.$/);
    expect(text).not.toMatch(
      /caus|improv|prov(e|es|ed|en)\b|thanks to|because of|effect|impact|raised|kept|led to|null|NaN|undefined/i,
    );
  }
  return statements;
}

const mentees = (count: number, gone: number): string => staff('M', count, { hired: '2021-01-01', gone });
const others = (count: number, gone: number): string => staff('E', count, { hired: '2021-01-01', gone });
const roster = (...groups: string[]): ReturnType<typeof rosterOf> => rosterOf(groups.join('\n'));

describe('wording', () => {
  test('the interval covers 0', () => {
    expect(statementsOf(inputOf(roster(mentees(30, 3), others(120, 27)))).slice(0, 4)).toEqual([
      'With 30 mentees and 120 others, a difference smaller than about 20 points would be found in fewer than 8 of 10 such cohorts. To find one of 10 points (75 against 85 %), about 250 people are needed in each group.',
      'After 365 days 27 of 30 mentees (90 %) and 93 of 120 other eligible staff (78 %) were still employed.',
      'Compared like with like, the difference is +12.5 points; the data fit anything from −4.4 to +23.0 points, so also no difference at all.',
      'As the groups were, it is +12.5 points (−4.4 to +23.0).',
    ]);
  });

  test('the interval excludes 0: people chose to join', () => {
    const said = statementsOf(inputOf(roster(mentees(100, 5), others(300, 75))));
    expect(said[2]).toBe(
      'Mentees stayed more often than similar staff; people chose to join, so part of this may reflect who joined.',
    );
    expect(said[3]).toMatch(
      /^Compared like with like, the difference is \+20\.0 points; the data fit anything from \+\d+\.\d to \+\d+\.\d points\.$/,
    );
    const fewer = statementsOf(inputOf(roster(mentees(100, 40), others(300, 30))));
    expect(fewer[2]).toMatch(/^Mentees stayed less often than similar staff; people chose to join/);
  });

  test('under ten leavers: counts, no test, no difference', () => {
    const said = statementsOf(inputOf(roster(mentees(30, 2), others(120, 4))))
      .slice(1)
      .join(' ');
    expect(said).toContain(
      '28 of 30 mentees (93 %) and 116 of 120 other eligible staff (97 %) were still employed.',
    );
    expect(said).toContain('too few leavers for a test (6 leavers in all, under 10)');
    expect(said).not.toMatch(/points|days on average|interval/);
  });

  test('everybody stayed', () => {
    expect(statementsOf(inputOf(roster(mentees(30, 0), others(120, 15))))).toContain(
      'All 30 mentees stayed until day 365; of people like them at least 90.5 % would (95 % confidence).',
    );
  });

  test('voluntary exits are named as such', () => {
    const yaml = { retention: { data_through: '2027-03-15', outcome: 'voluntary' as const } };
    const said = statementsOf(
      inputOf(roster(mentees(30, 3), others(120, 27), 'E999 2021-01-01 2026-04-01 retirement'), { yaml }),
    );
    expect(said[1]).toBe(
      'After 365 days 27 of 30 mentees (90 %) and 94 of 121 other eligible staff (78 %) had not left of their own accord.',
    );
  });

  test('a horizon beyond the data, a field that could not be used, a base too high', () => {
    const yaml = {
      retention: {
        data_through: '2026-10-01',
        horizons: [90, 365],
        match_on: { tenure: [0, 1], level: 'exact' as const },
      },
    };
    const said = statementsOf(
      inputOf(roster(mentees(20, 0), others(40, 0), 'E99 2021-01-01 2026-04-01 voluntary'), { yaml }),
    );
    expect(said).toContain('What happens by day 365 is answerable from 2027-03-02.');
    expect(said).toContain(
      'The groups were not matched on level: no roster from before the program was given.',
    );
    expect(said[0]).toMatch(
      /^With 20 mentees and 41 others, of whom 98 % stayed, not even every mentee staying would be found/,
    );
  });

  test('suppressed for HR: said to be, and nothing else', () => {
    const said = statementsOf(inputOf(roster(mentees(30, 3), others(120, 27)), { audience: 'hr' }));
    expect(said.slice(1, 3)).toEqual([
      'After 365 days 93 of 120 other eligible staff (78 %) were still employed.',
      'The difference is suppressed: a count behind it is small, or would tell one.',
    ]);
  });
});
