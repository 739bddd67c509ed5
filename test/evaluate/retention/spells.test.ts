import { describe, expect, test } from 'vitest';
import { evaluateRetention } from '../../../src/evaluate/retention/evaluate-retention.ts';
import { employmentAt } from '../../../src/evaluate/retention/spell.ts';
import type { Employee, Employment } from '../../../src/model/roster.ts';
import { retentionRefusalWords } from '../../../src/texts/problems/retention-refusals.ts';
import { retentionStatements } from '../../../src/texts/retention-words/retention-statements.ts';
import { inputOf, rosterOf } from './workforce.ts';

const timeZero = '2026-03-02';
const away = { hired: '2015-02-01', left: '2018-03-31', exitReason: 'voluntary' } as const;

function came(...spells: readonly Employment[]): Employee {
  const last = spells.at(-1);
  const hired = spells[0]?.hired;
  return {
    id: 'O1',
    columns: new Map(),
    place: { file: 'roster.csv', row: 2 },
    ...last,
    ...(hired === undefined ? {} : { hired }),
    spells,
  };
}

describe('somebody who left and came back', () => {
  test('before time zero: there, with the tenure of the first hire', () => {
    const { hired, left } = employmentAt(came(away, { hired: '2021-06-01' }), timeZero);
    expect([hired, left]).toEqual(['2015-02-01', undefined]);
  });

  test('left during the follow-up: left, even if they came back', () => {
    const left = { hired: '2020-01-01', left: '2026-06-30', exitReason: 'voluntary' } as const;
    const at = employmentAt(came(left, { hired: '2026-12-01' }), timeZero);
    expect([at.hired, at.left, at.exitReason]).toEqual(['2020-01-01', '2026-06-30', 'voluntary']);
  });

  test('away at time zero: comes later, and was not there', () => {
    const { hired, left } = employmentAt(came(away, { hired: '2026-06-01' }), timeZero);
    expect([hired, left]).toEqual(['2026-06-01', undefined]);
  });

  test('whose last day was time zero was away', () => {
    const until = { hired: '2020-01-01', left: timeZero, exitReason: 'voluntary' } as const;
    expect(employmentAt(came(until, { hired: '2026-06-01' }), timeZero).hired).toBe('2026-06-01');
  });

  test('left for good before time zero', () => {
    const last = { hired: '2021-06-01', left: '2025-12-31', exitReason: 'dismissed' } as const;
    expect(employmentAt(came(away, last), timeZero).left).toBe('2025-12-31');
  });

  test('one spell is as it was', () => {
    const [employee] = rosterOf('A 2020-01-01 2026-05-01 dismissed');
    if (employee !== undefined) expect(employmentAt(employee, timeZero)).toBe(employee);
  });
});

const staffed = ['Ma', 'Mb', 'Oa', 'Ob'].map((id) => `${id} 2020-01-01`).join('\n');

describe('what retention is refused for', () => {
  test('leavers without a day', () => {
    const roster = rosterOf(`${staffed}\nOc 2020-01-01 2026-06-01`).map((one) =>
      one.id === 'Ob' ? { ...one, leftUndated: true as const } : one,
    );
    const evaluated = evaluateRetention(inputOf(roster));
    if (!('refused' in evaluated)) throw new Error('not refused');
    expect(evaluated.refused.map(retentionRefusalWords).map(({ message }) => message)).toEqual([
      '1 person is gone by their status and has no exit date (roster.csv row 5): they would count as having stayed.',
    ]);
  });

  test('current staff only, until somebody vouches for it; the page says so', () => {
    const roster = rosterOf(staffed);
    expect(evaluateRetention(inputOf(roster))).toMatchObject({ refused: [{ reason: 'no-leavers' }] });
    const evaluated = evaluateRetention(inputOf(roster, { assumeComplete: true }));
    if ('refused' in evaluated) throw new Error('refused');
    expect(evaluated.outcome.assumedComplete).toBe(true);
    expect(retentionStatements(evaluated.outcome)).toContain(
      'That the roster holds everybody who left was vouched for, not checked.',
    );
  });

  test('nobody is: who was away at the start is no comparison', () => {
    const others = rosterOf(`${staffed}\nOc 2020-01-01 2026-06-01`);
    const n = (roster: readonly Employee[]) => {
      const evaluated = evaluateRetention(inputOf(roster));
      if ('refused' in evaluated) throw new Error('refused');
      return evaluated.outcome.groups.map((group) => group.n);
    };
    expect(n([...others, came(away, { hired: '2026-06-01' })])).toEqual([2, 3]);
    expect(n([...others, came(away, { hired: '2021-06-01' })])).toEqual([2, 4]);
  });

  test('a return after the last day of the data', () => {
    const back = came(away, { hired: '2027-06-01' });
    const evaluated = evaluateRetention(inputOf([...rosterOf(`${staffed}\nOc 2020-01-01 2026-06-01`), back]));
    expect(evaluated).toMatchObject({
      refused: [{ reason: 'dates-after-data-through', facts: { count: 1 } }],
    });
  });
});
