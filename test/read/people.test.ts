import { describe, expect, test } from 'vitest';
import { answer, personIn, problemLines, readTexts } from './folder.ts';

const mentees = 'ID,Name,Email\nE1,Cy Fox,cy@x.example\nE2,Di Low,di@x.example\n';

describe('who is who', () => {
  test('an address alone finds the id that another form gives for it, in any letters and composition', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name,Email\nN7,Zoë Ann,Zoe\u0308@X.example\n',
      'mentees.csv': 'Name,Email\nZoë Ann,ZOË@x.example\nBob,bob@x.example\n',
    });
    expect(problemLines(folder)).toEqual([]);
    expect(folder.cohort.people.map(({ id, roles }) => [id, roles])).toEqual([
      ['N7', ['mentor', 'mentee']],
      ['bob@x.example', ['mentee']],
    ]);
  });

  test('ids are text: leading zeros and letters in another case are two people and a warning', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name\n007,A\n7,B\nx1,C\nX1,D\n',
      'mentees.csv': mentees,
    });
    expect(folder.cohort.people.map(({ id }) => id)).toEqual(['007', '7', 'E1', 'E2', 'X1', 'x1']);
    expect(problemLines(folder)).toEqual([
      'mentors.csv:3:1 ids-alike',
      'mentors.csv:3:1 spreadsheet-damage',
      'mentors.csv:4:1 ids-alike',
    ]);
  });

  test.each(['1.23457E+11', '4.0', '########', '#REF!'])(
    'the id %j is refused with its cell, and what made it of an id is named',
    async (id) => {
      const folder = await readTexts({ 'mentors.csv': `ID,Name\n${id},A\n`, 'mentees.csv': mentees });
      expect(problemLines(folder)).toEqual([
        'mentors.csv:2:1 invalid-cell',
        'mentors.csv:2:1 spreadsheet-damage',
      ]);
    },
  );

  test.each(['N\u200B7', '\u202E7N'])('the id %j is refused with its cell', async (id) => {
    const folder = await readTexts({ 'mentors.csv': `ID,Name\n${id},A\n`, 'mentees.csv': mentees });
    expect(problemLines(folder)).toEqual(['mentors.csv:2:1 invalid-cell']);
  });

  test('one address with two ids is an error at the second', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Email\nN1,a@x.example\nN2,a@x.example\n',
      'mentees.csv': mentees,
    });
    expect(problemLines(folder)).toEqual(['mentors.csv:3:1 invalid-cell']);
  });

  test('a row with neither id nor address is refused and counted; names alone identify where nothing else is asked', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name,Email\nN1,A,\n,B,\n',
      'mentees.csv': 'Name,Topics\nCy Fox,Law\n',
    });
    expect(problemLines(folder)).toEqual(['mentors.csv:3 row-without-identity']);
    expect(folder.rowCounts.find(({ file }) => file === 'mentors.csv')).toEqual({
      kind: 'mentors',
      file: 'mentors.csv',
      read: 2,
      accepted: 1,
      merged: 0,
      refused: 1,
    });
    expect(personIn(folder, 'Cy Fox').name).toBe('Cy Fox');
  });

  test('inherited names are ordinary people', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name,Department\n__proto__,toString,constructor\n',
      'mentees.csv': mentees,
    });
    expect(problemLines(folder)).toEqual([]);
    expect(answer(folder, '__proto__', 'mentor', 'department')).toBe('constructor');
  });
});

