import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInAnswer } from '../../src/model/check-in-answer.ts';
import type { Person } from '../../src/model/person.ts';
import { readCheckInExport } from '../../src/read/check-in-export.ts';
import { describeCheckInColumns } from '../../src/read/describe-check-in-columns.ts';
import { noExport } from '../../src/read/no-export.ts';
import { readTable } from '../../src/read/read-table.ts';
import { scaleWord } from '../../src/read/scale-words.ts';
import type { Table } from '../../src/read/table.ts';
import { type ProgramInput, programSchema } from '../../src/schema/program.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';

const person = (id: string, name: string, email: string): Person => ({
  id,
  name,
  email,
  roles: ['mentee'],
  timezone: 'UTC',
  capacity: {},
  as: {},
  managers: [],
  places: [],
});
const people = [person('E1', 'Amira Haddad', 'amira@x.example'), person('M1', 'Jo Berg', 'jo@x.example')];

async function tableOf(text: string, path = 'form.csv'): Promise<Table> {
  const { table } = await readTable({ path, bytes: new TextEncoder().encode(text) });
  if (table === undefined) throw new Error('no table');
  return table;
}

async function answersOf(text: string, settings: ProgramInput = {}): Promise<CheckInAnswer[]> {
  const { rows } = readCheckInExport(await tableOf(text), { program: programSchema.parse(settings), people });
  return [...rows].map((row) => {
    if ('answer' in row) return row.answer;
    throw new Error(`row ${row.row}: ${row.refused.map(({ problem }) => problem.code).join(' ')}`);
  });
}

async function refusalOf(text: string, settings: ProgramInput): Promise<string> {
  const { rows } = readCheckInExport(await tableOf(text), { program: programSchema.parse(settings), people });
  const [row] = [...rows];
  if (row === undefined || 'answer' in row) throw new Error('not refused');
  return row.refused.map(({ problem }) => Object.values(problemWords(problem)).join(' ')).join(' ');
}

const mapped = async (text: string, settings: ProgramInput = {}) => {
  const { columns, absent } = describeCheckInColumns(await tableOf(text), programSchema.parse(settings));
  return { absent, columns: new Map(columns.map((column) => [column.header, column])) };
};

describe('exports as survey tools write them', () => {
  it('SurveyMonkey: two rows of header, numbers and addresses of its own', async () => {
    const [answer, ...more] = await answersOf(
      [
        'Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,How satisfied are you with your mentoring so far?,What helped?',
        ',,,,,,,,Response,Open-Ended Response',
        '114,438,06/28/2026 07:12:01 PM,06/28/2026 07:14:09 PM,10.0.0.1,amira@x.example,,,Somewhat satisfied,Never mind',
      ].join('\n'),
    );
    expect(more).toEqual([]);
    expect(answer).toEqual({
      row: 3,
      date: '2026-06-28',
      time: '19:14:09',
      person: { found: 'amira@x.example', id: 'E1' },
      values: { satisfaction: 4, others: new Map([['what_helped', 'Never mind']]) },
    });
  });

  it('LimeSurvey in German: its own columns are nobody’s answer, a grid is asked row by row', async () => {
    const [answer] = await answersOf(
      [
        '"Antwort ID","Datum Abgeschickt","Letzte Seite","Start-Sprache","Zufallsstartwert","Ihre E-Mail-Adresse","Wie sehr trifft das zu? [Ich fühle mich am rechten Platz]","Wie zufrieden sind Sie bisher?"',
        '"7","2026-06-08 10:11:12","3","de","99","jo@x.example","stimme eher zu","N/A"',
      ].join('\n'),
    );
    expect(answer).toMatchObject({
      date: '2026-06-08',
      person: { id: 'M1' },
      values: { others: new Map([['wie_sehr_trifft_das_zu_ich_fuhle_mich_am_rechten_platz', '4']]) },
    });
    expect(answer?.values).not.toHaveProperty('satisfaction');
  });

  it('Microsoft Forms: "anonymous" gives way to the address asked for, choices end in a semicolon', async () => {
    const header =
      'ID,Start time,Completion time,Email,Name,Language,Your work e-mail address,How likely are you to recommend this program to a colleague?,Which days suit you?';
    const line = (row: string) => answersOf(`${header}\n${row}\n`);
    const [answer] = await line(
      '1,6/28/26 10:00:00,6/28/26 10:05:00,anonymous,,en,amira@x.example,Extremely likely,Mon;Tue;',
    );
    expect(answer).toMatchObject({
      person: { id: 'E1' },
      values: { recommend: 10, others: new Map([['which_days_suit_you', 'Mon; Tue']]) },
    });
    // The same column is no question where nobody filled it in.
    const [signedIn] = await line('2,6/28/26 10:00:00,6/28/26 10:05:00,jo@x.example,Jo,en,,7,');
    expect(signedIn).toMatchObject({ person: { id: 'M1' }, values: { recommend: 7, others: new Map() } });
  });

  it('Qualtrics: the progress of the survey is not that of a goal', async () => {
    const [answer] = await answersOf(
      'StartDate,EndDate,Status,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,RecipientEmail,met\n2026-06-08 10:00:00,2026-06-08 10:02:00,0,100,120,1,2026-06-08 10:02:01,R_1,amira@x.example,2\n',
    );
    expect(answer).toMatchObject({ date: '2026-06-08', time: '10:02:01', person: { id: 'E1' } });
    expect(answer?.values).toEqual({ met: 2, others: new Map() });
  });

  it('a manager’s form says whom it is about', async () => {
    const [answer] = await answersOf(
      'Timestamp,Your e-mail address,Who is this about?,met\n2026-06-08 09:00:00,boss@x.example,Amira Haddad,1\n',
    );
    expect(answer).toMatchObject({
      person: { found: 'boss@x.example' },
      partner: { id: 'E1' },
      side: 'manager',
    });
  });

  it('a corrected row of out/refused/ comes back without its number and its reason', async () => {
    const plain = await answersOf('Date,Email,met\n2026-06-08,amira@x.example,2\n');
    const corrected = await answersOf(
      'Row,Why it was refused,Date,Email,met\n2,"""two"" is no number.",2026-06-08,amira@x.example,2\n',
    );
    expect(corrected).toEqual(plain);
  });
});

