import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Person } from '../../src/model/person.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';

const settings: ProgramInput = {
  format: 'group',
  start: '2026-03-02',
  end: '2026-07-31',
  meetings: { every: '2 weeks', length: '90 min' },
};
type Given = {
  readonly people: readonly Person[];
  readonly rows: readonly Pairing[];
  readonly settings?: ProgramInput;
  readonly existing?: readonly Meeting[];
  readonly today?: string;
  readonly busy?: Parameters<typeof planMeetings>[0]['busy'];
};
const plan = (given: Given) =>
  planMeetings({
    program: program(given.settings ?? settings),
    people: peopleMap(given.people),
    pairings: given.rows,
    existing: given.existing ?? [],
    busy: given.busy ?? [],
    seed: 's',
    today: given.today ?? '2026-02-20',
  });
const members = ['A', 'B', 'C', 'D', 'E', 'F'];
const everybody = [...members, 'L', 'K'].map((id) => person(id));
const group = (ids = members, lead = 'L', since = '2026-03-02'): Pairing[] =>
  ids.map((id) => ({ ...pairing('G', lead, id), started: since }));
const whoMeets = (meetings: readonly Meeting[]) =>
  new Set(meetings.filter((m) => m.state !== 'cancelled').map((m) => m.people.join('')));
const times = (meetings: readonly Meeting[]) => meetings.map((m) => `${m.number} ${m.start}`);

describe('a group', () => {
  it('is one entry a date with everybody in it, co-mentors too', () => {
    const co = members.map((id) => ({ ...pairing('G', 'K', id), role: 'co-mentor' }));
    const { meetings, unplaced, leftOut } = plan({ people: everybody, rows: [...group(), ...co] });
    expect([whoMeets(meetings), unplaced, leftOut]).toEqual([new Set(['ABCDEFKL']), [], []]);
    expect(new Set(meetings.map((m) => m.number)).size).toBe(meetings.length);
    expect(meetings.length).toBeGreaterThan(9);
  });
  it('finds the one hour that suits eight people', () => {
    const people = [
      person('A', 'Europe/Berlin', ['Mon 09:00-12:00', 'Wed 13:00-15:00']),
      person('B', 'Europe/Lisbon', ['Wed 08:00-13:30', 'Thu 08:00-18:00']),
      ...['C', 'D', 'E', 'F'].map((id) => person(id, 'Europe/Berlin', ['Wed 12:00-18:00'])),
      person('L', 'Europe/Berlin', ['Tue 09:00-17:00', 'Wed 09:00-14:30']),
    ];
    const { meetings, unplaced } = plan({ people, rows: group() });
    expect([whoMeets(meetings), unplaced]).toEqual([new Set(['ABCDEFL']), []]);
    expect(new Set(meetings.map((m) => new Date(m.start).getUTCDay()))).toEqual(new Set([3]));
    expect(new Set(meetings.map((m) => m.start.slice(11, 16)))).toEqual(new Set(['13:00']));
  });
  it('meets without the fewest where no hour suits all, and says without whom', () => {
    const people = [
      ...['A', 'B', 'C', 'D'].map((id) => person(id, 'Europe/Berlin', ['Wed 09:00-12:00'])),
      person('L', 'Europe/Berlin', ['Tue 09:00-12:00', 'Wed 09:00-12:00', 'Thu 09:00-12:00']),
      person('E', 'Europe/Berlin', ['Thu 09:00-12:00']),
      person('F', 'Europe/Berlin', ['Thu 09:00-12:00']),
    ];
    const { meetings, unplaced, leftOut } = plan({ people, rows: group() });
    expect(whoMeets(meetings)).toEqual(new Set(['ABCDL']));
    expect(leftOut).toEqual([{ pairing: 'G', persons: ['E', 'F'] }]);
    expect(unplaced).toEqual([]);
  });
  it('never meets without who leads it: then nothing is placed, and the lead is who stands in the way', () => {
    const people = [
      ...members.map((id) => person(id, 'Europe/Berlin', ['Wed 09:00-12:00'])),
      person('L', 'Europe/Berlin', ['Thu 09:00-12:00']),
    ];
    const { meetings, unplaced, leftOut } = plan({ people, rows: group() });
    expect([meetings, leftOut]).toEqual([[], []]);
    expect(new Set(unplaced.map(({ reason, persons }) => `${reason} ${persons?.join()}`))).toEqual(
      new Set(['no-common-hours L']),
    );
  });
  it('names who stands in the way where a calendar is full', () => {
    const people = ['A', 'B', 'C', 'L'].map((id) => person(id, 'Europe/Berlin', ['Wed 09:00-12:00']));
    const busy = [{ person: 'B', start: '2026-03-01T00:00:00Z', end: '2026-04-20T00:00:00Z' }];
    const { unplaced } = plan({ people, rows: group(['A', 'B', 'C']), busy });
    expect(unplaced.length).toBeGreaterThan(1);
    expect(new Set(unplaced.map(({ reason, persons }) => `${reason} ${persons?.join()}`))).toEqual(
      new Set(['busy B']),
    );
  });
});

