import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { mailUri } from '../../src/model/mail-uri.ts';
import { printable } from '../../src/model/printable-text.ts';
import { cssString } from '../../src/render/css-string.ts';
import { anchor, safeHref } from '../../src/render/html-address.ts';
import { escapeHtml } from '../../src/render/html-escape.ts';
import type { Document } from '../../src/report/document.ts';
import { htmlText } from './html-text.ts';
import { keptLine, wellFormed } from './kept-text.ts';
import { anyText, shortCorpus } from './naughty-corpus.ts';
import { naughtyDocument } from './naughty-document.ts';
import { sampleReport, sampleSheet } from './sample-document.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
const childrenOf = (node: object): readonly Node[] =>
  'childNodes' in node ? (node.childNodes as Node[]) : [];
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

/** Every element below a node with its attributes, in order, as `tag[a][b]`; drawings as one. */
function skeleton(node: object): string[] {
  return childrenOf(node).flatMap((child): string[] => {
    if (child.nodeName === '#comment') return ['a comment'];
    if (!('tagName' in child)) return [];
    const tag = `${child.tagName}${child.attrs.map(({ name }) => `[${name}]`).join('')}`;
    return child.tagName === 'svg' ? [tag] : [tag, ...skeleton(child)];
  });
}

function elementsOf(node: object): DefaultTreeAdapterTypes.Element[] {
  return childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

describe('text on a page', () => {
  test(`${shortCorpus.length} naughty texts: inside an element, an attribute and a drawing another parser reads each as it is`, () => {
    for (const naughty of shortCorpus) {
      const text = escapeHtml(printable(naughty));
      const page = parseFragment(
        `<p title="${text}" class="a">${text}</p><svg><text>${text}</text><title>${text}</title></svg><b>end</b>`,
      );
      const [p, svg, b] = page.childNodes;
      const shown = keptLine(naughty);
      expect(skeleton(page)).toEqual(['p[title][class]', 'svg', 'b']);
      if (p === undefined || svg === undefined || !('attrs' in p)) throw new Error('No element.');
      expect([p.attrs[0]?.value, textOf(p), textOf(svg), b && textOf(b)]).toEqual([
        shown,
        shown,
        shown + shown,
        'end',
      ]);
    }
  });

  test('property: any text at all', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, value) => {
        const page = parseFragment(
          `<p id="${escapeHtml(printable(name))}">${escapeHtml(printable(value))}</p>`,
        );
        const [p, ...others] = page.childNodes;
        expect(others).toEqual([]);
        if (p === undefined || !('attrs' in p)) throw new Error('No element.');
        expect(p.attrs).toEqual([{ name: 'id', value: keptLine(name) }]);
        expect(p.childNodes.map(textOf).join('')).toBe(keptLine(value));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Elements and attributes of a page that come from us alone; a value may have smaller words, and a long word a span to break in. */
const outline = (html: string): string[] =>
  skeleton(parse(html)).filter((one) => !/^(?:small|span)\b/.test(one) && !/^time/.test(one));

describe('a page whose every place holds another naughty text', () => {
  const texts = shortCorpus.filter((text) => keptLine(text).trim() !== '');
  const turnsOf = (document: Document): number[] => {
    const { places } = naughtyDocument(document, ['x'], 0);
    return Array.from({ length: Math.ceil(texts.length / places) }, (_, nth) => nth * places);
  };

  test.each([
    ['report', sampleReport],
    ['sheet', sampleSheet],
  ] as const)('a %s has our elements and attributes and no others', (_, sample) => {
    const harmless = outline(htmlText(naughtyDocument(sample, ['harmless'], 0).document));
    expect(harmless.length).toBeGreaterThan(50);
    for (const turn of turnsOf(sample)) {
      const html = htmlText(naughtyDocument(sample, texts, turn).document);
      expect(outline(html)).toEqual(harmless);
      for (const { tagName, attrs } of elementsOf(parse(html))) {
        expect(['script', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'link']).not.toContain(tagName);
        for (const { name, value } of attrs) {
          expect(name).not.toMatch(/^on|^src|^style$|^srcdoc$/);
          if (name === 'href') expect(value).toMatch(/^(?:#[\w.-]*$|mailto:|[\w./-]+\.html)/);
        }
      }
    }
  });

  test('and every text of a table is there to read', () => {
    for (const turn of turnsOf(sampleReport)) {
      const { document } = naughtyDocument(sampleReport, texts, turn);
      const cells = elementsOf(parse(htmlText(document)))
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell) => textOf(cell).replaceAll(/\s+/g, ''));
      for (const { blocks } of document.sections)
        for (const block of blocks)
          if (block.kind === 'table')
            for (const cell of block.table.rows.flatMap((row) => row.cells))
              if (cell.type === 'text') {
                const shown = keptLine(cell.text).replaceAll(/\s+/g, '');
                expect(cells.some((text) => text.includes(shown))).toBe(true);
              }
    }
  });
});

/** CSS Syntax 4.3.5 and 4.3.7: the value of a string between quotation marks; undefined where it ends or breaks before its end. */
function fromCss(inside: string): string | undefined {
  let text = '';
  for (let at = 0; at < inside.length; ) {
    const code = /^\\([0-9a-f]{1,6})[ \t\n]?/i.exec(inside.slice(at, at + 8));
    if (code !== null) {
      text += letterOf(Number.parseInt(code[1] ?? '', 16));
      at += code[0].length;
    } else if (/["\n\f\r\\]/.test(inside[at] ?? '')) return undefined;
    else text += inside[at++];
  }
  return text;
}

/** CSS has neither a NUL nor halves of letters. */
const letterOf = (code: number): string =>
  code === 0 || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
const inCss = (text: string): string => wellFormed(text).replaceAll('\0', '\ufffd');

test('a string in a style sheet is one string, and comes back', () => {
  for (const naughty of shortCorpus) {
    const inside = cssString(naughty);
    expect(fromCss(inside)).toBe(inCss(naughty));
    expect(inside).toMatch(/^[A-Za-z0-9 \\]*$/);
  }
  fc.assert(fc.property(anyText, (text) => fromCss(cssString(text)) === inCss(text)));
});

describe('addresses', () => {
  const page = 'file:///C:/program/out/index.html';
  const leadsAway = (address: string): boolean => {
    const url = new URL(address, page);
    return !(url.protocol === 'file:' && url.host === '') && !/^\s*(?:mailto|https?):/i.test(address);
  };

  test.each([
    '//evil.example/x',
    '\\\\evil.example\\x',
    '/\\evil.example',
    '\t//evil.example',
    ' /etc/passwd',
    'file://evil.example/x',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JAVASCRIPT&colon;x:alert(1)',
    'blob:x',
    'ms-word:ofe|u|http://evil.example',
  ])('%j is none', (address) => expect(safeHref(address)).toBeUndefined());

  test.each([
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://b.example/x?y#z', 'https://b.example/x?y#z'],
    ['http://b.example', 'http://b.example'],
    [' HTTPS://b.example', ' HTTPS://b.example'],
    ['sheets/mentee-E12.html', 'sheets/mentee-E12.html'],
    ['../match/a.html', '../match/a.html'],
    ['a.html?b:c', 'a.html?b:c'],
    ['a/b:c.html', 'a/b:c.html'],
    ['a.html#P 1#2', 'a.html#P_201_232'],
    ['a.html#P\n1', 'a.html#P_a1'],
    ['#fig 1', '#fig_201'],
    ['', ''],
  ])('%j is %j', (address, href) => expect(safeHref(address)).toBe(href));

  test('property: whatever is one leads to a page beside ours, to mail or the web, as another reader of addresses sees it', () => {
    const start = fc.constantFrom(
      '',
      '/',
      '\\',
      '#',
      '?',
      '.',
      ' ',
      '\t',
      '\n',
      '\0',
      'a',
      'http:',
      'mailto:',
      'javascript:',
      ':',
    );
    const address = fc
      .array(fc.oneof(start, fc.constantFrom(...shortCorpus), fc.webUrl()), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (text) => {
        const href = safeHref(text);
        if (href === undefined) return;
        // What no reader takes for an address leads nowhere.
        if (URL.canParse(href, page)) expect(leadsAway(href)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('the id of a place on a page is one word of ASCII, and the link to it the same', () => {
    expect(anchor('Müller, <A>_b-1.2')).toBe('M_fcller_2c_20_3cA_3e_b-1.2');
    expect(anchor('E-100')).toBe('E-100');
    for (const naughty of shortCorpus) {
      expect(anchor(naughty)).toMatch(/^[\w.-]*$/);
      expect(safeHref(`#${naughty}`)).toBe(`#${anchor(naughty)}`);
    }
  });

  test('a mail goes to one address, with no copy, subject or words', () => {
    for (const naughty of [...shortCorpus, 'a@b.example?bcc=evil@evil.example', 'a@b.example,c@d.example']) {
      const url = new URL(mailUri(naughty));
      expect([url.protocol, url.search, url.hash]).toEqual(['mailto:', '', '']);
      expect(url.pathname).not.toMatch(/[,;&=]/);
      expect(decodeURIComponent(url.pathname)).toBe(wellFormed(naughty));
    }
    expect(mailUri("o'neil+x@a-b.example")).toBe("mailto:o'neil+x@a-b.example");
    expect(mailUri('jörg\t@a.example')).toBe('mailto:j%C3%B6rg%09@a.example');
  });
});
