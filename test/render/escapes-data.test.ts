import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { shellWord } from '../../src/cli/wizard/equivalent-command.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderJunitSuites } from '../../src/render/junit-suites.ts';
import { programYaml } from '../../src/render/program-yaml.ts';
import { relativeUri } from '../../src/render/relative-uri.ts';
import { renderXlsx } from '../../src/render/xlsx.ts';
import { workbookText } from '../../src/render/xlsx-text.ts';
import { xmlAttribute, xmlText } from '../../src/render/xml-escape.ts';
import { wellFormed } from './kept-text.ts';
import { anyText, naughtyCorpus, shortCorpus } from './naughty-corpus.ts';

/** What another parser reads: every element with its attributes, and all text between them. Throws where it is no XML. */
function readXml(xml: string) {
  const elements: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('cdata', () => {
    throw new Error('There is a CDATA section.');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { elements, text };
}

describe('XML', () => {
  /** XML has no way to write these: they stand as JavaScript writes them. */
  const inXml = (text: string): string =>
    [...text]
      .map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        const isWritable =
          [9, 10, 13].includes(code) ||
          (code >= 0x20 && code <= 0xd7ff) ||
          (code >= 0xe000 && code <= 0xfffd) ||
          code >= 0x10000;
        return isWritable ? letter : `\\u${code.toString(16).padStart(4, '0')}`;
      })
      .join('');

  test(`${naughtyCorpus.length} naughty texts and any other come back from elements and attributes`, () => {
    const comesBack = (text: string): void => {
      const read = readXml(`<a b="${xmlAttribute(text)}">${xmlText(text)}</a>`);
      expect(read).toEqual({ elements: [{ name: 'a', attributes: { b: inXml(text) } }], text: inXml(text) });
    };
    for (const text of naughtyCorpus) comesBack(text);
    fc.assert(fc.property(anyText, comesBack), { numRuns: 1000 });
  });

  test('a report of tests holds our elements only, each text in its place', () => {
    const cases = shortCorpus.map((text) => ({
      name: text,
      suite: text,
      outcome: { kind: 'failed', type: text, message: text, text: `x${text}` } as const,
    }));
    const { elements, text } = readXml(renderJunitSuites('x', [{ name: 'all', cases }]));
    expect([...new Set(elements.map(({ name }) => name))]).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
    ]);
    const read = elements.filter(({ name }) => name === 'failure');
    expect(read.map(({ attributes }) => attributes.message)).toEqual(shortCorpus.map(inXml));
    for (const naughty of shortCorpus) expect(text).toContain(`x${inXml(naughty)}`);
  });
});

describe('workbooks', () => {
  /** ECMA-376 part 1, 22.9.2.19, read by the letter. */
  const fromWorkbook = (text: string): string =>
    text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  const inWorkbook = (text: string): string => wellFormed(text).replaceAll(/[\ufffe\uffff]/g, '\ufffd');

  test(`${naughtyCorpus.length} naughty texts and any other come back by the words of the standard`, () => {
    const comesBack = (text: string): void => {
      const written = workbookText(text);
      const { elements, text: read } = readXml(`<t a="${written}">${written}</t>`);
      expect(elements.map(({ name }) => name)).toEqual(['t']);
      expect(fromWorkbook(read)).toBe(inWorkbook(text));
    };
    for (const text of naughtyCorpus) comesBack(text);
    fc.assert(fc.property(anyText, comesBack), { numRuns: 1000 });
    const parts = fc.constantFrom(
      '_',
      '_x0041',
      '_x0041_',
      'x005F_',
      '\u001b',
      '\r',
      '\n',
      '\u0085',
      'A',
      'x',
    );
    fc.assert(fc.property(fc.array(parts, { maxLength: 8 }), (all) => comesBack(all.join(''))));
    expect(workbookText('_x0041\u001b')).toBe('_x005F_x0041_x001B_');
  });

  test('no part of a workbook has a formula, a link or a part that is not ours, wherever a text stands', () => {
    const rows = shortCorpus.map((text) => [{ type: 'text', text } as const]);
    for (const name of ['=1+1', "'x'!A1", '</sheet><f>1</f>', '\u0000', "it's", 'x'.repeat(40), '[Book]A1']) {
      const sheets = [{ name, wraps: true, columns: [{ title: name, kind: 'text' as const }], rows }];
      const parts = Object.entries(unzipSync(renderXlsx({ language: 'en', sheets, marks: '=1+1;<f>' })));
      for (const [path, bytes] of parts) {
        const found = readXml(strFromU8(bytes)).elements.map((element) => element.name);
        expect([path, found.filter((tag) => /^(?:f|hyperlink|extLst|oleObject|ddeLink)$/.test(tag))]).toEqual(
          [path, []],
        );
      }
      expect(
        parts
          .map(([path]) => path)
          .filter(
            (path) =>
              !/^(?:\[Content_Types\]\.xml|(?:_rels|xl|customXml)\/[\w./]*\.(?:xml|rels))$/.test(path),
          ),
      ).toEqual([]);
    }
  });
});