describe('a group that changes', () => {
  const first = plan({ people: everybody, rows: group() }).meetings;
  const again = (rows: readonly Pairing[], people = everybody) =>
    plan({ people, rows, existing: first, today: '2026-04-10' });
  const over = first.filter((m) => m.start.slice(0, 10) <= '2026-04-10');
  const toCome = (meetings: readonly Meeting[]) => meetings.slice(over.length);

  it('goes on at its times without somebody who left, and says so in every calendar', () => {
    const rows = group().map((row): Pairing => (row.mentee === 'C' ? { ...row, state: 'ended' } : row));
    const { meetings } = again(rows);
    expect(times(meetings)).toEqual(times(first));
    expect(meetings.slice(0, over.length)).toEqual(over);
    expect(whoMeets(toCome(meetings))).toEqual(new Set(['ABDEFL']));
    expect(new Set(toCome(meetings).map((m) => `${m.sequence} ${m.changed}`))).toEqual(
      new Set(['1 2026-04-10']),
    );
  });
  it('takes somebody new in from their first day', () => {
    const rows = [...group(), { ...pairing('G', 'L', 'K'), started: '2026-05-20' }];
    const { meetings } = again(rows);
    expect(times(meetings)).toEqual(times(first));
    for (const [nth, meeting] of meetings.entries())
      if (meeting.start.slice(0, 10) < '2026-05-20') expect(meeting).toBe(first[nth]);
      else expect([meeting.people.join(''), meeting.sequence]).toEqual(['ABCDEFKL', 1]);
  });
  it('goes on without a member from the day they are out, and ends when its mentor is out', () => {
    const without = (id: string) =>
      everybody.map((who) => (who.id === id ? { ...who, outFrom: '2026-06-01' } : who));
    const member = again(group(), without('D')).meetings;
    expect(times(member)).toEqual(times(first));
    for (const m of toCome(member))
      expect(m.people.join('')).toBe(m.start.slice(0, 10) < '2026-06-01' ? 'ABCDEFL' : 'ABCEFL');
    const lead = again(group(), without('L')).meetings;
    for (const m of lead) expect(m.state).toBe(m.start.slice(0, 10) < '2026-06-01' ? 'planned' : 'cancelled');
  });
  it('ends when one is left', () => {
    const rows = group().map((row): Pairing => (row.mentee === 'A' ? row : { ...row, state: 'ended' }));
    expect(whoMeets(toCome(again(rows).meetings))).toEqual(new Set(['AL']));
    const circle = members.map((id) => ({ ...pairing('G', '', id), started: '2026-03-02' }));
    const met = plan({ people: everybody, rows: circle }).meetings;
    const alone = circle.map((row): Pairing => (row.mentee === 'A' ? row : { ...row, state: 'ended' }));
    const { meetings } = plan({ people: everybody, rows: alone, existing: met, today: '2026-04-10' });
    expect(meetings.filter((m) => m.start > '2026-04-11').every((m) => m.state === 'cancelled')).toBe(true);
  });
  it('keeps the times a successor can keep, and moves only the others', () => {
    const successor = (who: Person) => {
      const rows = group().flatMap((row): Pairing[] => [
        { ...row, state: 'ended', ended: '2026-04-10' },
        { ...row, mentor: 'K', mentorName: 'K', started: '2026-04-11' },
      ]);
      return again(rows, [...everybody.filter(({ id }) => id !== 'K'), who]).meetings;
    };
    const same = successor(person('K'));
    expect(times(same)).toEqual(times(first));
    expect(whoMeets(toCome(same))).toEqual(new Set(['ABCDEFK']));
    const weekday = new Date(first[0]?.start ?? '').getUTCDay();
    const other = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].filter((_, nth) => nth + 1 !== weekday)[1];
    const moved = successor(person('K', 'Europe/Berlin', [`${other} 09:00-17:00`]));
    expect(moved.slice(0, over.length)).toEqual(over);
    expect(whoMeets(toCome(moved))).toEqual(new Set(['ABCDEFK']));
    expect(times(toCome(moved)).filter((line) => times(first).includes(line))).toEqual([]);
  });
  it('goes on without a member whose part in it is paused', () => {
    const rows = group().map((row): Pairing => (row.mentee === 'B' ? { ...row, state: 'paused' } : row));
    const { meetings } = again(rows);
    expect(times(meetings)).toEqual(times(first));
    expect(whoMeets(toCome(meetings))).toEqual(new Set(['ACDEFL']));
  });
});

