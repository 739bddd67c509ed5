import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { readTable } from '../../src/read/read-table.ts';
import { readFixture } from '../read-fixture.ts';
import { today } from './folder.ts';
import {
  type Cells,
  delimiters,
  lineEnds,
  quotings,
  type SaveEncoding,
  save,
  saveEncodings,
} from './re-save.ts';

/** Letters that all nine encodings have; of the others the nearest, so that the same text can be written in all. */
function common(cell: string): string {
  const letter = (one: string) =>
    /[\0-~äöüßÄÖÜÅØéèêëáàâãåæøçñíìîïóòôõúùûœŒ€]/.test(one)
      ? one
      : (replaced[one] ?? one.normalize('NFD').charAt(0));
  return Array.from(cell, letter).join('');
}
const replaced: Record<string, string> = { '’': "'", ı: 'i', ł: 'l', Ł: 'L', '–': '-', 嘉: 'Jia', 怡: 'Yi' };

const program =
  'name: Re-saves\nstart: 2026-03-02\nfields: {level: {order: [Associate, Consultant, Manager, Director, Partner]}}\n';
const fixture = [
  ...readFixture('northwind').filter(({ path }) => /^Ment.+csv$/.test(path)),
  { path: 'program.yaml', bytes: Buffer.from(program) },
];
const forms = ['Mentor sign-up (Responses).csv', 'Mentee application 2026(1-41).csv'];

/** The two forms as cells, with a name, a sum and a story that a re-save could spoil. */
function cellsOf(file: string): Cells {
  const source = fixture.find(({ path }) => path === file);
  const rows: string[][] = parse(Buffer.from(source?.bytes ?? []), { bom: true });
  const story = rows[0]?.findIndex((header) => header.startsWith('About 100 words')) ?? -1;
  return rows.map((cells, row) =>
    cells.map((cell, at) =>
      common(
        row > 0 && at === story ? `${cell}\nA "cœur", 500 €; tab\there | there, as Åsa and Søren say` : cell,
      ),
    ),
  );
}
const tables = new Map(forms.map((file) => [file, cellsOf(file)]));

const grid = (Object.keys(saveEncodings) as SaveEncoding[]).flatMap((encoding) =>
  delimiters.flatMap((delimiter) =>
    lineEnds.flatMap((lineEnd) => quotings.map((quoting) => ({ encoding, delimiter, lineEnd, quoting }))),
  ),
);

function folderOf(saved: (typeof grid)[number]): Promise<ProgramFolder> {
  const files = fixture.map((file): SourceFile => {
    const cells = tables.get(file.path);
    return cells === undefined ? file : { path: file.path, bytes: save(cells, saved) };
  });
  return readProgramFolder(files, { today });
}

/** Everything but the sentence that says in which encoding a file was read, as text that can be compared. */
function modelOf({ assumptions, ...folder }: ProgramFolder): string {
  const rest = assumptions.filter(({ kind }) => kind !== 'guessed-encoding' && kind !== 'guessed-table');
  const plain = (_: string, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value;
  return JSON.stringify({ ...folder, assumptions: rest }, plain, 1);
}

describe('one file saved again in 216 ways', async () => {
  const folder = await folderOf({ encoding: 'UTF-8', delimiter: ',', lineEnd: '\n', quoting: 'minimal' });
  const plain = modelOf(folder);

  test('the grid is whole, and what is compared is not empty', () => {
    expect(grid).toHaveLength(216);
    expect(folder.cohort.people.length).toBeGreaterThan(60);
    expect(folder.inputs.map(({ file }) => file)).toEqual(expect.arrayContaining(forms));
    for (const text of ['Grüneberg', '\\nA \\"cœur\\", 500 €; tab\\there | there, as Åsa and Søren say'])
      expect(plain).toContain(text);
  });

  test.each(Object.keys(saveEncodings) as SaveEncoding[])(
    '%s: the same people, problems and hashes',
    async (encoding) => {
      for (const saved of grid.filter((one) => one.encoding === encoding)) {
        expect(modelOf(await folderOf(saved)), JSON.stringify(saved)).toEqual(plain);
      }
    },
  );
});

describe('encodings that can only be named', () => {
  const text = 'id,name,city,role\n1,Иван Петров,Москва,mentor\n2,Анна Смирнова,Казань,mentee\n';
  const windows1251 = Uint8Array.from(text, (letter) =>
    letter < '\x80' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x410 + 0xc0,
  );
  const japanese = Buffer.concat([
    Buffer.from('id,name,city\n1,'),
    // 山田太郎 and 東京 in Shift JIS.
    Buffer.from([0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59, 0x2c, 0x93, 0x8c, 0x8b, 0x9e, 0x0a]),
  ]);
  const dos = Buffer.from('id,name\n1,M\x81ller\n2,Gr\x84f\n3,K\x94hler\n', 'latin1');
  const polish = Buffer.from(
    'id,name\n1,Wa\xb3\xeasa\n2,Micha\xb3owski\n3,\xa3ab\xeadzki\n4,Pa\xb3ka\n5,\xaf\xf3\xb3\xe6\n',
    'latin1',
  );
  const utf32 = Buffer.from(Uint32Array.from(`\uFEFF${text}`, (letter) => letter.codePointAt(0) ?? 0).buffer);

  test.each([
    ['Windows-1251', windows1251, 'Windows-1251 (Cyrillic)'],
    ['Shift JIS', japanese, 'Shift JIS (Japanese)'],
    ['DOS 850', dos, undefined],
    ['Windows-1250', polish, 'Windows-1250 (Central European)'],
    ['UTF-32', utf32, 'UTF-32'],
    ['UTF-7', Buffer.from('+/v8-id,name\n1,M+APw-ller\n'), 'UTF-7'],
  ])('%s is refused by name, not spoilt', async (_, bytes, guess) => {
    const { table, problems } = await readTable({ path: 'people.csv', bytes });
    expect(table).toBeUndefined();
    expect(problems).toEqual([
      { code: 'encoding-unknown', facts: guess === undefined ? {} : { guess }, at: { file: 'people.csv' } },
    ]);
  });
});
