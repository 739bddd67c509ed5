import type { Language } from '../model/language.ts';

/** One talk of a rotation as far as its room goes; `keeps`: the room it has already. */
export type RoomTalk = {
  readonly round: number;
  readonly mentee: string;
  readonly mentor: string;
  readonly keeps?: string | undefined;
};

const numbered = {
  en: (room: number) => `Room ${room}`,
  de: (room: number) => `Raum ${room}`,
} as const satisfies Record<Language, (room: number) => string>;

/** The rooms of a round: their names, or so many numbered ones. */
export function roomNames(rooms: number | readonly string[], language: Language): readonly string[] {
  return typeof rooms === 'number'
    ? Array.from({ length: rooms }, (_, nth) => numbered[language](nth + 1))
    : rooms;
}

/** Whether a room has its name from here, and not from a person. */
export function isNumberedRoom(place: string): boolean {
  return /^(Room|Raum) \d+$/.test(place);
}

/**
 * A room for each talk, no room twice in a round; undefined where a round has more talks than rooms. Talks keep theirs; of
 * the others each takes the room its mentor was in the round before, else the mentee's, else the first that is free, so
 * that few people have to move. Talks come in order of rounds.
 */
export function rotationRooms(talks: readonly RoomTalk[], rooms: readonly string[]): (string | undefined)[] {
  const last = new Map<string, string>();
  const found = new Map<RoomTalk, string>();
  for (const round of new Set(talks.map((talk) => talk.round))) {
    const own = talks.filter((talk) => talk.round === round);
    const taken = new Set(own.flatMap(({ keeps }) => keeps ?? []));
    const give = (talk: RoomTalk, room: string | undefined): boolean => {
      if (room === undefined || taken.has(room) || !rooms.includes(room)) return false;
      taken.add(room);
      found.set(talk, room);
      return true;
    };
    for (const talk of own) if (talk.keeps !== undefined) found.set(talk, talk.keeps);
    const mentors = own.filter((talk) => !found.has(talk) && !give(talk, last.get(talk.mentor)));
    const mentees = mentors.filter((talk) => !give(talk, last.get(talk.mentee)));
    for (const talk of mentees)
      give(
        talk,
        rooms.find((room) => !taken.has(room)),
      );
    for (const talk of own) {
      const room = found.get(talk);
      if (room === undefined) continue;
      last.set(talk.mentor, room);
      last.set(talk.mentee, room);
    }
  }
  return talks.map((talk) => found.get(talk));
}
