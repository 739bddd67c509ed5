import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { documentTables } from '../../src/render/document-csv.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { escapeMarkdown } from '../../src/render/markdown-escape.ts';
import { pageWords } from '../../src/render/page-words.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Block, Chart, Document, Inline } from '../../src/report/document.ts';
import { htmlText } from './html-text.ts';
import { sampleCharts } from './sample-charts.ts';
import { sampleMonth, sampleReport, sampleSheet } from './sample-document.ts';

const languages: readonly Language[] = ['en', 'de'];
const blocks = [sampleReport, sampleSheet, sampleMonth].flatMap((page) =>
  page.sections.flatMap((s) => s.blocks),
);

/** A page with this block and nothing else that shows. */
const pageOf = (block: Block, language: Language): Document => ({
  ...sampleReport,
  title: 'T',
  lead: [],
  footer: [],
  language,
  sections: [{ id: 's', title: '', blocks: [block] }],
});
const htmlBody = (page: Document): string => /<main[^>]*>([\s\S]*)<\/main>/.exec(htmlText(page))?.[1] ?? '';
const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

const kinds = Object.keys({
  prose: true,
  note: true,
  statement: true,
  proof: true,
  figures: true,
  list: true,
  entries: true,
  facts: true,
  person: true,
  heading: true,
  table: true,
  chart: true,
  signatures: true,
  calendar: true,
  problems: true,
} satisfies Record<Block['kind'], true>);

/** The first words of running text. */
function opening(text: Inline | undefined): string | undefined {
  const span = text?.find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof span === 'string' ? span.trim().split(' ').slice(0, 3).join(' ') : undefined;
}

/** A few words that a reader must find of each kind of block, whatever the format. */
function saidIn(block: Block): string | undefined {
  switch (block.kind) {
    case 'prose':
    case 'note':
      return opening(block.text);
    case 'statement':
      return opening(block.paragraphs[0]);
    case 'proof':
      return block.heading;
    case 'figures':
      return block.items[0]?.value;
    case 'list':
      return opening(block.items[0]);
    case 'entries':
      return block.items[0]?.title;
    case 'facts':
      return block.items[0]?.term;
    case 'person':
      return block.name;
    case 'heading':
      return block.text;
    case 'table': {
      const cell = block.table.rows[0]?.cells[0];
      return cell?.type === 'text' ? cell.text : undefined;
    }
    case 'chart':
      return block.chart.finding;
    case 'signatures':
      return block.lines[0];
    case 'calendar':
      return block.days[0]?.lines[0]?.text;
    case 'problems':
      return block.items[0]?.code;
    default:
      return block satisfies never;
  }
}

describe.each(languages)('pages in %s', (language) => {
  test.each(kinds)('%s is shown in every format', (kind) => {
    const found = blocks.filter((block) => block.kind === kind);
    expect(found.length, `the sample has no ${kind}`).toBeGreaterThan(0);
    for (const block of found) {
      const page = pageOf(block, language);
      const words = squeezed(saidIn(block) ?? '');
      expect(words).not.toBe('');
      expect(squeezed(htmlBody(page).replace(/<[^>]*>/g, ' '))).toContain(words.replaceAll('&', '&amp;'));
      expect(squeezed(renderMarkdown(page))).toContain(escapeMarkdown(words));
      expect(squeezed(renderTerminal(page, { width: 100, color: false }))).toContain(words);
    }
  });

  test.each(sampleCharts.map((chart) => [chart.id, chart] as const))(
    '%s: drawn twice with its finding as its name, and its figures in every format',
    (_id, chart) => {
      const page = pageOf({ kind: 'chart', chart }, language);
      const html = htmlBody(page);
      const drawings = [...html.matchAll(/<svg class="([wn])"[^>]* role="img" aria-label="([^"]*)"/g)];
      expect(drawings.map(([, look]) => look)).toEqual(['w', 'n']);
      for (const [, , name] of drawings) expect(name).toBe(chart.alternative.replaceAll('&', '&amp;'));
      expect(chart.alternative).toMatch(/\d/);
      expect(html).toContain(`${pageWords(language).figuresAsTable}: `);
      const text = {
        markdown: renderMarkdown(page),
        terminal: renderTerminal(page, { width: 100, color: false }),
      };
      const [table] = documentTables(page);
      expect(table?.rows.length).toBe(chart.table.rows.length + 1);
      for (const row of chart.table.rows) {
        const [first] = row.cells;
        if (first?.type !== 'text') continue;
        expect(html).toContain(first.text);
        expect(text.markdown).toContain(escapeMarkdown(first.text));
        expect(text.terminal).toContain(first.text);
      }
      expect(squeezed(text.markdown)).toContain(escapeMarkdown(squeezed(chart.measure)));
      expect(squeezed(text.terminal)).toContain(squeezed(chart.measure));
    },
  );
});

test('a drawing adds no word of another language', () => {
  const english = pageWords('en');
  const added = [english.before, english.after, english.flaggedBeyond, english.today];
  const silent = (chart: Chart): Chart => ({ ...chart, alternative: '', finding: '', measure: '' });
  for (const chart of sampleCharts) {
    const html = htmlBody(pageOf({ kind: 'chart', chart: silent(chart) }, 'de'));
    const drawn = [...html.matchAll(/<text [^>]*>([^<]*)</g)].map(([, words = '']) => words);
    for (const word of added) expect(drawn).not.toContain(word);
    expect(drawn.filter((words) => /^[+\u2212]?\d+\.\d+$/.test(words))).toEqual([]);
  }
});
