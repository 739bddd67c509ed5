import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownField, knownFieldNames, wordList } from '../../src/read/field-synonyms.ts';
import { foldHeader } from '../../src/read/fold-text.ts';
import { claimOf } from '../../src/read/header-claim.ts';
import { type FileRole, mapHeaders } from '../../src/read/map-headers.ts';
import { readTable } from '../../src/read/read-table.ts';
import { rolesNamed, standsBy } from '../../src/read/side-words.ts';
import type { Program } from '../../src/schema/program.ts';
import { answer, personIn, problemLines, readTexts } from './folder.ts';

async function mapping(csv: string, role: FileRole | undefined = 'mentor', fields: Program['fields'] = {}) {
  const { table } = await readTable({ path: 'people.csv', bytes: Buffer.from(csv, 'utf8') });
  if (table === undefined) throw new Error('the table cannot be read');
  const mapped = mapHeaders(table, fields, role);
  const of = (at: number) => mapped.columns.find((column) => column.at === at);
  return { ...mapped, fieldOf: (header: string) => of(table.header.indexOf(header))?.field ?? null };
}

describe('the table of words', () => {
  test('no header stands for two fields', () => {
    const fields = new Map<string, string>();
    for (const name of knownFieldNames) {
      const { synonyms, fallback } = knownField(name);
      for (const word of [foldHeader(name), ...wordList(synonyms), ...wordList(fallback)]) {
        expect(`${word}: ${fields.get(word) ?? name}`).toBe(`${word}: ${name}`);
        fields.set(word, name);
      }
    }
  });

  test('every word is folded, as headers are', () => {
    const all = knownFieldNames.flatMap((name) => {
      const { synonyms, fallback } = knownField(name);
      return [...wordList(synonyms), ...wordList(fallback)];
    });
    expect(all.filter((word) => foldHeader(word) !== word)).toEqual([]);
  });

  test('case, spaces, underscores, punctuation and a counter behind it do not count', () => {
    const known = knownFieldNames.flatMap((name) =>
      wordList(knownField(name).synonyms).map((word) => [word, name]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.constantFrom(' ', '_', '\u00A0', '-', '\n', '  '),
        fc.boolean(),
        fc.constantFrom('', ' ', ':', '*', '?', '_1', '2', ' (1)'),
        ([word = '', name], gap, upper, behind) => {
          const header = word.replaceAll(' ', gap);
          const claim = claimOf(foldHeader(`${upper ? header.toUpperCase() : header}${behind}`));
          expect(claim?.field).toBe(name);
        },
      ),
    );
  });
});

