import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvRecords, csvRows, saved } from './csv-text.ts';
import { matchDay, type ProgramCopy, programOf } from './program-copy.ts';

/** Names that have done harm elsewhere. */
const names = [
  "=cmd|'/c calc'!A1",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'CON',
  '😀👩‍👩‍👧‍👦 Emoji',
  'Refundex \u202Efdp.exe',
  'L'.repeat(300),
  'Same Name',
  'Same Name',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '"><img src=x onerror=alert(1)>',
  'BEGIN:VEVENT\\nSUMMARY:x; "q" \\',
  '{{7*7}} <%= process.exit(1) %>',
  '| a | [x](javascript:alert(1)) `b` |',
];
const ids = [
  '__proto__',
  'constructor',
  '../up',
  'CON',
  'a/b\\c',
  '=1+1',
  'toString',
  'x;y',
  '007',
  'id "q"',
  'NUL.txt',
  'hasOwnProperty',
  '-2',
  'ü',
];
const topics = ['Career', 'Numbers', 'Talks'];

const people = (role: 'mentor' | 'mentee') =>
  names.map((name, nth) => ({
    id: `${role === 'mentor' ? '' : 'E-'}${ids[nth]}`,
    name,
    topic: topics[nth % topics.length] ?? '',
    email: `${role}${nth}@hostile.example`,
    hours: 'Mon 09:00-12:00; Wed 14:00-17:00',
    about: `${name} ${names[(nth + 1) % names.length]}`,
  }));

function table(role: 'mentor' | 'mentee'): string {
  const topic = role === 'mentor' ? 'Topics offered' : 'Topics wanted';
  const rows = people(role).map((p) => [p.id, p.name, role, p.topic, p.hours, p.about, p.email]);
  return saved(
    [['Employee ID', 'Full name', 'Role', topic, 'Availability', 'Biography', 'Email'], ...rows],
    {},
  );
}

/** As Excel and its kin see a cell: what begins like this, after what is not seen, is a formula; a number is not. */
const runs = (cell: string) =>
  /^[\s\u200b-\u200f\u2060\ufeff\u202a-\u202e]*[=+\-@＝＋－＠\t\r]/.test(cell) &&
  !/^[+-]?\d+([.,]\d+)?$/.test(cell);

