import { readFileSync } from 'node:fs';
import nodeIcal from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import { readBusyCalendar } from '../../src/read/busy-calendar.ts';
import { renderCalendar } from '../../src/render/ics-calendar.ts';
import { timezoneComponent } from '../../src/render/ics-timezone.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { dayFromNumber } from '../../src/time/day.ts';
import { clockText, epochOf, epochOfWall, instantAt, wallToInstant } from '../../src/time/zone.ts';
import { zoneClock } from '../../src/time/zone-clock.ts';
import { pairing, peopleMap, person, program } from '../schedule/cohort.ts';

/** One change of a clock; minutes since 1970, and minutes ahead of UTC. */
type Change = {
  readonly zone: string;
  readonly at: number;
  readonly before: number;
  readonly after: number;
};
type StoredChanges = Readonly<Record<string, readonly (readonly [string, number, number])[]>>;

const { zones: stored }: { readonly zones: StoredChanges } = JSON.parse(
  readFileSync(new URL('clock-changes.json', import.meta.url), 'utf8'),
);
const zones = Object.keys(stored);
/** Data of 2025 have Morocco move its clocks round each Ramadan; those of 2026 have it stay on UTC from September 2026. */
const isAgreed = ({ zone, at }: Change): boolean =>
  zone !== 'Africa/Casablanca' || at < Date.UTC(2026, 7, 1) / 60_000;

const storedChanges = zones.flatMap((zone): Change[] =>
  (stored[zone] ?? []).map(([at, before, after]) => ({ zone, at: Date.parse(at) / 60_000, before, after })),
);
/** What the machine's own zone data say, asked of Temporal alone. */
const changes = zones.flatMap((zone): Change[] => {
  const found: Change[] = [];
  let at = Temporal.Instant.from('2024-01-01T00:00:00Z').toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= Date.UTC(2031, 0, 1)) return found;
    const before = next.subtract({ seconds: 1 }).offsetNanoseconds / 6e10;
    const after = next.offsetNanoseconds / 6e10;
    if (before !== after) found.push({ zone, at: next.epochMilliseconds / 60_000, before, after });
    at = next;
  }
});
const isGap = ({ before, after }: Change): boolean => after > before;
/** The wall minutes (since 1970-01-01T00:00 on that wall) that are skipped or shown twice; `to` excluded. */
const strange = ({ at, before, after }: Change): { readonly from: number; readonly to: number } => ({
  from: at + Math.min(before, after),
  to: at + Math.max(before, after),
});
/** Minutes around a change: just before it, its first, middle and last strange minute, just after. */
const wallsAround = (change: Change): number[] => {
  const { from, to } = strange(change);
  return [from - 1, from, Math.floor((from + to) / 2), to - 1, to];
};
/** RFC 5545 3.3.5: a skipped time takes the offset before the gap, of a repeated time the first is meant. */
const meant = (change: Change, wall: number): { minute: number; clock: string } => {
  const { from, to } = strange(change);
  if (wall < from) return { minute: wall - change.before, clock: 'once' };
  if (wall >= to) return { minute: wall - change.after, clock: 'once' };
  return { minute: wall - change.before, clock: isGap(change) ? 'gap' : 'overlap' };
};
const wallsIn = (zone: string): { wall: number; minute: number; clock: string }[] =>
  changes
    .filter((change) => change.zone === zone)
    .flatMap((change) => wallsAround(change).map((wall) => ({ wall, ...meant(change, wall) })));
const wallText = (wall: number): { day: string; clock: string } => {
  const day = Math.floor(wall / 1440);
  return { day: dayFromNumber(day), clock: clockText(wall - day * 1440) };
};
const compact = (wall: number): string => {
  const { day, clock } = wallText(wall);
  return `${day}T${clock}00`.replace(/[-:]/g, '');
};

const meetingAt = (minute: number, number: number): Meeting => ({
  id: `P1-${number}`,
  pairing: 'P1',
  number: number + 1,
  kind: 'regular',
  start: instantAt(minute * 60, 'UTC'),
  end: instantAt((minute + 30) * 60, 'UTC'),
  people: ['A', 'B'],
  state: 'planned',
  sequence: 0,
  changed: '2024-01-01',
});

it('there are 185 changes of the clock in these zones, half of them gaps, and two sources agree', () => {
  expect(storedChanges.length).toBe(185);
  expect(new Set(storedChanges.map(({ zone }) => zone)).size).toBe(14);
  expect(changes.filter(isAgreed)).toEqual(storedChanges.filter(isAgreed));
  expect(changes.length).toBeGreaterThanOrEqual(177);
  for (const kind of [isGap, (c: Change) => !isGap(c)])
    expect(changes.filter(kind).length).toBeGreaterThan(80);
});

