import { describe, expect, test } from 'vitest';
import { employmentAt } from '../../src/evaluate/retention/spell.ts';
import { assumptionWords } from '../../src/texts/assumption-words/assumption-words.ts';
import { employeesOf, rosterProblems, rostersOf } from './small-roster.ts';

describe('who is on the roster', () => {
  test('current staff only is pointed out, with a column of exit dates and without', async () => {
    const without = await rostersOf({ roster: 'Employee ID,Hire_Date\n1,2020-01-01\n2,2021-01-01\n' });
    expect(without.problems).toEqual([
      { code: 'roster-without-leavers', at: { file: 'roster.csv' }, facts: { people: 2 } },
    ]);
    const empty = await rostersOf({ roster: 'Employee ID,Hire_Date,Termination_Date\n1,2020-01-01,\n' });
    expect(empty.problems).toEqual([
      {
        code: 'roster-without-leavers',
        at: { file: 'roster.csv', row: 1, column: 3 },
        facts: { people: 1, header: 'Termination_Date' },
      },
    ]);
  });

  test.each(['Left on', 'Leave date', 'Separation Date', 'Last Day', 'Austritt am', 'Beschäftigungsende'])(
    '%s is a column of exit dates',
    async (header) => {
      const { problems } = await rostersOf({ roster: `Employee ID,${header}\n1,2026-05-31\n2,\n` });
      expect(problems).toEqual([]);
    },
  );

  test('one leaver is enough, and the roster at the start needs none', async () => {
    const { problems } = await rostersOf({
      roster: 'Employee ID,Hire_Date,Termination_Date\n1,2020-01-01,\n2,2020-01-01,2026-05-31\n',
      atStart: 'Employee ID,Hire_Date\n1,2020-01-01\n2,2020-01-01\n',
    });
    expect(problems).toEqual([]);
  });

  test('ids that a spreadsheet took for numbers are pointed out at their cells', async () => {
    const { problems } = await rostersOf({
      roster: 'Employee ID,Termination_Date,Manager_ID\n1.23457E+11,,00123\n00123,2026-05-31,#REF!\n',
    });
    expect(problems.map(({ code, at }) => `${at?.row}:${at?.column} ${code}`)).toEqual([
      '2:1 spreadsheet-damage',
      '3:3 spreadsheet-damage',
    ]);
  });

  test('an empty roster warns of nothing', async () => {
    expect((await rostersOf({ roster: 'Employee ID,Hire_Date\n' })).problems).toEqual([]);
  });

  test('SAP’s days without meaning are no exit', async () => {
    const rosters = await rostersOf({
      roster:
        'Personalnummer;Eintritt;Austritt\n1;01.02.2020;31.12.9999\n2;01.02.2020;00.00.0000\n3;01.02.2020;-\n',
    });
    expect(rosterProblems(rosters)).toEqual([]);
    expect(employeesOf(rosters).map(({ left }) => left)).toEqual([undefined, undefined, undefined]);
  });

  test('rows without anybody are named, the first twenty one by one', async () => {
    const rosters = await rostersOf({
      roster: `Employee ID,Name,Hire_Date\n${'  ,Ann,2020-01-01\n'.repeat(50)}1,Bo,2020-01-01\n`,
    });
    const found = rosterProblems(rosters);
    expect(found).toHaveLength(21);
    expect(found[19]).toMatch(/^roster\.csv:21 row-without-identity/);
    expect(found[20]).toMatch(/more-of-the-same: 30 more .* row 51/);
    expect(rosters.rowCounts).toEqual([
      { kind: 'roster', file: 'roster.csv', read: 51, accepted: 1, merged: 0, refused: 50 },
    ]);
  });
});

