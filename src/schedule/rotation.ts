import type { Meeting } from '../model/meeting.ts';
import { compareText, sortedBy } from '../model/order.ts';
import { type PairingUnit, roundOf } from '../model/pairing-unit.ts';
import type { Program } from '../schema/program.ts';
import { type Party, partyOfMembers } from './party.ts';
import { memberOf, type Roll } from './roll.ts';
import { isNumberedRoom, roomNames, rotationRooms } from './rotation-rooms.ts';
import type { Standing } from './standing-meetings.ts';

/** One talk that is to be planned: the two, the round, the room, and its row in schedule.csv where it has one. */
export type Talk = {
  readonly round: number;
  readonly party: Party;
  readonly place: string | undefined;
  readonly existing: Meeting | undefined;
};
/** One rotation: everybody has a talk a round, each with somebody else. */
export type Rotation = { readonly pairing: string; readonly talks: readonly Talk[] };

type Context = { readonly standing: Standing; readonly program: Program };

/** The talks of a rotation's rows that are neither over nor fixed nor cancelled by people, in order of rounds. */
export function rotationOf(
  roll: Roll,
  { id, rows }: Pick<PairingUnit, 'id' | 'rows'>,
  of: Context,
): Rotation {
  const { standing, program } = of;
  const talks = sortedBy(
    rows.flatMap((row) => {
      const round = roundOf(row);
      return round === undefined ? [] : [{ round, mentee: row.mentee, mentor: row.mentor }];
    }),
    ({ round }) => round,
    ({ mentee }) => mentee,
    ({ mentor }) => mentor,
  );
  const existing = new Map(standing.planned.map((row) => [keyOf(row.number, row.people), row]));
  // What was cancelled while other talks stand was cancelled by somebody.
  const left = standing.planned.length === 0 ? [] : standing.cancelled;
  const done = new Map([...left, ...standing.settled].map((row) => [keyOf(row.number, row.people), row]));
  const placed = roomsOf(
    program,
    talks.map((talk) => {
      const key = keyOf(talk.round, [talk.mentee, talk.mentor]);
      return { ...talk, row: existing.get(key) ?? done.get(key) };
    }),
  );
  return {
    pairing: id,
    talks: talks.flatMap(({ round, mentee, mentor }, nth) => {
      const key = keyOf(round, [mentee, mentor]);
      if (done.has(key)) return [];
      const members = [memberOf(roll, mentee, 'mentee'), memberOf(roll, mentor, 'mentor')];
      const party = partyOfMembers({ pairing: id, members, start: roll.frame.opening, end: roll.frame.end });
      return [{ round, party, place: placed[nth], existing: existing.get(key) }];
    }),
  };
}

const keyOf = (round: number, people: readonly string[]): string =>
  [round, ...[...people].sort(compareText)].join('\0');

type Placed = {
  readonly round: number;
  readonly mentee: string;
  readonly mentor: string;
  readonly row: Meeting | undefined;
};

/** Rooms as the program names them; on one afternoon numbered ones without it; else the place of all meetings. */
function roomsOf(
  { matching, meetings, language }: Program,
  talks: readonly Placed[],
): (string | undefined)[] {
  const isFree = matching.rooms === undefined;
  const rooms = matching.rooms ?? (meetings.rotation === undefined ? undefined : mostInARound(talks));
  if (rooms === undefined) return talks.map(({ row }) => row?.place ?? meetings.place);
  const names = roomNames(rooms, language);
  // A room that people wrote into the row stays; a numbered one gives way where the program names other rooms.
  const keeps = (place: string | undefined): string | undefined =>
    place !== undefined && (isFree || names.includes(place) || !isNumberedRoom(place)) ? place : undefined;
  return rotationRooms(
    talks.map((talk) => ({ ...talk, keeps: keeps(talk.row?.place) })),
    names,
  );
}

function mostInARound(talks: readonly Placed[]): number {
  const rounds = new Set(talks.map(({ round }) => round));
  return Math.max(0, ...[...rounds].map((round) => talks.filter((talk) => talk.round === round).length));
}