describe('headers', () => {
  test.each([
    ['Employee_ID', 'id'],
    ['E‑Mail‑Adresse:', 'email'],
    ['Führungskraft', 'manager_id'],
    ['FUHRUNGSKRAFT', 'manager_id'],
    ['Wie viele Mentees\nkönnen Sie begleiten?', 'capacity'],
    ['dateOfTermination', 'exit_date'],
    ['Email2', 'email'],
    ['Department_1', 'department'],
    ['Sprachkenntnisse', 'languages'],
  ])('%s is %s', async (header, field) => {
    expect((await mapping(`"${header}",x\na,b\n`)).fieldOf(header)).toBe(field);
  });

  test('two columns for one field name each other, unless they are equal or one only stands in', async () => {
    const differ = await mapping('Email,Dept,Division\na@x.example,A,B\n');
    expect(differ.problems).toMatchObject([
      { code: 'field-claimed-twice', facts: { field: 'department', headers: ['Dept', 'Division'] } },
    ]);
    expect((await mapping('Email,Dept,Division\na@x.example,A,A\n')).problems).toEqual([]);
    const spare = await mapping('Email,Department,Cost Center\na@x.example,Sales,CC-1\n');
    expect(spare.problems).toEqual([]);
    expect(spare.fieldOf('Department')).toBe('department');
    expect((await mapping('Email,Cost Center\na@x.example,CC-1\n')).fieldOf('Cost Center')).toBe(
      'department',
    );
  });

  test('of two addresses the one that everybody gave', async () => {
    const csv =
      'Email,Your work e-mail\nanonymous,a@x.example\nanonymous,b@x.example\nz@x.example,c@x.example\n';
    expect((await mapping(csv)).fieldOf('Your work e-mail')).toBe('email');
    expect(
      (await mapping('Username,Email address\na@y.example,a@x.example\n')).fieldOf('Email address'),
    ).toBe('email');
    expect((await mapping('Username\na@y.example\n')).fieldOf('Username')).toBe('email');
  });

  test.each(['Role', 'Roles'])(
    '"%s" is a side where sides stand below it, and else a title',
    async (header) => {
      const fieldOf = async (one: string, other: string) =>
        (await mapping(`Email,${header}\na@x.example,${one}\nb@x.example,${other}\n`, 'both')).fieldOf(
          header,
        );
      expect(await fieldOf('Mentor', 'mentee')).toBe('role');
      expect(await fieldOf('Analyst', 'Head of X')).toBe('title');
    },
  );

  test('a # is a number behind a word and before "of", and nothing elsewhere', () => {
    expect(
      [
        'Employee #',
        'Employee#',
        '# of mentees',
        '# OF MENTEES',
        'Employee # (badge)',
        'Question #1',
        'C# skills',
        '#',
      ].map(foldHeader),
    ).toEqual([
      'employee number',
      'employee number',
      'number of mentees',
      'number of mentees',
      'employee number badge',
      'question 1',
      'c skills',
      '',
    ]);
  });

  test('two columns of an export that say nearly the same are no dispute', async () => {
    const fields = async (header: string, row: string) => {
      const { problems, columns } = await mapping(`Email,${header}\na@x.example,${row}\n`, 'both');
      return [problems.length, ...columns.slice(1).map(({ field }) => field)];
    };
    expect(await fields('Termination Date,Last Day of Work', '2025-04-30,2025-04-25')).toEqual([
      0,
      'exit_date',
      'last_day_of_work',
    ]);
    expect(await fields('Kündigungsdatum,Letzter Arbeitstag', '2025-02-28,2025-05-31')).toEqual([
      0,
      'kundigungsdatum',
      'exit_date',
    ]);
    expect(await fields('Abteilung,Team', 'Vertrieb,Innendienst')).toEqual([0, 'department', 'team']);
    expect(await fields('Bereich,Abteilung', 'Nord,Vertrieb')).toEqual([0, 'bereich', 'department']);
    expect(await fields('Standort,Arbeitsort', 'Köln,Bonn')).toEqual([0, 'location', 'arbeitsort']);
    expect(await fields('Team', 'Innendienst')).toEqual([0, 'department']);
    expect(await fields('Job Level,Management Level,Compensation Grade', '4,Manager,M2')).toEqual([
      0,
      'level',
      'management_level',
      'compensation_grade',
    ]);
  });

  test('of two columns with a manager the one that speaks of the ids of the table', async () => {
    const bamboo = await mapping(
      'employeeNumber,supervisorId,supervisorEId\nB1,,\nB2,901,B1\nB3,902,B2\n',
      'both',
    );
    expect(bamboo.problems).toEqual([]);
    expect(bamboo.fieldOf('supervisorEId')).toBe('manager_id');
    const other = await mapping(
      'employeeNumber,supervisorId,supervisorEId\nB1,,\nB2,B1,17\nB3,B2,18\n',
      'both',
    );
    expect(other.fieldOf('supervisorId')).toBe('manager_id');
  });

  test('the steps of a chain of managers, each in its place', async () => {
    const { columns } = await mapping(
      'Employee_ID,Management_Chain_01,Management Chain - Level 02,Management_Chain_10\n1,2,3,4\n',
    );
    expect(
      columns.filter(({ field }) => field === 'management_chain').map(({ at, row }) => [at, row]),
    ).toEqual([
      [1, '01'],
      [2, '02'],
      [3, '10'],
    ]);
  });
});

describe('a column for each option', () => {
  const options = async (csv: string, role: FileRole = 'mentor') =>
    (await mapping(csv, role)).columns.flatMap(({ field, option }) =>
      option === undefined ? [] : [[field, option]],
    );

  test.each([
    ['Topics: Law,Topics: Tax', 'x,'],
    ['Topics [Law],Topics [Tax]', 'Yes,No'],
    ['Topics - Law,Topics - Tax', '1,0'],
    ['"Topics\nLaw","Topics\nTax"', 'TRUE,FALSE'],
    ['Which topics?.Law,Which topics?.Tax', 'Law,'],
    ['Themen (Law),Themen (Tax)', 'ja,nein'],
  ])('%s', async (header, row) => {
    expect(await options(`Email,${header}\na@x.example,${row}\n`)).toEqual([
      ['topics_offered', 'Law'],
      ['topics_offered', 'Tax'],
    ]);
  });

  test('not where anything else stands in it, and not for a question about one thing', async () => {
    expect(await options('Email,Topics [Law],Topics [Tax]\na@x.example,5,3\n')).toEqual([]);
    expect(await options('Email,Topics wanted,Topics offered\na@x.example,Law,Tax\n', 'both')).toEqual([]);
    expect(await options('Email,Team: A,Team: B\na@x.example,x,\n')).toEqual([]);
  });

  test('what one chooses is one answer; no choice is no answer', async () => {
    const folder = await readTexts({
      'mentors.csv':
        'Email,Topics: Law,"Topics: Budgets, planning",Topics: Other\na@x.example,x,1,Chess\nb@x.example,no,0,\n',
      'mentees.csv': 'Email,Topics\nc@x.example,"Law;Budgets, planning"\n',
    });
    expect(answer(folder, 'a@x.example', 'mentor', 'topics_offered')).toEqual([
      'Budgets, planning',
      'Chess',
      'Law',
    ]);
    expect(answer(folder, 'b@x.example', 'mentor', 'topics_offered')).toBeUndefined();
  });

  test('one line names options that stand alone, the question of a run, or the code of a survey', async () => {
    const named = (column: string) => ({
      'program.yaml': `fields: {topics: {column: ${column}}}\n`,
      'mentees.csv': 'Email,Topics\nc@x.example,Law\n',
    });
    const bare = await readTexts({
      ...named('[Law, Tax]'),
      'mentors.csv': 'Email,Law,Tax\na@x.example,x,\n',
    });
    expect(answer(bare, 'a@x.example', 'mentor', 'topics_offered')).toEqual(['Law']);
    const run = await readTexts({
      ...named('What for?'),
      'mentors.csv': 'Email,What for? [Law],What for? [Tax]\na@x.example,Yes,Yes\n',
    });
    expect(answer(run, 'a@x.example', 'mentor', 'topics_offered')).toEqual(['Law', 'Tax']);
    const survey = await readTexts({
      ...named('Q5'),
      'mentors.csv': 'Email,Q5_1,Q5_2\na@x.example,Law,\nb@x.example,Law,Tax\n',
    });
    expect(answer(survey, 'b@x.example', 'mentor', 'topics_offered')).toEqual(['Law', 'Tax']);
    expect(problemLines(survey)).toEqual([]);
  });
});

