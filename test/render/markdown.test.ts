import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { printable } from '../../src/model/printable-text.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { escapeMarkdown, markdownAddress, markdownCode } from '../../src/render/markdown-escape.ts';
import { hostileDocument, hostileTexts } from './hostile.ts';
import { anyText, shortCorpus } from './naughty-corpus.ts';
import { sampleReport, sampleSheet } from './sample-document.ts';

const reader = new MarkdownIt('default', { html: true, linkify: true });
// As GitHub: what begins with a scheme or www is a link by itself. Addresses of mail are, too, which no escape can prevent.
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
reader.linkify
  .add('www.', { validate: (text, at) => /^[^\s<>]+/.exec(text.slice(at))?.[0].length ?? 0 })
  .add('mailto:', null);
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

/** As a page shows it: blanks in a row are one, and none stands at an end. */
const onPage = (text: string): string => text.replaceAll(/[ \t\n]+/g, ' ').trim();
const wordsOf = (token: ReturnType<typeof reader.parse>[number]): string =>
  onPage((token.children ?? []).map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join(''));

/** The same words in every kind of place that a document has. */
function inEveryPlace(words: string, code: string): string {
  const table = `| ${words} | b |\n| --- | --: |\n| a | ${words} |`;
  return [
    `# ${words}`,
    words,
    `- ${words}\n- **x** ${words}`,
    `1. ${words}`,
    `> ${words}`,
    table,
    `x ${code} x`,
    '---',
    'end',
  ].join('\n\n');
}
const placesOf = (markdown: string) => {
  const tokens = reader.parse(markdown, {});
  return {
    blocks: tokens.map(({ type, tag }) => `${type} ${tag}`),
    inside: tokens.filter(({ type }) => type === 'inline'),
  };
};

test(`${shortCorpus.length} naughty texts in every place of a document: no markup, no link, and the words as they are`, () => {
  const { blocks } = placesOf(inEveryPlace('harmless', '`x`'));
  const texts = shortCorpus.map(printable).filter((text) => onPage(text) !== '');
  expect(texts.length).toBeGreaterThan(1000);
  for (const text of texts) {
    const found = placesOf(inEveryPlace(escapeMarkdown(text), markdownCode(text)));
    expect([text, found.blocks]).toEqual([text, blocks]);
    const shown = onPage(text);
    const behind = onPage(`x ${text}`);
    for (const token of found.inside)
      expect(
        (token.children ?? [])
          .map(({ type }) => type)
          .filter(
            (type) => !/^(?:text|text_special|softbreak|strong_open|strong_close|code_inline)$/.test(type),
          ),
      ).toEqual([]);
    expect(found.inside.map(wordsOf)).toEqual([
      ...[shown, shown, shown, behind, shown, shown],
      ...[shown, 'b', 'a', shown, onPage(`x ${text} x`), 'end'],
    ]);
  }
});

test('property: any text at all is one paragraph of its words', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = printable(raw);
      fc.pre(onPage(text) !== '');
      const { blocks, inside } = placesOf(`${escapeMarkdown(text).trim()}\n\nend`);
      expect(blocks.filter((block) => block.startsWith('paragraph_open'))).toHaveLength(2);
      expect(inside.map(wordsOf)).toEqual([onPage(text), 'end']);
    }),
    { numRuns: 1000 },
  );
});

test('an address leads where it led', () => {
  const addresses = [
    'a.html',
    'a b.html',
    'x<y>.html',
    'a|b\\c',
    'https://a.example/?a=1&copy=2',
    '#a(b)',
    'a)b',
    '"t"',
    'é.html',
  ];
  for (const address of addresses) {
    const [token] = reader.parseInline(`[x](${markdownAddress(address)}) end`, {});
    expect(token?.children?.map(({ type }) => type)).toEqual(['link_open', 'text', 'link_close', 'text']);
    expect(decodeURIComponent(String(token?.children?.[0]?.attrGet('href')))).toBe(address);
  }
});

test('code may hold backticks', () => {
  expect(markdownCode('mentor verify')).toBe('`mentor verify`');
  expect(markdownCode('a `b` c')).toBe('``a `b` c``');
  expect(markdownCode('`a')).toBe('`` `a ``');
  expect(markdownCode(' a ')).toBe('`  a  `');
  expect(markdownCode('')).toBe('');
});

test('two lists after each other stay two', () => {
  const markdown = renderMarkdown(sampleReport);
  expect(markdown).toContain('- **match.lock.json** certificate;');
  expect(markdown).toContain('\n* **Rules** (a pair');
});