describe('at each of them', () => {
  it('a wall time becomes the moment that RFC 5545 means', () => {
    for (const zone of zones) {
      const around = wallsIn(zone);
      const found = around.map(({ wall }) => {
        const { epoch, clock } = epochOfWall(zone, wall * 60);
        const text = wallText(wall);
        const written = wallToInstant(text.day, text.clock, zone);
        const isSame = written.clock === clock && epochOf(written.instant) === epoch;
        return { wall, minute: epoch / 60, clock: isSame ? clock : written.clock };
      });
      expect([zone, found]).toEqual([zone, around]);
    }
  });

  it('a planner is given no moment of a time that is skipped or comes twice', () => {
    for (const zone of zones) {
      const clock = zoneClock(zone, 2024, 2030);
      const around = wallsIn(zone);
      expect([zone, around.map(({ wall }) => clock.minuteOfWall(wall))]).toEqual([
        zone,
        around.map((meaning) => (meaning.clock === 'once' ? meaning.minute : undefined)),
      ]);
    }
  });

  it('a busy calendar is read so: on the owner’s clock, by the name of the zone, and by the file’s own description', () => {
    const window = { from: '2023-12-01', to: '2031-02-01' };
    for (const zone of zones) {
      const ofZone = changes.filter((change) => change.zone === zone);
      const own = timezoneComponent(zone, 2024, 2030).replace(`TZID:${zone}`, 'TZID:Customized Time Zone');
      const starts = ofZone.flatMap((change) => {
        const { from, to } = strange(change);
        const wall = Math.floor((from + to) / 2);
        return { wall, minute: meant(change, wall).minute };
      });
      for (const parameter of ['', `;TZID=${zone}`, ';TZID="Customized Time Zone"']) {
        const text = [
          'BEGIN:VCALENDAR',
          own.trimEnd(),
          ...starts.map(
            ({ wall }) =>
              `BEGIN:VEVENT\r\nDTSTART${parameter}:${compact(wall)}\r\nDURATION:PT10M\r\nEND:VEVENT`,
          ),
          'END:VCALENDAR',
        ].join('\r\n');
        const file = { path: 'busy/E1.ics', bytes: new TextEncoder().encode(text) };
        const { busy, problems } = readBusyCalendar(file, { person: 'E1', zone }, window);
        expect(problems).toEqual([]);
        expect([zone, parameter, busy.map(({ start }) => epochOf(start) / 60)]).toEqual([
          zone,
          parameter,
          starts.map(({ minute }) => minute),
        ]);
      }
    }
  });

  it('a calendar is written so that every program reads the very moment, in UTC where the clock shows it twice', () => {
    for (const zone of zones) {
      // The reader's own data, too, differ for Morocco.
      const ofZone = changes.filter((change) => change.zone === zone && isAgreed(change));
      const minutes = ofZone.flatMap((change) => {
        const size = Math.abs(change.after - change.before);
        return [change.at - size / 2, change.at, change.at + size / 2, change.at + size];
      });
      const text = renderCalendar({
        method: 'PUBLISH',
        isPrivate: false,
        name: 'x',
        zone,
        scope: 'x',
        meetings: minutes.map(meetingAt),
        textOf: () => ({ summary: 'x' }),
      });
      const read = Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) =>
        event?.type === 'VEVENT' ? [[event.start, event.end].map((date) => Number(date) / 60_000)] : [],
      );
      expect([zone, read]).toEqual([zone, minutes.map((minute) => [minute, minute + 30])]);
      const inUtc = text.split('\r\n').filter((line) => /^DTSTART:\d+T\d+Z$/.test(line)).length;
      expect([zone, inUtc]).toEqual([zone, ofZone.filter((change) => !isGap(change)).length * 3]);
    }
  });
});

it('a planner whose only hours are skipped or come twice finds no time that week, and the usual one in the others', () => {
  const people = ['A', 'B'].map((id) => person(id, 'Europe/Berlin', ['Sun 02:00-03:00']));
  const { meetings, unplaced } = planMeetings({
    program: program({
      meetings: { every: '1 week', length: '60 min', hours: { days: ['Sun'], from: '00:00', to: '23:59' } },
    }),
    people: peopleMap(people),
    pairings: [pairing('P1', 'A', 'B')],
    existing: [],
    busy: [],
    seed: 'seed',
    today: '2026-03-01',
  });
  const days = meetings.map(({ start }) => start.slice(0, 16));
  expect(days.length + unplaced.length).toBeGreaterThan(30);
  expect(days.every((start) => start.endsWith('T02:00'))).toBe(true);
  expect(days).toContain('2026-03-22T02:00');
  expect(days.filter((start) => /2026-(03-29|10-25)/.test(start))).toEqual([]);
});
