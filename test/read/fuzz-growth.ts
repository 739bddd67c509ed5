import { Buffer } from 'node:buffer';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readBusyCalendars } from '../../src/read/busy-calendars.ts';
import { readMatchLock } from '../../src/read/read-match-lock.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { today } from './folder.ts';
import { sheetOf, textRow, workbookOf } from './workbook-of.ts';

/** A folder that grows with a number, and is hostile in one way. */
export type Growing = {
  readonly name: string;
  readonly files: (size: number) => readonly SourceFile[];
  /** The size that takes some milliseconds to read. */
  readonly size: number;
};

const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join('');
const fileOf = (path: string, text: string | Uint8Array): SourceFile => ({
  path,
  bytes: Buffer.from(text as Uint8Array),
});

const header = 'Employee number,Full name,Email,Role,Topics,Level';
const row = (at: number) =>
  `E${at},Anna ${at},anna${at}@x.example,${at % 2 ? 'mentor' : 'mentee'},Leadership,3\n`;
const people = (size: number, change: (rows: string[]) => void = () => undefined): SourceFile[] => {
  const rows = [`${header}\n`, ...Array.from({ length: size }, (_, at) => row(at))];
  change(rows);
  return [fileOf('people.csv', rows.join(''))];
};
const csv = (name: string, size: number, text: (size: number) => string): Growing => ({
  name,
  size,
  files: (grown) => [fileOf('people.csv', text(grown))],
});

const quotes: Growing[] = [
  ...[0, 0.5, 1].map(
    (share): Growing => ({
      name: `a quote that never closes, ${share} of the way down`,
      size: 8000,
      files: (size) => people(size, (rows) => rows.splice(1 + Math.floor(share * size), 0, 'E,"Anna,x\n')),
    }),
  ),
  {
    name: 'a quote that never closes in every row',
    size: 8000,
    files: (size) => [fileOf('people.csv', `${header}\n${many(size, (at) => `E${at},"Anna,"x\n`)}`)],
  },
  csv(
    'quotes within cells',
    8000,
    (size) => `${header}\n${many(size, (at) => `E${at},An"n"a,a@x.example,mentor,a "b" c,3\n`)}`,
  ),
  csv('a row of quotes', 60_000, (size) => `${header}\nE1,${'"'.repeat(size)}\n`),
];

const shapes: Growing[] = [
  csv('a header of so many columns', 12_000, (size) => `${many(size, (at) => `c${at},`)}z\n`),
  csv('as many with a row', 4000, (size) => `${many(size, (at) => `c${at},`)}z\n${'1,'.repeat(size)}1\n`),
  csv('headers that are all alike', 12_000, (size) => `${'Topics,'.repeat(size)}z\n${'1,'.repeat(size)}1\n`),
  csv(
    'headers that differ by a number',
    4000,
    (size) => `${header},${many(size, (at) => `Topics [Topic ${at}],`)}z\n`,
  ),
  csv(
    'a header of so many letters',
    12_000,
    (size) => `${header},${'a_/b. c - d: '.repeat(size / 12)}\n${row(1)}`,
  ),
  csv('blank rows', 100_000, (size) => `${header}\n${'\n'.repeat(size)}${row(1)}`),
  csv('ragged rows', 30_000, (size) => `${header}\n${'a,b\n'.repeat(size)}`),
  csv('rows under one id', 8000, (size) => `${header}\n${many(size, () => row(1))}`),
  csv(
    'names that are nearly alike',
    3000,
    (size) => `${header}\n${many(size, (at) => `E${at},Anna Beck${at % 7},,mentor,x,3\n`)}`,
  ),
];

/** What a pattern that goes back over what it has read would go back over. */
const repeated = [
  ' ',
  'a',
  '1',
  'a ',
  ', ',
  '(',
  '[x',
  '"',
  '@',
  'a@',
  '<',
  '\n',
  ' \n',
  '-',
  '- ',
  ':',
  '. ',
  '/',
  '#',
  '1.',
  '_',
  '%',
  '; ',
  '\u00e9',
  '\u0301',
  '=',
  '{',
  '\u00a0',
];

