import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart, Document, Table } from '../../src/report/document.ts';
import { matchOverviewDocument } from '../../src/report/match/match-overview.ts';
import { matchSummary } from '../../src/report/summaries/match-summary.ts';
import { allText } from './document-text.ts';
import { matched, sampleCohort } from './sample-cohort.ts';
import { ines, samir, sampleFolder, sampleProgram, tomasz } from './sample-program.ts';

const today = '2026-02-16';

async function pages(
  seed: number,
  mentees: number,
  mentors: number,
): Promise<{
  readonly overview: Document;
  readonly summary: Document;
  readonly result: Awaited<ReturnType<typeof matched>>['result'];
}> {
  const folder = sampleFolder(sampleCohort(seed, mentees, mentors));
  const { result, extras } = await matched(folder);
  return {
    result,
    overview: matchOverviewDocument({ folder, result, extras, today, footer: ['Made by mentor match.'] }),
    summary: matchSummary({
      folder,
      result,
      extras,
      today,
      wrote: [{ path: 'pairings.csv', what: '1 draft' }],
      overview: 'out/match/overview.html',
    }),
  };
}

function tableOf(document: Document, id: string): Table | undefined {
  return document.sections
    .flatMap((s) => s.blocks)
    .flatMap((b) => (b.kind === 'table' && b.table.id === id ? [b.table] : []))[0];
}

function chartsOf(document: Document): readonly Chart[] {
  return document.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'chart' ? [b.chart] : []));
}

