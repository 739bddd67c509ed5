import { describe, expect, it } from 'vitest';
import type { CheckInAnswer, RefusedRow } from '../../src/model/check-in-answer.ts';
import type { Person } from '../../src/model/person.ts';
import { readCheckInExport } from '../../src/read/check-in-export.ts';
import { readTable } from '../../src/read/read-table.ts';
import { type ProgramInput, programSchema } from '../../src/schema/program.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';

const person = (id: string, name: string, email?: string): Person => ({
  id,
  name,
  ...(email === undefined ? {} : { email }),
  roles: ['mentee'],
  timezone: 'UTC',
  capacity: {},
  as: {},
  managers: [],
  places: [],
});
const people = [
  person('E1', 'Amira Haddad-Jones', 'amira@x.example'),
  person('M1', 'Hélène Marchetti', 'helene@x.example'),
  person('M2', 'Mei Ling Tan', 'mei@x.example'),
  person('S1', 'Sam Lee'),
  person('S2', 'Sam Lee'),
];

/** An export read to its end. */
type WholeExport = { readonly answers: readonly CheckInAnswer[]; readonly refused: readonly RefusedRow[] };

async function read(text: string, settings: ProgramInput = {}): Promise<WholeExport> {
  const { table, problems } = await readTable({ path: 'form.csv', bytes: new TextEncoder().encode(text) });
  if (table === undefined) throw new Error('no table');
  const found = readCheckInExport(table, { program: programSchema.parse(settings), people, problems });
  const rows = [...found.rows];
  return {
    answers: rows.flatMap((row) => ('answer' in row ? [row.answer] : [])),
    refused: [...found.refused, ...rows.flatMap((row) => ('refused' in row ? row.refused : []))],
  };
}

const only = ({ answers }: WholeExport): CheckInAnswer => {
  const [answer] = answers;
  if (answer === undefined || answers.length !== 1) throw new Error(`${answers.length} answers`);
  return answer;
};

/** row:column code found, of everything refused. */
const refusals = ({ refused }: WholeExport): string[] =>
  refused.map(({ row, column, problem }) =>
    `${row}:${column ?? '–'} ${problem.code} ${'found' in problem.facts ? problem.facts.found : ''}`.trim(),
  );

describe('an export of the built-in form, without a word of configuration', () => {
  it('is read in English', async () => {
    const answer = only(
      await read(
        [
          'Timestamp,Email Address,How many times have you met since the last check-in?,"About how long was a usual meeting, in minutes?",How do you feel about this match?,How satisfied are you with your mentoring so far?,"How far have you come with your most important goal, in per cent?",Is there anything that worries you about this pairing?,Shall the coordinator get in touch with you?,How likely are you to recommend this program to a colleague?,Is there anything else we should know?,I leave our meetings with something I can use.',
          '2026/04/08 7:28:22 PM GMT+1,AMIRA@x.example,3,45,It works for me,4 – satisfied,25%,No,Yes,9,"Two\nlines",4',
        ].join('\n'),
      ),
    );
    expect(answer).toEqual({
      row: 2,
      date: '2026-04-08',
      time: '19:28:22',
      person: { found: 'AMIRA@x.example', id: 'E1' },
      values: {
        met: 3,
        minutes: 45,
        fit: 'good',
        satisfaction: 4,
        goalProgress: 25,
        concern: false,
        contactMe: true,
        recommend: 9,
        note: 'Two\nlines',
        others: new Map([['rel_use', '4']]),
      },
    });
  });

  it('is read in German', async () => {
    const answer = only(
      await read(
        [
          'Zeitstempel;E-Mail-Adresse;Name Ihres Gegenübers;Wie oft haben Sie sich getroffen?;Wie zufrieden sind Sie bisher?;Passt die Zuordnung für Sie?;Soll die Programmkoordination sich bei Ihnen melden?;Möchten Sie uns sonst noch etwas sagen?',
          '08.06.2026 07:42;amira@x.example;Hélène Marchetti;2;sehr zufrieden;Noch zu früh;Nein;',
        ].join('\r\n'),
      ),
    );
    expect(answer).toMatchObject({
      date: '2026-06-08',
      time: '07:42:00',
      partner: { id: 'M1' },
      values: { met: 2, satisfaction: 5, fit: 'undecided', contactMe: false },
    });
    expect('note' in answer.values).toBe(false);
  });

  it('is read by the ids of the questions', async () => {
    const answer = only(
      await read(
        'date,pairing_id,side,satisfaction,goal_progress,contact_me\n2026-06-08,P007,mentor,3,50,x\n',
      ),
    );
    expect(answer).toEqual({
      row: 2,
      date: '2026-06-08',
      pairing: 'P007',
      side: 'mentor',
      values: { satisfaction: 3, goalProgress: 50, contactMe: true, others: new Map() },
    });
  });
});

