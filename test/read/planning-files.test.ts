import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { readDaysOff } from '../../src/read/days-off.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { dayFromNumber } from '../../src/time/day.ts';
import { problemLines, readTexts } from './folder.ts';
import { sheetOf, textRow, workbookOf } from './workbook-of.ts';

const mentors = [
  'Employee ID,Name,Country,Region,Location,Topics I can help with',
  'E1,Ada,Germany,Bayern,Munich,Money',
  'E2,Bo,UK,,Edinburgh,Money',
].join('\n');
const mentees = [
  'Employee ID,Name,Country,Region,Location,Topics I want help with',
  'E3,Di,DE,NRW,Munich,Money',
  'E4,Ed,,,Munich,Money',
].join('\n');
const people = { 'mentors.csv': mentors, 'mentees.csv': mentees };
const inPerson = 'meetings: {mode: in-person}\n';

/** Each person's days off between two days, as `2026-12-24 Christmas Eve`. */
async function daysOff(folder: ProgramFolder, from: string, to: string): Promise<Record<string, string[]>> {
  const found = await readDaysOff({
    people: folder.cohort.people,
    own: folder.holidays,
    setting: folder.program.meetings.holidays,
    from,
    to,
    language: folder.program.language,
  });
  return Object.fromEntries(
    folder.cohort.people.map(({ id }) => [
      id,
      [...(found.daysOff.get(id) ?? [])].map(([day, name]) => `${dayFromNumber(day)} ${name}`).sort(),
    ]),
  );
}

describe('days off', () => {
  it.each([
    ['DE-ST', ['2026-05-01', '2026-05-14', '2026-05-25'], ['2026-05-01', '2026-05-14', '2026-05-25']],
    ['{Berlin: DE-BE, london: "United Kingdom (England)"}', ['2026-05-01', '2026-05-14', '2026-05-25'], []],
    ['{Vienna: AT}', [], []],
    ['true', [], []],
    ['false', [], []],
  ])('of people who do not say their country are those of holidays: %s', async (setting, berlin, nowhere) => {
    const folder = await readTexts({
      'people.csv':
        'Employee ID,Name,Role,Location,Topics\nE1,Ada,mentor,Berlin,Money\nE2,Bo,mentee,,Money\n',
      'program.yaml': `meetings: {holidays: ${setting}}\n`,
    });
    expect(problemLines(folder).filter((line) => line.includes('holidays'))).toEqual([]);
    const off = await daysOff(folder, '2026-05-01', '2026-06-01');
    const days = (id: string) => off[id]?.map((line) => line.slice(0, 10));
    expect([days('E1'), days('E2')]).toEqual([berlin, nowhere]);
  });

  it.each([
    ['DE-XX', 'no country or region is called DE-XX; write it as DE or DE-BY'],
    ['{Berlin: Narnia}', 'no country or region is called Narnia; write it as DE or DE-BY'],
    ['no', 'true, false, or a country and region such as DE, DE-BY or GB-SCT'],
  ])('%s is told as what it is', async (setting, words) => {
    const folder = await readTexts({ ...people, 'program.yaml': `meetings: {holidays: ${setting}}\n` });
    expect(JSON.stringify(folder.problems)).toContain(words);
  });

  it('are those of each person’s country and region; without a country there are none', async () => {
    const folder = await readTexts(people);
    expect(folder.problems).toEqual([]);
    expect(await daysOff(folder, '2026-05-01', '2026-06-04')).toEqual({
      E1: [
        '2026-05-01 Labour Day',
        '2026-05-14 Ascension Day',
        '2026-05-25 Whit Monday',
        '2026-06-04 Corpus Christi',
      ],
      E2: ['2026-05-04 Early May bank holiday', '2026-05-25 Spring bank holiday'],
      E3: [
        '2026-05-01 Labour Day',
        '2026-05-14 Ascension Day',
        '2026-05-25 Whit Monday',
        '2026-06-04 Corpus Christi',
      ],
      E4: [],
    });
    const { kept } = await readDaysOff({
      people: folder.cohort.people,
      own: [],
      setting: true,
      from: '2026-05-01',
      to: '2026-05-01',
      language: 'de',
    });
    expect(kept).toEqual({
      countries: [
        { country: 'DE', name: 'Deutschland', people: 2 },
        { country: 'GB', name: 'Vereinigtes Königreich', people: 1 },
      ],
      withoutCountry: 1,
      ownDays: 0,
    });
  });

  it('are changed by holidays.csv: for everybody, then by country, then by region', async () => {
    const rows = [
      '\uFEFFDatum;Land;Bundesland;Feiertag;frei',
      '04.06.2026;DE;Bayern;;nein',
      '05.06.2026;;;Brückentag;',
      '05.06.2026;Germany;;;no',
      '05.06.2026;Deutschland;NW;;ja',
    ];
    const folder = await readTexts({ ...people, 'holidays.csv': `${rows.join('\r\n')}\r\n` });
    expect(folder.problems).toEqual([]);
    expect(await daysOff(folder, '2026-06-01', '2026-06-30')).toEqual({
      E1: [],
      E2: ['2026-06-05 Brückentag'],
      E3: ['2026-06-04 Corpus Christi', '2026-06-05 2026-06-05'],
      E4: ['2026-06-05 Brückentag'],
    });
  });
});