const goodRows: Readonly<Record<string, readonly [string, string]>> = {
  'people.csv': [
    'Employee number,Full name,Email,Role,Topics,Level,Location,Time zone,Availability,Manager,Start date,Capacity,Country',
    'E1,Anna Beck,anna@x.example,mentor,Leadership;Feedback,3,Berlin,Europe/Berlin,Mon 9-12,Max Moor,2020-01-31,2,DE',
  ],
  'goals.csv': [
    'goal_id,revision,pairing_id,mentee,parent,title,measure,baseline,target,due,status,progress,rating,updated,note',
    'G1,1,P1,E1,,Give ten talks,talks,0,10,2026-06-30,open,3,,2026-04-01,x',
  ],
  'pairings.csv': [
    'pairing_id,mentor,mentor_name,mentee,mentee_name,state,origin,score,drafted,proposed,started,ended,end_reason,note',
    'P1,E1,Anna,E2,Ben,active,solver,80,2026-01-01,2026-01-02,2026-01-05,,,paused from 2026-01-09',
  ],
  'overrides.csv': ['type,mentor,mentee,reason', 'pin,E1,E2,because'],
  'holidays.csv': ['date,name,country,region', '2026-03-02,Carnival,DE,BY'],
  'rooms.csv': ['room,places,location,available', 'R1,4,Berlin,Mon 9-12'],
  'roster.csv': [
    'Employee ID,Name,Email,Hire date,Termination date,Status,Manager,Department',
    'E1,Anna,a@x.example,2020-01-31,,active,Max Moor (E9),Sales',
  ],
};

/** One row for each column, in which this cell alone is long. */
const cells: Growing[] = repeated.map((text) => ({
  name: `cells of ${JSON.stringify(text)}`,
  size: 3000,
  files: (size) =>
    Object.entries(goodRows).map(([path, [head, good]]) => {
      const parts = good.split(',');
      const long = `"${text.replaceAll('"', '""').repeat(size / text.length)}x!"`;
      const rows = parts.map(
        (_, at) => `${parts.map((cell, column) => (column === at ? long : cell)).join(',')}\n`,
      );
      return fileOf(path, `${head}\n${rows.join('')}${good}\n`);
    }),
}));

const yaml = (name: string, size: number, text: (size: number) => string): Growing => ({
  name,
  size,
  files: (grown) => [fileOf('program.yaml', text(grown))],
});
const settings: Growing[] = [
  yaml('brackets in settings', 20_000, (size) => `name: ${'['.repeat(size)}`),
  yaml('braces in settings', 8000, (size) => `name: ${'{a: '.repeat(size)}`),
  yaml('levels of settings', 200, (size) => many(size, (at) => `${' '.repeat(at)}a:\n`)),
  yaml('dashes in settings', 10_000, (size) => `${'- '.repeat(size)}x`),
  yaml('aliases in settings', 1500, (size) => `a: &a [x]\n${many(size, (at) => `k${at}: *a\n`)}`),
  yaml('settings that nobody knows', 1200, (size) => many(size, (at) => `kex${at}: 1\n`)),
  yaml('the same setting', 1500, (size) => 'name: x\n'.repeat(size)),
  yaml('quotes in settings', 20_000, (size) => `name: ${'"'.repeat(size)}`),
  ...[' ', 'a', '1', '"', "'", '- ', ': ', ', ', '0.', '#'].map((text) =>
    yaml(
      `a setting of ${JSON.stringify(text)}`,
      20_000,
      (size) => `name: "x"\nend: ${text.repeat(size / text.length)}x\n`,
    ),
  ),
];

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

const nested: Growing[] = ['[', '{"a":', '{"schema":"mentor/match-lock@1","pairs":[['].map((text) => ({
  name: `a lock of ${text}`,
  size: 4000,
  files: (size) => [fileOf('match.lock.json', text.repeat(size))],
}));

/** Everything that might take four times as long when it is twice as large, and must not. */
export const growing: readonly Growing[] = [
  ...quotes,
  ...shapes,
  ...cells,
  ...settings,
  ...calendars,
  ...workbooks,
  ...nested,
];

/** Reads a folder as the commands do that read everything. */
async function readAll(files: readonly SourceFile[]): Promise<void> {
  const { cohort } = await readProgramFolder(files, { today });
  readMatchLock(files);
  readBusyCalendars(files, cohort.people, { from: '2026-03-01', to: '2026-12-31' });
}

/** Below this the clock and the collector decide. */
const clearMilliseconds = 25;
const attempts = 6;

/**
 * How many times as long a folder of twice the size takes: 2 where the time grows with the size, 4 where it grows with its
 * square. Of several attempts the shortest count, since others are at work on the machine, and no more are made than are needed.
 */
export async function growthOf({ files, size }: Growing, bearable: number): Promise<number> {
  const [small, large] = [files(size), files(size * 2)];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let left = attempts; left > 0; left--) {
    least = Math.min(least, await millisecondsFor(() => readAll(small)));
    most = Math.min(most, await millisecondsFor(() => readAll(large)));
    if (most < clearMilliseconds || most / least < bearable) break;
  }
  return most < clearMilliseconds ? 0 : most / least;
}

async function millisecondsFor(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