describe('words that stand for numbers', () => {
  it('mean the same whatever else the column holds, in both languages', () => {
    const steps = (...words: string[]) => words.map((word) => scaleWord(word)?.step);
    expect(
      steps('Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'),
    ).toEqual([1, 2, 3, 4, 5]);
    expect(
      steps('Trifft gar nicht zu', 'trifft eher nicht zu', 'teils/teils', 'trifft eher zu', 'trifft voll zu'),
    ).toEqual([1, 2, 3, 4, 5]);
    expect(steps('Stimme nicht zu', 'stimme eher nicht zu', 'stimme eher zu', 'stimme zu')).toEqual([
      1.5, 2, 4, 4.5,
    ]);
    expect(steps('Sehr unzufrieden', 'weder zufrieden noch unzufrieden', 'ZUFRIEDEN')).toEqual([1, 3, 4]);
    expect(steps('never', 'Selten', 'manchmal', 'often', 'Always')).toEqual([1, 2, 3, 4, 5]);
    expect(steps('We talked about nothing', 'good', '')).toEqual([undefined, undefined, undefined]);
  });

  it('are kept as numbers, labelled numbers as numbers, texts as they stand', async () => {
    const kept = async (cell: string) => {
      const [answer] = await answersOf(`Date,Email,Our own\n2026-06-08,amira@x.example,"${cell}"\n`);
      return answer?.values.others.get('our_own');
    };
    expect(await kept('Strongly agree')).toBe('5');
    expect(await kept('4 – agree')).toBe('4');
    expect(await kept('1 = not at all')).toBe('1');
    expect(await kept('Ja')).toBe('yes');
    expect(await kept('2 - we had problems')).toBe('2 - we had problems');
    expect(await kept('7')).toBe('7');
    expect(await kept('We met; it rained;\ntwice;')).toBe('We met; it rained;\ntwice;');
  });

  it('fall on the scale that is declared, and not where the words are', async () => {
    const on = (settings: ProgramInput) =>
      answersOf('Date,Email,Happy?\n2026-06-08,amira@x.example,Very satisfied\n', settings);
    const question = { column: 'Happy?', scale: { min: 1, max: 7 } };
    const [seven] = await on({ checkins: { questions: { satisfaction: question } } });
    expect(seven?.values.satisfaction).toBe(7);
    const declared = { ...question, values: { 6: ['Very satisfied'] } };
    const [six] = await on({ checkins: { questions: { satisfaction: declared } } });
    expect(six?.values.satisfaction).toBe(6);
    await expect(
      on({ checkins: { questions: { satisfaction: { ...question, values: { 6: ['Happy'] } } } } }),
    ).rejects.toThrow('invalid-value');
  });

  it('are counts and minutes as people write them, and nothing where they tell no number', async () => {
    const read = async (met: string, minutes: string) => {
      const [answer] = await answersOf(
        `Date,Email,met,minutes\n2026-06-08,amira@x.example,"${met}","${minutes}"\n`,
      );
      return [answer?.values.met, answer?.values.minutes];
    };
    expect(await read('3 times', '45 min')).toEqual([3, 45]);
    expect(await read('Zweimal', '1,5 h')).toEqual([2, 90]);
    expect(await read('never', '1 hour 15 minutes')).toEqual([0, 75]);
    expect(await read('2.0', '60')).toEqual([2, 60]);
    expect(await read('n/a', 'k. A.')).toEqual([undefined, undefined]);
    await expect(read('several', '45')).rejects.toThrow('invalid-number');
    await expect(read('2', 'long')).rejects.toThrow('invalid-number');
  });

  it('of two columns for one question only one may be answered', async () => {
    const settings: ProgramInput = {
      checkins: { questions: { trust: { column: ['Trust (A)', 'Trust (B)'], scale: { min: 1, max: 5 } } } },
    };
    const read = (a: string, b: string) =>
      answersOf(`Date,Email,Trust (A),Trust (B)\n2026-06-08,amira@x.example,${a},${b}\n`, settings);
    expect((await read('', '4'))[0]?.values.others.get('trust')).toBe('4');
    expect((await read('4', '4'))[0]?.values.others.get('trust')).toBe('4');
    await expect(read('3', '4')).rejects.toThrow('question-claimed-twice');
  });
});

