import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readTable } from '../../src/read/read-table.ts';
import { zipOf } from './zip-of.ts';

const tableOf = async (bytes: string | Uint8Array, path = 'people.csv') =>
  readTable({ path, bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes });

const places = (problems: Awaited<ReturnType<typeof readTable>>['problems']) =>
  problems.map(({ code, at }) => `${at?.row ?? ''}:${at?.column ?? ''} ${code}`);

/** Windows-1252 bytes of the text. */
function windows1252(text: string): Uint8Array {
  const special = new Map([
    ['€', 0x80],
    ['–', 0x96],
    ['’', 0x92],
    ['Š', 0x8a],
  ]);
  return Uint8Array.from(text, (letter) => special.get(letter) ?? letter.charCodeAt(0));
}

describe('bytes', () => {
  const text = 'Name;Größe\r\nMüller – Šimek;5 €\r\n';
  const expected = { header: ['Name', 'Größe'], rows: [{ row: 2, cells: ['Müller – Šimek', '5 €'] }] };

  test.each([
    ['UTF-8', Buffer.from(text, 'utf8')],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16 LE with BOM', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE with BOM', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 LE without BOM', Buffer.from(text, 'utf16le')],
    ['Windows-1252', windows1252(text)],
  ])('%s gives the same table', async (_, bytes) => {
    const { table, problems } = await tableOf(bytes);
    expect(problems).toEqual([]);
    expect(table).toMatchObject(expected);
  });

  test('a byte that is no text is named by row and column, and the other accents stay right', async () => {
    const bytes = Buffer.concat([
      Buffer.from('name,city\nMüller,Köln\nLi,'),
      Buffer.from([0xff]),
      Buffer.from('\n'),
    ]);
    const { table, problems } = await tableOf(bytes);
    expect(places(problems)).toEqual(['3:2 cell-undecodable']);
    expect(table?.rows[0]?.cells).toEqual(['Müller', 'Köln']);
  });

  test('a NUL byte is named', async () => {
    const { problems } = await tableOf('name,city\nLi,K\0ln\n');
    expect(places(problems)).toEqual(['2:2 cell-undecodable']);
  });

  test('an empty file', async () => {
    expect(await tableOf('')).toEqual({
      table: undefined,
      problems: [{ code: 'file-empty', facts: {}, at: { file: 'people.csv' } }],
    });
  });

  test('a workbook gives the same cells as its CSV: numbers plain, days ISO, yes and no in words', async () => {
    const buffer = await writeXlsxFile([
      [{ value: 'id' }, { value: 'joined' }, { value: 'places' }, { value: 'agreed' }],
      [
        { value: '007' },
        { value: new Date(Date.UTC(2026, 2, 2)), type: Date, format: 'yyyy-mm-dd' },
        { value: 2.5 },
        { value: true },
      ],
    ]).toBuffer();
    const { table, problems } = await tableOf(buffer, 'people.xlsx');
    expect(problems).toEqual([]);
    expect(table).toMatchObject({
      header: ['id', 'joined', 'places', 'agreed'],
      rows: [{ row: 2, cells: ['007', '2026-03-02', '2.5', 'TRUE'] }],
    });
  });

  test('a file that only begins like a workbook', async () => {
    expect(places((await tableOf('PK\u0003\u0004 no zip', 'people.xlsx')).problems)).toEqual([
      ': file-unreadable',
    ]);
  });
});

describe('delimiters and line ends', () => {
  test.each([
    ['comma', 'a,b,c\n1,"2,5",3\n'],
    ['semicolon', 'a;b;c\r\n1;2,5;3\r\n'],
    ['tab', 'a\tb\tc\r1\t2,5\t3\r'],
    ['pipe', 'a|b|c\n1|2,5|3'],
    ['sep line of Excel', 'sep=;\r\na;b;c\r\n1;2,5;3\r\n'],
    ['mixed line ends', 'a,b,c\r\n1,"2,5",3\n\r\n'],
  ])('%s', async (_, text) => {
    const { table, problems } = await tableOf(text);
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ header: ['a', 'b', 'c'], rows: [{ row: 2, cells: ['1', '2,5', '3'] }] });
  });

  test('ragged rows do not change the delimiter that the header shows', async () => {
    const { table, problems } = await tableOf(
      'name,topics,hours\nA,x; y,Budgets, planning\nB,x; z,Budgets, planning\nC,y; z,3\n',
    );
    expect(table?.header).toEqual(['name', 'topics', 'hours']);
    expect(places(problems)).toEqual(['2: row-length', '3: row-length']);
  });

  test('line breaks, quotes and delimiters inside quotes are text; row numbers count records', async () => {
    const { table } = await tableOf('name,text\r\nA,"one\r\ntwo, ""three"""\r\nB,4\r\n');
    expect(table?.rows).toEqual([
      { row: 2, cells: ['A', 'one\ntwo, "three"'] },
      { row: 3, cells: ['B', '4'] },
    ]);
  });

  test('an inch sign in an unquoted cell is text', async () => {
    const { table, problems } = await tableOf('name,text\nA,a 5" screen\n');
    expect(problems).toEqual([]);
    expect(table?.rows[0]?.cells).toEqual(['A', 'a 5" screen']);
  });
});

