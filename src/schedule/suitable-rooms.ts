import { folded } from '../model/folded.ts';
import { sortedBy } from '../model/order.ts';
import type { Room } from '../model/room.ts';
import type { Member } from './roll.ts';

/** Smallest first, so that the first that will do is the smallest sufficient one. */
export function roomsBySize(rooms: readonly Room[]): readonly Room[] {
  return sortedBy(
    rooms,
    ({ seats }) => seats,
    ({ name }) => name,
    ({ location }) => location ?? '',
  );
}

/**
 * Whether these people can be sent to a room: it has a seat for each, and where it names a location it is where they work.
 * Who gave no location goes where the others go; a room at a named location is for nobody where none of them gave one.
 */
export function isSuitable(room: Room, members: readonly Member[]): boolean {
  if (room.seats < members.length) return false;
  if (room.location === undefined) return true;
  const where = folded(room.location);
  const known = members.flatMap(({ location }) => location ?? []);
  return known.length > 0 && known.every((location) => location === where);
}

/** Whether a room is open for all of a meeting, on the clock of the one whose wall time the meeting keeps. */
export function isOpen(
  { from, to }: Room,
  { clock }: Member,
  at: { readonly from: number; readonly to: number },
): boolean {
  const wall = at.from + clock.offsetAt(at.from);
  const minute = wall - Math.floor(wall / 1440) * 1440;
  return from <= minute && minute + (at.to - at.from) <= to;
}