describe('equals', () => {
  it('meet as a circle with nobody beside them, and nobody’s limit counts', () => {
    const rows = ['A', 'B', 'C', 'D'].map((id) => pairing('C', '', id));
    const { meetings, outsideHours } = plan({
      people: everybody,
      rows,
      settings: {
        ...settings,
        format: 'circle',
        meetings: { every: '3 days', limits: { mentor_per_week: 1 } },
      },
    });
    expect([whoMeets(meetings), outsideHours]).toEqual([new Set(['ABCD']), []]);
    expect(meetings.length).toBeGreaterThan(30);
  });
  it('take turns outside their hours, however many sit on either side of the sea', () => {
    const people = [
      ...['A', 'B', 'C', 'D'].map((id) => person(id)),
      person('N', 'America/Los_Angeles'),
      person('O', 'America/Los_Angeles'),
    ];
    for (const ids of [
      ['A', 'N'],
      ['A', 'B', 'C', 'D', 'N'],
      ['A', 'N', 'O'],
    ]) {
      const peers = ids.length === 2 ? [{ ...pairing('C', 'N', 'A'), role: 'peer' }] : undefined;
      const { meetings, outsideHours } = plan({
        people,
        rows: peers ?? ids.map((id) => pairing('C', '', id)),
        settings: {
          ...settings,
          format: ids.length === 2 ? 'peer' : 'circle',
          meetings: { every: '1 week' },
        },
      });
      const hours = (zone: string) =>
        meetings.map((m) =>
          Number(new Date(m.start).toLocaleString('en-GB', { timeZone: zone, hour: '2-digit' })),
        );
      const late = hours('Europe/Berlin').map((hour) => hour >= 17);
      const early = hours('America/Los_Angeles').map((hour) => hour < 9);
      expect(late.slice(1).every((one, nth) => one !== late[nth])).toBe(true);
      expect(early).toEqual(late.map((one) => !one));
      const minutes = ids.map((id) => outsideHours.find((o) => o.person === id)?.minutes ?? 0);
      expect(Math.max(...minutes) - Math.min(...minutes)).toBeLessThanOrEqual(60);
    }
  });
});
