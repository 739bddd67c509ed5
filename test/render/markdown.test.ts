import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { escapeMarkdown, markdownCode } from '../../src/render/markdown-escape.ts';
import { hostileDocument, hostileTexts } from './hostile.ts';
import { sampleReport, sampleSheet } from './sample-document.ts';

const reader = new MarkdownIt('default', { html: true, linkify: false });
/** The structure another reader finds: the kinds of its tokens, without the words; bold depends on the words beside it. */
const structure = (markdown: string): string[] =>
  reader
    .parse(markdown, {})
    .flatMap((token) =>
      token.type === 'inline' ? (token.children ?? []).map((child) => child.type) : [token.type],
    )
    .filter(
      (type) =>
        type !== 'text' &&
        type !== 'text_special' &&
        type !== 'softbreak' &&
        type !== 'code_inline' &&
        !type.startsWith('strong'),
    );

test('a report and a sheet, whole', async () => {
  await expect(renderMarkdown(sampleReport)).toMatchFileSnapshot('golden/report.md');
  await expect(renderMarkdown(sampleSheet)).toMatchFileSnapshot('golden/sheet.md');
});

test('tables keep their shape: as many cells in each row as in the head', () => {
  for (const text of hostileTexts) {
    const markdown = renderMarkdown(hostileDocument(text, sampleReport));
    const tokens = reader.parse(markdown, {});
    const tables = tokens.filter((token) => token.type === 'table_open');
    const cells = tokens.filter((token) => token.type === 'td_open' || token.type === 'th_open');
    const clean = reader.parse(renderMarkdown(sampleReport), {});
    expect(tables).toHaveLength(clean.filter((token) => token.type === 'table_open').length);
    expect(cells).toHaveLength(
      clean.filter((token) => token.type === 'td_open' || token.type === 'th_open').length,
    );
  }
});

describe.each(
  hostileTexts.filter((text) => text.trim() !== '').map((text) => [JSON.stringify(text), text] as const),
)('text %s', (_shown, text) => {
  test('is text to another reader: no markup, no HTML, no link', () => {
    const document = hostileDocument(text, sampleReport);
    expect(structure(renderMarkdown(document))).toEqual(
      structure(renderMarkdown(hostileDocument('harmless', sampleReport))),
    );
    if (!text.includes('*')) expect(reader.render(renderMarkdown(document))).not.toContain('**');
    expect(reader.render(renderMarkdown(document))).not.toMatch(/<script|<img|<a href="(?!#)/);
  });
});

test('escaping shows exactly the text', () => {
  for (const text of hostileTexts.filter(
    (one) => !/[\n\r\t]/.test(one) && one.trim() === one && one !== '',
  )) {
    const [token] = reader.parseInline(escapeMarkdown(text), {});
    expect((token?.children ?? []).map((child) => child.content).join('')).toBe(text.replace('\0', '\ufffd'));
  }
});

test('code may hold backticks', () => {
  expect(markdownCode('mentor verify')).toBe('`mentor verify`');
  expect(markdownCode('a `b` c')).toBe('``a `b` c``');
  expect(markdownCode('`a')).toBe('`` `a ``');
});

test('two lists after each other stay two', () => {
  const markdown = renderMarkdown(sampleReport);
  expect(markdown).toContain('- **match.lock.json** certificate;');
  expect(markdown).toContain('\n* **Rules** (a pair');
});
