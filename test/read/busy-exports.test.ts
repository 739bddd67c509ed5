import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBusyCalendar } from '../../src/read/busy-calendar.ts';
import { windowsZones } from '../../src/read/windows-zones.ts';
import { isTimeZone } from '../../src/time/zone-name.ts';

const folder = new URL('calendars/', import.meta.url);
const { busy: reference }: { readonly busy: Readonly<Record<string, readonly string[]>> } = JSON.parse(
  readFileSync(new URL('reference.json', folder), 'utf8'),
);

/**
 * Where recurring-ical-events and we differ, what RFC 5545 says: UNTIL bounds a rule "in an inclusive manner" (3.3.10), so
 * the last date of a rule of Outlook, whose UNTIL is the moment at which that date begins, takes place. node-ical 0.26
 * says the same. icalendar takes the times of these zones, which the file describes from 1601 on, without their offset.
 */
const rightHere: Readonly<Record<string, readonly string[]>> = {
  'outlook-desktop.ics': ['2026-06-24T08:30Z/2026-06-24T09:30Z'],
  'outlook-web.ics': ['2026-07-02T12:00Z/2026-07-02T13:00Z'],
};
/** icalendar reads no list of periods: these are the lines of the file, and what is free is left out. */
const freeBusy = [
  '2026-03-02T08:00Z/2026-03-02T09:30Z',
  '2026-03-03T13:00Z/2026-03-03T14:30Z',
  '2026-03-04T09:00Z/2026-03-04T10:00Z',
  '2026-03-06T08:00Z/2026-03-06T10:00Z',
  '2026-03-30T06:00Z/2026-03-30T07:00Z',
  '2026-04-12T22:00Z/2026-04-17T22:00Z',
];

type Example = {
  readonly start: string;
  readonly rule: string;
  /** How many days until July 2027, and the first six and last four of them; the day of the start is left out. */
  readonly count: number;
  readonly days: readonly string[];
};
const short = (instant: string): string => `${new Date(instant).toISOString().slice(0, 16)}Z`;
const spansOf = (bytes: Uint8Array): readonly string[] => {
  const owner = { person: 'E1', zone: 'Europe/Berlin', email: 'ana.silva@northwind.example' };
  const window = { from: '2026-01-01', to: '2026-12-31' };
  const { busy, problems } = readBusyCalendar({ path: 'busy/E1.ics', bytes }, owner, window);
  expect(problems).toEqual([]);
  return busy.map(({ start, end }) => `${short(start)}/${short(end)}`);
};

/** Periods that overlap or touch as one: that is all a planner needs. */
function joined(periods: readonly string[]): string[] {
  const all: [string, string][] = [];
  for (const period of [...periods].sort()) {
    const [from = '', to = ''] = period.split('/');
    const last = all.at(-1);
    if (last === undefined || from > last[1]) all.push([from, to]);
    else if (to > last[1]) last[1] = to;
  }
  return all.map((period) => period.join('/'));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
/** Folded after 20 octets, as some programs do in the middle of a letter. */
function foldedAtOctets(text: string): Uint8Array {
  const fold = Buffer.from('\r\n ');
  const lines = text.split('\n').flatMap((line) => {
    const bytes = Buffer.from(line);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 20) }, (_, at) =>
      bytes.subarray(at * 20, at * 20 + 20),
    );
    return [...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [fold, piece])), Buffer.from('\r\n')];
  });
  return new Uint8Array(Buffer.concat(lines));
}
/** Events in the other order; what describes the zones stays in front. */
function reversed(text: string): string {
  const events = text.match(/BEGIN:VEVENT\n[\s\S]*?\nEND:VEVENT\n/g) ?? [];
  const [head = '', ...rest] = text.split(/BEGIN:VEVENT\n[\s\S]*?\nEND:VEVENT\n/);
  return [head, ...events.reverse(), ...rest].join('');
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.ics')))('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const expected = joined([...(reference[name] ?? freeBusy), ...(rightHere[name] ?? [])]);

  it('says when its owner is busy, as an independent reader finds', () => {
    expect(spansOf(utf8(text))).toEqual(expected);
  });

  it('says the same with other line ends, marks, encodings and folds, and in another order', () => {
    const crlf = text.replace(/\n/g, '\r\n');
    const again = [
      utf8(crlf),
      utf8(`\uFEFF${crlf}`),
      utf16(crlf),
      utf8(crlf.replace(/(?<=[^\r\n]{7})(?=[^\r\n])/g, (_, at: number) => (at % 3 === 0 ? '\r\n ' : ''))),
      foldedAtOctets(text),
      utf8(reversed(text)),
      utf8(`${text}${text}`),
    ];
    for (const bytes of again) expect(spansOf(bytes)).toEqual(expected);
  });
});

it('every name of Windows is a zone that the machine knows', () => {
  expect(windowsZones.size).toBeGreaterThan(120);
  expect([...windowsZones.values()].filter((zone) => !isTimeZone(zone))).toEqual([]);
});

it('events repeat on the days that dateutil finds', () => {
  const { examples }: { readonly examples: readonly Example[] } = JSON.parse(
    readFileSync(new URL('rules.json', folder), 'utf8'),
  );
  expect(examples.length).toBeGreaterThan(100);
  for (const { start, rule, count, days } of examples) {
    const lines = [`DTSTART:${start.replaceAll('-', '')}T103000`, 'DURATION:PT1H', `RRULE:${rule}`];
    const bytes = utf8(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n'));
    const { busy, problems } = readBusyCalendar(
      { path: 'busy/E1.ics', bytes },
      { person: 'E1', zone: 'UTC' },
      { from: '2025-09-01', to: '2027-06-30' },
    );
    const found = busy
      .map((one) => one.start.slice(0, 10))
      .filter((day) => day !== start && day < '2027-07-01');
    const told = [...found.slice(0, 6), ...found.slice(6).slice(-4)];
    expect({ start, rule, problems, count: found.length, days: told }).toEqual({
      start,
      rule,
      problems: [],
      count,
      days,
    });
  }
});
