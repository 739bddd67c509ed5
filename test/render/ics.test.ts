import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import { unitsById } from '../../src/model/pairing-unit.ts';
import type { Person } from '../../src/model/person.ts';
import { calendarsOf } from '../../src/render/ics.ts';
import { renderCalendar } from '../../src/render/ics-calendar.ts';
import { coordinatorCalendar } from '../../src/render/ics-coordinator.ts';
import { invitationWriter } from '../../src/render/ics-invitations.ts';
import { type ProgramInput, programSchema } from '../../src/schema/program.ts';
import { epochOf, instantAt } from '../../src/time/zone.ts';
import { brokenLines } from '../cli/calendar-texts.ts';
import { keptLine, keptText } from './kept-text.ts';
import { naughtyCorpus, shortCorpus } from './naughty-corpus.ts';

const meeting = (changes: Partial<Meeting> = {}): Meeting => ({
  id: 'P001-M1',
  pairing: 'P001',
  number: 1,
  kind: 'first',
  start: '2026-03-05T10:00:00+01:00',
  end: '2026-03-05T11:00:00+01:00',
  people: ['E1', 'M1'],
  state: 'planned',
  sequence: 0,
  changed: '2026-02-20',
  ...changes,
});
const person = (id: string, name: string, timezone = 'Europe/Berlin'): Person => ({
  id,
  name,
  roles: ['mentor'],
  timezone,
  capacity: {},
  as: {},
  managers: [],
  places: [],
});
const program = (settings: ProgramInput = {}) =>
  programSchema.parse({ name: 'Career 2026', timezone: 'Europe/Berlin', ...settings });
const people = [person('E1', 'Élodie Zhou'), person('M1', 'Max Ray', 'America/New_York')];
const units = unitsById([], 'one-to-one');
const unfolded = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom(
    'a\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    'x\nATTENDEE:mailto:a@b.c',
    'Zhou, Julia; "the" \\n one',
    'END:VCALENDAR',
    '\u2028X-EVIL:1\u0085',
    '\u0000\u0007\u001b[31m',
    '👩‍👩‍👧‍👦'.repeat(12),
    'ü'.repeat(80),
    '{partner}$&$1',
    '\ud800',
    '__proto__',
  ),
);
/** The sign of a character that could not be read is what no calendar of these tests may hold. */
const texts = shortCorpus.filter((text) => !text.includes('\ufffd'));

const allowed = new Set([
  'uid',
  'dtstamp',
  'dtstart',
  'dtend',
  'sequence',
  'summary',
  'description',
  'location',
  'status',
  'transp',
  'organizer',
  'attendee',
]);

/** Lines as RFC 5545 has them, and in each component no property but ours, none twice. */
function expectOurs(text: string): void {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(brokenLines(Buffer.from(text))).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(
    calendar
      .getAllSubcomponents()
      .map(({ name }) => name)
      .filter((name) => name !== 'vevent' && name !== 'vtimezone'),
  ).toEqual([]);
  for (const event of calendar.getAllSubcomponents('vevent')) {
    const names = event.getAllProperties().map((property) => property.name);
    expect(names.filter((key, i) => !allowed.has(key) || names.indexOf(key) !== i)).toEqual([]);
    expect(event.getAllSubcomponents()).toEqual([]);
  }
}

