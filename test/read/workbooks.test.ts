import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { parseXlsx } from '../../src/read/parse-xlsx.ts';
import { readTable } from '../../src/read/read-table.ts';
import { readTexts } from './folder.ts';
import { sheetOf, textRow, workbookOf } from './workbook-of.ts';
import { zipOf } from './zip-of.ts';

const read = (bytes: Uint8Array, sheet?: string) => readTable({ path: 'people.xlsx', bytes }, sheet);
const one = (rows: string, behind = '') => workbookOf([{ name: 'People', xml: sheetOf(rows, behind) }]);
const cells = ({ table }: Awaited<ReturnType<typeof read>>) =>
  table?.rows.map((line) => [line.row, ...line.cells]);

describe('cells', () => {
  test('days and times to the second, numbers as they are shown, yes and no in words', async () => {
    const found = await read(
      one(
        textRow(1, ['day', 'sent', 'number', 'long', 'agreed']) +
          // 46043.43295138889 is 10:23:27 on 21 January 2026, less a ten-thousandth of a second.
          '<row r="2"><c r="A2" s="1"><v>46083</v></c><c r="B2" s="2"><v>46043.43295138888</v></c><c r="C2"><v>0.30000000000000004</v></c><c r="D2"><v>1234567890123456</v></c><c r="E2" t="b"><v>1</v></c></row>' +
          '<row r="3"><c r="A3" s="2"><v>0.375</v></c><c r="C3"><v>1.5E-2</v></c><c r="D3"><v>1.2E5</v></c><c r="E3" t="b"><v>0</v></c></row>',
      ),
    );
    expect(found.problems).toEqual([]);
    expect(cells(found)).toEqual([
      [2, '2026-03-02', '2026-01-21 10:23:27', '0.3', '1234567890123456', 'TRUE'],
      [3, '09:00:00', '', '0.015', '120000', 'FALSE'],
    ]);
  });

  test('a row that ends before the header does is whole: spreadsheets leave empty cells out', async () => {
    const found = await read(
      one(textRow(1, ['id', 'name', 'note']) + textRow(2, ['1', 'Ann']) + textRow(3, ['2'])),
    );
    expect(found.problems).toEqual([]);
    expect(cells(found)).toEqual([
      [2, '1', 'Ann', ''],
      [3, '2', '', ''],
    ]);
    const beyond = await read(one(textRow(1, ['id', 'name']) + textRow(2, ['1', 'Ann', 'a remark'])));
    expect(beyond.problems.map(({ code }) => code)).toEqual(['row-length']);
  });

  test('an error is seen, not lost', async () => {
    const found = await read(
      one(
        textRow(1, ['id', 'name']) +
          '<row r="2"><c r="A2" t="e"><f>Sheet2!A1</f><v>#REF!</v></c><c r="B2" t="inlineStr"><is><t>Ann</t></is></c></row>',
      ),
    );
    expect(cells(found)).toEqual([[2, '#REF!', 'Ann']]);
  });

  test('a formula without a value is named by row and column', async () => {
    const found = await read(
      one(`${textRow(1, ['id', 'name'])}<row r="2"><c r="B2" t="str"><f>A1&amp;A2</f></c></row>`),
    );
    expect(found.problems).toEqual([
      {
        code: 'file-unreadable',
        facts: { detail: 'this formula has no value yet; open the workbook in Excel and save it' },
        at: { file: 'people.xlsx', row: 2, column: 2 },
      },
    ]);
  });

  test('blank rows keep the numbers of the others, and lines above the header are left out', async () => {
    const found = await read(
      one(
        textRow(2, ['Mentors 2026']) +
          textRow(4, ['id', 'name', 'email']) +
          textRow(7, ['1', 'Ann', 'a@x.example']) +
          textRow(9, ['2', 'Bo', 'b@x.example']),
      ),
    );
    expect(found.problems).toEqual([]);
    expect(found.table?.headerRow).toBe(4);
    expect(cells(found)).toEqual([
      [7, '1', 'Ann', 'a@x.example'],
      [9, '2', 'Bo', 'b@x.example'],
    ]);
  });

  test('cells merged downwards hold one value for all, and a warning says so; headings stay', async () => {
    const found = await read(
      one(
        textRow(1, ['Our mentors']) +
          textRow(2, ['department', 'name', 'email']) +
          textRow(3, ['Sales', 'Ann', 'a@x.example']) +
          textRow(4, ['', 'Bo', 'b@x.example']) +
          textRow(5, ['', 'Cy', 'c@x.example']) +
          textRow(6, ['Law', 'Di', 'd@x.example']),
        '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:A5"/></mergeCells>',
      ),
    );
    expect(cells(found)).toEqual([
      [3, 'Sales', 'Ann', 'a@x.example'],
      [4, 'Sales', 'Bo', 'b@x.example'],
      [5, 'Sales', 'Cy', 'c@x.example'],
      [6, 'Law', 'Di', 'd@x.example'],
    ]);
    expect(found.problems).toEqual([
      {
        code: 'cells-merged',
        facts: { range: 'A3:A5', found: 'Sales' },
        at: { file: 'people.xlsx', row: 3, column: 1 },
      },
    ]);
  });
});

