import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnBlocks } from '../../src/model/own-blocks.ts';
import type { Person } from '../../src/model/person.ts';
import { readOwnBlocks } from '../../src/read/read-own-blocks.ts';
import { readProgram } from '../../src/read/read-program.ts';
import type { Block, Document } from '../../src/report/document.ts';
import { menteeSheetDocument } from '../../src/report/sheets/mentee-sheet.ts';
import { mentorSheetDocument } from '../../src/report/sheets/mentor-sheet.ts';
import { applyOwnBlocks } from '../../src/report/sheets/own-blocks.ts';
import type { SheetInput } from '../../src/report/sheets/sheet-input.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { sheetGuide } from '../../src/templates/sheet-guide.ts';
import { filesOf } from '../read/folder.ts';
import { hostileTexts } from '../render/hostile.ts';
import { htmlText } from '../render/html-text.ts';
import { ines, parts, samir, sampleFolder, sampleProgram, tomasz } from './sample-program.ts';

type Texts = Readonly<Record<string, string>>;
type Options = {
  readonly program?: ProgramInput;
  readonly language?: 'en' | 'de';
  readonly person?: Person;
  readonly partners?: readonly Person[];
};

async function ownOf(texts: Texts): Promise<OwnBlocks | undefined> {
  const files = filesOf(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`sheets/${path}.md`, text])),
  );
  return (await readOwnBlocks(files, await readProgram(undefined))).ownBlocks;
}

/** Ines’s sheet as a mentee, or with other people; `mentor/…` makes it the mentor’s. */
async function sheetOf(texts: Texts, options: Options = {}): Promise<{ usual: Document; own: Document }> {
  const { program = {}, language = 'en', person = ines, partners = [tomasz] } = options;
  const folder = sampleFolder([person, ...partners], { matching: sampleProgram.matching, ...program });
  const ownBlocks = await ownOf(texts);
  const { rules = [], criteria = [] } = folder.program.matching;
  const input: SheetInput = {
    folder: { ...folder, ...(ownBlocks === undefined ? {} : { ownBlocks }) },
    person,
    partners: partners.map((partner) => ({ person: partner, parts: parts(0.5, 0.8, 1) })),
    rules,
    criteria,
    meetings: [],
    guide: sheetGuide(folder.program, 60, language),
    today: '2026-02-16',
  };
  const mentor = Object.keys(texts).some((path) => path.startsWith('mentor/'));
  const usual = mentor ? mentorSheetDocument(input) : menteeSheetDocument(input);
  return { usual, own: applyOwnBlocks(usual, input) };
}

const ids = (sheet: Document) => sheet.sections.map(({ id }) => id);
const sectionOf = (sheet: Document, id: string) => sheet.sections.find((section) => section.id === id);
const blocksOf = (sheet: Document, id: string): readonly Block[] => sectionOf(sheet, id)?.blocks ?? [];
const prose = (...text: Extract<Block, { kind: 'prose' }>['text']): Block => ({ kind: 'prose', text });