describe('who answered twice', () => {
  const header = 'Timestamp,Email,Topics\n';
  test('the newest counts, the older are listed', async () => {
    const folder = await readTexts({
      'mentors.csv': `${header}2/13/2026 9:00:00,a@x.example,New\n1/20/2026 9:00:00,a@x.example,Old\n1/21/2026 9:00:00,a@x.example,Older\n`,
      'mentees.csv': mentees,
    });
    expect(folder.problems).toEqual([
      {
        code: 'same-person-twice',
        facts: { person: 'a@x.example', used: 2, merged: [3, 4] },
        at: { file: 'mentors.csv', row: 2 },
      },
    ]);
    expect(answer(folder, 'a@x.example', 'mentor', 'topics_offered')).toEqual(['New']);
    expect(folder.rowCounts.find(({ file }) => file === 'mentors.csv')).toMatchObject({
      read: 3,
      accepted: 1,
      merged: 2,
      refused: 0,
    });
  });

  test('equal rows are merged in silence', async () => {
    const folder = await readTexts({
      'mentors.csv': `${header},a@x.example,Law\n,A@x.example,Law\n`.replaceAll('A@', 'a@'),
      'mentees.csv': mentees,
    });
    expect(problemLines(folder)).toEqual([]);
    expect(folder.rowCounts.find(({ file }) => file === 'mentors.csv')).toMatchObject({
      read: 2,
      accepted: 1,
      merged: 1,
    });
  });

  test('differing rows that nothing dates are an error naming both', async () => {
    const folder = await readTexts({
      'mentors.csv': `${header},a@x.example,Law\n,a@x.example,Tax\n`,
      'mentees.csv': mentees,
    });
    expect(folder.problems).toEqual([
      {
        code: 'same-person-differs',
        facts: { person: 'a@x.example', other: 2 },
        at: { file: 'mentors.csv', row: 3 },
      },
    ]);
  });

  test('timestamps that could be read both ways do not decide', async () => {
    const texts = {
      'mentors.csv': `${header}2/3/2026 9:00,a@x.example,Law\n3/2/2026 9:00,a@x.example,Tax\n`,
      'mentees.csv': mentees,
    };
    expect(problemLines(await readTexts(texts))).toEqual(['mentors.csv:2:1 ambiguous-dates']);
    const dmy = await readTexts({ ...texts, 'program.yaml': 'dates: dmy\n' });
    expect(answer(dmy, 'a@x.example', 'mentor', 'topics_offered')).toEqual(['Law']);
  });
});

describe('the line of management', () => {
  test('by id, address or name; up through people and roster', async () => {
    const folder = await readTexts({
      'mentors.csv':
        'ID,Name,Email,Manager\nM1,Ann Lee,ann@x.example,"Roy, Bob"\nM2,Bob Roy,bob@x.example,BOSS1\n',
      'mentees.csv': 'ID,Name,Email,Manager\nE1,Cy Fox,cy@x.example,Ann@x.example\n',
      'roster.csv':
        'Employee ID,Name,Email,Hire Date,Manager_ID\nBOSS1,Boss,boss@x.example,2001-01-01,TOP\nTOP,Top,top@x.example,1999-01-01,\n',
    });
    expect(problemLines(folder)).toEqual(['roster.csv roster-without-leavers']);
    expect(personIn(folder, 'E1')).toMatchObject({ managerId: 'M1', managers: ['M1', 'M2', 'BOSS1', 'TOP'] });
  });

  test('people known by address are found in the roster by address', async () => {
    const folder = await readTexts({
      'mentors.csv': 'Name,Email\nAnn,ann@x.example\n',
      'mentees.csv': 'Name,Email\nCy,cy@x.example\n',
      'roster.csv':
        'Employee ID,Email,Hire Date,Manager_ID\n1,cy@x.example,2020-01-01,2\n2,ann@x.example,2001-01-01,\n',
      'program.yaml': 'start: 2026-01-01\n',
    });
    expect(personIn(folder, 'cy@x.example')).toMatchObject({
      managerId: 'ann@x.example',
      managers: ['ann@x.example'],
    });
    expect(answer(folder, 'cy@x.example', 'mentee', 'years_of_service')).toBe(6);
  });

  test('a circle is cut and said once; a stranger keeps the address, so that two people under one stranger are seen', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Manager\nA,B\nB,C\nC,A\nD,Boss@y.example\n',
      'mentees.csv': 'ID,Manager\nE,boss@y.example\nF,nobody\n',
    });
    expect(problemLines(folder)).toEqual([
      'mentees.csv:3:2 unknown-manager',
      'mentors.csv:2:2 manager-cycle',
    ]);
    expect(personIn(folder, 'A').managers).toEqual(['B', 'C']);
    expect([personIn(folder, 'D').managerId, personIn(folder, 'E').managerId]).toEqual([
      'boss@y.example',
      'boss@y.example',
    ]);
  });
});