describe('holidays.csv', () => {
  it('tells all that cannot be used in one run, by file, row and column', async () => {
    const rows = [
      'date,country,region,name,off',
      '2026-02-30,,,Never,',
      ',,,Nameless day,',
      '2026-05-01,Germny,,May,perhaps',
      '2026-05-01,,Bavaria,May,',
      '2026-05-01,DE,Atlantis,May,',
      '2026-05-04,DE,,A,yes',
      '2026-05-04,Germany,,B,no',
    ];
    const folder = await readTexts({ ...people, 'holidays.csv': rows.join('\n') });
    expect(problemLines(folder)).toEqual([
      'holidays.csv:2:1 invalid-date',
      'holidays.csv:3:1 invalid-cell',
      'holidays.csv:4:2 invalid-cell',
      'holidays.csv:4:5 invalid-cell',
      'holidays.csv:5:2 invalid-cell',
      'holidays.csv:6:3 invalid-cell',
      'holidays.csv:8 holiday-contradicts',
    ]);
    expect(folder.rowCounts.find(({ file }) => file === 'holidays.csv')).toMatchObject({
      read: 7,
      accepted: 2,
    });
  });

  it('needs a column of days, and counts only where holidays do', async () => {
    const without = await readTexts({ ...people, 'holidays.csv': 'when,name\n2026-05-04,A' });
    expect(problemLines(without)).toEqual(['holidays.csv:1 column-missing']);
    const off = await readTexts({
      ...people,
      'holidays.csv': 'date\n2026-05-04',
      'program.yaml': 'meetings: {holidays: false}\n',
    });
    expect(problemLines(off)).toEqual(['holidays.csv file-unused']);
  });
});

describe('countries of people', () => {
  it('that are not known are told once each, with how many people it is about', async () => {
    const rows = [
      'Employee ID,Name,Country,Region,Topics I want help with',
      'F1,A,Deutchland,,Money',
      'F2,B,deutchland,,Money',
      'F3,C,Jordan,,Money',
      'F4,D,DE,Nord,Money',
      'F5,E,FR,Bretagne,Money',
      'F6,F,n/a,,Money',
      'F7,G,Germany,Bavarria,Money',
    ];
    const folder = await readTexts({ 'mentors.csv': mentors, 'mentees.csv': rows.join('\n') });
    expect(
      folder.problems.flatMap(({ code, at, facts }) =>
        code === 'no-participants' ? [] : [{ code, at, facts }],
      ),
    ).toMatchObject([
      {
        code: 'unknown-country',
        at: { row: 2, column: 3 },
        facts: { found: 'Deutchland', people: 2, nearest: 'Deutschland' },
      },
      {
        code: 'country-without-holidays',
        at: { row: 4, column: 3 },
        facts: { country: 'Jordan', people: 1 },
      },
      {
        code: 'unknown-region',
        at: { row: 5, column: 4 },
        facts: { found: 'Nord', country: 'Germany', people: 1 },
      },
      { code: 'unknown-region', at: { row: 8, column: 4 }, facts: { found: 'Bavarria' } },
    ]);
    const told = await readTexts({
      'mentors.csv': mentors,
      'mentees.csv': rows
        .slice(0, 1)
        .concat(rows[3] ?? '')
        .join('\n'),
      'holidays.csv': 'date,country,name\n2026-05-25,JO,Independence Day',
    });
    expect(told.problems).toEqual([]);
    expect(await daysOff(told, '2026-05-25', '2026-05-25')).toMatchObject({
      F3: ['2026-05-25 Independence Day'],
    });
  });

  it('are no matter of those who keep no holidays, nor where a decision corrects the answer', async () => {
    const wrong = { ...people, 'mentors.csv': mentors.replace('Germany', 'Germny') };
    expect(problemLines(await readTexts(wrong))).toEqual(['mentors.csv:2:3 unknown-country']);
    const off = await readTexts({ ...wrong, 'program.yaml': 'meetings: {holidays: false}\n' });
    expect(off.problems).toEqual([]);
    const set = await readTexts({
      ...wrong,
      'overrides.csv': 'kind,person,other,field,value,from,until,reason,by\nset,E1,,country,Germany,,,,',
    });
    expect(set.problems).toEqual([]);
  });
});

