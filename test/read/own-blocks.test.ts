import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moreBlock, ownBlockNames } from '../../src/model/own-blocks.ts';
import { sheetPlaceholders } from '../../src/model/placeholders.ts';
import { problem } from '../../src/model/problem.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { orderProblems } from '../../src/read/order-problems.ts';
import { type ReadOwnBlocks, readOwnBlocks } from '../../src/read/read-own-blocks.ts';
import { readProgram } from '../../src/read/read-program.ts';
import { programSchema } from '../../src/schema/program.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';
import { filesOf, problemLines } from './folder.ts';

async function readFiles(files: readonly SourceFile[]): Promise<ReadOwnBlocks> {
  const settings = await readProgram(files.find(({ path }) => path === 'program.yaml'));
  expect(settings.problems).toEqual([]);
  const read = await readOwnBlocks(files, settings);
  return { ...read, problems: orderProblems(read.problems) };
}
const readTexts = (texts: Readonly<Record<string, string>>) => readFiles(filesOf(texts));

/** The words of a block in a language, as far as they are plain paragraphs. */
function wordsOf({ ownBlocks }: ReadOwnBlocks, block: string, language: 'en' | 'de'): string | undefined {
  const own = ownBlocks?.mentee.get(ownBlockNames('mentee').find((name) => name === block) ?? moreBlock);
  return own?.[language]?.blocks
    .flatMap((one) => (one.kind === 'paragraph' ? one.text : []))
    .map((span) => ('words' in span ? span.words : '?'))
    .join('');
}

const yaml = (lines: readonly string[]) =>
  ['sheets:', '  mentee:', ...lines.map((l) => `    ${l}`), ''].join('\n');
const messages = ({ problems }: ReadOwnBlocks) => problems.map((one) => problemWords(one));

describe('words of a program’s own', () => {
  test('a folder without any has none', async () => {
    const folder = await readTexts({ 'program.yaml': 'name: X\n', 'notes.md': '{x}', 'docs/a.md': '{x}' });
    expect(folder.ownBlocks).toBeUndefined();
    expect(problemLines(folder)).toEqual([]);
  });

  test('the language’s file comes before the file, the file before program.yaml', async () => {
    const folder = await readTexts({
      'program.yaml': yaml(['hello: settings', 'before: {de: settings de}', 'goodbye: settings']),
      'sheets/mentee/hello.md': 'file',
      'sheets/mentee/hello.de.md': 'file de',
      'sheets/mentee/goodbye.de.md': 'file de',
      'sheets/mentee/more.md': '\uFEFFmore\r\nof it',
    });
    const both = (block: string) => [wordsOf(folder, block, 'en'), wordsOf(folder, block, 'de')];
    expect(both('hello')).toEqual(['file', 'file de']);
    expect(both('before')).toEqual([undefined, 'settings de']);
    expect(both('goodbye')).toEqual(['settings', 'file de']);
    expect(both('more')).toEqual(['more of it', 'more of it']);
    expect(folder.ownBlocks?.mentor.size).toBe(0);
    expect(problemLines(folder)).toEqual([]);
  });

  test('program.yaml knows every block of each side, and no other', () => {
    for (const side of ['mentee', 'mentor'] as const) {
      const names = ownBlockNames(side);
      const texts = Object.fromEntries(names.map((name) => [name, 'x']));
      expect(Object.keys(programSchema.parse({ sheets: { [side]: texts } }).sheets[side]).sort()).toEqual(
        [...names].sort(),
      );
      expect(programSchema.safeParse({ sheets: { [side]: { ...texts, other: 'x' } } }).success).toBe(false);
    }
    expect(programSchema.safeParse({ sheets: { mentor: { why: 'x' } } }).success).toBe(false);
  });

  test('an old encoding is read, an empty file is a text without anything', async () => {
    const files = [
      ...filesOf({ 'sheets/mentee/questions.md': ' \n' }),
      { path: 'sheets/mentee/hello.md', bytes: Buffer.from('Gr\xfc\xdfe', 'latin1') },
    ];
    const folder = await readFiles(files);
    expect(wordsOf(folder, 'hello', 'en')).toBe('Grüße');
    expect(folder.ownBlocks?.mentee.get('questions')?.de).toEqual({ blocks: [] });
    expect(folder.problems).toEqual([]);
  });
});

