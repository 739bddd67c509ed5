import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumption } from '../../src/model/assumption.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { filesOf, problemLines, readTexts, today } from './folder.ts';

const mentorRows = [
  [
    '1/19/2026 13:47:07',
    'vik@x.example',
    'Raghu, Vikram',
    '0478',
    'Partner',
    'Finance',
    'Asia/Singapore',
    'English, Tamil',
    'Law, Budgets, planning',
    'Morning, Midday',
    '1',
    'Cy Fox',
  ],
  [
    '1/20/2026 13:47:07',
    'mei@x.example',
    'Mei Tan',
    '0552',
    'Manager',
    'finance',
    'Berlin',
    'English',
    'Law',
    'Midday',
    '',
    '',
  ],
  [
    '1/25/2026 13:47:07',
    'mei@x.example',
    'Mei Tan',
    '0552',
    'Manager',
    'Finance',
    'Berlin',
    'English',
    'Tax',
    'Midday',
    '2',
    '',
  ],
  [
    '1/21/2026 13:47:07',
    'zoë@x.example',
    'Zoë Müller',
    '0736',
    'Director',
    'Legal',
    '',
    'Deutsch',
    '"Tax"',
    'Afternoon',
    '0',
    'di@x.example; Nobody Known',
  ],
] as const;
const mentorHeader = [
  'Timestamp',
  'Email Address',
  'Your full name',
  'Employee number',
  'Job level',
  'Department',
  'Time zone',
  'Languages',
  'With which topics can you help?',
  'When are you free? [Monday]',
  'How many mentees could you take?',
  'Preferred mentees',
];
const menteeHeader = ['Name', 'Email', 'Level', 'What would you like to work on?', 'Manager'];
const menteeRows = [
  ['Cy Fox', 'cy@x.example', 'Associate', 'Budgets, planning; Law', 'mei@x.example'],
  ['Di Löw', 'di@x.example', 'Manager', 'Law; Tax', 'Vikram Raghu'],
  ['Ed', 'ed@x.example', 'Associate', '', 'boss@y.example'],
] as const;

type Style = {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quoteAll: boolean;
  readonly encoding: 'utf8' | 'bom' | 'utf16le' | 'utf16be' | 'windows1252';
};

function csv(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { delimiter, lineEnd, quoteAll, encoding }: Style,
): Uint8Array {
  const cell = (text: string) =>
    quoteAll || text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = [header, ...rows].map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
  switch (encoding) {
    case 'utf8':
      return Buffer.from(text, 'utf8');
    case 'bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'windows1252':
      return Buffer.from(text, 'latin1');
  }
}

const plain: Style = { delimiter: ',', lineEnd: '\n', quoteAll: false, encoding: 'utf8' };

function folderFiles(
  mentors: readonly (readonly string[])[],
  mentees: readonly (readonly string[])[],
  style: Style,
): SourceFile[] {
  return [
    { path: 'mentors.csv', bytes: csv(mentorHeader, mentors, style) },
    { path: 'mentees.csv', bytes: csv(menteeHeader, mentees, style) },
    ...filesOf({ 'program.yaml': 'start: 2026-03-02\nmatching: {rules: [{level_gap: {min: 1}}]}\n' }),
  ];
}

/** Everything but row numbers, which follow the rows. */
function content(folder: ProgramFolder) {
  return {
    people: folder.cohort.people.map(({ places, ...person }) => ({ ...person, places: places.length })),
    fields: [...folder.cohort.fields.values()],
    inputs: folder.inputs,
    assumptions: folder.assumptions.filter(({ kind }) => kind !== 'guessed-encoding'),
    codes: folder.problems.map(({ code, at }) => `${code} ${at?.file ?? ''}`).sort(),
  };
}

const expected = readProgramFolder(folderFiles(mentorRows, menteeRows, plain), { today }).then(content);

