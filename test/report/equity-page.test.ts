import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withheldCells } from '../../src/evaluate/equity/disclose-equity.ts';
import { outcomeOf } from '../../src/evaluate/equity/evaluate-equity.ts';
import { formatRange } from '../../src/model/format-number.ts';
import type { Language } from '../../src/model/language.ts';
import { equityDocument } from '../../src/report/equity/equity-page.ts';
import { type EquityResult, equityResultSchema } from '../../src/schema/equity-result.ts';
import { equityAnswer, equityStatements } from '../../src/texts/equity-words/equity-statements.ts';
import { figuresOfSize } from '../evaluate/equity/sample-figures.ts';
import { program } from '../follow/small-records.ts';
import { allText, runningText } from './document-text.ts';

const limits = { min_count: 5, min_mean: 10 };
const languages = ['en', 'de'] as const satisfies readonly Language[];
const cohorts = [
  ...fc.sample(figuresOfSize(1, 40), { seed: 7, numRuns: 4 }),
  ...fc.sample(figuresOfSize(60, 90), { seed: 7, numRuns: 4 }),
];

function resultOf(
  figures: (typeof cohorts)[number],
  audience: EquityResult['audience'],
  language: Language,
): EquityResult {
  const hidden = audience === 'coordinator' ? new Set<string>() : withheldCells(figures, limits, []);
  const outcome = outcomeOf(figures, { audience, hidden });
  const head = { program: 'Small', asOf: '2026-07-06', inputs: [] };
  return {
    schema: 'mentor/equity@1',
    ...head,
    ...outcome,
    statements: equityStatements(outcome, { least: 5, language }),
  };
}

const pageOf = (result: EquityResult, language: Language) =>
  equityDocument({ folder: { program: { ...program(), language } }, result, footer: [] });

const everyPage = cohorts.flatMap((figures) =>
  (['coordinator', 'hr', 'public'] as const).flatMap((audience) =>
    languages.map((language) => {
      const result = resultOf(figures, audience, language);
      return { result, language, page: pageOf(result, language) };
    }),
  ),
);

describe('the page about equity', () => {
  test('the result is as its schema says', () => {
    for (const { result } of everyPage) expect(equityResultSchema.safeParse(result).error).toBeUndefined();
  });

  test('no word of a test, of a rank or of a target reached, and no hole', () => {
    const judged = {
      en: /\b(significan\w+|p =|best|worst|highest rank|ranked|disadvantaged|discriminat\w+|biased|target (?:met|missed)|undefined|NaN)\b/i,
      de: /\b(signifikan\w+|p =|beste|schlechteste|benachteilig\w+|diskriminier\w+|Ziel (?:erreicht|verfehlt)|undefined|NaN)\b/i,
    } as const satisfies Record<Language, RegExp>;
    for (const { page, language, result } of everyPage) {
      expect(runningText(page)).not.toMatch(judged[language]);
      expect(result.statements.join(' ')).not.toMatch(judged[language]);
      expect(allText(page)).not.toMatch(/undefined|NaN|Infinity/);
    }
  });

  test('groups stand in the order of the answers in every picture and table, whatever they got', () => {
    for (const { page, result } of everyPage)
      for (const field of result.fields) {
        const names = field.groups.map(({ kind, name }) => (kind === 'answer' ? name : kind));
        const section = page.sections.find(({ id }) => id === `field-${field.field}`);
        for (const block of section?.blocks ?? []) {
          if (block.kind !== 'chart' || block.chart.kind !== 'dots') continue;
          const answers = block.chart.rows.map(({ label }) => label).filter((label) => names.includes(label));
          expect(answers).toEqual(names.filter((name) => answers.includes(name)));
          expect(block.chart.table.rows).toHaveLength(names.length + 1);
          for (const { label } of block.chart.rows) expect(block.chart.alternative).toContain(label);
        }
      }
  });

  test('the words for a picture give the limits that it draws, none beyond the ends of a scale', () => {
    for (const { page, language } of everyPage)
      for (const block of page.sections.flatMap(({ blocks }) => blocks)) {
        if (block.kind !== 'chart' || block.chart.kind !== 'dots') continue;
        const decimals = block.chart.ticks.some(({ label }) => label.endsWith('%')) ? 0 : 2;
        for (const { low, high } of block.chart.rows)
          if (low !== undefined && high !== undefined)
            expect(block.chart.alternative).toContain(formatRange(low, high, { decimals, language }));
      }
  });

  test('what is withheld is [c] in every table and nowhere a number', () => {
    for (const { page, result } of everyPage.filter((one) => one.result.audience !== 'coordinator')) {
      const charts = page.sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
      for (const field of result.fields)
        for (const measure of field.measures) {
          const chart = charts.find(({ id }) => id === `fig-${field.field}-${measure.id}`);
          for (const [at, { n, value }] of [measure.overall, ...measure.groups].entries()) {
            const cells = chart?.table.rows[at]?.cells;
            if (cells === undefined) continue;
            expect(cells[1]?.type).toBe(n === null ? 'suppressed' : 'number');
            if (value === null && n !== 0) expect(cells[2]?.type).toBe('suppressed');
          }
        }
    }
  });

  test('what may not be concluded is said, to the coordinator also whom not to show it to', () => {
    for (const { page, result } of everyPage) {
      const section = page.sections.find(({ id }) => id === 'not-concluded');
      const items = section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
      expect(items.length).toBeGreaterThanOrEqual(result.audience === 'coordinator' ? 7 : 6);
    }
  });

  test('the terminal says whom it compares by what, and the first measure', () => {
    const [one] = everyPage;
    const said = one === undefined ? '' : equityAnswer(one.result, { least: 5, language: 'en' });
    expect(said).toMatch(/compared by gender and origin\. Match rate: /);
  });
});