describe('who answered about whom', () => {
  const row = async (header: string, cells: string) =>
    only(await read(`Date,${header},met\n2026-06-08,${cells},1\n`));

  it('is found by address, id, or a name that one person alone has', async () => {
    expect((await row('Employee ID', 'E1')).person).toEqual({ found: 'E1', id: 'E1' });
    expect((await row('Your full name', '"Tan, Mei Ling"')).person?.id).toBe('M2');
    expect((await row('Your full name', 'helene marchetti')).person?.id).toBe('M1');
    expect((await row('Your full name', 'Sam Lee')).person).toEqual({ found: 'Sam Lee' });
    expect((await row('First name,Last name', 'Amira,Haddad-Jones')).person?.id).toBe('E1');
  });

  it('prefers the column that holds addresses over the one a form fills with "anonymous"', async () => {
    const answer = only(
      await read(
        'ID,Start time,Completion time,Email,Name,Your work e-mail address,Met\n1,6/28/26 10:00:00,6/28/26 10:05:00,anonymous,,amira@x.example,2\n',
      ),
    );
    expect(answer).toMatchObject({
      date: '2026-06-28',
      time: '10:05:00',
      person: { id: 'E1' },
      values: { met: 2 },
    });
    expect(answer.values.others.size).toBe(0);
  });

  it('knows the side from the columns of one side’s form', async () => {
    expect(await row('Email,Your mentor', 'amira@x.example,Hélène Marchetti')).toMatchObject({
      partner: { id: 'M1' },
    });
    expect(await row('Email,Mentor', 'amira@x.example,M1')).toMatchObject({
      side: 'mentee',
      partner: { id: 'M1' },
    });
    expect(await row('Email,Mentor,Mentee', 'helene@x.example,M1,E1')).toMatchObject({
      side: 'mentor',
      partner: { id: 'E1' },
    });
    expect(await row('I am the … in this pair,Mentor,Mentee', 'Mentee,M1,E1')).toMatchObject({
      side: 'mentee',
      person: { id: 'E1' },
      partner: { id: 'M1' },
    });
  });
});

describe('declared questions', () => {
  const settings: ProgramInput = {
    checkins: {
      questions: {
        satisfaction: {
          column: 'Zufrieden?',
          scale: { min: 1, max: 7 },
          values: { 1: ['Gar nicht'], 7: ['Ganz und gar', 'Absolut'] },
        },
        fit: {
          column: ['Fit?', 'Passt es?'],
          values: { good: ['Klar'], undecided: ['Weiß nicht'], poor: ['Nee'] },
        },
        rel_trust: { column: 'Trust', scale: { min: 1, max: 5 } },
        again: { column: 'Again?', values: { yes: ['Any time'], no: ['Never'] } },
      },
    },
  };

  it('take their words, scales and columns from program.yaml', async () => {
    const text =
      'Date,Email,Zufrieden?,Passt es?,Trust,Again?\n2026-06-08,amira@x.example,absolut,Weiss nicht,4,any time;\n';
    expect(only(await read(text, settings)).values).toEqual({
      satisfaction: 7,
      fit: 'undecided',
      others: new Map([
        ['rel_trust', '4'],
        ['again', 'yes'],
      ]),
    });
  });

  it('cannot give a known choice a value of their own: the ledger would not know it', async () => {
    const own: ProgramInput = { checkins: { questions: { fit: { values: { great: ['Superb'] } } } } };
    const found = await read(
      'Date,Email,Fit\n2026-06-08,amira@x.example,Superb\n2026-06-08,amira@x.example,good fit\n',
      own,
    );
    expect(refusals(found)).toEqual(['2:3 invalid-value Superb']);
    expect(only(found).values.fit).toBe('good');
  });

  it('refuse a value outside the scale, and a word the form does not offer, by row and column', async () => {
    const text = [
      'Date,Email,Zufrieden?,Passt es?,Trust',
      '2026-06-08,amira@x.example,8,Klar,4',
      '2026-06-08,amira@x.example,6,Klaar,6',
      '2026-06-08,amira@x.example,7,Nee,',
    ].join('\n');
    const found = await read(text, settings);
    expect(refusals(found)).toEqual([
      '2:3 outside-scale 8',
      '3:4 invalid-value Klaar',
      '3:5 outside-scale 6',
    ]);
    expect(found.answers.map(({ row }) => row)).toEqual([4]);
    for (const { problem } of found.refused) expect(problemWords(problem).message).not.toBe('');
  });
});

