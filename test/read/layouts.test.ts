import { describe, expect, test } from 'vitest';
import { assumptionWords } from '../../src/texts/assumption-words/assumption-words.ts';
import { answer, personIn, problemLines, readTexts } from './folder.ts';

describe('forms as they are downloaded', () => {
  test('Google Forms through its sheet: commas inside options of one form are known from the other', async () => {
    const folder = await readTexts({
      'Mentor sign-up (Responses).csv': `Timestamp,Email Address,Full name,Which topics can you help with?,How many mentees could you take?,When are you free? [Monday],When are you free? [Tuesday]
8/31/2023 19:08:16,Ann@X.example,Ann Lee,"Budgets, planning, Leading people",2,"Morning, Midday",
9/1/2023 08:00:00,bob@x.example,"Roy, Bob",Leading people,,Afternoon,Morning
`,
      'Mentees.csv': `"Timestamp","Username","Your name","What would you like to work on?","When are you free? [Monday]"
"2022/11/30 10:39:41 PM GMT+1","cy@x.example","Cy","Budgets, planning;Leading people","Morning"
`,
    });
    expect(problemLines(folder)).toEqual([]);
    expect(answer(folder, 'ann@x.example', 'mentor', 'topics_offered')).toEqual([
      'Budgets, planning',
      'Leading people',
    ]);
    expect(answer(folder, 'cy@x.example', 'mentee', 'topics_wanted')).toEqual([
      'Budgets, planning',
      'Leading people',
    ]);
    expect(answer(folder, 'bob@x.example', 'mentor', 'availability')).toEqual([
      { weekday: 1, from: 840, to: 1020 },
      { weekday: 2, from: 540, to: 720 },
    ]);
    expect(personIn(folder, 'bob@x.example')).toMatchObject({ name: 'Bob Roy', capacity: { mentor: 1 } });
    expect(personIn(folder, 'ann@x.example').capacity).toEqual({ mentor: 2 });
  });

  test('Microsoft Forms: ID counts the answers, Email is anonymous, the address is in a later question', async () => {
    const folder = await readTexts({
      'mentees.csv': `\uFEFFID,Start time,Completion time,Email,Name,First name,Last name,Work e-mail,Topics,Department
1,1/21/26 10:23:27,1/21/26 10:35:19,anonymous,,Paul,Kasparek,paul@x.example,Speaking;Asking for feedback;,Sales (S01)
2,1/21/26 11:52:40,1/21/26 12:03:46,anonymous,,Jo,Reiter,jo@x.example,Speaking;,sales
`,
    });
    expect(problemLines(folder)).toEqual([' no-participants']);
    expect(folder.cohort.people.map(({ id, name }) => [id, name])).toEqual([
      ['jo@x.example', 'Jo Reiter'],
      ['paul@x.example', 'Paul Kasparek'],
    ]);
    expect(answer(folder, 'paul@x.example', 'mentee', 'topics_wanted')).toEqual([
      'Asking for feedback',
      'Speaking',
    ]);
    expect(answer(folder, 'paul@x.example', 'mentee', 'department')).toBe(
      answer(folder, 'jo@x.example', 'mentee', 'department'),
    );
    expect(folder.mapping.find(({ header }) => header === 'ID')).toMatchObject({
      field: null,
      how: 'unused',
    });
  });

  test('one file with a role column', async () => {
    const folder = await readTexts({
      'people.csv': `ID,Name,Email,I would like to take part as,Topics,Max mentees
007,Ann,ann@x.example,Mentor,Speaking; Leading,3
008,Bob,bob@x.example,Mentee,Speaking,
009,Cy,cy@x.example,Both,Leading,2
010,Di,di@x.example,disabled,Leading,2
`,
    });
    expect(problemLines(folder)).toEqual([]);
    expect(folder.cohort.people.map(({ id, roles, capacity }) => [id, roles, capacity])).toEqual([
      ['007', ['mentor'], { mentor: 3 }],
      ['008', ['mentee'], { mentee: 1 }],
      ['009', ['mentor', 'mentee'], { mentor: 2, mentee: 1 }],
    ]);
    expect(answer(folder, '009', 'mentor', 'topics_offered')).toEqual(['Leading']);
    expect(answer(folder, '009', 'mentee', 'topics_wanted')).toEqual(['Leading']);
    expect(folder.assumptions.map((one) => assumptionWords(one))).toContainEqual({
      about: 'people.csv',
      text: '1 row says that the person takes no part now',
    });
  });

  test('one file without a role column: the side is the one whose questions were answered', async () => {
    const folder = await readTexts({
      'answers.csv': `Email,What would you like to work on?,With which topics can you help?
a@x.example,Speaking,
b@x.example,,Speaking
c@x.example,Leading,Speaking
`,
    });
    expect(folder.cohort.people.map(({ id, roles }) => [id, roles])).toEqual([
      ['a@x.example', ['mentee']],
      ['b@x.example', ['mentor']],
      ['c@x.example', ['mentor', 'mentee']],
    ]);
  });

  test('the civil-service layout', async () => {
    const folder = await readTexts({
      'mentors.csv': `first name,last name,email address,both mentor and mentee,job title,grade,organisation,profession,match with similar identity,characteristics,biography
Ann,Lee,ann@gov.example,no,Head,Grade 7,HMRC,Policy,no,,Hello
Bob,Roy,bob@gov.example,yes,Lead,SEO,HMRC,Digital,no,,Hello
`,
      'mentees.csv': `first name,last name,email,role,organisation,grade,current profession,target profession
Cy,Fox,cy@gov.example,mentee,HMRC,EO,Policy,Digital
`,
    });
    expect(problemLines(folder)).toEqual([]);
    expect(personIn(folder, 'bob@gov.example').roles).toEqual(['mentor', 'mentee']);
    expect(['ann@gov.example', 'bob@gov.example'].map((id) => answer(folder, id, 'mentor', 'level'))).toEqual(
      [
        { rank: 2, text: 'Grade 7' },
        { rank: 1, text: 'SEO' },
      ],
    );
    expect(answer(folder, 'cy@gov.example', 'mentee', 'target_function')).toEqual(['Digital']);
  });

  test('PushFar, and Is Mentor of Mentorly', async () => {
    const pushfar = await readTexts({
      'export.csv': `Name,Email,Mentoring Type,Maximum mentees,Categories\nAnn,a@x.example,mentor,2,Law;Tax\nBob,b@x.example,mentee,,Tax\n`,
    });
    expect(pushfar.cohort.people.map(({ id, roles }) => [id, roles])).toEqual([
      ['a@x.example', ['mentor']],
      ['b@x.example', ['mentee']],
    ]);
    const mentorly = await readTexts({
      'members.csv': 'Email,Full Name*,Is Mentor\na@x.example,Ann Lee,Y\nb@x.example,Bob,N\n',
    });
    expect(mentorly.cohort.people.map(({ roles }) => roles)).toEqual([['mentor'], ['mentee']]);
  });

  test('a German form', async () => {
    const folder = await readTexts({
      'Anmeldung Mentorinnen.csv': `Zeitstempel;Vorname;Nachname;Dienstliche E-Mail-Adresse;Personalnummer (falls bekannt);Abteilung;Bei welchen Themen können Sie helfen? Alle zutreffenden;Wie viele Mentees können Sie begleiten?;Wann können Sie sich meist treffen? [Montag];In welchen Sprachen führen Sie gern ein persönliches Gespräch?;Seit welchem Monat sind Sie bei uns?;Mit wem würden Sie gern arbeiten? Bis zu fünf Namen oder E-Mail-Adressen, Wunschperson zuerst
03.02.2026 09:15:00;Jürgen;Weiß;juergen@x.example;0815;Einkauf;Führung, Netzwerke;2;Vormittag, Nachmittag;Deutsch, Englisch;01.03.2016;Nguyễn
`,
      'Mentees.csv':
        'Name;E-Mail;Woran möchten Sie arbeiten? Höchstens drei\nThị Nguyễn;thi@x.example;Führung\n',
    });
    expect(problemLines(folder)).toEqual(['Anmeldung Mentorinnen.csv:2:12 takes-no-part']);
    expect(personIn(folder, '0815')).toMatchObject({ name: 'Jürgen Weiß', capacity: { mentor: 2 } });
    expect(answer(folder, '0815', 'mentor', 'topics_offered')).toEqual(['Führung', 'Netzwerke']);
    expect(answer(folder, '0815', 'mentor', 'hire_date')).toBe('2016-03-01');
    expect(answer(folder, '0815', 'mentor', 'availability')).toEqual([
      { weekday: 1, from: 540, to: 720 },
      { weekday: 1, from: 840, to: 1020 },
    ]);
  });
});

