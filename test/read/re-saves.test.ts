import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/read/read-table.ts';
import { type SaveEncoding, saveEncodings } from './re-save.ts';
import { folderOf, forms, grid, modelOf, plainly } from './re-saved-forms.ts';

describe('one file saved again in a quarter of 216 ways', async () => {
  const folder = await folderOf(plainly);
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
      const own = grid
        .filter((one) => one.encoding === encoding)
        .filter((_, nth) => nth % 4 === encoding.length % 4);
      for (const saved of own) expect(modelOf(await folderOf(saved)), JSON.stringify(saved)).toEqual(plain);
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
