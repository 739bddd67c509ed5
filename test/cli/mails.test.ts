import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../house/in-process.ts';
import { csvRecords, csvRows } from './csv-text.ts';
import { copyOf, type ProgramCopy, programOf, smallNorthwind } from './program-copy.ts';

const folder = 'out/match/mail';

const run = async ({ dir }: ProgramCopy, line: string, options: Readonly<Record<string, unknown>> = {}) => {
  const said = await runHere(dir, line, options);
  expect([line, said.code]).toEqual([line, 0]);
  return said.stdout;
};
const draftsOf = ({ dir }: ProgramCopy): string[] =>
  readdirSync(join(dir, folder))
    .filter((name) => name.endsWith('.eml'))
    .sort();
const mergeOf = (program: ProgramCopy) => csvRecords(program.read(`${folder}/mail-merge.csv`));

async function mailsOf(program: ProgramCopy): Promise<Map<string, Email>> {
  const mails = new Map<string, Email>();
  for (const name of draftsOf(program))
    mails.set(name, await PostalMime.parse(readFileSync(join(program.dir, folder, name))));
  return mails;
}

describe('the letters of a match', () => {
  let matched: ProgramCopy;
  let mails: Map<string, Email>;
  let said: string;
  beforeAll(async () => {
    matched = smallNorthwind();
    said = await run(matched, 'match');
    mails = await mailsOf(matched);
  });

  it('are a draft and a row for everybody who is to hear of it, and one line of the summary', () => {
    const rows = mergeOf(matched);
    expect(rows.map((row) => row.mail).sort()).toEqual([
      ...Array.from({ length: 38 }, () => 'match-to-mentee'),
      'no-mentor',
      'no-mentor',
    ]);
    expect(rows.map((row) => row.draft).sort()).toEqual(
      draftsOf(matched).map((name) => `match/mail/${name}`),
    );
    expect(said.split('\n').filter((line) => line.includes('40 letters'))).toHaveLength(1);
  });
  it('say the same in the draft and in the row', () => {
    for (const row of mergeOf(matched)) {
      const mail = mails.get(String(row.draft).replace('match/mail/', ''));
      expect(mail?.subject).toBe(row.subject);
      expect(mail?.to).toEqual([{ name: row.name, address: row.to }]);
      expect(mail?.from).toEqual({ name: 'Lena Ostrowick', address: 'mentoring@northwind.example' });
      const letter = mail?.text?.split('\n\n').map((paragraph) => paragraph.trim());
      expect(letter?.[0]).toBe(row.greeting);
      expect(letter?.[1]).toBe(row.text_1);
      expect(letter?.at(-1)).toBe(row.questions);
    }
  });
  it('are a table as a mail merge reads it: BOM, CRLF, plain headers, one line a cell', () => {
    const text = matched.read(`${folder}/mail-merge.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [header = [], ...rows] = csvRows(text);
    expect(header.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(rows.flat().filter((cell) => /[\r\n\t]/.test(cell))).toEqual([]);
  });
  it('name nobody but the reader, the partner and the coordinator, and enclose nothing yet', () => {
    const names = [
      ...new Set(
        csvRecords(matched.read('pairings.csv')).flatMap((p) => [p.mentee_name ?? '', p.mentor_name ?? '']),
      ),
    ];
    for (const row of mergeOf(matched)) {
      const mail = mails.get(String(row.draft).replace('match/mail/', ''));
      const others = names.filter((name) => name !== row.name && name !== row.partner_name);
      expect(others.filter((name) => `${mail?.text}${mail?.html}`.includes(name))).toEqual([]);
      expect(mail?.attachments).toEqual([]);
    }
  });
  it('are the same bytes in a second run', async () => {
    const again = copyOf(matched);
    await run(again, 'match');
    for (const name of [...draftsOf(matched), 'mail-merge.csv'])
      expect(again.read(`${folder}/${name}`)).toBe(matched.read(`${folder}/${name}`));
  });
  it('are written in the formats asked for', async () => {
    const only = async (format: string) => {
      const copy = copyOf(matched);
      await run(copy, 'match', { format });
      return [...copy.tree().keys()].filter((path) => path.startsWith(`${folder}/`));
    };
    expect(await only('html')).toEqual([]);
    expect(await only('csv')).toEqual([`${folder}/mail-merge.csv`]);
    expect((await only('eml')).filter((path) => !path.endsWith('.eml'))).toEqual([]);
  });

  describe('as people answer', () => {
    let answered: ProgramCopy;
    beforeAll(async () => {
      answered = copyOf(matched);
      answered.write(
        'program.yaml',
        `${answered.read('program.yaml')}\nlinks: {base: https://intranet.example/mentoring/}\n`,
      );
      const pairs = csvRecords(answered.read('pairings.csv'));
      const busy = pairs.filter((p) => pairs.filter((q) => q.mentor === p.mentor).length === 2);
      const [first, second] = busy.filter((p) => p.mentor === busy[0]?.mentor);
      // One mentor, two mentees: one pair has agreed, of the other nobody has been asked. And a mentee who said yes.
      const third = pairs.find((p) => p.mentor !== first?.mentor);
      await run(answered, 'pairing all propose');
      await run(answered, `pairing ${first?.pairing_id} accept`);
      await run(answered, `pairing ${third?.pairing_id} accept`, { side: 'mentee' });
      await run(answered, 'schedule');
      names = {
        mentor: first?.mentor_name ?? '',
        agreed: first?.mentee_name ?? '',
        open: second?.mentee_name ?? '',
      };
    });
    let names: { mentor: string; agreed: string; open: string };

    it('go to whom the state of the pair says, each with its own', () => {
      const kinds = mergeOf(answered).map((row) => row.mail);
      expect(kinds.filter((kind) => kind === 'match-to-mentee')).toHaveLength(36);
      expect(kinds.filter((kind) => kind !== 'match-to-mentee').sort()).toEqual([
        'confirmed-to-mentee',
        'confirmed-to-mentor',
        'match-to-mentor',
        'no-mentor',
        'no-mentor',
      ]);
    });
    it('enclose the sheet and the calendar where both agreed, with nobody in them who has not', async () => {
      const mails = [...(await mailsOf(answered))];
      const enclosed = mails.filter(([, mail]) => mail.attachments.length > 0);
      expect(enclosed.map(([name]) => name.slice(0, 19)).sort()).toEqual([
        'confirmed-to-mentee',
        'confirmed-to-mentor',
      ]);
      for (const [name, mail] of enclosed) {
        expect(mail.attachments.map((file) => [file.filename, file.mimeType])).toEqual([
          ['First-meeting.html', 'text/html'],
          ['Meetings.ics', 'text/calendar'],
        ]);
        const contents = mail.attachments.map((file) =>
          Buffer.from(file.content as ArrayBuffer).toString('utf8'),
        );
        const partner = name.startsWith('confirmed-to-mentor') ? names.agreed : names.mentor;
        for (const content of contents) {
          const unfolded = content.replaceAll('\r\n ', '');
          expect(unfolded).toContain(partner);
          expect(unfolded).not.toContain(names.open);
          expect(unfolded).not.toMatch(/ATTENDEE|ORGANIZER/);
        }
        expect(mail.text).toMatch(/Your first meeting is planned for \w{3} \d+ March 2026, \d\d:\d\d\./);
      }
      // The sheet in the folder is the coordinator's: there the second mentee stands.
      const sheets = [...answered.tree()].filter(([path]) => path.includes('sheets/mentors/'));
      expect(sheets.some(([, bytes]) => bytes.includes(names.open) && bytes.includes(names.agreed))).toBe(
        true,
      );
    });
    it('say where the sheet is, once the program has said where its sheets are put', () => {
      const [first] = mergeOf(answered).filter((row) => row.mail === 'confirmed-to-mentee');
      expect(first?.link).toMatch(
        /^https:\/\/intranet\.example\/mentoring\/sheets\/mentees\/[a-z0-9-]+\.html$/,
      );
      expect(first?.link?.endsWith(first.sheet?.replace('match/', '') ?? '-')).toBe(true);
      const others = mergeOf(answered).filter((row) => row.sheet === '');
      expect(others.filter((row) => row.link !== '')).toEqual([]);
      expect(mergeOf(matched).every((row) => !('link' in row))).toBe(true);
    });
    it('leave no letter of an earlier state behind', () => {
      expect(draftsOf(answered).map((name) => `match/mail/${name}`)).toEqual(
        mergeOf(answered)
          .map((row) => row.draft)
          .sort(),
      );
    });
  });
});

describe('somebody who cannot be written to', () => {
  it('has a row, no draft, and is counted', async () => {
    const program = programOf({
      'mentors.csv': 'ID,Name,E-mail,Topics offered\nM1,Mia Moll,mia@a.example,Talks\n',
      'mentees.csv': 'ID,Name,E-mail,Topics wanted\nE1,Eli Ems,,Talks\nE2,Eva Elm,eva@a.example,Talks\n',
      'program.yaml': 'name: Talks\nmatching: {capacity: {mentor: 2}}\n',
    });
    const said = await run(program, 'match');
    expect(said.replace(/\s+/g, ' ')).toContain('2 letters (1 without address)');
    expect(mergeOf(program).map((row) => [row.name, row.to, row.draft === ''])).toEqual([
      ['Eli Ems', '', true],
      ['Eva Elm', 'eva@a.example', false],
    ]);
    expect(draftsOf(program)).toHaveLength(1);
    expect(program.read(`${folder}/${draftsOf(program)[0]}`)).toMatch(
      /^To: "Eva Elm" <eva@a\.example>\r\nSubject: /,
    );
  });
});