describe('several hiring dates', () => {
  test.each([
    ['Workday', 'Hire_Date,Original_Hire_Date,Continuous_Service_Date', '2021-06-01,2012-01-01,2013-01-01'],
    [
      'Workday, another order',
      'Continuous_Service_Date,Original_Hire_Date,Hire_Date',
      '2013-01-01,2012-01-01,2021-06-01',
    ],
    ['BambooHR', 'originalHireDate,hireDate,rehireDate', '2012-01-01,2021-06-01,'],
    ['BambooHR without original', 'hireDate,rehireDate', '2012-01-01,2021-06-01'],
    ['German', 'Eintritt,Wiedereintritt', '01.01.2012,01.06.2021'],
    ['only the service date', 'Hire_Date,Continuous_Service_Date', '2021-06-01,2012-01-01'],
    ['original empty here', 'Hire_Date,Original_Hire_Date', '2012-01-01,'],
  ])('%s: tenure counts from the first, and it is said', async (_, headers, cells) => {
    const rosters = await rostersOf({ roster: `Employee ID,${headers}\n1,${cells}\n2,${cells}\n` });
    expect(rosterProblems(rosters)).toEqual([]);
    expect(employeesOf(rosters).map(({ hired }) => hired)).toEqual(['2012-01-01', '2012-01-01']);
    expect(rosters.assumptions.map((one) => assumptionWords(one).text).join()).toMatch(
      /tenure counts from "/,
    );
  });

  test('Together knows the last hire alone, and it is said', async () => {
    const rosters = await rostersOf({ roster: 'employeeId,lastHireDate\n1,2021-06-01\n' });
    expect(employeesOf(rosters)[0]?.hired).toBe('2021-06-01');
    expect(rosters.assumptions.map((one) => assumptionWords(one))).toEqual([
      {
        about: 'roster.csv',
        text: 'tenure counts from "lastHireDate": of somebody who came back, from the last hire',
      },
    ]);
  });

  test('one hiring date needs no word', async () => {
    expect((await rostersOf({ roster: 'Employee ID,Hire_Date\n1,2021-06-01\n' })).assumptions).toEqual([]);
  });

  test('a declared column stands alone', async () => {
    const rosters = await rostersOf(
      { roster: 'Employee ID,Hire_Date,Original_Hire_Date\n1,2021-06-01,2012-01-01\n' },
      { fields: { hire_date: { column: 'Hire_Date' } } },
    );
    expect(employeesOf(rosters)[0]?.hired).toBe('2021-06-01');
  });
});