describe('rooms.csv', () => {
  const rooms = async (text: string, program = inPerson) =>
    readTexts({ ...people, 'rooms.csv': text, 'program.yaml': program });

  it('is read as spreadsheets and people write it', async () => {
    const folder = await rooms(
      '\uFEFFRaum;Standort;Plätze;von;bis\r\nIsar;Munich;4;8 Uhr;18:00\r\nSpree;munich;6 Plätze;8.30;9 pm\r\nLech;;2;;24:00\r\n',
    );
    expect(folder.problems).toEqual([]);
    expect(folder.rooms).toEqual([
      { name: 'Isar', location: 'Munich', seats: 4, from: 480, to: 1080 },
      { name: 'Spree', location: 'munich', seats: 6, from: 510, to: 1260 },
      { name: 'Lech', seats: 2, from: 0, to: 1440 },
    ]);
  });

  it('may be a workbook by another name', async () => {
    const sheet = sheetOf(
      `${textRow(1, ['room', 'location', 'seats', 'from'])}<row r="2"><c r="A2" t="inlineStr"><is><t>Isar</t></is></c><c r="C2"><v>4</v></c><c r="D2"><v>0.375</v></c></row>`,
    );
    const bytes = workbookOf([{ name: 'Rooms', xml: sheet }]);
    const files = [
      ...Object.entries({
        ...people,
        'program.yaml': 'meetings: {mode: either, rooms: our rooms.xlsx}\n',
      }).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
      { path: 'our rooms.xlsx', bytes },
    ];
    const folder = await readProgramFolder(files, { today: '2026-02-20' });
    expect(folder.problems).toEqual([]);
    expect(folder.rooms).toEqual([{ name: 'Isar', seats: 4, from: 540, to: 1440 }]);
  });

  it('tells all that cannot be used in one run, by file, row and column', async () => {
    const rows = [
      'room,location,seats,from,to',
      'A,Munich,4,,',
      'a,munich,6,,',
      ',Munich,none,,',
      'B,Munich,0,25:00,9',
      'C,Munich,2,17:00,9:00',
    ];
    expect(problemLines(await rooms(rows.join('\n')))).toEqual([
      'rooms.csv:3:1 room-twice',
      'rooms.csv:4:1 invalid-cell',
      'rooms.csv:4:3 invalid-cell',
      'rooms.csv:5:3 invalid-cell',
      'rooms.csv:5:4 invalid-cell',
      'rooms.csv:6:5 invalid-cell',
    ]);
    expect(problemLines(await rooms('room,location\nA,Munich'))).toEqual(['rooms.csv:1 column-missing']);
  });

  it('that nobody can take is told', async () => {
    expect(problemLines(await rooms('room,seats\nA,4', ''))).toEqual(['rooms.csv file-unused']);
    expect(problemLines(await rooms('room,location,seats\nA,Berlin,4'))).toEqual(['rooms.csv rooms-nowhere']);
    expect(problemLines(await rooms('room,location,seats\nA,Berlin,4\nB,,2'))).toEqual([]);
    expect(problemLines(await rooms('room,location,seats\nA, MUNICH ,4'))).toEqual([]);
  });

  it('and holidays.csv never stop the reading, whatever stands in them', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'room',
        'seats',
        'date',
        'country',
        'region',
        'off',
        'from',
        'to',
        '2',
        '8:00',
        'DE',
        'BY',
        '2026-05-01',
        '"',
      ),
      fc.string({ maxLength: 6 }),
    );
    const file = fc
      .array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 })
      .map((rows) => rows.map((r) => r.join(',')).join('\n'));
    await fc.assert(
      fc.asyncProperty(file, file, async (one, other) => {
        const folder = await readTexts({
          ...people,
          'rooms.csv': one,
          'holidays.csv': other,
          'program.yaml': inPerson,
        });
        expect(folder.cohort.people).toHaveLength(4);
        for (const { from, to, seats } of folder.rooms)
          expect(0 <= from && from < to && to <= 1440 && seats > 0).toBe(true);
      }),
      { seed: 20260302, numRuns: 25 },
    );
  });
});
