import type { Person } from '../../src/model/person.ts';
import { answersOf } from '../../src/model/person.ts';
import type { Room } from '../../src/model/room.ts';
import type { PlanInput } from '../../src/schedule/assembly.ts';
import { clashes, minuteOfDay, type Row, wallOf } from './plan-arithmetic.ts';

/** What is wrong with the rooms of a plan: too small, closed, elsewhere, taken twice; or left empty where one was wanted. */
export function checkRooms(input: PlanInput, rows: readonly Row[]): string[] {
  const { mode } = input.program.meetings;
  const rooms = input.rooms ?? [];
  if (mode === 'virtual' || rooms.length === 0) return [];
  const judged = rows.filter(({ isJudged }) => isJudged);
  const inRoom = ({ name }: Room): Row[] => rows.filter(({ meeting }) => meeting.place === name);
  return [
    ...rooms.flatMap((room) =>
      clashes(inRoom(room), 0).map(
        ([a, b]) => `${a.meeting.id} and ${b.meeting.id} are both in ${room.name}`,
      ),
    ),
    ...judged.flatMap((row) => {
      const { id, place } = row.meeting;
      const room = rooms.find(({ name }) => name === place);
      if (room !== undefined) return suits(input, room, row) ? [] : [`${id} does not fit into ${room.name}`];
      if (mode === 'in-person') return [`${id} has no room`];
      const free = rooms.filter((r) => suits(input, r, row) && clashes([row, ...inRoom(r)], 0).length === 0);
      return free.map(({ name }) => `${id} has no room though ${name} is free`);
    }),
  ];
}

/** Big enough, open, and at the place where everybody works who said where. */
function suits({ people }: PlanInput, room: Room, row: Row): boolean {
  const members = row.meeting.people.flatMap((id) => people.get(id) ?? []);
  if (room.seats < members.length) return false;
  const known = members.flatMap((person) => locationOf(person) ?? []);
  if (
    room.location !== undefined &&
    (known.length === 0 || known.some((where) => where !== room.location?.trim().toLowerCase()))
  )
    return false;
  // The row is written on the clock that counts, unless somebody has moved to another zone since.
  const shown = members.filter(({ timezone }) => row.meeting.start.startsWith(wallTextOf(row, timezone)));
  return (shown.length === 0 ? members : shown).some(({ timezone }) => isOpen(room, row, timezone));
}

const wallTextOf = ({ from }: Row, zone: string): string =>
  wallOf(from, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

function isOpen(room: Room, { from, to }: Row, zone: string): boolean {
  const begin = minuteOfDay(wallOf(from, zone));
  return room.from <= begin && begin + (to - from) / 60_000 <= room.to;
}

function locationOf(person: Person): string | undefined {
  const value = (answersOf(person, 'mentor') ?? answersOf(person, 'mentee'))?.get('location');
  return value?.type === 'category' ? value.text.trim().toLowerCase() : undefined;
}