describe('choices', () => {
  test('names, addresses and ids become ids, best first; a slip in whom somebody avoids is an error', async () => {
    const folder = await readTexts({
      'mentors.csv':
        'ID,Name,Email\nM1,Siobhán O’Rourke,so@x.example\nM2,Julia Zhou,jz@x.example\nM3,Tom Weber,tw@x.example\nM4,Lin (林) Wu,lw@x.example\n',
      'mentees.csv': `ID,Is there somebody you would like to work with?,I should not be matched with
E1,"Siobhan O'Rourke; Zhou, Julia;tw@x.example",M1
E2,"Julia Zhou, Tom Weber",Tomm Weber
E3,1. Lin Wu,
`,
    });
    expect(answer(folder, 'E1', 'mentee', 'prefers')).toEqual(['M1', 'M2', 'M3']);
    expect(answer(folder, 'E1', 'mentee', 'avoids')).toEqual(['M1']);
    expect(answer(folder, 'E2', 'mentee', 'prefers')).toEqual(['M2', 'M3']);
    expect(answer(folder, 'E3', 'mentee', 'prefers')).toEqual(['M4']);
    expect(folder.problems).toMatchObject([
      {
        code: 'unknown-person',
        facts: { found: 'Tomm Weber', nearest: 'Tom Weber' },
        at: { row: 3, column: 3 },
      },
    ]);
  });

  test('choices asked one by one keep their order', async () => {
    const folder = await readTexts({
      'mentors.csv': 'ID,Name\nM1,A\nM2,B\n',
      'mentees.csv': 'ID,First choice,Second choice\nE1,B,A\n',
    });
    expect(answer(folder, 'E1', 'mentee', 'prefers')).toEqual(['M2', 'M1']);
  });
});

describe('overrides', () => {
  const texts = {
    'program.yaml': 'start: 2026-03-02\nfields: {level: {order: [Junior, Senior, Lead]}}\n',
    'mentors.csv':
      'ID,Name,Level,Topics,How many mentees could you take?\nM1,Ann,Lead,Law,1\nM2,Bob,Senior,Tax,1\n',
    'mentees.csv': 'ID,Name,Level,Topics\nE1,Cy Fox,Junior,Law\n',
  };
  const overrides = (rows: string) =>
    readTexts({ ...texts, 'overrides.csv': `kind,person,other,field,value,from,until,reason,by\n${rows}` });

  test('set is read like an answer; an empty value takes the answer out', async () => {
    const folder = await overrides(
      'set,M2,,level,lead,,,,\nset,Ann,,capacity,3,,,,\nset,E1,,topics,"Law; Tax",,,,\nset,M2,,topics,,,,,\n',
    );
    expect(problemLines(folder)).toEqual([]);
    expect(answer(folder, 'M2', 'mentor', 'level')).toEqual({ rank: 2, text: 'Lead' });
    expect(personIn(folder, 'M1').capacity).toEqual({ mentor: 3 });
    expect(answer(folder, 'E1', 'mentee', 'topics_wanted')).toEqual(['Law', 'Tax']);
    expect(answer(folder, 'M2', 'mentor', 'topics_offered')).toBeUndefined();
  });

  test('unknown people, fields and values are errors at their cells', async () => {
    const folder = await overrides(
      'pin,E1,M3,,,,,,\nban,Cy Foks,M1,,,,,,\nset,M1,,levle,Lead,,,,\nset,M1,,level,Leed,,,,\nset,M1,,capacity,2+,,,,\njump,M1,,,,,,,\n',
    );
    expect(problemLines(folder)).toEqual([
      'overrides.csv:2:3 unknown-person',
      'overrides.csv:3:2 unknown-person',
      'overrides.csv:4:4 unknown-field',
      'overrides.csv:5:5 unknown-level',
      'overrides.csv:6:5 invalid-capacity',
      'overrides.csv:7:1 invalid-cell',
    ]);
    expect(
      folder.problems.map(({ facts }) => ('nearest' in facts ? facts.nearest : undefined)).slice(0, 4),
    ).toEqual(['M1', 'Cy Fox', 'level', 'Lead']);
  });

  test('out and pause: from their day, without one from the start on, and no longer when the pause is over', async () => {
    const folder = await overrides(
      'out,M1,,,,2026-07-01,,,\nout,E1,,,,,,,\npause,M2,,,,2026-01-01,2026-01-31,,\n',
    );
    expect(folder.cohort.people.map(({ id, outFrom }) => [id, outFrom])).toEqual([
      ['E1', '2026-02-20'],
      ['M1', '2026-07-01'],
      ['M2', undefined],
    ]);
  });

  test('as Excel saves it back: semicolons, BOM, German days, in any order of columns', async () => {
    const folder = await readTexts({
      ...texts,
      'overrides.csv': "\uFEFFperson;kind;from;reason\r\nM1;out;01.07.2026;'=left\r\n",
    });
    expect(problemLines(folder)).toEqual([]);
    expect(folder.overrides).toEqual([
      { kind: 'out', person: 'M1', from: '2026-07-01', reason: '=left', row: 2 },
    ]);
  });
});