describe('JSON', () => {
  test('comes back to the letter, and no character of it commands a terminal or hides another', () => {
    for (const indented of [0, 2]) {
      const value = {
        texts: naughtyCorpus,
        byKey: Object.fromEntries(shortCorpus.map((text) => [`x${text}`, text])),
      };
      const json = renderJson(value, indented);
      expect(JSON.parse(json)).toEqual(value);
      expect(json.replaceAll('\n', '')).toMatch(
        /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*$/u,
      );
      if (indented === 0) expect(json.indexOf('\n')).toBe(json.length - 1);
    }
    fc.assert(
      fc.property(anyText, (text) => JSON.parse(renderJson({ [`x${text}`]: text }))[`x${text}`] === text),
    );
  });
});

test('a figure that JSON has no word for is a bug, not null', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
    expect(() => renderJson({ of: [{ value }] })).toThrow(RangeError);
  expect(renderJson({ value: null, of: [0, -1.5] })).toBe('{"value":null,"of":[0,-1.5]}\n');
});

describe('YAML', () => {
  test(`${shortCorpus.length} naughty texts are the same settings again, as values, in lists and as keys`, () => {
    const settings = {
      name: shortCorpus[0],
      list: shortCorpus,
      section: Object.fromEntries(shortCorpus.map((text, at) => [`key_${at}`, text])),
      answers: Object.fromEntries(
        shortCorpus.filter((text) => text !== '__proto__' && text !== '<<').map((text) => [text, 'x']),
      ),
    };
    const wanted = JSON.parse(JSON.stringify(settings));
    expect(parse(programYaml(settings, { header: ['x'], notes: [] }))).toEqual(wanted);
  });

  test('property: any text at all', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, other) => {
        const settings = { name, about: { other, list: [name, { other }] } };
        expect(parse(programYaml(settings, { header: [], notes: [] }))).toEqual(settings);
      }),
      { numRuns: 150 },
    );
  });
});

test('paths of files are relative addresses, each part by itself', () => {
  for (const text of shortCorpus) {
    const uri = relativeUri(`a/${text}`);
    expect(uri).toMatch(/^[A-Za-z0-9%._~/-]*$/);
    expect(decodeURIComponent(uri)).toBe(`a/${wellFormed(text)}`);
  }
  expect(relativeUri("it's (1)!*/é.csv")).toBe('it%27s%20%281%29%21%2A/%C3%A9.csv');
});

test('a word of a command line is one word to a shell, and that word', () => {
  // No argument of a program holds a NUL, and none has halves of characters.
  const words = shortCorpus.filter((text) => !/[\0\p{Cs}]/u.test(text));
  const line = `printf '%s\\0' ${words.map(shellWord).join(' ')}`;
  expect(line).not.toMatch(/\p{Cc}/u);
  const said = execFileSync('bash', ['--norc', '-c', line], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  expect(said.split('\0').slice(0, -1)).toEqual(words);
});
