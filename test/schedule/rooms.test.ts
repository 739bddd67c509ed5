import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Person } from '../../src/model/person.ts';
import type { Room } from '../../src/model/room.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { brokenLaws } from './check-plan.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';

const all = { from: 0, to: 1440 };
const room = (name: string, seats: number, of: Partial<Room> = {}): Room => ({ name, seats, ...all, ...of });

function at(location: string | undefined, who: Person): Person {
  if (location === undefined) return who;
  const fields = new Map([
    ...(who.as.mentor ?? []),
    ['location', { type: 'category', text: location }] as const,
  ]);
  return { ...who, as: { mentor: fields, mentee: fields } };
}

type Given = {
  readonly people: readonly Person[];
  readonly rooms: readonly Room[];
  readonly meetings?: ProgramInput['meetings'];
  readonly existing?: readonly Meeting[];
};

/** Mentor M0 meets mentee E0, M1 E1 and so on, once a week for two weeks. */
function planned({ people, rooms, meetings = {}, existing = [] }: Given) {
  const settings = {
    start: '2026-03-02',
    end: '2026-03-15',
    meetings: { every: '1 week', mode: 'in-person', ...meetings },
  } as const;
  const input = {
    program: program(settings),
    people: peopleMap(people),
    pairings: people
      .filter(({ id }) => id.startsWith('E'))
      .map(({ id }) => pairing(id.replace('E', 'P'), id.replace('E', 'M'), id)),
    existing,
    busy: [],
    rooms,
    seed: 's',
    today: '2026-02-20',
  };
  const plan = planMeetings(input);
  expect(brokenLaws(input, plan.meetings)).toEqual([]);
  return plan;
}

const pairs = (count: number, hours: readonly string[], where?: string): Person[] =>
  Array.from({ length: count }, (_, nth) => [
    at(where, person(`M${nth}`, 'Europe/Berlin', hours)),
    at(where, person(`E${nth}`, 'Europe/Berlin', hours)),
  ]).flat();
const places = (meetings: readonly Meeting[]) => [...new Set(meetings.map(({ place }) => place))];

describe('meetings in person', () => {
  it('take the smallest room that will do, the same one each time', () => {
    const rooms = [room('Hall', 40), room('Nook', 2), room('Cell', 1), room('Loft', 4)];
    const { meetings, unplaced } = planned({ people: pairs(1, ['Tue 09:00-12:00']), rooms });
    expect([unplaced.length, meetings.length, places(meetings)]).toEqual([0, 2, ['Nook']]);
  });
  it('go where the people work, and nowhere where they work apart', () => {
    const rooms = [room('Spree', 2, { location: 'Berlin' }), room('Tejo', 2, { location: 'Lisbon' })];
    const here = planned({ people: pairs(1, ['Tue 09:00-12:00'], ' lisbon '), rooms });
    expect(places(here.meetings)).toEqual(['Tejo']);
    const [mentor, mentee] = pairs(1, ['Tue 09:00-12:00']);
    const apart = [at('Berlin', mentor ?? person('M0')), at('Lisbon', mentee ?? person('E0'))];
    const none = planned({ people: apart, rooms });
    expect(none.meetings).toEqual([]);
    expect(new Set(none.unplaced.map(({ reason }) => reason))).toEqual(new Set(['room']));
    expect(places(planned({ people: apart, rooms, meetings: { mode: 'either' } }).meetings)).toEqual([
      undefined,
    ]);
  });
  it('lie within opening hours, and one after the other where there is one room', () => {
    const rooms = [room('Nook', 2, { from: 10 * 60, to: 12 * 60 })];
    const { meetings, unplaced } = planned({ people: pairs(2, ['Tue 09:00-17:00']), rooms });
    const times = new Set(meetings.map(({ start }) => start.slice(11, 16)));
    expect([unplaced.length, meetings.length, times]).toEqual([0, 4, new Set(['10:00', '11:00'])]);
  });
  it('make room for one that has no other choice', () => {
    const rooms = [room('Anywhere', 2), room('Berlin only', 3, { location: 'Berlin' })];
    const hours = ['Tue 09:00-10:00'];
    // P0 could sit in both and takes the smaller one first, which is the only one for P1.
    const people = [
      ...pairs(1, hours, 'Berlin'),
      person('M1', 'Europe/Berlin', hours),
      person('E1', 'Europe/Berlin', hours),
    ];
    const { meetings, unplaced } = planned({ people, rooms });
    expect(unplaced).toEqual([]);
    expect(places(meetings.filter(({ pairing: id }) => id === 'P0'))).toEqual(['Berlin only']);
    expect(places(meetings.filter(({ pairing: id }) => id === 'P1'))).toEqual(['Anywhere']);
  });
  it('take place somewhere where no rooms are listed', () => {
    const { meetings } = planned({
      people: pairs(1, ['Tue 09:00-12:00']),
      rooms: [],
      meetings: { place: 'Foyer' },
    });
    expect(places(meetings)).toEqual(['Foyer']);
  });
});

describe('rooms that rows have already', () => {
  const people = pairs(2, ['Tue 09:00-10:00']);
  const rooms = [room('Loft', 4), room('Nook', 2)];
  const first = planned({ people, rooms });

  it('stay, also the one that somebody wrote there', () => {
    const taken = places(first.meetings.filter(({ pairing: id }) => id === 'P0'));
    const other = taken[0] === 'Nook' ? 'Loft' : 'Nook';
    const swapped = first.meetings.map((row) => ({
      ...row,
      place: row.pairing === 'P0' ? other : (taken[0] ?? ''),
    }));
    expect(planned({ people, rooms, existing: swapped }).meetings).toEqual(swapped);
  });
  it('replace what the program said before, and give way to it where no room is free', () => {
    const video = first.meetings.map((row) => ({ ...row, place: 'video' }));
    expect(places(planned({ people, rooms, existing: video }).meetings).sort()).toEqual(['Loft', 'Nook']);
    const either = { mode: 'either', place: 'video' } as const;
    const { meetings, changes } = planned({
      people,
      rooms: [room('Nook', 2)],
      existing: first.meetings,
      meetings: either,
    });
    expect(places(meetings).sort()).toEqual(['Nook', 'video']);
    expect(changes.every(({ change, from, to }) => change === 'changed' && from === to)).toBe(true);
  });
  it('are taken by what people fixed, who may also meet somewhere else', () => {
    const fixed = first.meetings.map((row) =>
      row.pairing === 'P0' ? { ...row, state: 'moved' as const, place: 'Nook' } : row,
    );
    const { meetings } = planned({ people, rooms: [room('Nook', 2)], existing: fixed });
    const outside = { state: 'moved', place: 'Café Luna' } as const;
    const elsewhere = first.meetings.map((row) => (row.pairing === 'P0' ? { ...row, ...outside } : row));
    const free = planned({ people, rooms: [room('Nook', 2)], existing: elsewhere });
    expect(places(free.meetings).sort()).toEqual(['Café Luna', 'Nook']);
    const planning = meetings.filter(({ pairing: id, state }) => id === 'P1' && state === 'planned');
    expect(planning).toEqual([]);
  });
});
