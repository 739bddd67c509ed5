import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { retentionDocument } from '../../src/report/retention/retention-page.ts';
import type { RetentionResult } from '../../src/schema/retention-result.ts';
import { causalWords } from '../house/causal-words.ts';
import { allText, runningText } from './document-text.ts';
import { retentionOf, retentionProgram } from './sample-retention.ts';

const pageOf = (result: RetentionResult, language: Language = 'en') =>
  retentionDocument({ folder: { program: { ...retentionProgram, language } }, result, footer: [] });
const languages = ['en', 'de'] as const satisfies readonly Language[];
const sizes = [
  { mentees: 40, others: 168, share: 15 },
  { mentees: 6, others: 20, share: 10 },
  { mentees: 30, others: 60, share: 0 },
  { mentees: 120, others: 900, share: 12 },
];
const counts = { mentees: 40, others: 168, share: 15 };

describe('the retention page', () => {
  test('sections in the order of the page', () => {
    const page = pageOf(retentionOf('coordinator', counts));
    expect(page.title).toBe('Retention after one year');
    expect(page.sections.map((s) => s.id)).toEqual([
      'can',
      'result',
      'curves',
      'difference',
      'balance',
      'tables',
      'method',
    ]);
    expect(page.asOfWords).toBe('Data through');
  });

  test('curves for the coordinator, points for HR; suppressed figures are [c]', () => {
    const survival = (audience: RetentionResult['audience']) =>
      pageOf(retentionOf(audience, counts))
        .sections.flatMap((s) => s.blocks)
        .flatMap((b) => (b.kind === 'chart' && b.chart.kind === 'survival' ? [b.chart] : []))[0];
    expect(survival('coordinator')?.form).toBe('steps');
    const hr = survival('hr');
    expect(hr?.form).toBe('points');
    const result = retentionOf('hr', counts);
    const shown = result.groups.map((g) => g.curve.flatMap((s) => (s.survival === null ? [] : [s.time])));
    expect(hr?.series.map((s) => s.points.map((p) => p.x))).toEqual(
      shown.filter((points) => points.length > 0),
    );
    expect(JSON.stringify(pageOf(result))).toContain('"suppressed"');
  });

  test('no audience reads a causal word or a hole, in either language', () => {
    for (const audience of ['coordinator', 'hr', 'public'] as const)
      for (const size of sizes)
        for (const language of languages) {
          const page = pageOf(retentionOf(audience, size), language);
          const text = allText(page);
          expect(page.language).toBe(language);
          expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\{[^}]*\}/);
          expect(text.match(causalWords[language])).toBeNull();
        }
  });

  test('the German page says nothing in the words of the English one, and writes figures its own way', () => {
    for (const audience of ['coordinator', 'hr'] as const)
      for (const size of sizes) {
        const result = retentionOf(audience, size);
        const lines = (language: Language) =>
          runningText(pageOf(result, language))
            .split('\n')
            .filter((line) => line !== retentionProgram.name && /\p{L}{3}/u.test(line));
        const english = new Set(lines('en'));
        expect(lines('de').filter((line) => english.has(line))).toEqual([]);
        for (const line of lines('de')) {
          expect(line).not.toMatch(/\b(the|of|and|with|were|from|not|others|days?|points|after|nobody)\b/);
          expect(line.replaceAll('roster.csv', '')).not.toMatch(/\d\.\d(?!\d\d)/);
        }
      }
  });

  test('what is suppressed is explained, and whose it is stands in words beside the chart', () => {
    for (const language of languages) {
      const hr = allText(pageOf(retentionOf('hr', counts), language));
      expect(hr).toContain(
        language === 'de' ? 'heißt: zum Schutz nicht ausgewiesen' : 'stands for suppressed',
      );
      expect(hr).toMatch(
        language === 'de' ? /Nicht ausgewiesen \[c\]: Mentees, Tage? / : /Withheld \[c\]: Mentees, days? /,
      );
      const whole = allText(pageOf(retentionOf('coordinator', counts), language));
      expect(whole).not.toContain('[c]');
    }
  });

  test('for HR nothing is said that would tell how many mentees left', () => {
    const few = { mentees: 40, others: 168, share: 4 };
    const whole = retentionOf('coordinator', few);
    const left = whole.groups[0]?.events ?? 0;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(5);
    const total = whole.groups.reduce((sum, g) => sum + (g.events ?? 0), 0);
    for (const language of languages) {
      const said = runningText(pageOf(retentionOf('hr', few), language));
      const of = language === 'de' ? 'von' : 'of';
      expect(said).not.toContain(`${40 - left} ${of} 40`);
      expect(said).not.toContain(`${total} ${of} 208`);
    }
  });

  test('of points, a day is quoted only where its own figure is published', () => {
    const result = retentionOf('hr', counts);
    const mentees = result.groups[0];
    if (mentees === undefined) throw new Error('no group');
    const early = {
      ...result,
      groups: [
        {
          ...mentees,
          curve: [
            {
              time: 180,
              atRisk: 34,
              events: 6,
              censored: null,
              survival: 0.85,
              stderr: 0.05,
              low: 0.7,
              high: 0.93,
            },
          ],
        },
        ...result.groups.slice(1),
      ],
    };
    const chart = pageOf(early)
      .sections.flatMap((s) => s.blocks)
      .flatMap((b) => (b.kind === 'chart' && b.chart.kind === 'survival' ? [b.chart] : []))[0];
    expect(chart?.finding).not.toContain('of mentees');
  });
});
