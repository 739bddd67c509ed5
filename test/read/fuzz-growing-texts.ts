import { Buffer } from 'node:buffer';
import type { SourceFile } from '../../src/model/source-file.ts';

/** A folder that grows with a number, and is hostile in one way. */
export type Growing = {
  readonly name: string;
  readonly files: (size: number) => readonly SourceFile[];
  /** The size that takes some milliseconds to read. */
  readonly size: number;
};

export const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join('');
export const fileOf = (path: string, text: string | Uint8Array): SourceFile => ({
  path,
  bytes: Buffer.from(text as Uint8Array),
});

const header = 'Employee number,Full name,Email,Role,Topics,Level';
const row = (at: number) =>
  `E${at},Anna ${at},anna${at}@x.example,${at % 2 ? 'mentor' : 'mentee'},Leadership,3\n`;
export const people = (size: number, change: (rows: string[]) => void = () => undefined): SourceFile[] => {
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

const nested: Growing[] = ['[', '{"a":', '{"schema":"mentor/match-lock@1","pairs":[['].map((text) => ({
  name: `a lock of ${text}`,
  size: 4000,
  files: (size) => [fileOf('match.lock.json', text.repeat(size))],
}));

export const growingTexts: readonly Growing[] = [...quotes, ...shapes, ...cells, ...settings, ...nested];
