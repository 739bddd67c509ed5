import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DossierResult, dossierResultSchema } from '../../src/schema/dossier-result.ts';
import { differences } from '../house/file-tree.ts';
import { root } from '../house/run-program.ts';
import { type Known, tracesOf } from '../personal/traces.ts';
import { copyOf, type ProgramCopy, programOf } from './program-copy.ts';

const today = ['--today', '2026-06-05'];
const others = /-others\.html$/;

/** A cohort halfway through, with pages, letters and calendars made of it, and what a coordinator keeps beside. */
async function halfway(): Promise<ProgramCopy> {
  const copy = copyOf(join(root, 'fixtures', 'halfway'));
  for (const args of [
    ['ingest', 'answers/Check-in mentees spring (Responses).csv', 'answers/Mentors.csv'],
    ['schedule', '--format', 'html,md'],
    ['report', 'progress', 'goals', '--format', 'html,csv,xlsx'],
    ['status', '--format', 'eml'],
  ])
    await copy.run([...args, ...today]);
  copy.write('notes/call.md', '# Calls\n\nE04, Gonçalo Peixoto: wants to go on. Ask Araújo, Nuno as well.\n');
  copy.write('.backup.csv', 'who;what\nE02;lent a book\nE04;asked for a room\n');
  copy.write('busy/E02.ics', calendar);
  copy.write('photo of Nuno Araújo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]));
  const rows = copy.read('overrides.csv').trimEnd();
  copy.write(
    'overrides.csv',
    `${rows}\nban,E02,M03,,,,,They worked together and it went badly,Catarina Simões\n`,
  );
  return copy;
}

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//x//y//EN',
  ...['20260610', '20260611'].flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${day}@x`,
    `DTSTAMP:${day}T080000Z`,
    `DTSTART:${day}T090000Z`,
    `DTEND:${day}T100000Z`,
    'END:VEVENT',
  ]),
  'END:VCALENDAR',
  '',
].join('\r\n');

async function dossier(copy: ProgramCopy, person: string, ...more: string[]) {
  const { code, stdout } = await copy.run(['dossier', person, '--json', ...more, ...today]);
  expect(code).toBe(0);
  return dossierResultSchema.parse(JSON.parse(stdout));
}

const filesOf = ({ held, others: concerns, mentions, unread }: DossierResult) =>
  new Set([...held, ...concerns, ...mentions, ...unread].map(({ file }) => file.replace(/#.*$/, '')));
const rowsIn = (files: readonly { file: string; rows: readonly { row: number }[] }[], file: string) =>
  files.find((one) => one.file === file)?.rows.map(({ row }) => row);

describe('all that is held of a person', () => {
  let copy: ProgramCopy;
  beforeAll(async () => {
    copy = await halfway();
  });

  it.each([
    ['E02', 'Nuno Araújo', 'nuno.araujo@harbour-libraries.example'],
    ['E04', undefined, undefined],
    ['M01', 'Inês Carvalho', 'ines.carvalho@harbour-libraries.example'],
    ['M03', undefined, undefined],
  ])('no file that names %s is left out', async (id, name, address) => {
    const before = copy.tree();
    const result = await dossier(copy, id, '--dry-run');
    const known: Known = {
      ids: [id],
      names: name === undefined ? result.person.names : [name],
      addresses: address === undefined ? result.person.addresses : [address],
      texts: [],
    };
    expect(result.person.names).toContain(known.names[0]);
    expect(result.person.addresses).toEqual(known.addresses);
    const traces = await tracesOf(known, before);
    const named = new Set(traces.map((trace) => trace.slice(0, trace.indexOf(': '))));
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((file) => !filesOf(result).has(file))).toEqual([]);
    expect(differences(before, copy.tree())).toEqual([]);
  });

  it('rows of theirs, answers that were corrected included, each where it stands', async () => {
    const { held } = await dossier(copy, 'E02', '--dry-run');
    const ledger = copy
      .read('checkins.csv')
      .split('\n')
      .flatMap((line, at) => (line.includes(',E02,') ? [at + 1] : []));
    expect(ledger.length).toBeGreaterThan(1);
    expect(rowsIn(held, 'checkins.csv')).toEqual(ledger);
    expect(rowsIn(held, '.backup.csv')).toBe(undefined);
    const pairing = held.find(({ file }) => file === 'pairings.csv')?.rows[0];
    expect(pairing).toMatchObject({ row: 3, withOthers: true });
    expect(pairing?.cells).toContainEqual({ column: 'started', value: '2026-02-02' });
  });

  it('what others said, and decisions about two people, apart', async () => {
    const { held, others: concerns } = await dossier(copy, 'E02', '--dry-run');
    expect(rowsIn(held, 'overrides.csv')).toBe(undefined);
    const ban = concerns.find(({ file }) => file === 'overrides.csv')?.rows[0];
    expect(ban).toMatchObject({ because: 'decision', row: 3 });
    expect(ban?.of).toEqual(expect.arrayContaining(['E02', 'M03']));
    const about = await dossier(copy, 'E04', '--dry-run');
    const calls = about.others.find(({ file }) => file === 'contacts.csv')?.rows;
    expect(calls?.map(({ because, of, row }) => [because, of.at(-1), row])).toEqual([['pairing', 'M03', 3]]);
    const answers = about.others.find(({ file }) => file === 'checkins.csv')?.rows ?? [];
    expect(new Set(answers.map(({ because, of }) => `${because} ${of.at(-1)}`))).toEqual(
      new Set(['pairing M03']),
    );
  });

  it('what was worked out, and the calendar that was read', async () => {
    const { computed } = await dossier(copy, 'E02', '--dry-run');
    expect(computed.pairings).toHaveLength(1);
    expect(computed.pairings[0]).toMatchObject({
      id: 'P02',
      with: [{ id: 'M01', name: 'Inês Carvalho' }],
      state: 'active',
      health: expect.stringMatching(/^(on-track|watch|act|unknown)$/),
    });
    expect(computed.calendars).toEqual([{ file: 'busy/E02.ics', entries: 2 }]);
  });

  it('the page for the person says nothing that others said; the other page does', async () => {
    const { code } = await copy.run(['dossier', 'E02', '--format', 'html,md,csv,xlsx,json', ...today]);
    expect(code).toBe(0);
    const written = [...copy.tree()].filter(([path]) => path.startsWith('out/dossiers/'));
    const page = written.find(([path]) => path.endsWith('.html') && !others.test(path))?.[1].toString();
    const apart = written.find(([path]) => others.test(path))?.[1].toString();
    expect(page).toContain('What is held about you');
    expect(page).not.toContain('They worked together');
    expect(apart).toContain('They worked together');
    for (const [path] of written) expect(statSync(join(copy.dir, path)).mode & 0o777).toBe(0o600);
  });

  it('made again on the same day, it is the same', async () => {
    await copy.run(['dossier', 'E04', ...today]);
    const first = copy.tree();
    await copy.run(['dossier', 'E04', ...today]);
    expect(differences(first, copy.tree())).toEqual([]);
  });

  it('nobody by that name: exit 2 with the nearest, nothing written', async () => {
    const before = copy.tree();
    const { code, stderr } = await copy.run(['dossier', 'Nuno Araujos', ...today]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Perhaps "Nuno Araújo"?')]);
    expect(differences(before, copy.tree())).toEqual([]);
  });
});

describe('people of a small folder', () => {
  const program = {
    'program.yaml':
      'name: Mentoring Weidenhof\nlanguage: de\npurposes: {career: [mentee]}\nprivacy: {keep_until: 2028-12-31}\n',
    'mentees.csv': `Employee ID,Full name,Email,Level,Topics,Language
E1,Ewa Nowak,ewa@firm.example,Associate,Feedback,English
E2,Jan Kern,jan@firm.example,Associate,Feedback,
`,
    'mentors.csv': `Employee ID,Full name,Email,Level,Topics I can help with
M1,Julia Zhou,julia@firm.example,Director,Feedback
M2,Rui Alba,rui@firm.example,Director,Feedback
`,
    'checkins.csv': `checkin_id,state,supersedes,wave,date,pairing_id,person,side,met,minutes,mode,satisfaction,fit,goal_progress,recommend,concern,contact_me,note,source_file,source_row
c1,valid,,,2026-05-01,P9,X7,mentee,2,,,4,,,,,,it was good,gone.csv,2
`,
    'pairings.csv': `pairing_id,mentor,mentor_name,mentee,mentee_name,state,ended
P9,M1,Julia Zhou,X7,Lea Longago,completed,2026-05-02
`,
    'schedule.csv': `meeting_id,pairing_id,number,kind,start,end,people,place,agenda,state,sequence,changed
event-1,,1,event,2026-03-02T12:00:00+01:00,2026-03-02T13:00:00+01:00,E1; E2; M1; M2,,Start,planned,0,2026-02-01
`,
  };

  it('in the program’s language, or in the person’s own', async () => {
    const copy = programOf(program);
    for (const person of ['E1', 'E2']) await copy.run(['dossier', person, ...today]);
    const pages = [...copy.tree()].filter(([path]) => path.startsWith('out/dossiers/') && !others.test(path));
    const [ewa, jan] = pages.map(([, bytes]) => bytes.toString());
    expect(ewa).toContain('What is held about you');
    expect(ewa).toContain('Until 31 December 2028');
    expect(jan).toContain('Was über Sie gespeichert ist');
    expect(jan).toContain('Mentoring zur beruflichen Entwicklung');
  });

  it('who else comes to an event is not told', async () => {
    const copy = programOf(program);
    const { held } = await dossier(copy, 'E1');
    const people = held
      .find(({ file }) => file === 'schedule.csv')
      ?.rows[0]?.cells.find(({ column }) => column === 'people');
    expect(people).toEqual({ column: 'people', value: 'E1', others: 3 });
    const page = [...copy.tree()].find(([path]) => path.startsWith('out/dossiers/') && !others.test(path));
    expect(page?.[1].toString()).toContain('E1 and 3 others');
  });

  it('somebody who left the people files is found by the name in the records', async () => {
    const { person, held } = await dossier(programOf(program), 'Longago, Lea', '--dry-run');
    expect(person).toMatchObject({ id: 'X7', name: 'Lea Longago', standing: 'recorded' });
    expect(held.map(({ file }) => file)).toEqual(['checkins.csv', 'pairings.csv']);
  });

  it('somebody known by an address alone is found in the records under it', async () => {
    const copy = programOf({
      'mentees.csv': 'Full name,Email,Topics\nEwa Nowak,Ewa@firm.example,Feedback\n',
      'mentors.csv': 'Full name,Email,Topics I can help with\nJulia Zhou,julia@firm.example,Feedback\n',
    });
    await copy.run(['match', ...today]);
    const { person, held, computed } = await dossier(copy, 'Ewa Nowak', '--dry-run');
    expect([person.id, person.ids, person.addresses]).toEqual(['ewa@firm.example', [], ['ewa@firm.example']]);
    expect(held.map(({ file }) => file)).toEqual(['mentees.csv', 'pairings.csv']);
    expect(computed.pairings.map((one) => one.with)).toEqual([
      [{ id: 'julia@firm.example', name: 'Julia Zhou' }],
    ]);
    expect(computed.pairings[0]?.parts.map(({ criterion }) => criterion)).toContain('Topics');
    expect(computed.lock?.mentions).toBeGreaterThan(0);
  });

  it('faults of the files stop nothing, and what could not be read is named', async () => {
    const copy = programOf({
      ...program,
      'mentees.csv': `${program['mentees.csv']}E1,"Ewa Nowak",ewa@firm.example\n`,
      'pairings.csv': program['pairings.csv'].replace('completed', 'nonsense'),
    });
    const { held, mentions } = await dossier(copy, 'E1', '--dry-run');
    expect(rowsIn(held, 'mentees.csv')).toEqual([2]);
    expect(mentions.map(({ file }) => file)).toContain('mentees.csv');
  });
});
