import { describe, expect, test } from 'vitest';
import { evaluateRetention } from '../../../src/evaluate/retention/evaluate-retention.ts';
import type { RetentionInput } from '../../../src/evaluate/retention/input.ts';
import { programSchema } from '../../../src/schema/program.ts';
import { retentionRefusalWords } from '../../../src/texts/problems/retention-refusals.ts';
import { inputOf, personOf, rosterOf, staff } from './workforce.ts';

const staffed = `${staff('M', 5, { hired: '2020-01-01', gone: 1 })}\n${staff('E', 10, { hired: '2020-01-01', gone: 2 })}`;

/** Reasons with their facts, in words as well: every refusal must say something and advise one thing. */
function refusedOf(input: RetentionInput): { reason: string; facts: object }[] {
  const result = evaluateRetention(input);
  if (!('refused' in result)) return [];
  for (const refusal of result.refused) {
    const { message, advice } = retentionRefusalWords(refusal);
    expect(message).toMatch(/^\S.*\.$/);
    expect(advice).toMatch(/^\S.{20,}$/);
    expect(`${message}${advice}`).not.toMatch(/undefined|NaN|\[object/);
  }
  return result.refused.map(({ reason, facts }) => ({ reason, facts }));
}

describe('refusals', () => {
  test('a sound roster is not refused', () => {
    expect(refusedOf(inputOf(rosterOf(staffed)))).toEqual([]);
  });

  test('no settings, no start, no roster', () => {
    const input = inputOf(rosterOf(staffed));
    expect(refusedOf({ ...input, program: programSchema.parse({ start: '2026-03-02' }) })).toMatchObject([
      { reason: 'no-retention-settings' },
    ]);
    const noStart = programSchema.parse({ retention: { data_through: '2027-03-15' } });
    expect(refusedOf({ ...input, program: noStart })).toMatchObject([{ reason: 'no-start-date' }]);
    expect(refusedOf(inputOf([]))).toMatchObject([{ reason: 'roster-empty' }]);
  });

  test('somebody who stands twice on the roster of the start', () => {
    const rosterAtStart = rosterOf(`${staffed}\nE3 2021-06-01`);
    expect(refusedOf(inputOf(rosterOf(staffed), { rosterAtStart }))).toMatchObject([
      { reason: 'person-twice', facts: { count: 1 } },
    ]);
  });

  test('current staff only, unless the user vouches for it', () => {
    const roster = rosterOf(
      `${staff('M', 5, { hired: '2020-01-01' })}\n${staff('E', 10, { hired: '2020-01-01' })}`,
    );
    expect(refusedOf(inputOf(roster))).toEqual([{ reason: 'no-leavers', facts: { people: 15 } }]);
    expect(refusedOf(inputOf(roster, { assumeComplete: true }))).toEqual([]);
  });

  test('days that cannot be, all in one go', () => {
    const roster = rosterOf(`${staffed}
      X1 2020-01-01 2027-03-16 voluntary
      X2 2027-04-01
      X3 2021-01-01 2020-12-31 dismissed
      E1 2020-01-01`);
    expect(refusedOf(inputOf(roster))).toEqual([
      {
        reason: 'dates-after-data-through',
        facts: {
          count: 2,
          dataThrough: '2027-03-15',
          places: [
            { file: 'roster.csv', row: 17 },
            { file: 'roster.csv', row: 18 },
          ],
        },
      },
      { reason: 'exit-before-hire', facts: { count: 1, places: [{ file: 'roster.csv', row: 19 }] } },
      { reason: 'person-twice', facts: { count: 1, places: [{ file: 'roster.csv', row: 20 }] } },
    ]);
    const yaml = { retention: { data_through: '2026-03-02' } };
    expect(
      refusedOf(inputOf(rosterOf(`${staffed}`.replaceAll('2026-09-01', '2026-01-01')), { yaml })),
    ).toEqual([{ reason: 'data-before-start', facts: { start: '2026-03-02', dataThrough: '2026-03-02' } }]);
  });

  test('the last day of the data is within them', () => {
    expect(refusedOf(inputOf(rosterOf(`${staffed}\nX1 2020-01-01 2027-03-15 voluntary`)))).toEqual([]);
  });

  test('mentees whom the roster does not know', () => {
    const input = inputOf(rosterOf(staffed));
    const people = [...input.cohort.people, personOf('M98', ['mentee']), personOf('M97', ['mentee'])];
    expect(refusedOf({ ...input, cohort: { ...input.cohort, people } })).toEqual([
      { reason: 'mentees-not-on-roster', facts: { count: 2, of: 7, people: ['M97', 'M98'] } },
    ]);
  });

  test('people of the start who vanished', () => {
    const rosterAtStart = rosterOf(`${staffed}\nGone1 2020-01-01\nGone2 2020-01-01`);
    expect(refusedOf(inputOf(rosterOf(staffed), { rosterAtStart }))).toEqual([
      { reason: 'people-vanished', facts: { count: 2, of: 17 } },
    ]);
  });

  test('voluntary exits without a reason', () => {
    const yaml = { retention: { data_through: '2027-03-15', outcome: 'voluntary' as const } };
    const roster = rosterOf(staffed.replaceAll('voluntary', 'unknown'));
    expect(refusedOf(inputOf(roster, { yaml }))).toEqual([
      { reason: 'no-exit-reasons', facts: { leavers: 3 } },
    ]);
    expect(refusedOf(inputOf(rosterOf(staffed), { yaml }))).toEqual([]);
  });

  test('nobody to follow', () => {
    const hiredLater = rosterOf(`M1 2026-04-01\n${staff('E', 3, { hired: '2020-01-01', gone: 1 })}`);
    expect(refusedOf(inputOf(hiredLater))).toEqual([
      { reason: 'no-mentees', facts: { start: '2026-03-02', late: 1 } },
    ]);
    expect(refusedOf(inputOf(rosterOf('M1 2020-01-01 2026-05-01')))).toEqual([
      { reason: 'nobody-to-compare', facts: { start: '2026-03-02' } },
    ]);
  });
});
