import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import type { Lot } from '../../../src/model/lottery.ts';
import { retentionDocument } from '../../../src/report/retention/retention-page.ts';
import type { RetentionOutcome } from '../../../src/schema/retention-result.ts';
import { retentionStatements } from '../../../src/texts/retention-words/retention-statements.ts';
import { outcomeOf } from '../../planted/coverage.ts';
import { allText } from '../../report/document-text.ts';
import { inputOf, rosterOf } from './workforce.ts';

/** So many of a department, all with one chance, of whom so many were drawn. */
type Class = {
  readonly department: string;
  readonly people: number;
  readonly drawn: number;
  readonly chance: number;
};

/** In each class every fifth person leaves, so that there is something to report. */
function inputFor(classes: readonly Class[], audience: RetentionOutcome['audience'] = 'coordinator') {
  const people = classes.flatMap((one, c) =>
    Array.from({ length: one.people }, (_, i) => ({ id: `M${c + 1}-${i + 1}`, i, ...one })),
  );
  const roster = rosterOf(
    people.map(({ id, i }) => `${id} 2020-01-01${i % 5 === 0 ? ' 2026-09-01 voluntary' : ''}`).join('\n'),
  ).map((employee, at) => ({ ...employee, department: people[at]?.department }));
  const lottery = people.map(
    ({ id, i, drawn, chance }): Lot => ({
      person: id,
      draw: 1,
      admitted: i < drawn ? 'yes' : 'no',
      probability: chance,
      probabilityError: 0,
      seed: 's',
      drawn: '2026-02-09',
    }),
  );
  const yaml = {
    retention: { data_through: '2027-03-15', comparison: 'lottery' as const, horizons: [365] },
  };
  return inputOf(roster, { rosterAtStart: roster, lottery, audience, yaml });
}

const departmentOf = ({ balance }: RetentionOutcome) => balance.find(({ field }) => field === 'department');

const unequal = [
  { department: 'Ward', people: 40, drawn: 10, chance: 0.25 },
  { department: 'Office', people: 40, drawn: 30, chance: 0.75 },
] as const;
const unlucky = [
  { department: 'Ward', people: 30, drawn: 10, chance: 0.5 },
  { department: 'Office', people: 50, drawn: 30, chance: 0.5 },
] as const;

describe('how alike those drawn and those waiting were', () => {
  test('what unequal chances did is weighed out', () => {
    // A quarter of those drawn and three quarters of those waiting are from the ward; weighted, half of either.
    const { before, after } = departmentOf(outcomeOf(inputFor(unequal))) ?? {};
    expect(before).toBeCloseTo(0.5 / Math.sqrt(0.25 * 0.75), 10);
    expect(after).toBeCloseTo(0, 10);
  });

  test('the luck of the draw stays', () => {
    const { before, after } = departmentOf(outcomeOf(inputFor(unlucky))) ?? {};
    expect(before).toBeCloseTo(0.25 / Math.sqrt((0.25 * 0.75 + 0.5 * 0.5) / 2), 10);
    expect(after).toBeCloseTo(before ?? 9, 10);
  });

  test('with one chance for everybody weights change nothing', () => {
    const count = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(count, count, count, count, (wardDrawn, ward, officeDrawn, office) => {
        const classes = [
          { department: 'Ward', people: wardDrawn + ward, drawn: wardDrawn, chance: 0.3 },
          { department: 'Office', people: officeDrawn + office, drawn: officeDrawn, chance: 0.3 },
        ];
        const { before, after } = departmentOf(outcomeOf(inputFor(classes))) ?? {};
        expect(after ?? 9).toBeCloseTo(before ?? -9, 10);
      }),
      { seed: 20260302, numRuns: 100 },
    );
  });

  test('years of service are told without a roster of the start, other fields are not', () => {
    const { rosterAtStart: _start, ...input } = inputFor(unequal);
    expect(outcomeOf(input).balance.map(({ field }) => field)).toEqual(['tenure']);
  });

  test('for others than the coordinator a department stays untold', () => {
    const told = departmentOf(outcomeOf(inputFor(unequal, 'hr')));
    expect(told).toEqual({ field: 'department', before: null, after: null });
  });
});

describe('the page of a lottery', () => {
  const textOf = (outcome: RetentionOutcome, language: Language) => {
    const { program } = inputFor([]);
    const result = {
      schema: 'mentor/retention@1' as const,
      program: program.name,
      asOf: outcome.dataThrough,
      inputs: [],
      ...outcome,
      statements: retentionStatements(outcome),
    };
    return allText(retentionDocument({ folder: { program: { ...program, language } }, result, footer: [] }));
  };

  test.each([
    ['en', 'Weighted by chance both fields agree', 'department (0.53): by the luck of the draw', /matching/i],
    [
      'de',
      'Nach Chancen gewichtet stimmen beide Merkmale überein',
      'Abteilung (0,53). Das ist der Zufall der Auslosung',
      /nach dem Abgleich/i,
    ],
  ] as const)(
    'shows both weightings and lays what is left on chance (%s)',
    (language, alike, luck, matched) => {
      const even = textOf(outcomeOf(inputFor(unequal)), language);
      expect(even).toContain(alike);
      expect(even).not.toContain(luck.slice(-30));
      const odd = textOf(outcomeOf(inputFor(unlucky)), language);
      expect(odd).toContain(luck);
      for (const text of [even, odd]) expect(text).not.toMatch(matched);
    },
  );
});
