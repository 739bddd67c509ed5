import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readBusyCalendars } from '../../src/read/busy-calendars.ts';
import { limits } from '../../src/read/limits.ts';
import { readTable } from '../../src/read/read-table.ts';
import { personIn, readTexts } from './folder.ts';
import { sheetOf, textRow, workbookOf } from './workbook-of.ts';
import { zipOf } from './zip-of.ts';

const march = { from: '2026-03-01', to: '2026-03-31' };
const header = textRow(1, ['Employee number', 'Full name', 'Role']);
const people = [
  textRow(2, ['E1', 'Anna', 'mentor']),
  textRow(3, ['E2', 'Ben', 'mentee']),
  textRow(4, ['E3', 'Cleo', 'mentee']),
];

/** Rows and problems of a workbook with this sheet. */
async function read(rows: string, behind = '') {
  const bytes = workbookOf([{ name: 'People', xml: sheetOf(rows, behind) }]);
  return readBytes(bytes);
}

async function readBytes(bytes: Uint8Array) {
  const { table, problems } = await readTable({ path: 'people.xlsx', bytes });
  return {
    rows: table?.rows.map(({ cells }) => cells.join('|')),
    problems: problems.map(
      ({ at, code, facts }) => `${at?.row ?? ''}:${at?.column ?? ''} ${code} ${JSON.stringify(facts)}`,
    ),
  };
}

describe('no cell of a damaged sheet is lost in silence', () => {
  test('a cell that does not end swallows no other', async () => {
    const torn = people.join('').replace('Ben</t></is></c>', 'Ben</t></is>');
    const { problems } = await read(header + torn);
    expect(problems).toEqual(['3:2 file-unreadable {"detail":"this cell is damaged"}']);
  });

  test('a last cell that does not end is damaged as well', async () => {
    const { problems } = await read(
      header +
        people
          .join('')
          .replace('Cleo</t></is></c>', 'Cleo</t></is>')
          .replace(/<c r="C4".*?<\/c>/, ''),
    );
    expect(problems).toEqual(['4:2 file-unreadable {"detail":"this cell is damaged"}']);
  });

  test.each([
    ['in the middle', people.join('').replace('</row><row r="3">', '<row r="3">')],
    ['at the end', people.join('').replace(/<\/row>$/, '')],
  ])('a row that does not end, %s, is refused with the sheet', async (_, rows) => {
    const found = await read(header + rows);
    expect(found).toEqual({
      rows: undefined,
      problems: [': file-unreadable {"detail":"it is a damaged workbook"}'],
    });
  });

  test('what was changed behind the back of the zip is noticed by its checksum', async () => {
    const whole = workbookOf([{ name: 'People', xml: sheetOf(header + people.join('')) }]);
    expect((await readBytes(whole)).problems).toEqual([]);
    const changed = Buffer.from(whole);
    const sheet = changed.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    changed.writeUInt32LE(changed.readUInt32LE(sheet + 16) ^ 1, sheet + 16);
    expect(await readBytes(changed)).toEqual({
      rows: undefined,
      problems: [': file-unreadable {"detail":"it is a damaged workbook"}'],
    });
  });
});

describe('merged cells', () => {
  test('far out are counted like cells, blank rows included', async () => {
    const last = textRow(1_000_000, ['E9', 'Zoe', 'mentor']);
    const far = '<row r="2"><c r="XFD2" t="inlineStr"><is><t>x</t></is></c></row>';
    const { problems } = await read(
      header + far + last,
      '<mergeCells><mergeCell ref="XFD2:XFD1000000"/></mergeCells>',
    );
    expect(problems).toContain('1000000: too-large {"what":"cells","limit":5000000}');
  });

  test('one below the other in a column, and one over another, each fill what is theirs', async () => {
    const rows = [2, 3, 4, 5, 6].map((row) =>
      textRow(row, [`E${row}`, row === 2 || row === 4 ? `name ${row}` : '', 'mentor']),
    );
    const areas =
      '<mergeCells><mergeCell ref="B4:B6"/><mergeCell ref="B2:B3"/><mergeCell ref="A1:A3"/></mergeCells>';
    const found = await read(header + rows.join(''), areas);
    expect(found.rows).toEqual([
      'E2|name 2|mentor',
      'E3|name 2|mentor',
      'E4|name 4|mentor',
      'E5|name 4|mentor',
      'E6|name 4|mentor',
    ]);
    expect(found.problems.map((line) => line.split(' ', 2).join(' '))).toEqual([
      '2:2 cells-merged',
      '4:2 cells-merged',
    ]);
  });
});

test('the calendars of a zip count together, so that a small zip cannot fill the memory', async () => {
  const folder = await readTexts({ 'people.csv': 'Employee number,Full name,Role\nE1,Anna Beck,mentor\n' });
  const large = Buffer.alloc(33 * 1024 * 1024);
  const bytes = zipOf([
    ['a.ics', large],
    ['b.ics', large],
    ['c.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
  ]);
  const { problems } = readBusyCalendars([{ path: 'busy/E1.zip', bytes }], [personIn(folder, 'E1')], march);
  expect(problems.map(({ at, facts }) => [at?.file, facts])).toEqual([
    ['busy/E1.zip/a.ics', { event: 'the file', detail: 'it is no iCalendar file' }],
    [
      'busy/E1.zip/b.ics',
      { event: 'the file', detail: 'it cannot be unpacked, or the zip holds more than 64 MB' },
    ],
  ]);
});

test('a calendar that is larger than any is refused with its size', async () => {
  const folder = await readTexts({ 'people.csv': 'Employee number,Full name,Role\nE1,Anna Beck,mentor\n' });
  const file = { path: 'busy/E1.ics', bytes: new Uint8Array(limits.calendarBytes + 1) };
  const { problems } = readBusyCalendars([file], [personIn(folder, 'E1')], march);
  expect(problems.map(({ at, facts }) => [at, facts])).toEqual([
    [
      { file: 'busy/E1.ics', row: 1 },
      { event: 'the file', detail: 'it has 65 MB; the limit is 64 MB' },
    ],
  ]);
});
