import { fileOf, type Growing, many, people } from './fuzz-growing-texts.ts';
import { sheetOf, textRow, workbookOf } from './workbook-of.ts';

const calendar = (name: string, size: number, lines: (size: number) => string): Growing => ({
  name,
  size,
  files: (grown) => [
    ...people(1),
    fileOf('busy/E0.ics', `BEGIN:VCALENDAR\r\n${lines(grown)}END:VCALENDAR\r\n`),
  ],
});
const event = (at: number, more = '') =>
  `BEGIN:VEVENT\r\nUID:${at}\r\nDTSTART:20260302T0${at % 10}0000Z\r\nDTEND:20260302T100000Z\r\n${more}END:VEVENT\r\n`;
const calendars: Growing[] = [
  calendar('events', 2000, (size) => many(size, (at) => event(at))),
  calendar('events under one UID', 2000, (size) => many(size, () => event(1))),
  calendar(
    'moved dates of one event',
    1000,
    (size) =>
      event(1, 'RRULE:FREQ=DAILY\r\n') +
      many(size, (at) =>
        event(
          1,
          `RECURRENCE-ID;RANGE=THISANDFUTURE:202603${String((at % 28) + 1).padStart(2, '0')}T010000Z\r\n`,
        ),
      ),
  ),
  calendar('events that do not end', 4000, (size) => many(size, (at) => `BEGIN:VEVENT\r\nUID:${at}\r\n`)),
  calendar('excluded dates', 4000, (size) =>
    event(
      1,
      `RRULE:FREQ=DAILY\r\n${many(size, (at) => `EXDATE:20260302T${String(at % 24).padStart(2, '0')}0000Z\r\n`)}`,
    ),
  ),
  calendar('rules of one event', 300, (size) => event(1, 'RRULE:FREQ=DAILY\r\n'.repeat(size))),
  calendar(
    'zones',
    1500,
    (size) => many(size, (at) => `BEGIN:VTIMEZONE\r\nTZID:Z${at}\r\nEND:VTIMEZONE\r\n`) + event(1),
  ),
  ...['x', ' ', '"', '\\', ';', ':', ';TZID=', ',', ';X="'].map((text) =>
    calendar(`a line of ${JSON.stringify(text)}`, 60_000, (size) =>
      event(1, `SUMMARY:${text.repeat(size / text.length)}\r\nDTSTART${text.repeat(size / text.length)}\r\n`),
    ),
  ),
  calendar('folded lines', 20_000, (size) => event(1, `SUMMARY:x${'\r\n x'.repeat(size)}\r\n`)),
  ...['BEGIN:', 'END:'].map((name) =>
    calendar(`a ${name} of blanks`, 20_000, (size) => `${name}${' '.repeat(size)}x\r\n`),
  ),
];

const workbook = (
  name: string,
  size: number,
  sheets: (size: number) => Parameters<typeof workbookOf>[0],
): Growing => ({
  name,
  size,
  files: (grown) => [fileOf('people.xlsx', workbookOf(sheets(grown)))],
});
const sheet = (rows: string, behind = '') => [{ name: 'S', xml: sheetOf(rows, behind) }];
const workbooks: Growing[] = [
  workbook('sheets', 300, (size) =>
    Array.from({ length: size }, (_, at) => ({ name: `S${at}`, xml: sheetOf('') })),
  ),
  workbook('rows of a sheet', 3000, (size) =>
    sheet(many(size, (at) => textRow(at + 1, ['E1', 'Anna', 'mentor']))),
  ),
  ...[
    '<row ',
    '<row>',
    '<c>',
    '<c ',
    '<c r="A2"><v>',
    '<v>',
    '<is><t>',
    '<t ',
    '<row r="2"><c r="A2" t="inlineStr"><is><rPh>',
  ].map((text) =>
    workbook(`a sheet of ${text}`, 20_000, (size) => sheet(textRow(1, ['Id', 'Name']) + text.repeat(size))),
  ),
  ...['<mergeCell ', '<mergeCell ref="', '<mergeCell ref="A2:A9"/>', 'a', 'a=" '].map((text) =>
    workbook(`behind a sheet ${text}`, 8000, (size) => sheet(textRow(1, ['Id', 'Name']), text.repeat(size))),
  ),
  workbook('merged cells in as many rows', 800, (size) =>
    sheet(
      many(size, (at) => textRow(at + 1, ['E1', 'Anna', 'mentor'])),
      many(size, () => `<mergeCell ref="B2:B${size}"/>`),
    ),
  ),
];

export const growingBooks: readonly Growing[] = [...calendars, ...workbooks];