describe('own words on a sheet', () => {
  test('without any it is as it was', async () => {
    const { usual, own } = await sheetOf({});
    expect(own).toBe(usual);
  });

  test('a block is replaced where it stands and keeps its heading; a first heading is a new one', async () => {
    const { usual, own } = await sheetOf({
      'mentee/before': 'Bring *{partner_first_name}* a question.',
      'mentee/first': '# Day one',
    });
    expect(ids(own)).toEqual(ids(usual));
    expect(sectionOf(own, 'before')?.title).toBe(sectionOf(usual, 'before')?.title);
    expect(blocksOf(own, 'before')).toEqual([prose('Bring ', { strong: 'Tomasz' }, ' a question.')]);
    expect(sectionOf(own, 'first')).toEqual({ ...sectionOf(usual, 'first'), title: 'Day one' });
  });

  test('the usual stands where it is called, once', async () => {
    const { usual, own } = await sheetOf({ 'mentee/dates': 'Before.\n\n{usual}\n\nAfter.\n\n{usual}' });
    expect(blocksOf(own, 'dates')).toEqual([prose('Before.'), ...blocksOf(usual, 'dates'), prose('After.')]);
  });

  test('hello is the heading and the first paragraph, and what follows', async () => {
    const { usual, own } = await sheetOf({ 'mentee/hello': '# Hi {first_name}!\nA **b**.\n\n- c' });
    expect([own.title, own.lead]).toEqual(['Hi Ines!', ['A ', { strong: 'b' }, '.']]);
    expect(own.sections[0]).toEqual({
      id: 'hello',
      title: '',
      blocks: [{ kind: 'list', ordered: false, items: [['c']] }],
    });
    const { own: after } = await sheetOf({ 'mentee/hello': '{usual}\n\nAnd this.' });
    expect([after.title, after.lead, blocksOf(after, 'hello')]).toEqual([
      usual.title,
      usual.lead,
      [prose('And this.')],
    ]);
  });

  test('an empty text takes a block out; of the greeting the heading stays', async () => {
    const { usual, own } = await sheetOf({ 'mentee/agreement': '', 'mentee/hello': ' ', 'mentee/more': '' });
    expect(ids(own)).toEqual(ids(usual).filter((id) => id !== 'agreement'));
    expect([own.title, own.lead]).toEqual([usual.title, []]);
  });

  test('more stands before the goodbye, what is expected before the first meeting', async () => {
    const { usual, own } = await sheetOf({ 'mentee/more': '## Costs\nNone.', 'mentee/expected': 'Be kind.' });
    expect(ids(usual)).not.toContain('expected');
    expect(ids(own).slice(-2)).toEqual(['more', 'goodbye']);
    expect(ids(own).indexOf('expected')).toBe(ids(own).indexOf('first') - 1);
    expect(sectionOf(own, 'more')).toEqual({ id: 'more', title: 'Costs', blocks: [prose('None.')] });
  });

  test('an agreement is signed, whatever it says', async () => {
    const text = '1. {mentee} asks, {mentor} answers, {cadence}.\n2. Until ____';
    const { usual, own } = await sheetOf({ 'mentee/agreement': text });
    expect(blocksOf(own, 'agreement')).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [['Ines asks, Tomasz answers, every two weeks.'], ['Until ', { blank: 24 }]],
      },
      blocksOf(usual, 'agreement').at(-1),
    ]);
    const { own: both } = await sheetOf({ 'mentee/agreement': `{usual}\n\n${text}` });
    expect(blocksOf(both, 'agreement').filter(({ kind }) => kind === 'signatures')).toHaveLength(1);
  });

  test('several partners are listed, their blocks are one, their reasons can go', async () => {
    const partners = [tomasz, { ...samir, name: 'Dr. Samir Haddad' }];
    const text = '# {partner_name}\n{usual}\n\nWrite to {partner_first_name}.';
    const { usual, own } = await sheetOf({ 'mentee/who': text, 'mentee/why': '' }, { partners });
    expect(ids(usual).slice(0, 2)).toEqual(['who-1', 'who-2']);
    expect(ids(own).slice(0, 2)).toEqual(['who', 'dates']);
    expect(sectionOf(own, 'who')?.title).toMatch(/^Tomasz .* and Dr\. Samir Haddad$/);
    const blocks = blocksOf(own, 'who');
    expect(blocks.map(({ kind }) => kind)).toEqual(['person', 'person', 'prose']);
    expect(blocks.flatMap((block) => (block.kind === 'person' ? block.why : []))).toEqual([]);
    expect(blocks.at(-1)).toEqual(prose('Write to Tomasz and Samir.'));
  });

  test('each sheet has the words of its language', async () => {
    const texts = {
      'mentor/goodbye': 'Thanks, {first_name}, until {end}.',
      'mentor/goodbye.de': 'Danke, {name}, bis {end}.',
    };
    const options: Options = { person: tomasz, partners: [ines], program: { end: '2026-11-27' } };
    const english = await sheetOf(texts, options);
    const german = await sheetOf(texts, { ...options, language: 'de' });
    expect(blocksOf(english.own, 'goodbye')).toEqual([prose('Thanks, Tomasz, until 27 November 2026.')]);
    expect(blocksOf(german.own, 'goodbye')).toEqual([prose(`Danke, ${tomasz.name}, bis 27. November 2026.`)]);
    const { usual, own } = await sheetOf({ 'mentor/goodbye.de': 'x' }, options);
    expect(own).toEqual(usual);
  });
});

