import { folded } from '../model/folded.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Room } from '../model/room.ts';
import type { Program } from '../schema/program.ts';
import { epochOf } from '../time/zone.ts';
import type { RoomBook, RoomClaim, RoomNeeds, Sitting } from './room-book.ts';
import { minuteOfStart } from './standing-meetings.ts';

type Rows = {
  readonly program: Program;
  /** Rooms that count in this program; empty where people meet by video or no rooms are listed. */
  readonly rooms: readonly Room[];
  /** The pairings that are to be planned, each with its rows to come. */
  readonly seats: readonly { readonly pairing: string; readonly planned: readonly Meeting[] }[];
};

/** The rooms that meetings of this program have to share: none where everybody meets by video. */
export function roomsThatCount({ meetings }: Program, rooms: readonly Room[] | undefined): readonly Room[] {
  return meetings.mode === 'virtual' ? [] : (rooms ?? []);
}

/** What a program asks of its rooms, and which rooms its rows have already; undefined where no room counts. */
export function roomNeeds({ program, rooms, seats }: Rows): RoomNeeds | undefined {
  const { mode } = program.meetings;
  if (mode === 'virtual' || rooms.length === 0) return undefined;
  const claims = seats.flatMap(({ pairing, planned }) =>
    planned.flatMap((row): RoomClaim[] => {
      const { number, place } = row;
      if (place === undefined) return [];
      const from = minuteOfStart(row);
      return [{ pairing, number, room: place, firm: true, from, to: Math.ceil(epochOf(row.end) / 60) }];
    }),
  );
  return { rooms, mode, pairings: new Set(seats.map(({ pairing }) => pairing)), claims };
}

/**
 * What the row of a meeting says about where it is: its room, where it has none the program’s place.
 * Where rooms are listed, a place that is none of them gives way to the room: who meets elsewhere marks the row as moved.
 */
export function placeOf(
  book: RoomBook | undefined,
  booking: Sitting,
  { row, usual }: { readonly row: Meeting | undefined; readonly usual: string | undefined },
): string | undefined {
  const written = row?.place;
  if (book === undefined) return written ?? usual;
  const room = book.roomOf(booking);
  if (room === undefined) return usual;
  return written !== undefined && folded(written) === folded(room) ? written : room;
}