describe('against the library read-excel-file', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('a & b', '<b>', '"', "it's", ' two  spaces ', 'line\nbreak', 'ẞ', '007', '_x000D_'),
  );
  const values = fc.oneof(
    texts,
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    // A workbook stores days as binary fractions: which way half a second falls is nobody's promise.
    fc
      .date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map(
        (date) =>
          new Date(Math.floor(date.getTime() / 1000) * 1000 + (date.getUTCMilliseconds() < 500 ? 300 : 700)),
      ),
    fc.constant(null),
  );

  test('the same cells, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(values, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const book = await writeXlsxFile(
            [['one', 'two', 'three'], ...rows].map((row) =>
              row.map((value) =>
                value === null || value === ''
                  ? null
                  : value instanceof Date
                    ? { value, type: Date, format: 'yyyy-mm-dd hh:mm:ss' }
                    : { value },
              ),
            ),
          ).toBuffer();
          // The writer looks texts up in a plain object, and a cell "toString" breaks the book it writes.
          const read = await readSheet(book, { trim: false }).catch(() => undefined);
          fc.pre(read !== undefined);
          const theirs = (read ?? []).slice(1);
          const ours: string[][] = [];
          parseXlsx({ file: 'x.xlsx', bytes: book }, (row) => ours.push([...row]));
          ours.slice(1).forEach((row, at) => {
            [0, 1, 2].forEach((column) => {
              expect(row[column] ?? '').toBe(said(theirs[at]?.[column]));
            });
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** A cell of the library as text. */
function said(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number')
    return String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
  if (value instanceof Date) {
    const [day = '', clock = ''] = new Date(Math.round(value.getTime() / 1000) * 1000)
      .toISOString()
      .replace(/\.\d+Z$/, '')
      .split('T');
    return clock === '00:00:00' ? day : `${day} ${clock}`;
  }
  return String(value).replace(/\r\n?/g, '\n');
}

describe('sheets', () => {
  const book = workbookOf([
    { name: 'Lists', xml: sheetOf(textRow(1, ['hidden'])), state: 'hidden' },
    { name: 'Mentors &amp; co', xml: sheetOf(textRow(1, ['id']) + textRow(2, ['M1'])) },
    { name: 'Mentees', xml: sheetOf(textRow(1, ['id']) + textRow(2, ['E1'])) },
  ]);

  test('the first that is not hidden, or the one that is named', async () => {
    expect(cells(await read(book))).toEqual([[2, 'M1']]);
    const named = await read(book, 'mentees');
    expect(cells(named)).toEqual([[2, 'E1']]);
    expect(named.table?.file).toBe('people.xlsx#mentees');
    expect(cells(await read(book, 'Mentors & co'))).toEqual([[2, 'M1']]);
  });

  test('one that is not there is a problem that names those that are', async () => {
    expect((await read(book, 'Mentes')).problems).toEqual([
      {
        code: 'sheet-missing',
        facts: { sheet: 'Mentes', sheets: ['Lists', 'Mentors & co', 'Mentees'], nearest: 'Mentees' },
        at: { file: 'people.xlsx' },
      },
    ]);
    const csv = await readTable({ path: 'a.csv', bytes: Buffer.from('id\n1\n') }, 'Mentors');
    expect(csv.problems).toMatchObject([{ code: 'sheet-missing', facts: { sheets: [] } }]);
  });

  test('in program.yaml the problem stands where the sheet is named', async () => {
    const folder = await readTexts({
      'program.yaml': 'people:\n  - {file: a.csv, sheet: Mentors, role: mentor}\n',
      'a.csv': 'Email\na@x.example\n',
    });
    expect(folder.problems.find(({ code }) => code === 'sheet-missing')?.at).toMatchObject({
      file: 'program.yaml',
      row: 2,
    });
  });
});

describe('workbooks that are none', () => {
  const whole = one(textRow(1, ['id', 'name']) + textRow(2, ['1', 'Ann']));
  const sizes = () => process.memoryUsage().rss / 1024 / 1024;

  test.each([
    ['cut off', whole.subarray(0, whole.length - 40)],
    ['without its list of sheets', zipOf([['[Content_Types].xml', '<Types/>']])],
    [
      'with a sheet that ends in the middle',
      workbookOf([{ name: 'A', xml: '<worksheet><sheetData><row r="1"><c r="A1"><v>' }]),
    ],
    ['without rows', workbookOf([{ name: 'A', xml: '<worksheet/>' }])],
    ['with nothing in its rows', one('')],
    [
      'with an entity of its own',
      workbookOf([{ name: 'A', xml: `<!DOCTYPE x [<!ENTITY a "b">]>${sheetOf(textRow(1, ['&a;']))}` }]),
    ],
    ['with rows out of order', one(textRow(2, ['a']) + textRow(1, ['b']))],
  ])('%s', async (_, bytes) => {
    const { table, problems } = await read(bytes);
    expect(table).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['file-unreadable']);
  });

  test('one cell far out does not make a million wide rows', async () => {
    const before = sizes();
    const { problems } = await read(
      one(`${textRow(1, ['id'])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    );
    expect(problems).toMatchObject([{ code: 'row-length', at: { row: 1_048_576 } }]);
    expect(sizes() - before).toBeLessThan(50);
    const wide = Array.from(
      { length: 400 },
      (_, at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c></row>`,
    );
    const many = await read(one(textRow(1, ['id']) + wide.join('')));
    expect(many.problems[0]).toMatchObject({ code: 'too-large', facts: { what: 'cells' } });
  });

  test('a part that unpacks to more than it may is not unpacked, also where its zip lies', async () => {
    const xml = `${sheetOf(textRow(1, ['id']) + textRow(2, ['1']))}${' '.repeat(80 * 1024 * 1024)}`;
    const bomb = workbookOf([{ name: 'A', xml }]);
    expect((await read(bomb)).problems).toMatchObject([{ code: 'too-large', facts: { what: 'bytes' } }]);
    const lying = Buffer.from(bomb);
    // The directory says 10 bytes.
    const entry = lying.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    lying.writeUInt32LE(10, entry + 24);
    expect((await read(lying)).problems).toMatchObject([{ code: 'file-unreadable' }]);
  });
});