describe('what is not known about somebody', () => {
  const lonely = { ...tomasz, email: undefined };

  test('takes its paragraph, item, row or heading with it', async () => {
    const text = [
      '# A {coordinator_phone}',
      'B {partner_email}.',
      '',
      'C.',
      '',
      '- d [x](mailto:{coordinator_email})',
      '- e',
      '',
      '| f | {start} |',
      '|---|---|',
      '| g | {end} |',
      '| h | i |',
      '',
      '### {start}',
    ].join('\n');
    const { email: _, ...partner } = lonely;
    const { usual, own } = await sheetOf({ 'mentee/before': text }, { partners: [partner] });
    expect(sectionOf(own, 'before')?.title).toBe(sectionOf(usual, 'before')?.title);
    expect(blocksOf(own, 'before')).toMatchObject([
      prose('C.'),
      { kind: 'list', items: [['e']] },
      {
        kind: 'table',
        table: {
          columns: [{ title: 'f' }, { title: '' }],
          rows: [{ cells: [{ text: 'h' }, { text: 'i' }] }],
        },
      },
    ]);
  });

  test('where nothing is left, the sheet says what it says by itself', async () => {
    const { email: _, ...partner } = lonely;
    const { usual, own } = await sheetOf(
      { 'mentee/way-out': 'Write to {partner_email}.' },
      { partners: [partner] },
    );
    expect(own).toEqual(usual);
  });
});

describe('nothing but our own form gets through', () => {
  const addresses = (html: string) => [...html.matchAll(/\bhref="([^"]*)"/g)].map(([, href = '']) => href);

  test('an address is a link, and what is in it stays in it', async () => {
    const partner = { ...tomasz, email: 'a"b?bcc=x@evil.example&c' };
    const text =
      '{partner_email} [mail](mailto:{partner_email}?subject=Hi) [page](https://example.org/?q={partner_name})';
    const { own } = await sheetOf(
      { 'mentee/more': text },
      { partners: [{ ...partner, name: 'A&B "C" \ud800' }] },
    );
    const escaped = 'mailto:a%22b%3Fbcc%3Dx@evil.example%26c';
    expect(blocksOf(own, 'more')).toEqual([
      prose(
        { link: partner.email, href: escaped },
        ' ',
        { link: 'mail', href: `${escaped}?subject=Hi` },
        ' ',
        { link: 'page', href: 'https://example.org/?q=A%26B%20%22C%22%20%EF%BF%BD' },
      ),
    ]);
  });

  test('the same tags as of a plain text, and no address but of the web and mail', async () => {
    const texts = [...hostileTexts, ...naughty];
    const tags = (html: string) => new Set([...html.matchAll(/<\/?[a-z][a-z0-9]*/gi)].map(([tag]) => tag));
    const plain = 'A **b** [c](https://d.example) ____\n\n- e\n\n1. f\n\n> g\n\n### h\n\n| i |\n|---|\n| j |';
    const own = { 'mentee/hello': plain, 'mentee/more': `## k\n\n${plain}` };
    const known = tags(htmlText((await sheetOf(own)).own));
    const hold = async (text: string, name: string) => {
      const partner = { ...tomasz, name };
      const own = { 'mentee/hello': text, 'mentee/more': `[${text}](${text})\n\n{partner_name}\n\n${text}` };
      const html = htmlText((await sheetOf(own, { partners: [partner] })).own);
      expect([...tags(html)].filter((tag) => !known.has(tag))).toEqual([]);
      expect(html).not.toMatch(/<[^>]*\s(?:on\w+|src|srcset|style|action)\s*=/i);
      expect(addresses(html).filter((href) => !/^(?:https?:|mailto:|#)/i.test(href))).toEqual([]);
    };
    await hold(texts.join('\n\n'), texts.join(' '));
    await hold('k\n--\n\nl\n--\n\nm', 'a heading of the block, and one inside');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n\n', ' ', '\n', '**', '](', '| '),
        (pieces, between) => hold(pieces.join(between), `N ${pieces[0]}`),
      ),
      { numRuns: 100 },
    );
  });
});
