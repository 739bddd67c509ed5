import { describe, expect, test } from 'vitest';
import { retentionDocument } from '../../src/report/retention-page.ts';
import type { RetentionResult } from '../../src/schema/retention-result.ts';
import { allText } from './document-text.ts';
import { retentionOf, retentionProgram } from './sample-retention.ts';

const pageOf = (result: RetentionResult) =>
  retentionDocument({ folder: { program: retentionProgram }, result, footer: [] });
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

  test('no audience reads a causal word or a hole', () => {
    for (const audience of ['coordinator', 'hr', 'public'] as const) {
      for (const size of [
        counts,
        { mentees: 6, others: 20, share: 10 },
        { mentees: 30, others: 60, share: 0 },
      ]) {
        const text = allText(pageOf(retentionOf(audience, size)));
        expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\{[^}]*\}/);
        expect(text).not.toMatch(/\b(caused|improved|proves|thanks to)\b/i);
      }
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
