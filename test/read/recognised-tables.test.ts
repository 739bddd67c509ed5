import { describe, expect, test } from 'vitest';
import { assumptionWords } from '../../src/texts/assumption-words/assumption-words.ts';
import { problemLines, readTexts } from './folder.ts';

const forms = {
  'mentors.csv': 'Email,Name\na@x.example,Ann\nb@x.example,Bo\n',
  'mentees.csv': 'Email,Name\nc@x.example,Cy\nd@x.example,Di\n',
};
const guessOf = async (file: string, text: string, others: Record<string, string> = forms) => {
  const folder = await readTexts({ ...others, [file]: text });
  return {
    folder,
    guess: folder.assumptions.map((one) => assumptionWords(one)).find(({ about }) => about === file)?.text,
    problems: problemLines(folder).filter((line) => line.startsWith(file)),
  };
};

describe('tables that nobody named', () => {
  test.each([
    [
      'export.csv',
      'Employee ID,Hire Date,Termination Date\n1,2020-01-01,2021-01-01\n',
      'read as the roster: it has leaving dates',
    ],
    [
      'hr.csv',
      'USERID,MANAGER,DEPARTMENT,TITLE,HIREDATE\n1,,A,B,2020-01-01\n',
      'read as the roster: its columns are those of a personnel file',
    ],
    ['Workforce.csv', 'Employee ID,Name\n1,Ann\n', 'read as the roster: its name says so'],
    [
      'Workforce at start.csv',
      'Employee ID,Name\n1,Ann\n',
      'read as the roster at the start: its name says so',
    ],
    [
      'cal.csv',
      'Subject,Start Date,Start Time,End Date,End Time\nKick-off,3/2/2026,9:00,3/2/2026,10:00\n',
      'holds calendar entries, which are not read; put busy/<person>.ics there instead: its headers are those of a calendar export',
    ],
    [
      'pairs.csv',
      'Mentor Email Address,Mentee Email Address\na@x.example,c@x.example\n',
      'read as pairings that run already: each row has "Mentor Email Address" and "Mentee Email Address"',
    ],
  ])('%s', async (file, text, words) => {
    const { guess } = await guessOf(file, text);
    expect(guess).toBe(words);
  });

  test('a list of possible pairs with scores is not a list of pairings', async () => {
    const { folder, problems } = await guessOf(
      'scores.csv',
      'Mentor,Mentee,Score\na@x.example,c@x.example,80\n',
    );
    expect(folder.pairings.rows).toEqual([]);
    expect(problems).toEqual(['scores.csv file-not-recognised']);
  });

  test('flags beside a person are no pairs', async () => {
    const { folder } = await guessOf('all.csv', 'Email,Mentor,Mentee\nz@x.example,x,\ny@x.example,,x\n', {});
    expect(folder.pairings.rows).toEqual([]);
    expect(folder.cohort.people.map(({ id, roles }) => [id, roles])).toEqual([
      ['y@x.example', ['mentee']],
      ['z@x.example', ['mentor']],
    ]);
  });

  test('people of whom nobody knows the side stop the run only where a side is missing', async () => {
    const text = 'Email,Name\nz@x.example,Zed\n';
    expect((await guessOf('phone list.csv', text)).problems).toEqual(['phone list.csv file-not-recognised']);
    const alone = await guessOf('phone list.csv', text, {});
    expect(alone.problems).toEqual(['phone list.csv file-unclear']);
    const [problem] = alone.folder.problems;
    expect(problem).toMatchObject({
      facts: {
        named: 'phone list.csv',
        because: 'neither its name nor its headers speak of mentors or mentees',
      },
    });
  });

  test('the line that the advice gives settles it', async () => {
    const folder = await readTexts({
      'program.yaml': 'people: [{file: "phone list.csv", role: both}]\n',
      'phone list.csv': 'Email,Name\nz@x.example,Zed\n',
    });
    expect(problemLines(folder)).toEqual([]);
    expect(folder.cohort.people.map(({ roles }) => roles)).toEqual([['mentor', 'mentee']]);
  });

  test('a file named as people that holds something else is named as such', async () => {
    const folder = await readTexts({
      ...forms,
      'program.yaml': 'people:\n  - {file: pairs.csv, role: mentor}\n',
      'pairs.csv': 'Mentor Email,Mentee Email\na@x.example,c@x.example\n',
    });
    expect(folder.problems.find(({ code }) => code === 'file-of-other-kind')).toMatchObject({
      facts: { named: 'pairs.csv', as: 'people', because: 'each row has "Mentor Email" and "Mentee Email"' },
      at: { file: 'program.yaml', row: 2 },
    });
  });
});

