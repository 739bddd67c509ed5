import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import { planMeetings } from '../../src/schedule/plan-meetings.ts';
import { rotationRooms } from '../../src/schedule/rotation-rooms.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { pairing, peopleMap, person, program } from './cohort.ts';

const size = 5;
const ids = (letter: string) => Array.from({ length: size }, (_, nth) => `${letter}${nth}`);
const zones = ['Europe/Berlin', 'Europe/London'];
const people = [...ids('E'), ...ids('M')].map((id, nth) => person(id, zones[nth % 2]));
/** In round k mentee i talks with mentor i + k: nobody twice with the same person. */
const talks = (rounds: number): Pairing[] =>
  ids('E').flatMap((mentee, nth) =>
    Array.from({ length: rounds }, (_, k) => ({
      ...pairing('R', `M${(nth + k) % size}`, mentee),
      role: `round ${k + 1}`,
    })),
  );
type Given = {
  readonly settings: ProgramInput;
  readonly rows?: readonly Pairing[];
  readonly existing?: readonly Meeting[];
  readonly today?: string;
};
const plan = ({ settings, rows = talks(4), existing = [], today = '2026-02-20' }: Given) =>
  planMeetings({
    program: program({ format: 'flash', start: '2026-03-02', end: '2026-05-29', ...settings }),
    people: peopleMap(people),
    pairings: rows,
    existing,
    busy: [],
    seed: 's',
    today,
  });
const oneDay: ProgramInput = {
  meetings: {
    rotation: { on: '2026-03-02 14:00' },
    events: [{ name: 'Welcome', on: '2026-03-02 13:30', length: '20 min' }],
  },
};
const weekly: ProgramInput = { meetings: { every: '1 week', length: '30 min' } };
const ofTalks = (meetings: readonly Meeting[]) =>
  meetings.filter((m) => m.pairing !== undefined && m.state !== 'cancelled');
const isOnce = (keys: readonly string[]) => new Set(keys).size === keys.length;

function expectRounds(meetings: readonly Meeting[], rounds: number) {
  expect(ofTalks(meetings).length).toBe(rounds * size);
  expect(isOnce(meetings.map(({ id }) => id))).toBe(true);
  expect(isOnce(ofTalks(meetings).map((m) => m.people.join()))).toBe(true);
  for (const { id } of people)
    expect(
      ofTalks(meetings)
        .filter((m) => m.people.includes(id))
        .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
        .map((m) => m.number),
    ).toEqual(Array.from({ length: rounds }, (_, k) => k + 1));
}

