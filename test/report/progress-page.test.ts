import { describe, expect, test } from 'vitest';
import { progressDocument } from '../../src/report/progress-page.ts';
import { statusSummary } from '../../src/report/status-summary.ts';
import { allText } from './document-text.ts';
import { sampleCohort } from './sample-cohort.ts';
import { sampleFolder, sampleProgram } from './sample-program.ts';
import { progressOf, runningFolder } from './sample-progress.ts';

const targets = { 'meeting-adherence': '>= 80%', satisfaction: '>= 4 of 5', 'no-such-metric': '>= 50' };
const folder = await runningFolder(sampleFolder(sampleCohort(7, 40, 44), { ...sampleProgram, targets }), 3);
const today = '2026-06-30';
const { result, status, followed } = progressOf(folder, today);
const page = progressDocument({ folder, result, status, followed, today, footer: [] });

describe('the progress page', () => {
  test('sections in the order of the page, at most three things today', () => {
    expect(page.sections.map((s) => s.id)).toEqual([
      'today',
      'figures',
      'pictures',
      'pairings',
      'metrics',
      'dictionary',
    ]);
    const entries = page.sections[0]?.blocks[0];
    expect(entries?.kind === 'entries' ? entries.items.length : 0).toBe(3);
  });

  test('every metric has a row with its name, and a row in the dictionary', () => {
    const rows = (id: string) =>
      page.sections
        .find((s) => s.id === id)
        ?.blocks.flatMap((b) => (b.kind === 'table' ? b.table.rows : [])) ?? [];
    expect(rows('metrics').length).toBe(result.metrics.length);
    expect(rows('dictionary').map((r) => (r.cells[0]?.type === 'text' ? r.cells[0].text : ''))).toEqual(
      result.metrics.map((m) => m.id),
    );
  });

  test('the stretches of the line add up to the meetings of the lead', () => {
    const chart = page.sections
      .find((s) => s.id === 'pictures')
      ?.blocks.flatMap((b) => (b.kind === 'chart' && b.chart.kind === 'line' ? [b.chart] : []))[0];
    const numbers = (column: number) =>
      (chart?.table.rows ?? []).reduce(
        (sum, r) => sum + (r.cells[column]?.type === 'number' ? r.cells[column].value : 0),
        0,
      );
    expect([numbers(1), numbers(2)]).toEqual([status.meetings.held, status.meetings.due]);
  });

  test('pairings stand worst first', () => {
    const table = page.sections
      .find((s) => s.id === 'pairings')
      ?.blocks.flatMap((b) => (b.kind === 'table' ? [b.table] : []))[0];
    const words = table?.rows.map((r) => (r.cells[3]?.type === 'state' ? r.cells[3].word : 'over')) ?? [];
    const order = ['act', 'unknown', 'watch', 'too early to tell', 'on track', 'paused', 'over'];
    const places = words.map((w) => Math.min(order.indexOf(w), order.indexOf(w) === 5 ? 4 : 9));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(words.length).toBe(result.pairings.length);
  });

  test('no hole, no coordinate that is not a number', () => {
    expect(allText(page)).not.toMatch(/undefined|NaN|Infinity|\[object|\{[^}]*\}/);
  });

  test('before anything happened it says so, and is still a page', () => {
    const start = progressOf(folder, '2026-02-20');
    const early = progressDocument({ folder, ...start, today: '2026-02-20', footer: [] });
    expect(allText(early)).not.toMatch(/undefined|NaN|Infinity/);
    expect(early.sections[0]?.title).toBe('Nothing to do today');
  });
});

describe('what mentor status says', () => {
  test('whom to call, this week, where everybody stands', () => {
    const summary = statusSummary({ folder, result: status, today });
    expect(summary.sections.map((s) => s.id)).toEqual(['today', 'week', 'counts', 'next']);
    expect(summary.lead).toEqual([
      {
        strong: `3 people to call today. ${status.meetings.held} of ${status.meetings.due} meetings due were held (${Math.round((100 * status.meetings.held) / status.meetings.due)}\u202f%).`,
      },
    ]);
  });
});
