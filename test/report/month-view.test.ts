import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Meeting, MeetingKind, MeetingState } from '../../src/model/meeting.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Document } from '../../src/report/document.ts';
import { type Month, type MonthInput, monthToShow } from '../../src/report/schedule/month-days.ts';
import { monthDocument } from '../../src/report/schedule/month-view.ts';
import { addDays, dayNumber } from '../../src/time/day.ts';
import { sampleFolder, samplePerson, sampleProgram } from './sample-program.ts';

const people = [
  samplePerson({ id: 'E1', name: 'Ana', role: 'mentee' }),
  samplePerson({ id: 'M1', name: 'Tom', role: 'mentor' }),
];
const folder = sampleFolder(people, {
  ...sampleProgram,
  start: '2026-03-02',
  end: '2026-11-27',
  timezone: 'Europe/Berlin',
  meetings: {
    events: [
      { name: 'Kick-off', on: '2026-03-02 10:00', length: '90 min' },
      { name: '导师计划启动大会', on: '2026-03-05 10:00', length: '60 min' },
      {
        name: 'An evening of short talks for everybody and their guests',
        on: '2026-03-06 18:00',
        length: '2 h',
      },
    ],
    blackout: [{ from: '2026-03-30', to: '2026-04-10', why: 'spring break' }],
  },
});

const meeting = (id: string, start: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  pairing: 'P1',
  number: 1,
  kind: 'regular',
  start,
  end: start,
  people: ['E1', 'M1'],
  state: 'planned',
  sequence: 0,
  changed: '2026-02-20',
  ...more,
});
const { pairing: _, ...eventRow } = meeting('event-1', '2026-03-02T10:00:00+01:00', { kind: 'event' });
const kickOff: Meeting = { ...eventRow, end: '2026-03-02T11:30:00+01:00' };

function month(meetings: readonly Meeting[], which: Month, more: Partial<MonthInput> = {}): Document {
  const input = {
    folder,
    meetings,
    month: which,
    daysOff: new Map(),
    waves: [],
    milestones: [],
    today: '2026-03-20',
  };
  return monthDocument({ ...input, ...more });
}
const shown = (document: Document, width = 80): string => renderTerminal(document, { width, color: false });