describe('what is in the folder', () => {
  test('tables are recognised, and what is not is left alone with a warning', async () => {
    const folder = await readTexts({
      'mentors.csv': 'Name,Email\nAnn,a@x.example\n',
      'mentees.csv': 'Name,Email\nBob,b@x.example\n',
      'budget.csv': 'item,cost\nroom,200\n',
      'hr export.csv': 'Employee ID,Hire Date,Termination Date\n1,2020-01-01,\n',
      'pulse.csv':
        'Email,How many times have you met?,How satisfied are you?,Would you recommend it?\na@x.example,2,4,9\n',
      '~$mentors.xlsx': 'lock',
      'notes/mentors.csv': 'Name,Email\nNo,n@x.example\n',
    });
    expect(problemLines(folder)).toEqual([
      'budget.csv file-not-recognised',
      'hr export.csv:1:3 roster-without-leavers',
    ]);
    expect(folder.cohort.people.map(({ id }) => id)).toEqual(['a@x.example', 'b@x.example']);
    expect(folder.roster?.length).toBe(1);
    expect(
      folder.assumptions
        .map((one) => assumptionWords(one))
        .filter(({ about }) => about.endsWith('.csv'))
        .map(({ about, text }) => `${about}: ${text}`),
    ).toEqual([
      'hr export.csv: read as the roster: it has leaving dates',
      'mentees.csv: read as the mentees’ form: its name says so',
      'mentors.csv: read as the mentors’ form: its name says so',
      'pulse.csv: holds check-in answers; only ingest reads it: its headers ask about meetings and satisfaction',
    ]);
  });

  test('a name and headers that contradict each other are not guessed', async () => {
    const folder = await readTexts({
      'mentees.csv': 'Email,How many mentees could you take?\na@x.example,2\n',
    });
    expect(problemLines(folder)).toContain('mentees.csv file-unclear');
  });

  test('program.yaml names files and sides, also in other folders', async () => {
    const folder = await readTexts({
      'program.yaml':
        'people:\n  - {file: in/one.csv, role: mentor}\n  - {file: two.csv, role: mentee}\n  - {file: three.csv, role: mentee}\n',
      'in/one.csv': 'Email\na@x.example\n',
      'two.csv': 'Email\nb@x.example\n',
    });
    expect(problemLines(folder)).toEqual(['program.yaml:4:12 file-missing']);
    expect(folder.cohort.people.map(({ id, roles }) => [id, roles])).toEqual([
      ['a@x.example', ['mentor']],
      ['b@x.example', ['mentee']],
    ]);
  });

  test('where program.yaml names the people files, another one of that side is left alone', async () => {
    const folder = await readTexts({
      'program.yaml': 'people: [{file: ./mentors.csv, role: mentor}]\n',
      'mentors.csv': 'Email\na@x.example\n',
      'mentors of 2025.csv': 'Email\nold@x.example\n',
      'mentees.csv': 'Email\nb@x.example\n',
    });
    expect(problemLines(folder)).toEqual([]);
    expect(folder.cohort.people.map(({ id }) => id)).toEqual(['a@x.example', 'b@x.example']);
    expect(folder.assumptions.map((one) => assumptionWords(one))).toContainEqual({
      about: 'mentors of 2025.csv',
      text: 'left alone: program.yaml names the people files',
    });
    expect(folder.inputs.map(({ file }) => file)).toEqual(['mentees.csv', 'mentors.csv', 'program.yaml']);
  });

  test('topics of one side only are pointed out', async () => {
    const folder = await readTexts({
      'mentors.csv': 'Email,Topics\na@x.example,Leadership;Law\n',
      'mentees.csv': 'Email,Topics\nb@x.example,Leadershp;Law\n',
    });
    expect(
      folder.assumptions.filter(({ about }) => about === 'topics').map((one) => assumptionWords(one).text),
    ).toEqual([
      'wanted, and offered by nobody: "Leadershp"',
      'offered, and wanted by nobody: "Leadership"',
      'perhaps the same, spelled in two ways: "Leadership" and "Leadershp"',
    ]);
  });

  test('an empty folder of equals lacks one form, not two', async () => {
    const folder = await readTexts({ 'program.yaml': 'format: circle\n' });
    expect(folder.problems.map(({ code, facts }) => [code, facts])).toEqual([
      ['no-participants', { role: 'participant' }],
    ]);
  });

  test('an empty folder is a program without people', async () => {
    const folder = await readTexts({});
    expect(problemLines(folder)).toEqual([' no-participants', ' no-participants']);
    expect(folder).toMatchObject({
      seed: 'Mentoring program',
      program: { name: 'Mentoring program', timezone: 'UTC' },
      inputs: [],
    });
  });
});