describe('a rotation on one afternoon', () => {
  it('has its rounds one after the other, a room a talk', () => {
    const { meetings, unplaced } = plan({ settings: oneDay });
    expectRounds(meetings, 4);
    expect(unplaced).toEqual([]);
    const clocks = ofTalks(meetings).map(
      (m) => `${m.number} ${new Date(m.start).toISOString().slice(11, 16)}`,
    );
    expect(new Set(clocks)).toEqual(new Set(['1 13:00', '2 13:30', '3 14:00', '4 14:30']));
    for (const m of ofTalks(meetings)) expect(Date.parse(m.end) - Date.parse(m.start)).toBe(25 * 60_000);
    expect(isOnce(ofTalks(meetings).map((m) => `${m.number} ${m.place}`))).toBe(true);
    // Mentors stay where they are.
    expect(new Set(ofTalks(meetings).map((m) => `${m.people[1]} ${m.place}`)).size).toBe(size);
  });
  it('takes the rooms by their names, also when they are named later; what a person wrote stays', () => {
    const first = plan({ settings: { ...oneDay, language: 'de' } }).meetings;
    expect(new Set(ofTalks(first).map((m) => m.place))).toContain('Raum 5');
    const rooms = ['Oak', 'Ash', 'Elm', 'Fir', 'Yew'];
    const edited = first.map((m, nth) => (nth === 3 ? { ...m, place: 'Garden' } : m));
    const settings = { ...oneDay, matching: { rooms } };
    const { meetings } = plan({ settings, existing: edited });
    const named = meetings.filter((m) => m.place === 'Garden').map(({ id }) => id);
    expect(named).toEqual([edited[3]?.id]);
    for (const m of ofTalks(meetings)) expect([...rooms, 'Garden']).toContain(m.place);
    expect(isOnce(ofTalks(meetings).map((m) => `${m.number} ${m.place}`))).toBe(true);
    expect(plan({ settings, existing: meetings }).meetings).toEqual(meetings);
  });
  it('moves as one when its day moves, and cancels the talks of a row that is over', () => {
    const first = plan({ settings: oneDay }).meetings;
    expect(plan({ settings: oneDay, existing: first }).meetings).toEqual(first);
    const later = plan({
      settings: { meetings: { rotation: { on: '2026-03-03 09:00', talk: '20 min' } } },
      existing: first,
    });
    expect(later.meetings.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(new Set(ofTalks(later.meetings).map((m) => m.sequence))).toEqual(new Set([1]));
    const rows = talks(4).map((row): Pairing => (row.mentee === 'E2' ? { ...row, state: 'ended' } : row));
    const without = plan({ settings: oneDay, rows, existing: first }).meetings;
    expect(without.filter((m) => m.state === 'cancelled').every((m) => m.people.includes('E2'))).toBe(true);
    expect(ofTalks(without).length).toBe(16);
    expect(ofTalks(without).every((m) => first.includes(m))).toBe(true);
  });
});

describe('a rotation over weeks', () => {
  it('has one talk a week for everybody, at a time that suits the two', () => {
    const { meetings, unplaced, outsideHours } = plan({ settings: weekly });
    expectRounds(meetings, 4);
    expect([unplaced, outsideHours]).toEqual([[], []]);
    const week = (m: Meeting) =>
      Math.floor((Date.parse(m.start) - Date.parse('2026-03-02')) / 604_800_000) + 1;
    expect(ofTalks(meetings).every((m) => week(m) === m.number)).toBe(true);
    expect(plan({ settings: weekly, existing: meetings }).meetings).toEqual(meetings);
  });
  it('keeps what is over, and plans again only what is to come', () => {
    const first = plan({ settings: weekly }).meetings;
    const rows = talks(4).map((row) => ({
      ...row,
      mentor: row.role === 'round 4' ? `M${(Number(row.mentee.slice(1)) + 4) % size}` : row.mentor,
    }));
    const { meetings } = plan({ settings: weekly, rows, existing: first, today: '2026-03-14' });
    for (const [nth, m] of first.entries())
      if (m.number < 4) expect(meetings[nth]).toBe(m);
      else expect(meetings[nth]?.state).toBe('cancelled');
    expect(ofTalks(meetings).filter((m) => m.number === 4).length).toBe(size);
  });
  it('says which two find no time', () => {
    const shut = people.map((who) =>
      who.id === 'E1' ? person('E1', 'Europe/Berlin', ['Sun 02:00-03:00']) : who,
    );
    const { unplaced } = planMeetings({
      program: program({ format: 'flash', start: '2026-03-02', end: '2026-05-29', ...weekly }),
      people: peopleMap(shut),
      pairings: talks(2),
      existing: [],
      busy: [],
      seed: 's',
      today: '2026-02-20',
    });
    expect(unplaced).toEqual([
      { pairing: 'R', number: 1, reason: 'no-common-hours', persons: ['E1', 'M1'] },
      { pairing: 'R', number: 2, reason: 'no-common-hours', persons: ['E1', 'M2'] },
    ]);
  });
});

it('gives no room twice in a round, whatever stands already', () => {
  const round = fc.integer({ min: 1, max: 3 });
  const name = fc.constantFrom(...'abcdefgh');
  const room = fc.constantFrom('1', '2', '3', '4', '5');
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ round, mentee: name, mentor: name, keeps: fc.option(room, { nil: undefined, freq: 4 }) }),
      ),
      fc.uniqueArray(room),
      (all, rooms) => {
        const kept = new Set<string>();
        const wanted = [...all]
          .sort((a, b) => a.round - b.round)
          .map((talk) => {
            const key = `${talk.round} ${talk.keeps}`;
            const isFree = talk.keeps !== undefined && !kept.has(key);
            kept.add(key);
            return isFree ? talk : { ...talk, keeps: undefined };
          });
        const given = rotationRooms(wanted, rooms);
        const used = wanted.flatMap((talk, nth) =>
          given[nth] === undefined ? [] : [`${talk.round} ${given[nth]}`],
        );
        expect(isOnce(used)).toBe(true);
        for (const [nth, talk] of wanted.entries()) {
          if (talk.keeps !== undefined) expect(given[nth]).toBe(talk.keeps);
          if (given[nth] === undefined)
            for (const free of rooms) expect(used).toContain(`${talk.round} ${free}`);
        }
      },
    ),
  );
});