const form = [
  ['Timestamp', '2026-06-08 09:00:00', '2026-06-09 09:00:00', '2026-06-10 09:00:00'],
  ['Email Address', 'amira@x.example', 'jo@x.example', 'amira@x.example'],
  ['Your work e-mail address', '', '', 'amira@x.example'],
  ['How satisfied are you with your mentoring so far?', 'Satisfied', '2', ''],
  ['State', 'Nein', '', 'yes'],
  ['Trust!', '', 'Strongly agree', '3'],
  ['Trust?', 'Somewhat agree', '', ''],
  ['Comments', '', 'none', 'A lot; of it'],
] as const;
const csv = (columns: readonly (readonly string[])[], rows: readonly number[]): string =>
  [0, ...rows].map((row) => columns.map((column) => `"${column[row] ?? ''}"`).join(',')).join('\n');
/** What an answer says, apart from where it stood. */
const said = ({ date, person: who, values }: CheckInAnswer) => ({
  date,
  who,
  values: { ...values, others: [...values.others].sort() },
});

describe('how a file is read', () => {
  it('hangs neither on the order of columns and rows nor on which rows are in it', async () => {
    const whole = (await answersOf(csv(form, [1, 2, 3]))).map(said);
    expect(whole.map(({ values }) => values.others)).toEqual([
      [
        ['state_answer', 'no'],
        ['trust_2', '3.5'],
      ],
      [['trust', '5']],
      [
        ['state_answer', 'yes'],
        ['trust', '3'],
      ],
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...form.keys()], { minLength: form.length }),
        fc.shuffledSubarray([1, 2, 3], { minLength: 1 }),
        async (columns, rows) => {
          const shuffled = columns.flatMap((at) => (form[at] === undefined ? [] : [form[at]]));
          const part = (await answersOf(csv(shuffled, rows))).map(said);
          expect(part).toEqual(rows.map((row) => whole[row - 1]));
        },
      ),
      { numRuns: 40, seed: 8 },
    );
  });
});