describe('the same answers, however they are written down', () => {
  test('the folder that the others are compared with says what it should', async () => {
    const { people, codes } = await expected;
    expect(
      people.map(({ id, name, capacity, timezone, managerId }) => [id, name, capacity, timezone, managerId]),
    ).toEqual([
      ['0478', 'Vikram Raghu', { mentor: 1 }, 'Asia/Singapore', undefined],
      ['0552', 'Mei Tan', { mentor: 2 }, 'Europe/Berlin', undefined],
      ['0736', 'Zoë Müller', { mentor: 0 }, 'UTC', undefined],
      ['cy@x.example', 'Cy Fox', { mentee: 1 }, 'UTC', '0552'],
      ['di@x.example', 'Di Löw', { mentee: 1 }, 'UTC', '0478'],
      ['ed@x.example', 'Ed', { mentee: 1 }, 'UTC', 'boss@y.example'],
    ]);
    expect(codes).toEqual(['same-person-twice mentors.csv', 'takes-no-part mentors.csv']);
  });

  test('in any order of rows and files', async () => {
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...mentorRows], { minLength: mentorRows.length }),
      fc.shuffledSubarray([...menteeRows], { minLength: menteeRows.length }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([mentors, mentees, turned]) => {
        const files = folderFiles(mentors, mentees, plain);
        expect(content(await readProgramFolder(turned ? files.reverse() : files, { today }))).toEqual(
          await expected,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('in any encoding, with any delimiter, line end and quoting', async () => {
    const style = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      quoteAll: fc.boolean(),
      encoding: fc.constantFrom(
        'utf8' as const,
        'bom' as const,
        'utf16le' as const,
        'utf16be' as const,
        'windows1252' as const,
      ),
    });
    await fc.assert(
      fc.asyncProperty(style, async (written) => {
        expect(
          content(await readProgramFolder(folderFiles(mentorRows, menteeRows, written), { today })),
        ).toEqual(await expected);
      }),
      { numRuns: 60 },
    );
  });

  test('another cell is another hash', async () => {
    const changed = menteeRows.map((row) => (row[0] === 'Ed' ? [...row.slice(0, 4), 'boss@z.example'] : row));
    const { inputs } = await readProgramFolder(folderFiles(mentorRows, changed, plain), { today });
    const before = (await expected).inputs;
    expect(inputs.filter(({ sha256 }, at) => sha256 !== before[at]?.sha256).map(({ file }) => file)).toEqual([
      'mentees.csv',
    ]);
  });
});

describe('all faults of all files in one run', () => {
  test('a dozen of them, worst first, each at its place', async () => {
    const folder = await readTexts({
      'program.yaml': `start: 2026-03-02
end: 2026-01-01
fields:
  level: {order: [Associate, Manager, Partner]}
  shoe: {column: Shoe size}
matching:
  ruls: []
  rules:
    - different: departmnt
  criteria:
    - {name: Topics, type: coverage, mentee: topics_wanted, mentor: topics_offered, weight: 0}
`,
      'mentors.csv': `ID,Name,Email,Level,Department,Hire date,How many mentees could you take?,Time zone,Topics
M1,Ann,ann@x.example,Manger,A,31.04.2016,2+,Atlantis,Law
M2,Bob,bob@x.example,Partner,A,2020-01-01,1
,Nobody,,Partner,A,,1,,
M4,Dan,dan@x.example,Partner,A,,1.5,,Law
`,
      'mentees.csv':
        'ID,Email,Level,Topics,When are you free? [Monday]\nE1,e1@x.example,Associate,Law,whenever\nE1,e1@x.example,Manager,Law,\n',
      'overrides.csv': 'kind,person,other,field,value,from,until,reason,by\nban,M9,M1,,,,,,\nset,M1,,,,,,,\n',
      'pairings.csv':
        'pairing_id,mentor,mentor_name,mentee,mentee_name,role,state,origin,score\nP1,M1,Ann,E9,Gone,,active,solver,12\nP2,M1,Ann,E1,E,,actve,solver,\nP3,M8,Ann,E1,E,,ended,solver,\n',
      'broken.csv': 'ID,Email\n1,"open\n',
      'none.csv': '',
    });
    expect(problemLines(folder)).toEqual(
      [
        'broken.csv:2:2 unclosed-quote',
        'mentees.csv:3 same-person-differs',
        'mentees.csv:2:5 invalid-value',
        'mentors.csv:2:4 unknown-level',
        'mentors.csv:2:6 invalid-date',
        'mentors.csv:2:7 invalid-capacity',
        'mentors.csv:2:8 unknown-timezone',
        'mentors.csv:3 row-length',
        'mentors.csv:4 row-without-identity',
        'mentors.csv:5:7 invalid-capacity',
        'none.csv file-empty',
        'overrides.csv:2:2 unknown-person',
        'overrides.csv:3:4 invalid-cell',
        'pairings.csv:3:7 invalid-cell',
        'program.yaml:2:6 invalid-setting',
        'program.yaml:5:18 invalid-setting',
        'program.yaml:7:3 unknown-setting',
        'program.yaml:9:18 unknown-field',
        'program.yaml:11:93 invalid-setting',
        'pairings.csv:2:4 takes-no-part',
      ].sort((a, b) => folderOrder(a, b)),
    );
    expect(folder.problems.find(({ code }) => code === 'unknown-field')?.facts).toMatchObject({
      found: 'departmnt',
      nearest: 'department',
    });
    expect(folder.rowCounts).toContainEqual({
      kind: 'mentors',
      file: 'mentors.csv',
      read: 4,
      accepted: 2,
      merged: 0,
      refused: 2,
    });
  });
});

/** Warnings last, then file, row and column as numbers. */
function folderOrder(a: string, b: string): number {
  const key = (text: string) => {
    const [place = '', code = ''] = text.split(/ (?=\S+$)/);
    const [file = '', row = '0', column = '0'] = place.split(':');
    return `${code === 'takes-no-part' ? 1 : 0} ${file} ${row.padStart(4, '0')} ${column.padStart(4, '0')}`;
  };
  return key(a) < key(b) ? -1 : 1;
}

describe('settings that people files answer', () => {
  const people = {
    'mentors.csv': 'ID,Level,Topics\nM1,red,Law\n',
    'mentees.csv': 'ID,Level,Topics\nE1,green,Law\n',
  };

  test('a rule about levels needs their order', async () => {
    const folder = await readTexts({
      ...people,
      'program.yaml': 'matching:\n  rules:\n    - level_gap: {min: 1}\n',
    });
    expect(problemLines(folder)).toEqual(['program.yaml:3:18 invalid-setting']);
  });

  test('without configuration an unknown ladder is only an assumption', async () => {
    const folder = await readTexts(people);
    expect(problemLines(folder)).toEqual([]);
    expect(folder.assumptions).toContainEqual(
      assumption('level', 'no-level-order', { words: ['green', 'red'] }),
    );
  });

  test('scores from a file', async () => {
    const folder = await readTexts({
      ...people,
      'program.yaml': 'matching: {criteria: [{name: Model, type: table, file: scores.csv, weight: 1}]}\n',
      'scores.csv': 'mentee,mentor,score\nE1,M1,"87,5"\nE1,M7,10\nE1,M1,many\n',
    });
    expect(folder.scoreTables.get('scores.csv')).toEqual([{ mentee: 'E1', mentor: 'M1', score: 87.5 }]);
    expect(problemLines(folder)).toEqual(['scores.csv:4:3 invalid-number']);
  });
});

describe('the roster', () => {
  test('columns of HR systems, leavers and their reasons, ids as text', async () => {
    const folder = await readTexts({
      'roster.csv': `Personalnummer;Mitarbeiter;E-Mail;Eintritt;Austritt;Austrittsgrund;Abteilung;Standort;Vorgesetzter
007;"Weiß, Jürgen";J.Weiss@x.example;01.03.2015;30.09.2026;betriebsbedingte Kündigung;Einkauf;Berlin;001
008;Ann Lee;;15.06.2020;31.12.2026;Eigenkündigung;;Berlin;
`,
    });
    expect(folder.roster?.employees()).toMatchObject([
      {
        id: '007',
        name: 'Jürgen Weiß',
        email: 'j.weiss@x.example',
        hired: '2015-03-01',
        left: '2026-09-30',
        exitReason: 'redundancy',
        department: 'Einkauf',
        managerId: '001',
        place: { file: 'roster.csv', row: 2 },
      },
      { id: '008', hired: '2020-06-15', left: '2026-12-31', exitReason: 'voluntary' },
    ]);
    expect(folder.roster?.employees()[0]?.columns.get('austrittsgrund')).toBe('betriebsbedingte Kündigung');
  });

  test('the columns of Together', async () => {
    const folder = await readTexts({
      'roster.csv':
        'employeeId,firstName,lastName,email,employeeStatusCode,supervisorId,departmentId,departmentName,lastHireDate,dateOfTermination,dateInJob,title,officeId\n1,Ann,Lee,a@x.example,A,2,9,Sales,2019-05-01,,2022-01-01,Head,B1\n',
    });
    expect(folder.roster?.employees()).toMatchObject([
      { id: '1', name: 'Ann Lee', hired: '2019-05-01', department: 'Sales', managerId: '2', level: 'Head' },
    ]);
  });

  test('days that do not exist are named, once a column where they are ambiguous', async () => {
    const folder = await readTexts({
      'roster.csv':
        'EmpID,DateofHire,DateofTermination\n1,03/04/2015,2026-02-30\n2,05/06/2015,\n,01/01/2015,\n',
    });
    expect(problemLines(folder).filter((line) => line.startsWith('roster'))).toEqual([
      'roster.csv:2:2 ambiguous-dates',
      'roster.csv:2:3 invalid-date',
      'roster.csv:4 row-without-identity',
    ]);
  });
});