describe('the overview of a match', () => {
  test('sections in the order of the page', async () => {
    const folder = sampleFolder([ines, samir, tomasz]);
    const { result, extras } = await matched(folder);
    const overview = matchOverviewDocument({ folder, result, extras, today, footer: [] });
    expect(overview.sections.map((s) => s.id)).toEqual([
      'summary',
      'unmatched',
      'pairs',
      'mentors',
      'scores',
      'basis',
    ]);
    expect(overview.lead).toEqual(['1 of 2 mentees has a mentor. For one, places are short.']);
  });

  test('every pair has a row, lowest score first, whose parts add up to its score', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 1, max: 14 }),
        async (seed, mentees, mentors) => {
          const { overview, result } = await pages(seed, mentees, mentors);
          const rows = tableOf(overview, 'all-pairs')?.rows ?? [];
          expect(rows.map((r) => r.id).sort()).toEqual(result.pairings.map((p) => p.id).sort());
          const scores = rows.map((row) => {
            const score = row.cells.find((c) => c.type === 'score');
            if (score?.type !== 'score') return Number.NaN;
            const sum = row.cells
              .flatMap((c) => (c.type === 'number' ? [c.value] : []))
              .reduce((a, b) => a + b, 0);
            expect(sum).toBeCloseTo(score.value, 1);
            expect(score.parts.reduce((a, b) => a + b, 0)).toBeCloseTo(score.value, 1);
            return score.value;
          });
          expect(scores).toEqual([...scores].sort((a, b) => a - b));
          expect(rows.every((r) => r.cells.length === tableOf(overview, 'all-pairs')?.columns.length)).toBe(
            true,
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  test('private fields stay out of the coordinator’s page, and nothing is left unfilled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), async (seed) => {
        const { overview, summary } = await pages(seed, 8, 6);
        for (const page of [overview, summary]) {
          const text = allText(page);
          expect(text).not.toMatch(/experience-|gender-of-|needs-of-/);
          expect(text).not.toMatch(/\{[^}]*\}|undefined|NaN|\[object/);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('everybody without a mentor is listed with a reason', async () => {
    const { overview, result } = await pages(7, 12, 5);
    expect(result.unmatched.length).toBeGreaterThan(0);
    const entries = overview.sections.find((s) => s.id === 'unmatched')?.blocks[0];
    const items = entries?.kind === 'entries' ? entries.items : [];
    expect(items.map((e) => e.id)).toEqual(result.unmatched.map((u) => u.person));
    for (const item of items)
      expect(JSON.stringify(item.paragraphs[0])).toMatch(/No mentor is eligible|A shortage/);
  });

  test('many without a mentor are a table, each with a reason and a change, or the command that looks for one', async () => {
    const { overview, result } = await pages(3, 40, 6);
    expect(result.unmatched.length).toBeGreaterThan(12);
    const rows = tableOf(overview, 'without-a-mentor')?.rows ?? [];
    expect(rows.map((r) => r.id)).toEqual(result.unmatched.map((u) => u.person));
    for (const { id, cells } of rows) {
      const [, why, helps] = cells;
      expect(why?.type === 'text' ? why.text : '').toMatch(/^(No mentor is eligible|A shortage)/);
      if (helps?.type === 'missing') expect(helps.word).toBe(`mentor explain ${id}`);
    }
  });

  test('of more than 200 places the mentors are counted in groups, and every one of them is in the table', async () => {
    const places = 7;
    const mentors = sampleCohort(5, 0, 30).map((p) => ({ ...p, capacity: { mentor: places } }));
    const folder = sampleFolder([...sampleCohort(5, 40, 0), ...mentors]);
    const { result, extras } = await matched(folder);
    const overview = matchOverviewDocument({ folder, result, extras, today, footer: [] });
    const chart = chartsOf(overview).find((c) => c.id === 'fig-load');
    expect(chart?.kind).toBe('bars');
    if (chart?.kind !== 'bars') return;
    expect(chart.rows.reduce((sum, row) => sum + (row.value ?? 0), 0)).toBe(30);
    expect(chart.table.rows).toHaveLength(30);
  });

  test('pairs that have been proposed need no second look before that', async () => {
    const folder = sampleFolder(sampleCohort(7, 40, 36));
    const { result, extras } = await matched(folder);
    const page = (pairings: typeof result.pairings) =>
      matchOverviewDocument({ folder, result: { ...result, pairings }, extras, today, footer: [] });
    expect(page(result.pairings).lead.join('')).toContain('before you propose them');
    const told = result.pairings.map((p) => ({ ...p, state: 'proposed' as const }));
    expect(page(told).lead.join('')).not.toContain('before you propose');
    // Nor is there anything left to choose by another objective.
    const ids = ({ sections }: Document) => sections.map(({ id }) => id);
    expect(ids(page(result.pairings))).toContain('choices');
    expect(ids(page(told))).not.toContain('choices');
  });

  test('a cohort with nobody in it is a page, not a fault', async () => {
    const folder = sampleFolder([]);
    const { result, extras } = await matched(folder);
    const overview = matchOverviewDocument({ folder, result, extras, today, footer: [] });
    expect(allText(overview)).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('what mentor match says', () => {
  test('the answer, figures, who is without, the weakest pairs, what was written, what comes next', async () => {
    const { summary } = await pages(7, 40, 36);
    expect(summary.kind).toBe('summary');
    expect(summary.lead).toEqual([
      { strong: '32 of 40 mentees matched (80\u202f%), proven best for coverage-then-total.' },
    ]);
    expect(summary.sections.map((s) => s.id)).toEqual(['figures', 'unmatched', 'lowest', 'wrote', 'next']);
    const figures = summary.sections[0]?.blocks[0];
    expect(figures?.kind === 'figures' ? figures.items.map((f) => [f.label, f.value, f.of]) : []).toEqual([
      ['Total', '2,210.04', undefined],
      ['Bound', '2,210.04', undefined],
      ['Places used', '32', 'of 36'],
      ['First choices', '3', 'of 28'],
    ]);
  });

  test('a single place too few is one person to look at', async () => {
    const folder = sampleFolder([ines, samir, tomasz], sampleProgram);
    const { result, extras } = await matched(folder);
    const summary = matchSummary({ folder, result, extras, today, wrote: [] });
    expect(summary.sections.find((s) => s.id === 'unmatched')?.title).toBe('Without a mentor: 1 of 2');
  });
});

test('where people could mentor each other, the proof says that one direction counted', async () => {
  const onBothSides = [ines, samir].map((p) => {
    const answers = p.as.mentee ?? p.as.mentor ?? new Map();
    return {
      ...p,
      roles: ['mentor' as const, 'mentee' as const],
      capacity: { mentor: 1, mentee: 1 },
      as: { mentor: answers, mentee: answers },
    };
  });
  const folder = sampleFolder(onBothSides, { matching: { criteria: sampleProgram.matching?.criteria } });
  const { result, extras } = await matched(folder);
  expect(allText(matchSummary({ folder, result, extras, today, wrote: [] }))).toContain(
    'only the better direction of two people who could mentor each other',
  );
  expect(allText(matchOverviewDocument({ folder, result, extras, today, footer: [] }))).toContain(
    'Under these rules, with only the better direction',
  );
});