describe('somebody who came back', () => {
  test('in one row: hired again after the exit, so still there', async () => {
    const rosters = await rostersOf({
      roster:
        'Employee ID,hireDate,terminationDate,terminationReason,rehireDate\n1,2015-02-01,2018-03-31,Resignation,2021-06-01\n2,2015-02-01,2022-03-31,Resignation,2021-06-01\n',
    });
    expect(rosterProblems(rosters)).toEqual([]);
    const [back, gone] = employeesOf(rosters);
    expect(back).toMatchObject({
      hired: '2015-02-01',
      spells: [{ hired: '2015-02-01', left: '2018-03-31', exitReason: 'voluntary' }, { hired: '2021-06-01' }],
    });
    expect(back?.left).toBeUndefined();
    expect(gone).toMatchObject({ hired: '2015-02-01', left: '2022-03-31' });
    expect(gone?.spells).toBeUndefined();
  });

  test('in two rows, whatever their order: one person, the columns of the last spell', async () => {
    const rows = ['7,2015-02-01,2018-03-31,Junior,3', '7,2021-06-01,,Director,9'];
    for (const order of [rows, rows.toReversed()]) {
      const rosters = await rostersOf({
        roster: `Employee ID,Hire_Date,Termination_Date,Job level,Manager_ID\n${order.join('\n')}\n8,2020-01-01,2025-01-01,,\n`,
      });
      expect(rosterProblems(rosters)).toEqual([]);
      expect(employeesOf(rosters)).toHaveLength(2);
      const one = employeesOf(rosters).find(({ id }) => id === '7');
      expect(one).toMatchObject({ hired: '2015-02-01', level: 'Director', managerId: '9' });
      expect(one?.left).toBeUndefined();
      expect(one?.spells).toHaveLength(2);
      expect(rosters.rowCounts[0]).toMatchObject({ read: 3, accepted: 2, merged: 1, refused: 0 });
      const index = rosters.current?.index;
      const row = index?.find('7') ?? -1;
      expect([index?.managerAt(row), index?.hiredAt(row)]).toEqual(['9', '2015-02-01']);
      expect(rosters.assumptions.map((one) => assumptionWords(one).text).join()).toMatch(
        /1 person stands there once for each time/,
      );
    }
  });

  test('keeps in every stretch what the row says', async () => {
    const rosters = await rostersOf({
      roster:
        'Employee ID,Full name,Email,Hire_Date,Termination_Date,Job level,Department,Grade\n7,Ann Lee,a@x.example,2015-02-01,2018-03-31,Junior,Sales,3\n7,Ann Lee,a@x.example,2021-06-01,,Director,Sales,9\n',
    });
    const said = {
      id: '7',
      name: 'Ann Lee',
      email: 'a@x.example',
      hired: '2015-02-01',
      level: 'Director',
      department: 'Sales',
      place: { file: 'roster.csv', row: 3 },
    };
    const stretches = [
      ['2016-01-01', '2018-03-31', 'unknown'],
      ['2022-01-01', undefined, undefined],
    ] as const;
    for (const [day, left, exitReason] of stretches) {
      const [one] = employeesOf(rosters).map((employee) => employmentAt(employee, day));
      expect(one).toMatchObject(said);
      expect([one?.left, one?.exitReason, one?.columns.get('grade')]).toEqual([left, exitReason, '9']);
    }
  });

  test('with the original date in both rows', async () => {
    const rosters = await rostersOf({
      roster:
        'Employee ID,Original_Hire_Date,Hire_Date,Termination_Date\n7,2015-02-01,2015-02-01,2018-03-31\n7,2015-02-01,2021-06-01,\n',
    });
    expect(rosterProblems(rosters)).toEqual([]);
    expect(employeesOf(rosters)).toMatchObject([
      { id: '7', hired: '2015-02-01', spells: [{}, { hired: '2021-06-01' }] },
    ]);
  });

  test('the second begins before the first has ended: nobody can say which holds', async () => {
    const rosters = await rostersOf({
      roster: 'Employee ID,Hire_Date,Termination_Date\n7,2015-02-01,2018-03-31\n7,2017-01-01,\n',
    });
    expect(rosters.problems).toMatchObject([
      { code: 'employee-twice', at: { file: 'roster.csv', row: 3 }, facts: { person: '7', rows: [2, 3] } },
    ]);
  });

  test('equal rows are one; rows that overlap are named and stay two', async () => {
    const rosters = await rostersOf({
      roster:
        'Employee ID,Hire_Date,Termination_Date\n7,2015-02-01,2018-03-31\n7,2015-02-01,2018-03-31\n8,2015-02-01,\n8,2016-02-01,\n',
    });
    expect(rosterProblems(rosters)).toEqual([
      'roster.csv:5 employee-twice: 8 in rows 4, 5 is there more than once, and the days do not tell which spell came first.',
    ]);
    expect(employeesOf(rosters).map(({ id, place }) => [id, place.row])).toEqual([
      ['7', 2],
      ['8', 4],
      ['8', 5],
    ]);
  });
});