describe('what a calendar holds', () => {
  it('is this, to the letter', () => {
    const text = calendarsOf({
      program: program(),
      people,
      units,
      meetings: [meeting({ place: 'Room 4; left, 2nd floor' })],
    }).person(people[0] ?? person('', ''));
    expect(unfolded(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//mentor//mentor//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Career 2026',
      'X-WR-TIMEZONE:Europe/Berlin',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250330T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:P001-M1@[0-9a-f]{12}\.mentor$/),
      'DTSTAMP:20260220T000000Z',
      'DTSTART;TZID=Europe/Berlin:20260305T100000',
      'DTEND;TZID=Europe/Berlin:20260305T110000',
      'SEQUENCE:0',
      'SUMMARY:Career 2026: Max Ray',
      'DESCRIPTION:Meeting 1: the first meeting\\nMax Ray: Thu 5 March 2026\\, 04:00 (America/New_York)',
      'LOCATION:Room 4\\; left\\, 2nd floor',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
  it('tells a cancelled meeting by status, sequence and stamp, and keeps the bytes of others', () => {
    const input = {
      program: program(),
      people,
      units,
      meetings: [
        meeting(),
        meeting({
          id: 'P001-M2',
          number: 2,
          start: '2026-03-19T10:00:00+01:00',
          end: '2026-03-19T11:00:00+01:00',
        }),
      ],
    };
    const changed = {
      ...input,
      meetings: [
        meeting(),
        meeting({ ...input.meetings[1], state: 'cancelled', sequence: 1, changed: '2026-03-10' }),
      ],
    };
    const [before, after] = [input, changed].map((calendar) => unfolded(calendarsOf(calendar).cohort()));
    expect(after?.filter((line) => !before?.includes(line))).toEqual([
      'DTSTAMP:20260310T000000Z',
      'SEQUENCE:1',
      'STATUS:CANCELLED',
      'TRANSP:TRANSPARENT',
    ]);
  });
  it('gives each audience its own: own meetings and clock, the pairing, everything', () => {
    const meetings = [
      meeting(),
      meeting({ id: 'P002-M1', pairing: 'P002', people: ['E2', 'M1'] }),
      {
        ...meeting({ id: 'event-1', kind: 'event', agenda: 'Kick-off', people: ['E1', 'E2', 'M1'] }),
        pairing: undefined,
      },
    ].map(({ pairing, ...rest }) => (pairing === undefined ? rest : { ...rest, pairing }));
    const input = { program: program(), people, units, meetings };
    const summaries = (text: string) =>
      unfolded(text)
        .filter((line) => line.startsWith('SUMMARY'))
        .sort();
    expect(summaries(calendarsOf(input).person(people[0] ?? person('', '')))).toEqual([
      'SUMMARY:Career 2026: Kick-off',
      'SUMMARY:Career 2026: Max Ray',
    ]);
    expect(summaries(calendarsOf(input).pairing('P001'))).toEqual([
      'SUMMARY:Career 2026: Élodie Zhou and Max Ray',
    ]);
    expect(summaries(calendarsOf(input).cohort())).toEqual([
      'SUMMARY:Career 2026: E2 and Max Ray',
      'SUMMARY:Career 2026: Kick-off',
      'SUMMARY:Career 2026: Élodie Zhou and Max Ray',
    ]);
    expect(unfolded(calendarsOf(input).person(people[1] ?? person('', '')))).toContain(
      'DTSTART;TZID=America/New_York:20260305T040000',
    );
  });
  it('names a group by who leads it, and to who leads it by its size; a circle by its people', () => {
    const crowd = ['A', 'B', 'C', 'L', 'K'].map((id) => person(id, `${id} ${id}`));
    const row = (id: string, mentee: string, mentor: string, role?: string): Pairing => ({
      ...{ id, mentee, menteeName: mentee, mentor, mentorName: mentor, state: 'active', origin: 'solver' },
      ...(role === undefined ? {} : { role }),
    });
    const rows = [
      ...['A', 'B', 'C'].flatMap((id) => [row('G', id, 'L'), row('G', id, 'K', 'co-mentor')]),
      ...['A', 'B', 'C'].map((id) => row('C', id, '')),
      ...['A', 'B', 'L'].map((id) => row('T', id, '', 'peer')),
    ];
    const titles = (viewer: string, pairing: string, language: 'en' | 'de' = 'en', at = ['A', 'B', 'C']) => {
      const input = {
        program: program({ language }),
        people: crowd,
        units: unitsById(rows, 'group'),
        meetings: [meeting({ pairing, people: at })],
      };
      const who = crowd.find(({ id }) => id === viewer);
      const text = who === undefined ? calendarsOf(input).pairing(pairing) : calendarsOf(input).person(who);
      const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
      return `${event?.getFirstPropertyValue('summary')}`.replace('Career 2026: ', '');
    };
    const all = ['A', 'B', 'C', 'K', 'L'];
    expect(titles('A', 'G', 'en', all)).toBe('Group of L L and K K');
    expect(titles('L', 'G', 'en', all)).toBe('Group of 3 mentees');
    expect(titles('L', 'G', 'de', all)).toBe('Gruppe mit 3 Mentees');
    expect(titles('', 'G', 'de', all)).toBe('Gruppe von L L und K K');
    // The co-mentor is gone and one member is left: two people meet.
    expect(titles('L', 'G', 'en', ['A', 'L'])).toBe('A A');
    expect(titles('A', 'C')).toBe('Circle with B B and C C');
    expect(titles('', 'C', 'de')).toBe('Kreis mit A A, B B und C C');
    expect(titles('B', 'T', 'en', ['A', 'B', 'L'])).toBe('A A and L L');
  });
  it('says nothing of the program where the title is neutral', () => {
    const text = calendarsOf({
      program: program({ calendar_title: 'Appointment' }),
      people,
      units,
      meetings: [meeting()],
    }).cohort();
    expect(text).not.toMatch(/Career|DESCRIPTION|Max/);
    expect(text).toContain('X-WR-CALNAME:Appointment');
  });
});

describe('every calendar', () => {
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'UTC',
  );
  const starts = fc
    .integer({ min: Date.UTC(2026, 0) / 900_000, max: Date.UTC(2027, 11) / 900_000 })
    .map((quarter) => quarter * 900);
  it('holds exactly our properties, in lines of 75 octets that split no character, whatever names hold', () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 6, maxLength: 6 }),
        zones,
        ([title = '', name = '', place = '', id = '', agenda = '', calendar = ''], zone) => {
          const input = {
            program: program({
              name: title === '' ? 'x' : title,
              calendar_title: `{program}{partner}${calendar}`,
            }),
            people: [person('E1', name, zone), person('M1', place)],
            units,
            meetings: [
              meeting({ id, place, people: ['E1', 'M1'], agenda }),
              meeting({ id: 'P2', kind: 'event', agenda: name }),
            ],
            agendaOf: () => [agenda, title],
          };
          const calendars = calendarsOf(input);
          const invited = invitationWriter(input, { name: title, address: 'o@a.example' });
          const [first = meeting()] = input.meetings;
          const guests = [{ name, address: 'g@a.example' }];
          for (const text of [
            calendars.person(input.people[0] ?? person('', '')),
            calendars.pairing('P001'),
            calendars.cohort(),
            invited({ method: 'REQUEST', meeting: first, guests, language: 'de' }),
            coordinatorCalendar({ program: input.program, today: '2026-02-20' }, [
              { id, day: '2026-03-05', title: name, text: agenda },
            ]),
          ])
            expectOurs(text);
        },
      ),
      { numRuns: 60, seed: 8 },
    );
  });
  it(`keeps each of ${texts.length} naughty strings inside its own property, in every place`, () => {
    const everywhere = texts.map((text, i) =>
      meeting({
        ...{ id: `${i}${text}`, place: `x${text}`, number: i + 1, pairing: `P${i}` },
        people: [`E${i}`, 'M1'],
      }),
    );
    const crowd = texts.map((text, i) => person(`E${i}`, `x${text}`, 'Asia/Kathmandu'));
    const input = {
      program: program(),
      people: [...crowd, person('M1', 'Max Ray')],
      units,
      meetings: everywhere,
      agendaOf: ({ number }: Meeting) => [`x${texts[number - 1]}`],
    };
    const text = calendarsOf(input).person(person('M1', 'Max Ray'));
    expectOurs(text);
    const read = new Map(
      new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
        const values = (['uid', 'location', 'summary', 'description'] as const).map((key) =>
          String(event.getFirstPropertyValue(key)),
        );
        return [/\d+$/.exec(/^Meeting \d+/.exec(values[3] ?? '')?.[0] ?? '')?.[0] ?? '', values];
      }),
    );
    for (const [i, naughty] of texts.entries()) {
      const kept = keptText(`x${naughty}`);
      const [uid = '', location, summary, description = ''] = read.get(`${i + 1}`) ?? [];
      expect([uid.replace(/@[0-9a-f]{12}\.mentor$/, ''), location, summary]).toEqual([
        keptText(`${i}${naughty}`),
        kept,
        `Career 2026: ${kept}`,
      ]);
      expect(description.startsWith(`Meeting ${i + 1}: the first meeting\n${kept}: `)).toBe(true);
      expect(description.endsWith(`(Asia/Kathmandu)\n${kept}`)).toBe(true);
    }
  });
  it('says the same words to a second parser, however long they are', () => {
    // This parser takes a backslash and the letter after it for a break even where the backslash is a text's own.
    const all = naughtyCorpus.filter((text) => !/\\[nN,;\\]/.test(text));
    expect(all.length).toBeGreaterThan(1400);
    const meetings = all.map((text, i) => meeting({ id: `M${i}`, place: `x${text}.` }));
    const written = renderCalendar({
      ...{ method: 'PUBLISH', isPrivate: false, name: 'x', zone: 'UTC', scope: 'x', meetings },
      textOf: ({ place = '' }) => ({ summary: place, description: `${place}\n${place}` }),
    });
    const found = new Map(
      Object.values(nodeIcal.sync.parseICS(written)).flatMap((entry) =>
        entry?.type === 'VEVENT' ? [[entry.uid, [entry.location, entry.summary, entry.description]]] : [],
      ),
    );
    expect(found.size).toBe(meetings.length);
    for (const [i, text] of all.entries()) {
      const kept = keptText(`x${text}.`);
      expect(found.get(`M${i}@x.mentor`)).toEqual([kept, kept, `${kept}\n${kept}`]);
    }
  });
  it('names the program, the title, a guest and who invites by any naughty string', () => {
    const guest =
      /^ATTENDEE;CN="([^"]*)";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:g@a\.example$/;
    for (const [i, naughty] of texts.entries()) {
      const name = `x${naughty}`;
      const settings = i % 2 === 0 ? { name } : { calendar_title: `{program}${name}` };
      const input = { program: program(settings), people, units, meetings: [meeting()] };
      const write = invitationWriter(input, { name, address: 'o@a.example' });
      const guests = [{ name, address: 'g@a.example' }];
      const text = write({ method: 'REQUEST', meeting: meeting(), guests, language: 'en' });
      expectOurs(text);
      const [, said] =
        unfolded(text)
          .map((line) => guest.exec(line))
          .find((found) => found !== null) ?? [];
      const plain = keptLine(name).replaceAll('"', "'").replaceAll('^', '^^');
      expect(said).toBe(plain);
    }
  });
  it('says the same instants to two independent parsers', () => {
    fc.assert(
      fc.property(zones, fc.uniqueArray(starts, { minLength: 1, maxLength: 5 }), (zone, moments) => {
        const meetings = moments.map((at, i) =>
          meeting({ id: `M${i}`, start: instantAt(at, zone), end: instantAt(at + 3600, zone) }),
        );
        const text = renderCalendar({
          method: 'PUBLISH',
          isPrivate: false,
          name: 'x',
          zone,
          scope: 'x',
          meetings,
          textOf: () => ({ summary: 's' }),
        });
        const expected = meetings
          .map((m) => [epochOf(m.start), epochOf(m.end)])
          .sort(([a = 0], [b = 0]) => a - b);
        const component = new ICAL.Component(ICAL.parse(text));
        const described = component.getFirstSubcomponent('vtimezone');
        const ours = described === null ? undefined : new ICAL.Timezone(described);
        const byIcal = component.getAllSubcomponents('vevent').map((event) =>
          (['dtstart', 'dtend'] as const).map((key) => {
            const value = event.getFirstPropertyValue(key);
            if (!(value instanceof ICAL.Time)) throw new Error('no time');
            if (ours !== undefined && value.zone !== ICAL.Timezone.utcTimezone) value.zone = ours;
            return value.toUnixTime();
          }),
        );
        expect(byIcal).toEqual(expected);
        const byNode = Object.values(nodeIcal.sync.parseICS(text))
          .flatMap((entry) =>
            entry !== undefined && entry.type === 'VEVENT'
              ? [[entry.start, entry.end].map((date) => (date instanceof Date ? date.getTime() / 1000 : 0))]
              : [],
          )
          .sort(([a = 0], [b = 0]) => a - b);
        expect(byNode).toEqual(expected);
      }),
      { numRuns: 60, seed: 9 },
    );
  });
  it('returns the text that was put in', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'ü', '漢', '👩', ',', ';', '\\', '"', ':', ' ', '\t', 'n', '\n'),
          maxLength: 120,
        }),
        (summary) => {
          const text = renderCalendar({
            method: 'PUBLISH',
            isPrivate: false,
            name: 'x',
            zone: 'UTC',
            scope: 'x',
            meetings: [meeting()],
            textOf: () => ({ summary }),
          });
          expect(
            new ICAL.Component(ICAL.parse(text))
              .getFirstSubcomponent('vevent')
              ?.getFirstPropertyValue('summary'),
          ).toBe(summary);
        },
      ),
    );
  });
});
