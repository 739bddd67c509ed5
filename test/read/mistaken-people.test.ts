import { describe, expect, test } from 'vitest';
import { answer, personIn, problemLines, readTexts } from './folder.ts';

describe('two people taken for one, and one for two', () => {
  test('forms that number their answers: one id, two names and two addresses', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name,Email\n1,Marek Silva,m1@x.example\n2,Ann Lee,a@x.example\n',
      'mentees.csv': 'ID,Name,Email\n1,Zoë Novak,z@x.example\n2,Ann Lee-Brown,ann@x.example\n',
    });
    expect(problemLines(folder)).toEqual(['mentors.csv:2:1 id-of-two']);
    expect(folder.problems[0]?.facts).toEqual({
      person: '1',
      names: ['Zoë Novak', 'Marek Silva'],
      other: 'mentees.csv, row 2',
    });
  });

  test('one address is one person, whatever the name', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name,Email\n1,Marek Silva,m@x.example\n',
      'mentees.csv': 'ID,Name,Email\n1,Maria Horn,M@x.example\n2,Bo Li,b@x.example\n',
    });
    expect(problemLines(folder)).toEqual([]);
  });

  test('one name, an id in one form only and two addresses are pointed out', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name,Email\n1,Ana Silva,a@x.example\n',
      'mentees.csv': 'Name,Email\n"Silva, Ana",ana.silva@x.example\nBo Li,b@x.example\n',
    });
    expect(problemLines(folder)).toEqual(['mentees.csv:2 names-alike']);
  });

  test('a name that two bear names neither of them, and both are avoided', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name\n1,Ana Silva\n2,Ana Silva\n',
      'mentees.csv': 'ID,Name,Manager,I should not be matched with\n3,Eva Lind,Ana Silva,Ana Silva\n',
    });
    expect(problemLines(folder)).toEqual([
      'mentees.csv:2:3 name-of-several',
      'mentees.csv:2:4 name-of-several',
    ]);
    expect(answer(folder, '3', 'mentee', 'avoids')).toEqual(['1', '2']);
  });

  test('nobody is no name', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name\n1,Ana Silva\n',
      'mentees.csv':
        'ID,Name,I should not be matched with\n3,Eva Lind,No\n4,Bo Li,n/a\n5,Cy Fox,Nobody\n6,Di Low,-\n',
    });
    expect(problemLines(folder)).toEqual([]);
  });
});

test('who goes back to an earlier answer: the latest counts, in any order of the rows', async () => {
  const head = 'Timestamp,ID,Name,Topics\n';
  const rows = [
    '2026-03-03 10:00:00,1,Ana Silva,Leadership',
    '2026-03-02 10:00:00,1,Ana Silva,Budgets',
    '2026-03-01 10:00:00,1,Ana Silva,Leadership',
  ];
  for (const order of [rows, [...rows].reverse()]) {
    const folder = await readTexts({ 'mentors.csv': `${head}${order.join('\n')}\n` });
    expect(answer(folder, '1', 'mentor', 'topics_offered')).toEqual(['Leadership']);
  }
});

describe('the line above', () => {
  test('managers of the roster who stand in no row are somebody all the same, and nobody is not', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name\n1,Ana Silva\n2,Tom Novak\n4,Top Lady\n',
      'mentees.csv': 'ID,Name\n3,Eva Lind\n',
      'roster.csv':
        'EmpID,Employee_Name,ManagerID,DateofTermination\n1,Ana Silva,999,\n3,Eva Lind,999,\n4,Top Lady,NO_MANAGER,\n8,Gone,1,2025-01-01\n',
    });
    expect(['1', '3', '4'].map((id) => personIn(folder, id).managerId)).toEqual(['999', '999', undefined]);
  });

  test('a line of names stands above a manager given as a number', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name\n1,Ana Silva\n',
      'mentees.csv':
        'ID,Name,Manager_ID,Management_Chain_01,Management_Chain_02\n3,Eva Lind,77,Ana Silva,Max Middle\n',
    });
    expect(personIn(folder, '3').managerId).toBe('77');
    expect(personIn(folder, '3').managers).toContain('1');
  });

  test('a name with its number in brackets is found in the roster', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name,Manager\n1,Ana Silva,Max Boss (9)\n',
      'mentees.csv': 'ID,Name,Manager\n3,Eva Lind,"Boss, Max (9)"\n',
      'roster.csv': 'EmpID,Employee_Name,DateofTermination\n9,"Boss, Max",\n8,Gone,2025-01-01\n',
    });
    expect(problemLines(folder)).toEqual([]);
    expect(['1', '3'].map((id) => personIn(folder, id).managerId)).toEqual(['9', '9']);
  });
});

test('a corrected date still tells how the others of its column are written', async () => {
  const folder = await readTexts({
    'mentors.csv': 'ID,Name,Hire date\nA1,Ana Silva,25/04/2020\nA2,Tom Novak,03/04/2020\n',
    'mentees.csv': 'ID,Name\n3,Eva Lind\n',
    'overrides.csv': 'kind,person,other,field,value\nset,A1,,hire_date,2020-04-26\n',
  });
  expect(problemLines(folder)).toEqual([]);
  const days = ['A1', 'A2'].map((id) => personIn(folder, id).as.mentor?.get('hire_date'));
  expect(days).toEqual([
    { type: 'date', day: '2020-04-26' },
    { type: 'date', day: '2020-04-03' },
  ]);
});

test('a language is one, whatever language it is named in', async () => {
  const folder = await readTexts({
    'mentors.csv': 'ID,Name,Languages\n1,Ana Silva,Deutsch; Englisch\n',
    'mentees.csv': 'ID,Name,Languages\n2,Eva Lind,German\n3,Bo Li,English; german\n4,Cy Fox,Rätoromanisch\n',
  });
  expect(['1'].map((id) => answer(folder, id, 'mentor', 'languages'))).toEqual([['Englisch', 'German']]);
  expect(['2', '3', '4'].map((id) => answer(folder, id, 'mentee', 'languages'))).toEqual([
    ['German'],
    ['Englisch', 'German'],
    ['Rätoromanisch'],
  ]);
});
