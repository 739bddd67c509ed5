import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findHeldPerson } from '../../src/personal/find-held-person.ts';
import { markFinder } from '../../src/personal/marks.ts';
import { tablesOf } from '../../src/personal/tables-of.ts';
import { theirRows } from '../../src/personal/their-rows.ts';
import { specialKind } from '../../src/read/classify-table.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { identityCells } from '../../src/read/row-identity.ts';
import { readTree } from '../house/file-tree.ts';
import { root } from '../house/run-program.ts';
import { filesOf, readTexts, today } from '../read/folder.ts';

const people = {
  'mentees.csv': `Employee ID,Full name,Email,Topics
E1,Ewa Nowak-Berg,ewa.nowak@firm.example,Feedback
E2,Jan Kowalski,shop12@firm.example,Networks
E3,Jan Kowalski,jan.k@firm.example,Networks
`,
  'mentors.csv': `Employee ID,Full name,Email,Topics I can help with
M1,Zhou Julia,julia@firm.example,Feedback; Networks
`,
  'roster.csv': `Employee ID,Full name,Email,Department,Hire date,Level
E1,Ewa Nowak,ewa.nowak@firm.example,Sales,2019-02-01,Associate
E2,Jan Kowalski,shop12@firm.example,Shop,2019-02-01,Associate
S8,Petra Lind,shop12@firm.example,Shop,2019-02-01,Associate
S9,Mona Fels,mona@firm.example,Shop,2019-02-01,Associate
`,
  'pairings.csv': `pairing_id,mentor,mentor_name,mentee,mentee_name,state
P1,M9,Otto Gone,E1,Ewa Nowak-Berg,ended
`,
  'old/answers.csv': `Timestamp,Email Address,Name,Anything else?
2/1/2026 09:00:00,EWA.NOWAK@firm.example,Ewa Berg,fine
2/1/2026 09:05:00,long.ago@firm.example,Lea Longago,thanks
`,
};

async function find(words: string, files: Readonly<Record<string, string>> = people) {
  const folder = await readTexts(files);
  const tables = (await Promise.all(filesOf(files).map(tablesOf))).flat();
  const person = findHeldPerson(folder, tables, words);
  const rows = tables.flatMap((table) =>
    theirRows(table, identityCells(table, folder.program), person).map(
      (at) => `${table.file}:${table.rowNumber(at)}`,
    ),
  );
  return { person, rows };
}

describe('who is meant', () => {
  it.each([
    ['E1', 'E1', 'participant'],
    ['Ewa.Nowak@FIRM.example', 'E1', 'participant'],
    ['nowak-berg, ewa', 'E1', 'participant'],
    ['Julia Zhou', 'M1', 'participant'],
    ['Mona Fels', 'S9', 'employee'],
    ['mona@firm.example', 'S9', 'employee'],
    ['M9', 'M9', 'recorded'],
    ['Otto Gone', 'M9', 'recorded'],
    ['long.ago@firm.example', 'long.ago@firm.example', 'recorded'],
    ['Lea Longago', 'long.ago@firm.example', 'recorded'],
  ])('%s is %s, %s', async (words, id, standing) => {
    const { person } = await find(words);
    expect([person.id, person.standing]).toEqual([id, standing]);
  });

  it('a name of two people is asked back, with their ids', async () => {
    await expect(find('Jan Kowalski')).rejects.toThrow('"Jan Kowalski" could be E2 or E3.');
  });

  it('nobody is said with the nearest', async () => {
    await expect(find('Ewa Nowak-Borg')).rejects.toMatchObject({
      exitCode: 2,
      advice: 'Perhaps "Ewa Nowak-Berg"?',
    });
  });
});

describe('what they are known by', () => {
  it('names and addresses of every file, each as it is written there', async () => {
    const { person, rows } = await find('E1');
    expect([...person.marks.names].sort()).toEqual(['Ewa Berg', 'Ewa Nowak', 'Ewa Nowak-Berg']);
    expect([...person.marks.addresses]).toEqual(['ewa.nowak@firm.example']);
    expect(rows).toEqual(['mentees.csv:2', 'roster.csv:2', 'old/answers.csv:2']);
  });

  it('an address that two ids share makes nobody theirs', async () => {
    const { person, rows } = await find('E2');
    expect([...person.marks.ids]).toEqual(['E2']);
    expect(rows).toEqual(['mentees.csv:3', 'roster.csv:3']);
  });

  it('the numbers of answers that Microsoft Forms gives are nobody’s id', async () => {
    const form = (name: string, address: string, question: string) =>
      `ID,Start time,Completion time,Email,Name,Work e-mail address,Full name,${question}
1,2/1/26 9:00:00,2/1/26 9:05:00,anonymous,,${address},${name},Feedback
2,2/2/26 9:00:00,2/2/26 9:05:00,anonymous,,other.${address},Other ${name},Feedback
`;
    const forms = {
      'mentees.csv': form('Paul Kasparek', 'paul@firm.example', 'Topics I want to learn about'),
      'mentors.csv': form('Anke Wittkamp', 'anke@firm.example', 'Topics I can help with'),
    };
    const { person, rows } = await find('paul@firm.example', forms);
    expect([...person.marks.ids]).toEqual(['paul@firm.example']);
    expect(rows).toEqual(['mentees.csv:2']);
  });

  it('the address of a partner is not one’s own', async () => {
    const { person } = await find('E1', {
      ...people,
      'feedback.csv': `Timestamp,Email Address,Partner email,Mentor ID,How was it?
2/1/2026 09:00:00,ewa.nowak@firm.example,someone.else@firm.example,M1,good
`,
    });
    expect([...person.marks.addresses]).toEqual(['ewa.nowak@firm.example']);
    expect([...person.marks.ids]).toEqual(['E1']);
  });

  it('a name with a hyphen is found in a text, in both orders', () => {
    const { isIn } = markFinder({
      ids: new Set(),
      addresses: new Set(['a-b.c+d@firm.example']),
      names: new Set(['Ewa Nowak-Berg']),
    });
    expect(['see Nowak-Berg, Ewa', 'mail a-b.c+d@firm.example', 'Ewa  Nowak-Berg said'].map(isIn)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('every layout of forms and exports', () => {
  /** `tablesOf` calls the first sheet of a workbook by the name of the file. */
  const firstSheet = (file: string) => file.replace('Qooper import.xlsx#Mentors', 'Qooper import.xlsx');
  const layouts = join(root, 'fixtures', 'layouts');

  it.each(readdirSync(layouts))(
    '%s: each row of a form is theirs who sent it, and nobody else’s',
    async (name) => {
      const files = [...readTree(join(layouts, name))].map(([path, bytes]) => ({ path, bytes }));
      const folder = await readProgramFolder(files, { today });
      const tables = (await Promise.all(files.map(tablesOf))).flat();
      const ofOne = tables.filter((table) => specialKind(table, folder.program)?.kind !== 'pairs');
      const owners = new Map<string, string>();
      for (const { id, places } of folder.cohort.people) {
        const person = findHeldPerson(folder, tables, id);
        const rows = ofOne.flatMap((table) =>
          theirRows(table, identityCells(table, folder.program), person).map(
            (at) => `${table.file}:${table.rowNumber(at)}`,
          ),
        );
        // Answers that a later one replaced are theirs as well.
        for (const { file, row } of places) expect(rows, id).toContain(`${firstSheet(file)}:${row}`);
        for (const row of rows) {
          expect(owners.get(row), `${row} is ${id}’s`).toBe(undefined);
          owners.set(row, id);
        }
      }
    },
  );
});