test('pairs under the name of the roster are not the workforce', async () => {
  const folder = await readTexts({
    ...forms,
    'program.yaml': 'retention: {roster: staff.csv, data_through: 2027-01-01}\n',
    'staff.csv': 'Mentor Email,Mentee Email\na@x.example,c@x.example\n',
  });
  expect(problemLines(folder)).toContain('program.yaml:1:21 file-of-other-kind');
  expect(folder.roster).toBeUndefined();
});

describe('pairs that another program made', () => {
  const pairs = (rows: string) =>
    readTexts({
      ...forms,
      'Connections.csv': `Mentor Email Address,Mentee Email Address,Mentoring Connection Name\n${rows}`,
    });

  test('are declared pairings that run', async () => {
    const folder = await pairs('A@x.example,c@x.example,First\nb@x.example,d@x.example,\n');
    expect(problemLines(folder)).toEqual([]);
    expect(folder.pairings.rows.map(({ record }) => record)).toEqual([
      {
        id: '',
        mentor: 'a@x.example',
        mentorName: 'Ann',
        mentee: 'c@x.example',
        menteeName: 'Cy',
        state: 'active',
        origin: 'declared',
        note: 'First',
      },
      {
        id: '',
        mentor: 'b@x.example',
        mentorName: 'Bo',
        mentee: 'd@x.example',
        menteeName: 'Di',
        state: 'active',
        origin: 'declared',
      },
    ]);
    expect(folder.rowCounts).toContainEqual({
      kind: 'pairings',
      file: 'Connections.csv',
      read: 2,
      accepted: 2,
      merged: 0,
      refused: 0,
    });
    expect(folder.inputs.map(({ file }) => file)).toContain('Connections.csv');
  });

  test('strangers and repetitions are problems at their cell, and no pairing', async () => {
    const folder = await pairs(
      'a@x.example,c@x.example,\nzed@x.example,d@x.example,\na@x.example,C@x.example,\n,d@x.example,\n',
    );
    expect(problemLines(folder)).toEqual([
      'Connections.csv:3:1 unknown-person',
      'Connections.csv:4:2 paired-twice',
      'Connections.csv:5:1 unknown-person',
    ]);
    expect(folder.pairings.rows.length).toBe(1);
  });

  test('are left alone where there is a pairings.csv', async () => {
    const folder = await readTexts({
      ...forms,
      'pairings.csv': 'pairing_id,mentor,mentee,state\nP001,b@x.example,c@x.example,active\n',
      'Connections.csv': 'Mentor Email,Mentee Email\na@x.example,c@x.example\n',
    });
    expect(folder.pairings.rows.map(({ record }) => record.mentor)).toEqual(['b@x.example']);
    expect(folder.assumptions.map((one) => assumptionWords(one))).toContainEqual({
      about: 'Connections.csv',
      text: 'left alone: pairings.csv holds the pairings',
    });
  });
});

describe('words that are near', () => {
  test('are pointed out where one of them was given once; short ones and numbers are not', async () => {
    const folder = await readTexts({
      'mentors.csv':
        'Email,Department,Topics\na@x.example,Finance,Law;Team 1\nb@x.example,Finance,Negotiation\n',
      'mentees.csv':
        'Email,Department,Topics\nc@x.example,Finanace,Tax;Team 2\nd@x.example,Sales,Negotiating\n',
    });
    const near = folder.assumptions
      .map((one) => assumptionWords(one))
      .filter(({ text }) => text.startsWith('perhaps the same'));
    expect(near).toEqual([
      { about: 'department', text: 'perhaps the same, spelled in two ways: "Finanace" and "Finance"' },
      { about: 'topics', text: 'perhaps the same, spelled in two ways: "Negotiating" and "Negotiation"' },
    ]);
  });

  test('of what is not open nothing is quoted', async () => {
    const folder = await readTexts({
      'mentors.csv': 'Email,Gender\na@x.example,Woman\nb@x.example,Women\n',
      'mentees.csv': 'Email,Gender\nc@x.example,Woman\n',
    });
    expect(folder.assumptions.filter((one) => assumptionWords(one).text.includes('Women'))).toEqual([]);
  });
});