describe('days and status against each other', () => {
  const retention = { retention: { data_through: '2027-03-15' }, start: '2026-03-02' };

  test('an exit before the hire', async () => {
    const rosters = await rostersOf({
      roster:
        'Employee ID,Hire_Date,Termination_Date\n1,2020-01-01,2019-12-31\n2,2020-01-01,2020-01-01\n3,2021-05-01,2021-04-01\n',
    });
    expect(rosterProblems(rosters)).toEqual([
      'roster.csv:2:3 exit-before-hire: 2 people left before being hired (2019-12-31 is before 2020-01-01; rows 2, 4).',
    ]);
  });

  test('days after the end of the data, only where program.yaml says when that is', async () => {
    const roster =
      'Employee ID,Hire_Date,Termination_Date\n1,2027-04-01,\n2,2020-01-01,2027-03-31\n3,2020-01-01,2027-03-15\n';
    expect(rosterProblems(await rostersOf({ roster }))).toEqual([]);
    expect(rosterProblems(await rostersOf({ roster }, retention))).toEqual([
      'roster.csv:2 dates-after-data: 2 rows have days after 2027-03-15, the last of the data, such as 2027-04-01 (rows 2, 3).',
    ]);
  });

  test.each([
    ['employeeStatusCode', 'T', 'A'],
    ['STATUS', 't', 'Active'],
    ['STATUS', 'inactive_external', 'active_external'],
    ['Worker Status', 'Terminated', 'On Leave'],
    ['Active Status', 'No', 'Yes'],
    ['Mitarbeiterstatus', 'Ausgeschieden', 'Elternzeit'],
    ['EmploymentStatus', 'Terminated for Cause', 'Leave of Absence'],
    ['Termd', '1', '0'],
  ])('%s says gone (%s) or there (%s)', async (header, gone, here) => {
    const rosters = await rostersOf({
      roster: `Employee ID,${header},Hire_Date,Termination_Date\n1,${gone},2020-01-01,\n2,${here},2020-01-01,2026-05-31\n3,${here},2020-01-01,\n4,${gone},2020-01-01,2026-05-31\n5,,2020-01-01,2026-05-31\n`,
    });
    expect(rosters.problems).toMatchObject([
      { code: 'status-without-date', at: { row: 2, column: 2 }, facts: { count: 1, found: gone, header } },
      { code: 'date-without-status', at: { row: 3, column: 2 }, facts: { count: 1, found: here, header } },
    ]);
    expect(employeesOf(rosters).map(({ leftUndated }) => leftUndated === true)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('leavers by their status alone are leavers', async () => {
    const { problems } = await rostersOf({
      roster:
        'Employee ID,Status,Hire_Date,Termination_Date\n1,Terminated,2020-01-01,\n2,Active,2020-01-01,\n',
    });
    expect(problems.map(({ code }) => code)).toEqual(['status-without-date']);
  });

  test('an exit still to come is no contradiction, and hours are no status', async () => {
    const rosters = await rostersOf({
      roster:
        'Employee ID,Status,Hire_Date,Termination_Date\n1,Active,2020-01-01,2027-05-31\n2,Full-Time,2020-01-01,2026-05-31\n',
    });
    expect(rosterProblems(rosters)).toEqual([]);
  });
});

describe('reasons for leaving', () => {
  test('what is not understood is listed once with its count, what says nothing is not', async () => {
    const reasons = ['Fatal attraction', 'Fatal attraction', 'Learned, that he "x"', 'Other', '', 'unhappy'];
    const rows = reasons.map(
      (reason, at) => `${at},2015-01-01,2026-01-0${at + 1},"${reason.replaceAll('"', '""')}"`,
    );
    const rosters = await rostersOf({
      roster: `EmpID,DateofHire,DateofTermination,TermReason\n${rows.join('\n')}\n9,2015-01-01,,N/A-StillEmployed\n`,
    });
    expect(rosterProblems(rosters)).toEqual([
      'roster.csv:1:4 exit-reasons-unknown: These reasons in "TermReason" are not understood and count as unknown: "Fatal attraction" (2), "Learned, that he "x"" (1).',
    ]);
    expect(employeesOf(rosters).map(({ exitReason }) => exitReason)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'voluntary',
      undefined,
    ]);
  });

  test('where the reason says nothing the status may', async () => {
    const rosters = await rostersOf({
      roster:
        'EmpID,Termd,DateofHire,DateofTermination,TermReason,EmploymentStatus\n1,1,2015-01-01,2026-01-01,Fatal attraction,Terminated for Cause\n2,1,2015-01-01,2026-01-01,,Voluntarily Terminated\n',
    });
    expect(rosterProblems(rosters)).toEqual([]);
    expect(employeesOf(rosters).map(({ exitReason }) => exitReason)).toEqual(['dismissed', 'voluntary']);
  });
});

describe('two exports of one workforce', () => {
  const rows = (days: readonly string[]) => days.map((day, at) => `E${at},${day}`).join('\n');
  test('day and month swapped in one of them', async () => {
    const rosters = await rostersOf({
      roster: `Employee ID,Hire_Date,Termination_Date\n${rows(['2015-04-03,', '2016-12-01,', '2017-02-11,', '2018-05-05,', '2019-06-30,2026-01-01'])}\n`,
      atStart: `Employee ID,Hire_Date\n${rows(['2015-03-04', '2016-01-12', '2017-11-02', '2018-05-05', '2019-06-30'])}\n`,
    });
    expect(rosterProblems(rosters)).toEqual([
      'roster.csv:2 dates-swapped: For 3 of 3 people whose hire date is another one in roster-at-start.csv, day and month have changed places: E0 2015-04-03 here, 2015-03-04 there; E1 2016-12-01 here, 2016-01-12 there.',
    ]);
  });

  test('read by the wrong declaration: the other order is ready to paste', async () => {
    const rosters = await rostersOf(
      {
        roster: 'Employee ID,Hire_Date\nE0,03/04/2015\nE1,01/12/2016\nE2,11/02/2017\n',
        atStart: `Employee ID,Hire_Date\n${rows(['2015-03-04', '2016-01-12', '2017-11-02'])}\n`,
      },
      { dates: 'dmy' },
    );
    const { problemWords } = await import('../../src/texts/problems/problems.ts');
    const found = rosters.problems.find(({ code }) => code === 'dates-swapped');
    expect(found).toBeDefined();
    if (found !== undefined)
      expect(problemWords(found).advice).toBe(
        'roster.csv has days like "03/04/2015", read by dates: dmy. If the month comes first there, write in program.yaml: dates: mdy.',
      );
  });

  test('ids that a spreadsheet has taken for numbers', async () => {
    const rosters = await rostersOf({
      roster: 'Employee ID,Hire_Date\n7,2015-04-03\n12,2016-01-01\n300,2016-01-01\n9,2016-01-01\n',
      atStart: 'Employee ID,Hire_Date\n007,2015-04-03\n0012,2016-01-01\n300,2016-01-01\n10,2016-01-01\n',
    });
    expect(rosterProblems(rosters)).toEqual([
      'roster.csv:1 ids-damaged: 2 ids here and in roster-at-start.csv are what a spreadsheet makes of one another: "7" here, "007" there; "12" here, "0012" there. They are taken for different people.',
    ]);
  });
});

describe('the index', () => {
  test('by id, address or name, never a name that two bear', async () => {
    const { current } = await rostersOf({
      roster:
        'Employee ID,Name,Email,Hire_Date,Manager\n007,"Weiß, Jürgen",J.Weiss@x.example,2015-04-03,Ann Lee\n8,Ann Lee,,2016-01-01,\n9,Bo Li,bo@x.example,,\n10,Bo Li,,,\n__proto__,constructor,toString@x.example,,\n',
    });
    const index = current?.index;
    const idOf = (text: string) => {
      const row = index?.find(text);
      return row === undefined ? undefined : index?.idAt(row);
    };
    expect(
      [
        '007',
        '7',
        ' j.weiss@X.example',
        'Jurgen Weiss',
        'ann lee',
        'Bo Li',
        '__proto__',
        'constructor',
        'valueOf',
      ].map(idOf),
    ).toEqual(['007', undefined, '007', '007', '8', undefined, '__proto__', '__proto__', undefined]);
    expect([index?.size, index?.managerAt(0), index?.hiredAt(1)]).toEqual([5, 'Ann Lee', '2016-01-01']);
  });
});