const openingTag = /<([a-z][a-z0-9]*)((?:\s+[a-z:-]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** What the coordinator keeps and what participants answer half-way, with the same texts in every field of words. */
function halfWay(): Record<string, string> {
  const mentees = people('mentee');
  const turn = (nth: number): string => names[nth % names.length] ?? '';
  return {
    'goals.csv': saved(
      [
        ['goal_id', 'person', 'title', 'measure', 'target', 'due', 'note'],
        ...mentees.map(({ id, name }, nth) => [
          ids[nth] ?? '',
          id,
          name,
          turn(nth + 1),
          '3',
          '2026-06-01',
          turn(nth + 2),
        ]),
      ],
      {},
    ),
    'training.csv': saved(
      [
        ['person', 'module', 'format', 'minutes', 'completed'],
        ...people('mentor').map(({ id }, nth) => [id, turn(nth), turn(nth + 1), '60', '2026-03-01']),
      ],
      {},
    ),
    'contacts.csv': saved(
      [
        ['date', 'person', 'channel', 'reason', 'outcome'],
        ...mentees.map(({ id, name }, nth) => ['2026-04-01', id, turn(nth + 1), name, turn(nth + 2)]),
      ],
      {},
    ),
    'answers/<b>June.csv': saved(
      [
        ['Timestamp', 'Employee ID', 'Satisfied', 'Next <i>steps</i>', 'Anything else?'],
        ...mentees.map(({ id, name }, nth) => [
          '2026-06-10 10:00',
          id,
          String((nth % 5) + 1),
          turn(nth + 1),
          name,
        ]),
      ],
      {},
    ),
  };
}

/** The second half of the program: settings whose words are printed, and every paper there is. */
const secondHalf = [
  'checkins:',
  '  waves: [day 30, end]',
  '  link: "https://forms.example/?p={pairing_id}&who={person}"',
  '  questions: {satisfaction: {column: Satisfied, scale: {min: 1, max: 5}}, note: {column: "Anything else?"}}',
  'training: ["=cmd|\'/c calc\'!A1", "<script>alert(1)</script>"]',
  'recognition: {meetings: 1/100, least: 0, training: false, closing_form: false, place: "=1+1 <b>", signatory: "<script>"}',
  'targets: {satisfaction: ">= 4 of 5", match-rate: ">= 95%"}',
  'benchmarks: {match-rate: {value: 90%, source: "=HYPERLINK(1) <script>alert(1)</script>", grade: vendor}}',
  '',
].join('\n');
const gate = ['--gate', '--annotations', 'github', '--junit', 'out/gate.xml'] as const;
const lateDay = ['--today', '2026-06-20'] as const;

let program: ProgramCopy;
let said = '';
beforeAll(async () => {
  program = programOf({
    'mentors.csv': table('mentor'),
    'mentees.csv': table('mentee'),
    'program.yaml':
      'name: "=HYPERLINK(1) <b>Hostile</b>"\nstart: 2026-03-02\nend: 2026-06-30\ntimezone: Europe/Berlin\n',
  });
  for (const args of [['match'], ['verify'], ['pairing', 'all', 'start'], ['schedule'], ['report']]) {
    const { code, stdout, stderr } = await program.run([...args, ...matchDay]);
    expect([args, code, stderr]).toEqual([args, 0, '']);
    expect(stdout.includes('\u202e') || stdout.includes('\u001b')).toBe(false);
  }
  for (const [path, text] of Object.entries(halfWay())) program.write(path, text);
  program.write('program.yaml', program.read('program.yaml') + secondHalf);
  program.write('schedule.csv', program.read('schedule.csv').replaceAll(',planned,', ',held,'));
  for (const [args, expected] of [
    [['ingest', 'answers/<b>June.csv'], 0],
    [['status', '--verbose', '--annotations', 'github', '--format', 'eml'], 0],
    [['ingest', '--template'], 0],
    [['report', 'progress', 'goals', 'recognition', '--format', 'html,csv', ...gate], 1],
  ] as const) {
    const { code, stdout, stderr } = await program.run([...args, ...lateDay]);
    expect([args, code, stdout, stderr]).toEqual([args, expected, expect.anything(), expect.anything()]);
    said += `${stdout}${stderr}`;
  }
});

const filesBelow = (ending: string): [string, string][] =>
  [...program.tree()]
    .filter(([path]) => path.endsWith(ending))
    .map(([path, bytes]) => [path, bytes.toString()]);

describe('a cohort with names and ids that do harm', () => {
  it('everybody is matched, and the names stand in the record to the letter', () => {
    const rows = csvRecords(program.read('pairings.csv'));
    expect(rows.length).toBe(names.length);
    const plain = (cell = '') => cell.replace(/^'/, '');
    const told = new Map(people('mentee').map((p) => [p.id, p.name]));
    for (const row of rows) expect(plain(row.mentee_name)).toBe(told.get(plain(row.mentee)));
    expect(new Set(rows.map((row) => plain(row.mentor)))).toEqual(new Set(people('mentor').map((p) => p.id)));
  });

  it('every file has a name that is legal everywhere, and lies in the folder', () => {
    const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/;
    const made = [...program.tree().keys()].filter((path) => path.startsWith('out/'));
    expect(made.length).toBeGreaterThan(4 * names.length);
    for (const path of made)
      for (const part of path.split('/')) {
        expect(part).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,98}[A-Za-z0-9]$|^[a-z]+$/);
        expect(part).not.toMatch(reserved);
      }
    expect(new Set(made.map((path) => path.toLowerCase())).size).toBe(made.length);
    expect(readdirSync(program.dir).sort()).toEqual([
      '.mentor',
      'answers',
      'checkins.csv',
      'contacts.csv',
      'goals.csv',
      'match.lock.json',
      'mentees.csv',
      'mentors.csv',
      'out',
      'pairings.csv',
      'program.yaml',
      'schedule.csv',
      'training.csv',
    ]);
    expect(readdirSync(join(program.dir, '..')).length).toBe(1);
  });

  it('no cell of a CSV runs', () => {
    const tables = filesBelow('.csv').filter(([path]) =>
      /^(out\/|(pairings|schedule|checkins)\.csv$)/.test(path),
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const [path, text] of tables)
      for (const cell of csvRows(text).flat()) expect([path, cell, runs(cell)]).toEqual([path, cell, false]);
  });

  it('no tag, no address and no script gets into a page', () => {
    const pages = filesBelow('.html');
    expect(pages.length).toBeGreaterThan(2 * names.length);
    for (const [path, html] of pages) {
      const tags = [...html.matchAll(openingTag)];
      const text = html.replace(openingTag, '').replace(/<\/[a-z][a-z0-9]*>|^<!DOCTYPE html>/gi, '');
      expect([path, text.match(/.{0,20}<.{0,20}/)]).toEqual([path, null]);
      const harm = tags.filter(
        ([tag, name = '', attributes = '']) =>
          /^(script|img|iframe|object|embed|form|base)$/i.test(name) ||
          /\s(on\w+|src)=/i.test(attributes.replace(/"[^"]*"/g, '""')) ||
          /\shref="(?!#|mailto:|[\w./-]+\.html["#])/i.test(tag),
      );
      expect([path, harm.map(([tag]) => tag)]).toEqual([path, []]);
    }
  });

  it('no annotation, no test report and no letter is broken by a name', () => {
    const commands = said.split('\n').filter((line) => line.includes('::'));
    expect(commands.length).toBeGreaterThan(5);
    for (const line of commands) expect(line).toMatch(/^::(error|warning|notice) [a-z]+=[^:]*::[^:]/);
    expect(said.includes('\u202e') || said.includes('\u001b')).toBe(false);
    const tag =
      /<(?!\?xml |\/?(?:testsuites?|testcase|failure|skipped|properties|property|system-out)[\s/>])/;
    for (const [path, xml] of filesBelow('.xml')) expect([path, tag.exec(xml)]).toEqual([path, null]);
    const letters = filesBelow('.eml');
    expect(letters.length).toBeGreaterThan(3 * names.length);
    for (const [path, letter] of letters)
      for (const line of letter.split('\r\n\r\n', 1).join('').split('\r\n'))
        expect([path, line]).toEqual([path, expect.stringMatching(/^([A-Z][A-Za-z-]+: | )/)]);
  });

  it('the papers of the second half are there, for everybody', () => {
    const made = [...program.tree().keys()];
    const certificates = program.read('out/recognition/certificates.html');
    expect(certificates.match(/&lt;script/g)?.length).toBeGreaterThanOrEqual(names.length);
    for (const start of [
      'out/forms/',
      'out/recognition/closing-talks',
      'out/reports/goals.html',
      'out/gate.xml',
    ])
      expect([start, made.some((path) => path.startsWith(start))]).toEqual([start, true]);
    expect(csvRecords(program.read('checkins.csv')).length).toBe(names.length);
  });

  it('every calendar is read by another program, with our properties only', () => {
    const calendars = filesBelow('.ics');
    expect(calendars.length).toBe(3 * names.length + 2);
    for (const [path, text] of calendars) {
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents('vevent');
      expect([path, events.length > 0]).toEqual([path, true]);
      for (const event of events)
        for (const { name } of event.getAllProperties())
          expect([path, name]).toEqual([
            path,
            expect.stringMatching(
              /^(uid|dtstamp|dtstart|dtend|summary|description|location|sequence|status|transp|categories|last-modified|created|class|url)$/,
            ),
          ]);
    }
  });
});

it('an id with invisible characters is refused, with its place', async () => {
  const { write, run } = programOf({ 'mentors.csv': table('mentor'), 'mentees.csv': table('mentee') });
  write('mentees.csv', table('mentee').replace('E-007', 'E-0\u200b07'));
  const { code, stdout } = await run(['check', ...matchDay]);
  expect(stdout).toMatch(/^error +mentees\.csv:10:1 +invalid-cell$/m);
  expect(code).toBe(1);
});
