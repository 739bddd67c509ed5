import { describe, expect, test } from 'vitest';
import type { EquityFigure, EquityMeasureResult, EquityOutcome } from '../../src/schema/equity-result.ts';
import { equityAnswer, measureStatement } from '../../src/texts/equity-words/equity-statements.ts';

const nothing = { low: null, high: null, ratio: null, ratioLow: null, ratioHigh: null } as const;
const figure = (name: string, count: number | null, of: number | null): EquityFigure => ({
  ...{ name, kind: name === 'All' ? 'all' : 'answer', n: of, count, of },
  value: count === null || of === null ? null : count / of,
  ...nothing,
  intervalMethod: 'wilson',
  suppressed: count === null,
});
const measure = (overall: EquityFigure, ...groups: readonly EquityFigure[]): EquityMeasureResult => ({
  id: 'match-rate',
  unit: 'share',
  overall,
  groups: [...groups],
});
const outcome = (one: EquityMeasureResult): EquityOutcome => ({
  audience: 'hr',
  about: 'mentees',
  people: 40,
  fields: [{ field: 'gender', label: 'Gender', several: false, groups: [], measures: [one] }],
});
const english = { least: 5, language: 'en' } as const;

describe('what a sentence says of the shares of groups', () => {
  test('the counts of those under 30, and the share beside them of others', () => {
    const said = measureStatement(
      measure(figure('All', 38, 40), figure('Man', 16, 18), figure('Woman', 19, 19)),
      5,
      'en',
    );
    expect(said).toBe('Match rate: Man 16 of 18, Woman 19 of 19; all 38 of 40 (95\u202f%)');
  });

  test('the share alone where its counts are withheld', () => {
    const told = { ...figure('All', 38, 40), count: null, of: null };
    expect(measureStatement(measure(told, figure('Man', null, null)), 5, 'en')).toContain('all 95\u202f%');
  });
});

describe('means that stand beside each other', () => {
  const score = (...values: readonly number[]): string => {
    const [overall, ...groups] = values.map((value, at) => ({
      ...figure(at === 0 ? 'All' : `Group ${at}`, null, null),
      ...{ n: 40, value, suppressed: false },
    }));
    if (overall === undefined) throw new Error('No figure of all');
    return measureStatement({ id: 'score', unit: 'points', overall, groups }, 5, 'en');
  };

  test('have as many decimals as each other', () => {
    expect(score(62.341, 57.5, 65.74)).toMatch(/Group 1 57\.50, Group 2 65\.74; all 62\.34$/);
  });

  test('have one where all of them are told to one', () => {
    expect(score(62.3, 57, 65.7)).toMatch(/Group 1 57\.0, Group 2 65\.7; all 62\.3$/);
  });
});

describe('the answer', () => {
  const all = figure('All', 38, 40);
  const hidden = 'on this page no two can be compared';

  test('says where so much is withheld that no two groups stand beside each other', () => {
    const one = outcome(measure(all, figure('Man', null, null), figure('Woman', 19, 19)));
    expect(equityAnswer(one, english)).toContain(hidden);
  });

  test('and says nothing of it where two do, or where nothing is withheld', () => {
    const two = [figure('Man', 16, 18), figure('Woman', 19, 19)];
    expect(
      equityAnswer(outcome(measure(all, ...two, figure('No answer', null, null))), english),
    ).not.toContain(hidden);
    const alone = outcome(measure(all, figure('Woman', 40, 40)));
    expect(equityAnswer(alone, english)).not.toContain(hidden);
    // Of a measure without figures nothing is withheld that another group had.
    alone.fields[0]?.measures.push(measure(figure('All', null, 0), figure('Woman', null, 0)));
    expect(equityAnswer(alone, english)).not.toContain(hidden);
  });
});
