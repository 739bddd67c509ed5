import { type FlowEdge, maxFlow } from '../stats/max-flow.ts';
import { mostInTurn, type Wanted } from './mentor-limits.ts';
import type { Party } from './party.ts';
import { bookingAt, type Desk } from './place-beat.ts';

/** What a party that meets in rooms wants. */
export type WantedInRooms = Wanted & { readonly party: Party };

/** Of more meetings the rooms are not asked: the flow would take longer than the plan. */
export const manageable = 400;

/**
 * How many of these meetings the rooms can hold at most, each with one meeting at a time: a flow from pairings over meetings to
 * days, and of each day as many as can follow one another in all its rooms. No plan can have more, some have fewer.
 */
export function mostInRooms(ground: Desk, wanted: readonly WantedInRooms[]): number {
  const all = wanted.reduce((sum, { most }) => sum + most, 0);
  const { rooms } = ground.diary;
  const inRooms = wanted.filter(({ party }) => rooms?.isNeededBy(party.pairing) === true);
  if (inRooms.length === 0) return all;
  const capacities = roomOfDays(ground, inRooms);
  const days = new Map([...capacities.keys()].map((day, nth) => [day, nth + 2]));
  let nodes = 2 + days.size;
  const [source, sink] = [0, 1];
  const edges: FlowEdge[] = [];
  for (const [day, capacity] of capacities) edges.push({ from: days.get(day) ?? sink, to: sink, capacity });
  for (const { most, meetings } of inRooms) {
    const pairing = nodes++;
    edges.push({ from: source, to: pairing, capacity: most });
    for (const starts of meetings) {
      const meeting = nodes++;
      edges.push({ from: pairing, to: meeting, capacity: 1 });
      for (const day of new Set(starts.map(dayOf)))
        edges.push({ from: meeting, to: days.get(day) ?? sink, capacity: 1 });
    }
  }
  const elsewhere = all - inRooms.reduce((sum, { most }) => sum + most, 0);
  return elsewhere + maxFlow(edges, source, sink);
}

/** By UTC day: a part of all time like any other, whatever the clocks by which the rooms are open. */
const dayOf = (from: number): number => Math.floor(from / 1440);

/** How many meetings can begin on each day in all rooms together. */
function roomOfDays(ground: Desk, wanted: readonly WantedInRooms[]): ReadonlyMap<number, number> {
  const byDay = new Map<number, Map<unknown, Set<number>>>();
  for (const { party, meetings } of wanted)
    for (const from of new Set(meetings.flat())) {
      const ofDay = byDay.get(dayOf(from)) ?? new Map<unknown, Set<number>>();
      byDay.set(dayOf(from), ofDay);
      for (const room of ground.diary.rooms?.roomsFor(bookingAt(ground, party, { from, number: 1 })) ?? [])
        ofDay.set(room, (ofDay.get(room) ?? new Set<number>()).add(from));
    }
  const capacityOf = (rooms: ReadonlyMap<unknown, ReadonlySet<number>>): number =>
    [...rooms.values()].reduce((sum, times) => sum + mostInTurn(times, ground.frame.length), 0);
  return new Map([...byDay].map(([day, rooms]) => [day, capacityOf(rooms)]));
}