describe('hours of the week', () => {
  test.each([
    ['When can you usually meet? [Monday]', 'Morning'],
    ['When can you usually meet?.Monday', 'Morning;'],
    ['Available on Monday', 'Morning'],
    ['Wann können Sie sich treffen? [Montag]', 'Vormittag'],
  ])('%s', async (header, cell) => {
    const folder = await readTexts({ 'mentors.csv': `Email,${header}\na@x.example,${cell}\n` });
    expect(answer(folder, 'a@x.example', 'mentor', 'availability')).toEqual([
      { weekday: 1, from: 540, to: 720 },
    ]);
  });

  test('rows of hours with days as answers', async () => {
    const folder = await readTexts({
      'mentors.csv':
        'Email,Times that suit you [9:00 AM - 12:00 PM],Times that suit you [12:00 PM - 3:00 PM]\na@x.example,Monday;Friday,\n',
    });
    expect(answer(folder, 'a@x.example', 'mentor', 'availability')).toEqual([
      { weekday: 1, from: 540, to: 720 },
      { weekday: 5, from: 540, to: 720 },
    ]);
  });
});

describe('sides', () => {
  test.each([
    ['Mentor', ['mentor']],
    ['mentee', ['mentee']],
    ['Mentorin', ['mentor']],
    ['Mentor:in', ['mentor']],
    ['Mentor*innen', ['mentor']],
    ['Both', ['mentor', 'mentee']],
    ['Mentor & Mentee', ['mentor', 'mentee']],
    ['sowohl als auch', ['mentor', 'mentee']],
    ['I am looking for a mentor', ['mentee']],
    ['I would like to be mentored', ['mentee']],
    ['Ich suche eine Mentorin', ['mentee']],
    ['I can take a mentee and need a mentor', ['mentee']],
    ['offer mentoring', ['mentor']],
    ['disabled', []],
    ['weder noch', []],
    ['Analyst', undefined],
    ['Mentoring', undefined],
  ])('%s', (text, sides) => {
    expect(rolesNamed(text)).toEqual(sides);
  });

  test('who is on leave, suspended or not eligible takes no part', () => {
    expect(['T', 'L', 'Suspended', 'ineligible', 'inactive'].map(standsBy)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['A', 'Active', 'eligible', ''].map(standsBy)).toEqual([false, false, false, false]);
  });

  test('Is Mentor alone and beside Is Mentee', async () => {
    const both = await readTexts({
      'members.csv':
        'Email,Name,Is Mentor,Is Mentee\na@x.example,Ann,Y,N\nb@x.example,Bo,N,Y\nc@x.example,Cy,Y,Y\nd@x.example,Di,N,N\n',
    });
    expect(both.cohort.people.map(({ name, roles }) => [name, roles])).toEqual([
      ['Ann', ['mentor']],
      ['Bo', ['mentee']],
      ['Cy', ['mentor', 'mentee']],
    ]);
    const typo = await readTexts({ 'members.csv': 'Email,Is Mentor\na@x.example,Y\nb@x.example,perhaps\n' });
    expect(problemLines(typo)).toContain('members.csv:3:2 invalid-value');
    expect(personIn(typo, 'a@x.example').roles).toEqual(['mentor']);
  });
});