describe('rows that cannot be taken in', () => {
  it('name every cell at fault', async () => {
    const text = [
      'Timestamp,Email,Met,Satisfaction,Contact me,Recommend,Progress',
      '4/8/2026 7:28:22,amira@x.example,several,6,perhaps,11,101',
      '4/31/2026 7:28:22,amira@x.example,2,4,no,10,100',
      ',amira@x.example,2,4,no,10,100',
      '4/13/2026 7:28:22,amira@x.example,2.0,4,no,10,100 %',
      '4/8/2026 7:28:22,amira@x.example,-1,very happy,no,,',
      '4/8/2026 7:28:22,amira@x.example,2',
    ].join('\n');
    const found = await read(text);
    expect(refusals(found)).toEqual([
      '7:– row-length',
      '2:3 invalid-number several',
      '2:4 outside-scale 6',
      '2:5 invalid-value perhaps',
      '2:6 outside-scale 11',
      '2:7 outside-scale 101',
      '3:1 invalid-date 4/31/2026 7:28:22',
      '4:1 invalid-date',
      '6:3 invalid-number -1',
      '6:4 invalid-value very happy',
    ]);
    expect(found.answers.map(({ row, date, values }) => [row, date, values.met])).toEqual([
      [5, '2026-04-13', 2],
    ]);
  });

  it('include every row whose day and month nothing tells apart, unless program.yaml does', async () => {
    const text = 'Timestamp,Email,Met\n4/8/2026 7:28,amira@x.example,1\n5/6/2026 7:28,amira@x.example,1\n';
    expect(refusals(await read(text))).toEqual([
      '2:1 ambiguous-dates 4/8/2026 7:28',
      '3:1 ambiguous-dates 5/6/2026 7:28',
    ]);
    expect((await read(text, { dates: 'dmy' })).answers.map(({ date }) => date)).toEqual([
      '2026-08-04',
      '2026-06-05',
    ]);
  });

  it('are all rows where two columns could be one question', async () => {
    const text =
      'Date,Email,How satisfied are you with your partner?,How satisfied are you with the program?\n2026-06-08,amira@x.example,4,5\n';
    const found = await read(text);
    expect(refusals(found)).toEqual(['2:– question-claimed-twice']);
    const settings: ProgramInput = {
      checkins: { questions: { satisfaction: { column: 'How satisfied are you with your partner?' } } },
    };
    expect(only(await read(text, settings)).values).toEqual({
      satisfaction: 4,
      others: new Map([['how_satisfied_are_you_with_the_program', '5']]),
    });
  });
});

describe('further questions', () => {
  it('never take the name of a column of the ledger, and survive names that are words of JavaScript', async () => {
    const answer = only(
      await read('Date,Email,Met,State,__proto__,constructor\n2026-06-08,amira@x.example,1,fine,a,b\n'),
    );
    expect([...answer.values.others]).toEqual([
      ['state_answer', 'fine'],
      ['proto', 'a'],
      ['constructor', 'b'],
    ]);
  });
});