describe('the mapping', () => {
  test('declared columns come first, by side, and topics serves both', async () => {
    const folder = await readTexts({
      'program.yaml': `fields:
  topics: {type: set, column: {mentee: "What for?", mentor: ["What with?", "Was?"]}, options: [Law, "Tax, customs"]}
  shoe_size: {type: number, column: Shoes}
`,
      'mentors.csv': 'Email,What with?,Shoes\na@x.example,"Law, Tax, customs","43,5"\n',
      'mentees.csv': 'Email,What for?,Topics\nb@x.example,"Tax, customs",else\n',
    });
    expect(problemLines(folder)).toEqual([]);
    expect(answer(folder, 'a@x.example', 'mentor', 'topics_offered')).toEqual(['Law', 'Tax, customs']);
    expect(answer(folder, 'a@x.example', 'mentor', 'shoe_size')).toBe(43.5);
    expect(answer(folder, 'b@x.example', 'mentee', 'topics_wanted')).toEqual(['Tax, customs']);
    expect(folder.mapping.map(({ header, field, how }) => [header, field, how])).toContainEqual([
      'What for?',
      'topics_wanted',
      'declared',
    ]);
  });

  test('every column is a field under its own name, with the type that its criterion needs', async () => {
    const folder = await readTexts({
      'program.yaml': `matching:
  criteria:
    - {name: Hobbies, type: similarity, field: what_do_you_do_for_fun, weight: 1}
    - {name: Site, type: same, field: where_do_you_work, weight: 1}
`,
      'mentors.csv': 'Email,What do you do for fun?,Where do you work?\na@x.example,"Chess, Tea",Bonn\n',
      'mentees.csv': 'Email,What do you do for fun?,Where do you work?\nb@x.example,Tea,Bonn\n',
    });
    expect(problemLines(folder)).toEqual([]);
    expect(answer(folder, 'a@x.example', 'mentor', 'what_do_you_do_for_fun')).toEqual(['Chess', 'Tea']);
    expect(answer(folder, 'b@x.example', 'mentee', 'location')).toBe('Bonn');
    expect(answer(folder, 'b@x.example', 'mentee', 'where_do_you_work')).toBe('Bonn');
  });

  test('two columns that claim one field are a problem that names both', async () => {
    const folder = await readTexts({
      'mentors.csv': 'Email,Division,Dept\na@x.example,A,B\n',
      'mentees.csv': 'Email\nb@x.example\n',
    });
    expect(folder.problems).toEqual([
      {
        code: 'field-claimed-twice',
        facts: { field: 'department', headers: ['Division', 'Dept'] },
        at: { file: 'mentors.csv', row: 1, column: 3 },
      },
    ]);
  });

  test('sensitive answers are for the audit only, unless program.yaml says otherwise', async () => {
    const people = {
      'mentors.csv': 'Email,Gender,Whom should we avoid? I should not be matched with\na@x.example,f,\n',
      'mentees.csv': 'Email,Gender\nb@x.example,m\n',
    };
    expect((await readTexts(people)).cohort.fields.get('gender')?.use).toBe('audit');
    const open = await readTexts({ ...people, 'program.yaml': 'fields: {gender: {use: score-only}}\n' });
    expect(open.cohort.fields.get('gender')?.use).toBe('score-only');
  });
});
