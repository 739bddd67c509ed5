import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { pairInWords, partWords } from '../../src/report/part-words.ts';
import { programSchema } from '../../src/schema/program.ts';
import type { Criterion } from '../../src/schema/program-criteria.ts';
import { ines, sampleFields, tomasz } from './sample-program.ts';

type Input = NonNullable<Parameters<typeof programSchema.parse>[0]>;

function criterionOf(input: Record<string, unknown>): Criterion {
  const [criterion] =
    programSchema.parse({ matching: { criteria: [{ name: 'C', weight: 10, ...input }] } } as Input).matching
      .criteria ?? [];
  if (criterion === undefined) throw new Error('no criterion');
  return criterion;
}

function wordsOf(input: Record<string, unknown>, value = 1, known = true, language: Language = 'en'): string {
  const criterion = criterionOf(input);
  const part = { criterion: 'C', value, weight: 10, known };
  return partWords(
    criterion,
    part,
    { mentee: ines, mentor: tomasz, parts: [part] },
    { criteria: [criterion], rules: [], fields: sampleFields, language },
  );
}

describe('a part of a score in words, for every type of criterion', () => {
  test.each([
    [
      { type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered' },
      1,
      '3 of 3 topics: Negotiation, Public speaking, Career planning',
    ],
    [{ type: 'similarity', field: 'values' }, 0.5, '2 in common: Growth, Candour'],
    [{ type: 'same', field: 'location' }, 0, 'Lisbon and Berlin'],
    [{ type: 'different', field: 'department' }, 1, 'Operations and Advisory'],
    [
      { type: 'closeness', field: 'level', gap: { ideal: 2, tolerance: 2 } },
      1,
      '2 levels above: Director and Consultant',
    ],
    [{ type: 'common_hours', enough: 4 }, 1, 'at least 4 h a week'],
    [{ type: 'common_hours', enough: 4 }, 0.625, '2.5 h a week'],
    [{ type: 'preference' }, 1, 'first on the mentee’s list'],
    [{ type: 'text', mentee: 'biography', mentor: 'biography' }, 0.43, 'texts 0.43 alike, of 1'],
    [{ type: 'table', file: 'scores.csv', max: 100 }, 0.86, '86.00 of 100 in scores.csv'],
  ] as const)('%j', (criterion, value, words) => {
    expect(wordsOf(criterion, value)).toBe(words);
  });

  test.each([
    [
      { type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered' },
      1,
      '3 von 3 Themen: Negotiation, Public speaking, Career planning',
    ],
    [{ type: 'similarity', field: 'values' }, 0.5, '2 gemeinsam: Growth, Candour'],
    [{ type: 'same', field: 'location' }, 0, 'Lisbon und Berlin'],
    [
      { type: 'closeness', field: 'level', gap: { ideal: 2, tolerance: 2 } },
      1,
      '2 Ebenen höher: Director und Consultant',
    ],
    [{ type: 'common_hours', enough: 4 }, 0.625, '2,5 h pro Woche'],
    [{ type: 'preference' }, 1, '1. Wunsch auf der Wunschliste (Mentee)'],
    [{ type: 'text', mentee: 'biography', mentor: 'biography' }, 0.43, 'Texte zu 0,43 ähnlich, von 1'],
    [{ type: 'table', file: 'scores.csv', max: 100 }, 0.86, '86,00 von 100 in scores.csv'],
  ] as const)('in German: %j', (criterion, value, words) => {
    expect(wordsOf(criterion, value, true, 'de')).toBe(words);
  });

  test('what is unknown says what is given instead', () => {
    expect(wordsOf({ type: 'similarity', field: 'values' }, 0.5, false)).toBe('unknown; 0.50 is given');
  });

  test('fields that are scored only or audited are not told, coordinator-only ones are', () => {
    expect(wordsOf({ type: 'similarity', field: 'shared_experience' })).toMatch(/^not shown/);
    expect(wordsOf({ type: 'same', field: 'gender' }, 0)).toMatch(/^not shown/);
    expect(wordsOf({ type: 'same', field: 'access_needs' }, 0)).not.toMatch(/^not shown/);
  });
});

describe('a pair in words, beside its figures', () => {
  const criterion = criterionOf({ type: 'preference' });
  const part = { criterion: 'C', value: 1, weight: 10, known: true };
  const basis = { criteria: [criterion], rules: [], fields: sampleFields };
  const wishing = (person: typeof tomasz, role: 'mentor' | 'mentee', prefers: readonly string[]) => ({
    ...person,
    as: {
      [role]: new Map([
        ...(person.as[role] ?? []),
        ['prefers', { type: 'ranking' as const, items: [...prefers] }] as const,
      ]),
    },
  });
  const said = (ofMentee: readonly string[], ofMentor: readonly string[], language: Language = 'en') =>
    pairInWords(
      {
        mentee: wishing(ines, 'mentee', ofMentee),
        mentor: wishing(tomasz, 'mentor', ofMentor),
        parts: [part],
      },
      basis,
      language,
    );

  test.each([
    [['M01'], ['E12'], 'each other’s first choice', 'gegenseitiger Erstwunsch'],
    [['M09', 'M01'], [], 'Ines’s second choice', 'Zweitwunsch von Ines'],
    [['M09'], ['E99', 'E98', 'E12'], 'Tomasz’s third choice', 'Drittwunsch von Tomasz'],
    [['M09'], ['E99'], 'on neither list', 'von niemandem gewünscht'],
    [['M09'], [], 'not on the mentee’s list', 'nicht unter den Wünschen (Mentee)'],
    [[], [], '', ''],
  ] as const)('wishes %j and %j: %s', (ofMentee, ofMentor, english, german) => {
    expect(said(ofMentee, ofMentor)).toBe(english);
    expect(said(ofMentee, ofMentor, 'de')).toBe(german);
  });
});