describe('shape', () => {
  test('blank rows and trailing blank columns are dropped, row numbers stay', async () => {
    const { table, problems } = await tableOf('a,b,,\n1,2,,\n,,,\n3,4,,\n,,,\n');
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ header: ['a', 'b'], rows: [{ row: 2 }, { row: 4 }] });
  });

  test('a title above the header', async () => {
    const { table } = await tableOf('Participants 2026;;;\n;;;\nname;email;level;id\nA;a@x;1;2\nB;b@x;1;3\n');
    expect(table).toMatchObject({
      header: ['name', 'email', 'level', 'id'],
      headerRow: 3,
      rows: [{ row: 4 }, { row: 5 }],
    });
  });

  test('rows that are too long or too short, and equal headers, are all named', async () => {
    const { table, problems } = await tableOf('a,b,A \n1,2,3\n1,2\n1,2,3,4\n1,2,3,\n');
    expect(places(problems)).toEqual(['1:3 header-twice', '3: row-length', '4: row-length']);
    expect(table).toMatchObject({ refused: 2, rows: [{ row: 2 }, { row: 5 }] });
  });

  test.each([
    ['at the end', 'a,b\n1,2\n3,"four\n5,6\n', '3:2'],
    ['before another quoted cell', '"a","b"\n"1","2"\n"3,"4"\n"5","6"\n', '3:1'],
  ])('a quote that never closes is named where it opens: %s', async (_, text, place) => {
    const { table, problems } = await tableOf(text);
    expect(table).toBeUndefined();
    expect(places(problems)).toEqual([`${place} unclosed-quote`]);
  });

  test('git conflict markers', async () => {
    const { problems } = await tableOf('a,b\n<<<<<<< HEAD\n1,2\n=======\n1,3\n>>>>>>> other\n');
    expect(places(problems)).toEqual(['2: file-unreadable', '4: file-unreadable', '6: file-unreadable']);
  });

  test('names that objects inherit are ordinary headers and cells', async () => {
    const { table, problems } = await tableOf('__proto__,constructor\ntoString,__proto__\n');
    expect(problems).toEqual([]);
    expect(table).toMatchObject({
      header: ['__proto__', 'constructor'],
      rows: [{ cells: ['toString', '__proto__'] }],
    });
  });
});

describe('zips', () => {
  test('begin with more than PK: a personnel number is a PKZ', async () => {
    const { table, problems } = await tableOf('PKZ,Name\n7,A\n');
    expect(problems).toEqual([]);
    expect(table?.rows).toEqual([{ row: 2, cells: ['7', 'A'] }]);
  });

  test('the one-file zip of Google Forms is its CSV', async () => {
    const { table, problems } = await tableOf(
      zipOf([
        ['Mentor sign-up.csv', 'Name,Größe\nA,2\n'],
        ['__MACOSX/._Mentor sign-up.csv', 'x'],
      ]),
      'Mentor sign-up.csv.zip',
    );
    expect(problems).toEqual([]);
    expect(table).toMatchObject({
      file: 'Mentor sign-up.csv.zip',
      header: ['Name', 'Größe'],
      rows: [{ cells: ['A', '2'] }],
    });
  });

  test.each([
    [
      'two files',
      zipOf([
        ['a.csv', 'x'],
        ['b.csv', 'y'],
      ]),
    ],
    ['no file', zipOf([])],
    ['a zip in a zip', zipOf([['a.zip', 'PK\u0003\u0004']])],
    ['cut off', zipOf([['a.csv', 'Name\nA\n']]).subarray(0, 60)],
  ])('%s is one message', async (_, bytes) => {
    const { table, problems } = await tableOf(bytes, 'people.zip');
    expect([table, places(problems)]).toEqual([undefined, [': file-unreadable']]);
  });
});
