import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { anchor, safeHref } from '../../src/render/html-address.ts';
import { hostileDocument, hostileTexts } from './hostile.ts';
import { htmlText } from './html-text.ts';
import { sampleReport, sampleSheet } from './sample-document.ts';

const styleOf = (html: string): string => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));
const tagsOf = (html: string): string[] =>
  [...bodyOf(html).matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag);

test('a report and a sheet, whole', async () => {
  await expect(htmlText(sampleReport, new Map([['P34', 'sheets/mentee-E34.html']]))).toMatchFileSnapshot(
    'golden/report.html',
  );
  await expect(htmlText(sampleSheet)).toMatchFileSnapshot('golden/sheet.html');
});

test('the policy names the one style sheet by its hash and allows nothing else', () => {
  for (const html of [
    htmlText(sampleReport),
    htmlText(sampleSheet),
    htmlText({ ...sampleSheet, program: '"; } </style> é', language: 'de' }),
  ]) {
    const hash = createHash('sha256').update(styleOf(html)).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/ style=|<script|<link|<iframe|<img|@import|url\(/);
    expect(html.endsWith('</html>\n')).toBe(true);
  }
});

test('one h1, no level skipped, every id once, every link on the page arrives', () => {
  for (const html of [htmlText(sampleReport), htmlText(sampleSheet)]) {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    // "On this page" stands between h1 and main and may repeat level 2.
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target = ''] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  }
});

test('a table may show its first rows only and say where the others are, and stand folded', () => {
  const row = (name: string) => ({ cells: [{ type: 'text' as const, text: name }] });
  const table = {
    id: 'many',
    caption: '3 pairs',
    layout: 'stack' as const,
    columns: [{ id: 'name', title: 'Name', numeric: false }],
    rows: ['Ada', 'Ben', 'Cleo'].map(row),
    folded: true,
    onPage: { rows: 2, said: ['The others are ', { link: 'there', href: 'pairs.html' }] },
  };
  const page = htmlText({
    ...sampleReport,
    sections: [{ id: 'pairs', title: 'Pairs', blocks: [{ kind: 'table', table }] }],
  });
  expect(page).toContain('Ben');
  expect(page).not.toContain('Cleo');
  expect(page).toMatch(/<details class="fold">\s*<summary>3 pairs<\/summary>/);
  expect(page.match(/3 pairs/g)).toHaveLength(1);
  expect(page).toContain('<small>The others are <a href="pairs.html">there</a></small>');
});

test('a word that no column has room for may break anywhere, others may not', () => {
  const long = 'x'.repeat(400);
  const table = {
    id: 'words',
    caption: '',
    layout: 'stack' as const,
    columns: [{ id: 'name', title: 'Name', numeric: false }],
    rows: [long, 'short'].map((text) => ({ cells: [{ type: 'text' as const, text }] })),
  };
  const page = htmlText({
    ...sampleReport,
    sections: [{ id: 'words', title: 'Words', blocks: [{ kind: 'table', table }] }],
  });
  expect(page).toContain(`<span class="any">${long}</span>`);
  expect(page).not.toContain('<span class="any">short');
});

test('landmarks, language, and a name for every drawing', () => {
  const html = htmlText(sampleReport);
  expect(html).toContain('<html lang="en">');
  expect(htmlText({ ...sampleReport, language: 'de' })).toContain('<html lang="de">');
  for (const landmark of ['<header', '<nav', '<main', '<footer'])
    expect(html.split(landmark)).toHaveLength(2);
  for (const [svg] of html.matchAll(/<svg [^>]*>/g))
    expect(svg).toMatch(/role="img" aria-label="[^"]+"|aria-hidden="true"/);
  for (const svg of html.split('<svg ').slice(1))
    expect(svg.slice(0, svg.indexOf('</svg>'))).not.toMatch(/ id=| style=/);
  expect(html).toContain('<span lang="de">Erste Wahl</span>');
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('links lead where they may and nowhere else', () => {
  expect(safeHref('mailto:a@example.com')).toBe('mailto:a@example.com');
  expect(safeHref('sheets/mentee-E12.html')).toBe('sheets/mentee-E12.html');
  expect(safeHref('#fig 1')).toBe('#fig_201');
  expect(safeHref('pairs-a.html#P 1')).toBe('pairs-a.html#P_201');
  for (const bad of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'java\tscript:alert(1)',
  ])
    expect(safeHref(bad)).toBeUndefined();
  expect(anchor('Müller, <A>')).toBe('M_fcller_2c_20_3cA_3e');
  const html = htmlText(
    sampleReport,
    new Map([
      ['P34', 'sheets/mentee-E34.html'],
      ['P01', 'javascript:alert(1)'],
    ]),
  );
  expect(html).toContain('<a href="sheets/mentee-E34.html">Harriet Coldwell</a>');
  expect(html).not.toContain('javascript:');
});

describe.each(
  hostileTexts.filter((text) => text !== '').map((text) => [JSON.stringify(text), text] as const),
)('text %s', (_shown, text) => {
  test.each([sampleReport, sampleSheet].map((document) => [document.kind, document] as const))(
    'stays text on a %s',
    (_kind, document) => {
      const html = htmlText(hostileDocument(text, document));
      const harmless = htmlText(hostileDocument('harmless', document));
      // Where a word stands decides the wrapping of charts, so only what is outside them must be the same tags.
      // A value may have smaller words, and a long word a span to break in.
      const isOurs = (tag: string) => !['small', 'span'].includes(tag);
      const outside = (page: string) => tagsOf(page.replace(/<svg class="[wn]"[\s\S]*?<\/svg>/g, ''));
      expect(outside(html).filter(isOurs)).toEqual(outside(harmless).filter(isOurs));
      expect(html).not.toMatch(/<script|<img|onerror="|onmouseover="/);
      expect(
        [...bodyOf(html)].filter(
          (letter) => letter !== '\n' && /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(letter),
        ),
      ).toEqual([]);
      expect(styleOf(html)).not.toContain('<');
    },
  );
});