describe('what is shown of it', () => {
  it('names every column, its scale, its words, and how each was known', async () => {
    const { columns } = await mapped(csv(form, [1, 2, 3]));
    expect(columns.get('Timestamp')).toMatchObject({ use: 'identity', as: 'date', answers: 3 });
    expect(columns.get('How satisfied are you with your mentoring so far?')).toMatchObject({
      use: 'question',
      as: 'satisfaction',
      how: 'known',
      scale: { min: 1, max: 5 },
      words: [{ found: 'Satisfied', value: '4' }],
      answers: 2,
    });
    expect(columns.get('Trust!')).toMatchObject({
      use: 'own-question',
      as: 'trust',
      how: 'inferred',
      scale: { min: 1, max: 5 },
      declare: 'trust: {column: "Trust!", scale: {min: 1, max: 5}}',
    });
    // What people wrote freely is nobody's to list.
    expect(columns.get('Comments')).toMatchObject({ use: 'question', as: 'note', private: true });
    expect(columns.get('Comments')).not.toHaveProperty('words');
  });

  it('proposes a scale for numbers, and claims none', async () => {
    const own = async (...cells: string[]) => {
      const rows = cells.map((cell) => `2026-06-08,amira@x.example,${cell}`);
      return (await mapped(['Date,Email,Safe?', ...rows].join('\n'))).columns.get('Safe?');
    };
    expect(await own('3', '5')).toEqual({
      column: 3,
      header: 'Safe?',
      answers: 2,
      as: 'safe',
      use: 'own-question',
      how: 'own',
      kind: 'number',
      declare: 'safe: {column: "Safe?", scale: {min: 1, max: 5}}',
    });
    expect((await own('0', '5'))?.declare).toBe('safe: {column: "Safe?", scale: {min: 0, max: 10}}');
    expect((await own('40', '75'))?.declare).toBe('safe: {column: "Safe?", scale: {min: 0, max: 100}}');
    expect((await own('-3', '7000'))?.declare).toBe('safe: {column: "Safe?"}');
    expect((await own('More time', 'A room', 'Tea'))?.declare).toBe('safe: {column: "Safe?", private: true}');
    expect(await own('2026-03-04', 'not yet')).toMatchObject({ kind: 'date', how: 'own' });
  });

  it('gives lines that program.yaml understands, and then the column is declared', async () => {
    const text = csv(form, [1, 2, 3]);
    const { columns } = await mapped(text);
    const lines = [...columns.values()].flatMap(({ declare }) => declare ?? []);
    const { parse } = await import('yaml');
    const questions = parse(lines.join('\n')) as NonNullable<ProgramInput['checkins']>['questions'];
    const again = await mapped(text, { checkins: { questions: questions ?? {} } });
    expect([...again.columns.values()].filter(({ use }) => use === 'own-question')).toEqual([]);
    expect((await answersOf(text, { checkins: { questions: questions ?? {} } })).map(said)).toEqual(
      (await answersOf(text)).map(said),
    );
  });

  it('says which declared words and columns are not there', async () => {
    const questions = {
      satisfaction: { column: 'Happy?', values: { 5: ['Delighted'] } },
      fit: { column: 'Does it fit?' },
    };
    const { columns, absent } = await mapped('Date,Email,Happy?\n2026-06-08,amira@x.example,4\n', {
      checkins: { questions },
    });
    expect(columns.get('Happy?')).toMatchObject({ how: 'declared', unseen: true });
    expect(absent).toEqual(['fit']);
    const seen = await mapped('Date,Email,Happy?\n2026-06-08,amira@x.example,delighted;\n', {
      checkins: { questions },
    });
    expect(seen.columns.get('Happy?')).not.toHaveProperty('unseen');
  });

  it('keeps the words of private questions to itself', async () => {
    const { columns } = await mapped('Date,Email,Mood\n2026-06-08,amira@x.example,Agree\n', {
      checkins: { questions: { mood: { column: 'Mood', scale: { min: 1, max: 5 }, private: true } } },
    });
    expect(columns.get('Mood')).toMatchObject({ private: true });
    expect(columns.get('Mood')).not.toHaveProperty('words');
  });

  it('nor does a refusal repeat a private answer', async () => {
    const read = (mood: object) =>
      refusalOf('Date,Email,Mood\n2026-06-08,amira@x.example,awful\n', {
        checkins: { questions: { mood: { column: 'Mood', values: { 5: ['Awfully good'] }, ...mood } } },
      });
    expect(await read({})).toMatch(/"awful"/);
    expect(await read({ private: true })).not.toMatch(/awful"/);
    expect(await read({ private: true })).toMatch(/Mood/);
  });
});

describe('a file that is no export', () => {
  const why = async (text: string, path?: string) =>
    noExport(await tableOf(text, path), programSchema.parse({}))?.why;

  it('is told in one sentence', async () => {
    expect(
      await why(
        'Timestamp,Email,Full name,Topics I can help with,Department,Level\n1,a@x.example,A,B,C,D\n',
        'Mentor sign-up.csv',
      ),
    ).toMatch(/^It looks like a list of people/);
    expect(await why('Email,met\na@x.example,2\n')).toBe('No column holds the day of the answer.');
    expect(await why('Date,met\n2026-06-08,2\n')).toBe('No column says who answered.');
    expect(
      await why(
        'employee id,name,hire date,exit date,department,manager id\n1,A,2020-01-01,,X,2\n',
        'roster.csv',
      ),
    ).toMatch(/^It looks like a list of the workforce/);
  });

  it('and a form that asks nothing known may be one', async () => {
    expect(await why('Date,Email,Do you feel at home?\n2026-06-08,a@x.example,Yes\n')).toBeUndefined();
    expect(await why('Date,pairing_id,side,met\n2026-06-08,P1,mentee,1\n')).toBeUndefined();
  });
});