describe('a month on the screen', () => {
  test('a grid from Monday to Sunday: events by name, how many meet and which are the first, days off, today', () => {
    const meetings = [
      kickOff,
      meeting('P1-M1', '2026-03-03T09:00:00+01:00', { kind: 'first' }),
      meeting('P2-M1', '2026-03-03T11:00:00+01:00', { pairing: 'P2', kind: 'first' }),
      meeting('P1-M2', '2026-03-17T09:00:00+01:00', { number: 2, state: 'missed' }),
      meeting('P2-M2', '2026-03-17T11:00:00+01:00', { pairing: 'P2', number: 2, state: 'cancelled' }),
    ];
    const daysOff = new Map([['E1', new Map([[dayNumber('2026-03-19'), 'St Joseph’s Day']])]]);
    const milestones = [
      { pairing: 'P1', name: 'agreement', due: 'by', day: '2026-03-17' },
      { pairing: 'P2', name: 'agreement', due: 'by', day: '2026-03-18' },
    ] as const;
    const waves = [{ wave: 'day 30', opens: '2026-03-28', lastOpens: '2026-04-02' }];
    expect(
      shown(month(meetings, '2026-03', { daysOff, waves, milestones })),
    ).toBe(`March 2026: 3 meetings of 2 pairs, 1 event.

Mon        Tue        Wed        Thu        Fri        Sat        Sun

                                                                  1

2          3          4          5          6          7          8
Kick-off   2 meet
           2 first

9          10         11         12         13         14         15

16         17         18         19         [20]       21         22
           1 meets               1 off
           1 missed

23         24         25         26         27         28         29

30         31
off        off

Days on the clock of Berlin; [20] = today; meet = meetings, first = first
meetings; missed = marked as missed; off = nobody is to meet; a number off =
people on holiday.

Events and dates
  Mon 2 March                    Kick-off, 10:00 to 11:30, 2 people
  Mon 2 March                    the program begins
  Tue 17 to Wed 18 March         agreement falls due, from the first pair to the
                                 last
  Thu 19 March                   St Joseph’s Day: 1 person has the day off
  Sat 28 March to Thu 2 April    check-in Day 30 opens, from the first pair to
                                 the last
  Mon 30 March to Fri 10 April   nobody is to meet: spring break

Next:  mentor schedule --month 2026-04   the month after
`);
  });

  test('a name too long for its column is said below, and no column is pushed aside by wide letters', () => {
    const at = (day: string, number: number): Meeting => ({
      ...{ ...kickOff, id: `event-${number}`, number },
      ...{ start: `${day}T10:00:00+01:00`, end: `${day}T11:00:00+01:00` },
    });
    const meetings = [
      at('2026-03-05', 2),
      at('2026-03-06', 3),
      meeting('P1-M1', '2026-03-07T09:00:00+01:00'),
    ];
    const lines = shown(month(meetings, '2026-03')).split('\n');
    const [wide = ''] = lines.filter((line) => line.includes('导师计划'));
    expect(wide).toMatch(/^ {33}导师计划启 event {6}1 meets$/);
    expect(stringWidth(wide.slice(0, wide.indexOf('event')))).toBe(44);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(
      'An evening of short talks for everybody and their guests',
    );
  });

  test('without meetings it says from when to when there are some, or that nothing is planned', () => {
    const one = [meeting('P1-M1', '2026-03-03T09:00:00+01:00')];
    expect(month(one, '2027-01').lead).toEqual([
      { strong: 'January 2027: no meetings. The schedule runs from 3 March 2026 to 3 March 2026.' },
    ]);
    expect(shown(month([], '2026-05'))).toContain('nothing is planned yet');
    expect(shown(month([], '2026-05'))).toMatch(/Next: +mentor schedule +plans the meetings/);
  });

  test('a day is the program’s, whatever offset a row was written with', () => {
    const late = meeting('P1-M1', '2026-03-09T08:00:00+13:00');
    expect(shown(month([late], '2026-03')).replace(/ +/g, ' ')).toContain('\n2 3 4 5 6 7 8\n 1 meets\n');
  });
});

test('the month of today, else that of the next meeting, cancelled ones aside', () => {
  const rows = [
    meeting('a', '2026-03-03T09:00:00+01:00'),
    meeting('b', '2026-05-05T09:00:00+02:00', { state: 'cancelled' }),
    meeting('c', '2026-06-05T09:00:00+02:00'),
  ];
  const month = (today: string) => monthToShow(rows, today, 'Europe/Berlin');
  expect(['2026-02-20', '2026-03-31', '2026-04-01', '2026-07-01'].map(month)).toEqual([
    '2026-03',
    '2026-03',
    '2026-06',
    '2026-07',
  ]);
});

const kinds: readonly MeetingKind[] = ['first', 'regular', 'review', 'mid-point', 'closing'];
const states: readonly MeetingState[] = ['planned', 'held', 'missed', 'moved', 'cancelled'];

test('every meeting that stands is counted on one day of its month, and no line is wider than the screen', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          day: fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-02-01', days)),
          kind: fc.constantFrom(...kinds),
          state: fc.constantFrom(...states),
        }),
        { maxLength: 400 },
      ),
      fc.constantFrom('2026-02', '2026-03', '2026-05'),
      fc.integer({ min: 24, max: 100 }),
      (rows, which, width) => {
        const meetings = rows.map(({ day, kind, state }, nth) =>
          meeting(`P${nth}-M1`, `${day}T12:00:00+01:00`, { pairing: `P${nth}`, kind, state }),
        );
        const text = shown(month(meetings, which), width);
        const standing = rows.filter(({ day, state }) => day.startsWith(which) && state !== 'cancelled');
        const counts = [...text.matchAll(/(\d+) meets?\b/g)].map(([, count]) => Number(count));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(standing.length);
        for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 60, seed: 11 },
  );
});
