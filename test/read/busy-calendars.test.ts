import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/person.ts';
import { readBusyCalendars } from '../../src/read/busy-calendars.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';
import { person } from '../schedule/cohort.ts';
import { zipOf } from './zip-of.ts';

const named = (id: string, name: string, email?: string): Person => ({
  ...person(id),
  name,
  ...(email === undefined ? {} : { email }),
});
const people = [
  named('N0532', 'Zoë Grünfeld', 'zoe.gruenfeld@northwind.example'),
  named('N0649', 'Ana Silva', 'ana.silva@northwind.example'),
  named('N0700', 'Mei Tan'),
  named('N0701', 'Mei Tan'),
];
const calendar = (hour: number, ...lines: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    `DTSTART:20260305T${String(hour).padStart(2, '0')}0000Z`,
    'DURATION:PT1H',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
const read = (...files: (readonly [path: string, content: string | Uint8Array])[]) =>
  readBusyCalendars(
    files.map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    })),
    people,
    { from: '2026-03-01', to: '2026-03-31' },
  );
const found = ({ busy }: ReturnType<typeof read>): string[] =>
  busy.map(({ person: id, start }) => `${id} ${start.slice(11, 13)}`);
const said = ({ problems }: ReturnType<typeof read>): string[] =>
  problems.map((one) => `${one.at?.file}:${one.at?.row ?? ''} ${problemWords(one).message}`);

describe('whose calendar a file is', () => {
  it.each([
    ['N0532.ics', 'N0532'],
    ['n0532.ICS', 'N0532'],
    ['Ana Silva.ics', 'N0649'],
    ['Silva, Ana.ics', 'N0649'],
    ['ana_silva.ics', 'N0649'],
    ['Zoe\u0308 Gru\u0308nfeld (2).ics', 'N0532'],
    ['Ana Silva Calendar.ics', 'N0649'],
    ['Zoë Grünfeld Kalender.ics', 'N0532'],
    ['ana.silva@northwind.example.ics', 'N0649'],
  ])('%s', (name, id) => {
    const result = read([`busy/${name}`, calendar(9)]);
    expect([found(result), said(result)]).toEqual([[`${id} 09`], []]);
  });

  it('nobody’s, or that of one of several: a warning that says who may be meant, and the rest is used', () => {
    const result = read(
      ['busy/Mei Tan.ics', calendar(9)],
      ['busy/N0531.ics', calendar(9)],
      ['busy/N0649.ics', calendar(11)],
      ['busy/Work.ics', calendar(9)],
    );
    expect(found(result)).toEqual(['N0649 11']);
    expect(said(result)).toEqual([
      'busy/Mei Tan.ics: "Mei Tan" is the name of several people (N0700, N0701), so this calendar is not used.',
      'busy/N0531.ics: Nobody here is "N0531", so this calendar is not used. The nearest known value is "N0532".',
      'busy/Work.ics: Nobody here is "Work", so this calendar is not used.',
    ]);
  });
});

describe('a zip of calendars', () => {
  const path = 'busy/ana.silva@northwind.example.ical.zip';
  it('is read whole, as Google exports it, beside other files of the same person', () => {
    const zip = zipOf([
      ['Takeout/Calendar/Work.ics', calendar(9)],
      ['Takeout/Calendar/Choir.ics', calendar(14, 'DTSTART:broken')],
      ['Takeout/Calendar/Family.ics', calendar(16)],
      ['Takeout/archive_browser.html', '<html></html>'],
      ['__MACOSX/Takeout/Calendar/._Work.ics', 'x'],
    ]);
    const result = read(['busy/N0649.ics', calendar(7)], [path, zip]);
    expect(found(result)).toEqual(['N0649 07', 'N0649 16', 'N0649 09']);
    expect(result.problems.map(({ code, at }) => [code, at])).toEqual([
      ['calendar-event-unreadable', { file: `${path}/Takeout/Calendar/Choir.ics`, row: 2 }],
    ]);
  });
  it('that is none, is damaged or holds no calendar is a warning', () => {
    const zip = zipOf([['Work.ics', calendar(9)]]);
    const damaged = Uint8Array.from(zip, (byte, at) => (at > 40 && at < 80 ? byte ^ 255 : byte));
    for (const bytes of [calendar(9), zipOf([['a.txt', 'x']]), damaged]) {
      const result = read([path, bytes]);
      expect([found(result), result.problems.length]).toEqual([[], 1]);
    }
  });
});
