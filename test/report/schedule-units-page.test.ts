import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import { renderHtml } from '../../src/render/html.tsx';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { roundsDocument, roundsLines } from '../../src/report/schedule/rounds-page.ts';
import { scheduleDocument } from '../../src/report/schedule/schedule-page.ts';
import type { PlannedMeeting, SchedulePageInput } from '../../src/report/schedule/schedule-view.ts';
import type { Format } from '../../src/schema/program-matching.ts';
import { runningText } from './document-text.ts';
import { sampleFolder, samplePerson, sampleProgram } from './sample-program.ts';

const today = '2026-02-20';
const names = ['Ana', 'Ben', 'Cem', 'Dana', 'Lea', 'Kim'];
const row = (id: string, mentee: string, mentor: string, role?: string): Pairing => ({
  ...{ id, mentee, menteeName: mentee, mentor, mentorName: mentor, state: 'active', origin: 'solver' },
  ...(role === undefined ? {} : { role }),
});
const meeting = (pairing: string, number: number, more: Partial<PlannedMeeting>): PlannedMeeting => ({
  ...{ id: `${pairing}-M${number}`, pairing, number, kind: number === 1 ? 'first' : 'regular' },
  ...{
    start: '2026-03-03T10:00:00+01:00',
    end: '2026-03-03T11:00:00+01:00',
    people: [],
    agenda: null,
    place: null,
  },
  state: 'planned',
  ...more,
});

type Given = {
  readonly format: Format;
  readonly rows: readonly Pairing[];
  readonly meetings: readonly PlannedMeeting[];
  readonly more?: Partial<SchedulePageInput['result']>;
  readonly language?: Language;
  readonly rotation?: { readonly on: string; readonly talk?: string };
};
function input({ format, rows, meetings, more = {}, language = 'en', rotation }: Given): SchedulePageInput {
  const people = names.map((id) => samplePerson({ id, name: id, role: id < 'E' ? 'mentee' : 'mentor' }));
  const settings = rotation === undefined ? sampleProgram.meetings : { rotation };
  const folder = sampleFolder(people, { ...sampleProgram, format, language, meetings: { ...settings } });
  return {
    folder: {
      ...folder,
      pairings: { columns: [], rows: rows.map((record) => ({ record, extra: new Map() })) },
    },
    result: {
      ...{ schema: 'mentor/schedule@1', program: 'x', asOf: today, inputs: [], outsideHours: [] },
      meetings: meetings.map((m) => ({ ...m, people: [...m.people] })),
      unplaced: [],
      changes: [],
      quality: { placed: 0, bound: 0, proven: true, outside: 0, outsideBound: 0, offSlot: 0 },
      ...more,
    },
    ...{
      span: { start: '2026-03-02', end: '2026-08-28', assumed: [] },
      waves: [],
      milestones: [],
      busyCalendars: 0,
    },
    ...{ today, footer: [] },
  };
}

describe('the page about the schedule of groups', () => {
  const members = ['Ana', 'Ben', 'Cem', 'Dana'];
  const group: Given = {
    format: 'group',
    rows: [
      ...members.map((id) => row('G', id, 'Lea')),
      ...members.map((id) => row('G', id, 'Kim', 'co-mentor')),
    ],
    meetings: [meeting('G', 1, { people: ['Ana', 'Ben', 'Cem', 'Kim', 'Lea'] })],
  };
  test('is one line a group, with who leads it and everybody in it, and loads everybody who leads', () => {
    const text = renderMarkdown(scheduleDocument(input(group)));
    expect(text).toContain('1 meeting of 1 group stands in the plan, on 3 March 2026.');
    expect(text).toContain('Group of Lea and Kim');
    expect(text).toContain('with Ana, Ben, Cem and Dana');
    expect(text).toContain('| Kim (Kim) | 1 | 1 |');
    expect(text).toContain('| Lea (Lea) | 1 | 1 |');
    expect(text).not.toMatch(/pairs?\b/);
  });
  test('says who stands in the way, who is left out, and what to do', () => {
    const more = {
      unplaced: [
        { pairing: 'G', number: 2, reason: 'busy', persons: ['Ben'] },
        { pairing: 'G', number: 3, reason: 'busy', persons: ['Ben', 'Cem'] },
      ],
      leftOut: [{ pairing: 'G', persons: ['Dana'] }],
    };
    const english = runningText(scheduleDocument(input({ ...group, more })));
    expect(english).toContain('2 of 3 meetings found no time');
    expect(english).toContain('In the way: Ben and Cem; without them there would be a time.');
    expect(english).toContain('the group meets without Dana');
    expect(english).toContain('1 person cannot come to the meetings of 1 group.');
    const german = runningText(scheduleDocument(input({ ...group, more, language: 'de' })));
    expect(german).toContain('Im Weg: Ben und Cem; ohne sie gäbe es einen Termin.');
    expect(german).toContain('die Gruppe trifft sich ohne Dana');
    expect(german).not.toMatch(/Tandem/);
  });
  test('names a circle by its people, and loads nobody', () => {
    const rows = members.map((id) => row('C', id, ''));
    const circle = input({ format: 'circle', rows, meetings: [meeting('C', 1, { people: members })] });
    const document = scheduleDocument({ ...circle });
    expect(document.sections.map(({ id }) => id)).not.toContain('load');
    const text = renderMarkdown(document);
    expect(text).toContain('with Ben, Cem and Dana');
    expect(text).not.toMatch(/limit|mentor’s/);
    const german = scheduleDocument({
      ...input({ format: 'circle', rows, meetings: [meeting('C', 1, { people: members })], language: 'de' }),
    });
    expect(runningText(german)).toContain('1 Treffen eines Kreises steht im Plan, am 3. März 2026.');
  });
});