describe('placeholders', () => {
  const coordinator =
    'coordinator: {name: Lena, email: l@x.example, phone: "1"}\nstart: 2026-03-02\nend: 2026-11-27\n';

  test('every one that there is may be written, and what is code or escaped is none', async () => {
    const all = sheetPlaceholders.map((name) => `{${name}} { ${name} }`).join(' ');
    const text = `${all}\n\n{usual}\n\n\\{x} \`{y}\` {____}`;
    const folder = await readTexts({ 'program.yaml': coordinator, 'sheets/mentor/who.md': text });
    expect(folder.problems).toEqual([]);
  });

  test('an unknown one is said once a text, where it stands first', async () => {
    const folder = await readTexts({
      'program.yaml': `${coordinator}${yaml(['hello: |', '  Dear {first_name},', '  {x}', 'before: "a {Partner name}"'])}`,
      'sheets/mentor/hello.md': 'A\n\n- {fist_name} and {fist_name}\n\n| a |\n|---|\n| {{program}} |',
      'sheets/mentor/more.md': '[x](mailto:{coordinator_mail}) and {program\n}',
    });
    expect(problemLines(folder)).toEqual([
      'program.yaml:8:7 unknown-placeholder',
      'program.yaml:9:16 unknown-placeholder',
      'sheets/mentor/hello.md:3:3 unknown-placeholder',
      'sheets/mentor/hello.md:7:3 unknown-placeholder',
      'sheets/mentor/more.md:1:12 unknown-placeholder',
    ]);
    expect(messages(folder).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^\{x\} stands for nothing here\. Known are \{first_name\}, .*\{usual\}\.$/),
      '{Partner name} stands for nothing here. The nearest known is {partner_name}.',
      '{fist_name} stands for nothing here. The nearest known is {first_name}.',
      '{{program}} stands for nothing here. The nearest known is {program}.',
      '{coordinator_mail} stands for nothing here. The nearest known is {coordinator_email}.',
    ]);
  });

  test('one that program.yaml gives no value for is a warning', async () => {
    const text = '{start} {coordinator} {coordinator_phone}\n\n[a](mailto:{coordinator_email})';
    const folder = await readTexts({
      'program.yaml': 'coordinator: {name: Lena}\n',
      'sheets/mentee/hello.de.md': text,
    });
    expect(problemLines(folder)).toEqual([
      'sheets/mentee/hello.de.md:1:1 placeholder-without-value',
      'sheets/mentee/hello.de.md:1:23 placeholder-without-value',
      'sheets/mentee/hello.de.md:3:12 placeholder-without-value',
    ]);
    expect(messages(folder)[2]?.advice).toBe(
      'Add coordinator.email to program.yaml, or take {coordinator_email} out of the text.',
    );
  });
});

describe('files of sheets/ that are no words', () => {
  test.each<[string, string | undefined]>([
    ['sheets/mentee/helo.md', 'sheets/mentee/hello.md'],
    ['sheets/mentees/hello.md', 'sheets/mentee/hello.md'],
    ['sheets/Mentor/Way-Out.md', 'sheets/mentor/way-out.md'],
    ['sheets/mentee/way_out.de.md', 'sheets/mentee/way-out.de.md'],
    ['sheets/mentor/hello.docx', 'sheets/mentor/hello.md'],
    ['sheets/mentor/hello.fr.md', 'sheets/mentor/hello.md'],
    ['sheets/mentor/Helo.DE.txt', 'sheets/mentor/hello.de.md'],
    ['sheets/mentor/hello.md.txt', 'sheets/mentor/hello.md'],
    ['sheets/travel-expenses-and-cost-centres.md', undefined],
  ])('%s', async (path, nearest) => {
    const folder = await readTexts({ [path]: 'x' });
    expect(problemLines(folder)).toEqual([`${path} unknown-sheet-block`]);
    const advice = messages(folder)[0]?.advice ?? '';
    if (nearest === undefined) expect(advice).toContain('with one of the blocks hello, who,');
    else expect(advice).toContain(`${nearest},`);
  });

  test('pictures, a README, hidden files and what lies deeper are left alone', async () => {
    const paths = [
      'a.png',
      'README.md',
      'mentee/readme.txt',
      'mentee/.hello.md',
      'mentee/~$hello.docx',
      'a/b/c.md',
    ];
    const folder = await readTexts(Object.fromEntries(paths.map((path) => [`sheets/${path}`, 'x'])));
    expect(folder.problems).toEqual([]);
  });

  test.each<[string, Uint8Array, 'too-large' | 'no-text']>([
    ['too many bytes', Buffer.alloc(70_000, 'a'), 'too-large'],
    ['a zip, as of Word', Buffer.from('PK\u0003\u0004 word/document.xml'), 'no-text'],
    ['a page of the web', Buffer.from('<!doctype html><p>a</p>'), 'no-text'],
    ['bytes that are no letters', Buffer.from([0x61, 0xc3, 0x28, 0xe2, 0x82, 0x61, 0, 0, 1]), 'no-text'],
  ])('%s', async (_, bytes, because) => {
    const path = 'sheets/mentee/hello.md';
    const folder = await readFiles([{ path, bytes }]);
    expect(folder.problems).toEqual([
      problem('sheet-text-unreadable', { because, most: 65_536 }, { file: path }),
    ]);
  });

  test('whatever lies there is read, or refused by name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: 'binary' }),
        async (bytes, text) => {
          const files = [
            { path: 'sheets/mentee/hello.md', bytes },
            ...filesOf({ 'sheets/mentor/hello.md': text }),
          ];
          const { problems } = await readFiles(files);
          for (const { code } of problems)
            expect(['sheet-text-unreadable', 'unknown-placeholder', 'placeholder-without-value']).toContain(
              code,
            );
        },
      ),
      { numRuns: 200 },
    );
  });
});