describe('the page for the door of a rotation', () => {
  const talk = (round: number, mentee: string, mentor: string, place: string) =>
    meeting('R', round, {
      id: `R-${round}-${mentee}`,
      start: `2026-03-03T14:${round === 1 ? '00' : '30'}:00+01:00`,
      end: `2026-03-03T14:${round === 1 ? '25' : '55'}:00+01:00`,
      people: [mentee, mentor].sort(),
      place,
    });
  const rows = [
    row('R', 'Ana', 'Lea', 'round 1'),
    row('R', 'Ben', 'Kim', 'round 1'),
    row('R', 'Ana', 'Kim', 'round 2'),
    row('R', 'Ben', 'Lea', 'round 2'),
  ];
  const rotation: Given = {
    format: 'flash',
    rows,
    meetings: [
      talk(1, 'Ben', 'Kim', 'Room 10'),
      talk(1, 'Ana', 'Lea', 'Room 2'),
      talk(2, 'Ana', 'Kim', 'Room 10'),
      talk(2, 'Ben', 'Lea', 'Room 2'),
    ],
    rotation: { on: '2026-03-03 14:00' },
  };
  const cellsOf = (given: Given) =>
    roundsDocument(input(given))?.sections.map(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) =>
        block.kind === 'table'
          ? block.table.rows.map((r) => r.cells.map((c) => (c.type === 'text' ? c.text : '')).join(' | '))
          : [],
      ),
    ]);
  test('says round by round, by name, with whom and where', () => {
    expect(cellsOf(rotation)).toEqual([
      ['Round 1: 14:00 to 14:25', 'Ana | Lea | Room 2', 'Ben | Kim | Room 10'],
      ['Round 2: 14:30 to 14:55', 'Ana | Kim | Room 10', 'Ben | Lea | Room 2'],
    ]);
    const page = roundsDocument(input({ ...rotation, language: 'de' }));
    expect(page?.lead.join('')).toBe(
      '2 Runden am Di, 3. März 2026: je 25 Minuten, 5 Minuten zum Wechseln. Bitte in jeder Runde den eigenen Namen suchen.',
    );
    expect(page?.sections.map(({ newPage }) => newPage)).toEqual([false, true]);
    const html = page === undefined ? '' : Buffer.concat([...renderHtml(page)]).toString();
    expect(html).toContain('<div class="page poster">');
    expect(html).not.toContain('class="toc"');
  });
  test('lists everybody where all stand on either side in turn', () => {
    const equals = rows.map(
      (r): Pairing =>
        r.role === 'round 2' && r.mentee === 'Ben' ? { ...r, mentee: 'Lea', mentor: 'Ben' } : r,
    );
    expect(cellsOf({ ...rotation, rows: equals })?.[1]).toEqual([
      'Round 2: 14:30 to 14:55',
      'Ana | Kim | Room 10',
      'Ben | Lea | Room 2',
      'Kim | Ana | Room 10',
      'Lea | Ben | Room 2',
    ]);
  });
  test('is a table for a spreadsheet, rooms in order of their numbers', () => {
    expect(
      roundsLines(input(rotation)).map((line) => [line[0], line[2], line[4], line[5], line[7]].join()),
    ).toEqual([
      'round,from,place,mentee_id,mentor_id',
      '1,14:00,Room 2,Ana,Lea',
      '1,14:00,Room 10,Ben,Kim',
      '2,14:30,Room 2,Ben,Lea',
      '2,14:30,Room 10,Ana,Kim',
    ]);
    expect(roundsLines(input({ ...rotation, rows: [], meetings: [] }))).toEqual([]);
    expect(roundsDocument(input({ ...rotation, rows: [], meetings: [] }))).toBeUndefined();
  });
  test('is linked from the coordinator’s page, which counts talks', () => {
    const text = renderMarkdown(scheduleDocument(input(rotation)));
    expect(text).toContain('4 talks of 1 rotation stand in the plan, on 3 March 2026.');
    const html = Buffer.concat([...renderHtml(scheduleDocument(input(rotation)))]).toString();
    expect(html).toContain('href="rounds.html"');
    expect(text).toContain('All rounds follow one another on Tue 3 March 2026 from 14:00');
    expect(text).not.toMatch(/seeded search|every two weeks/);
  });
});
