import { sortedBy } from '../model/order.ts';
import type { Pairing } from '../model/pairing.ts';
import { answersOf, type Person } from '../model/person.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import { type ZoneClock, zoneClock } from '../time/zone-clock.ts';
import type { Frame } from './frame.ts';
import { commonTable, type WeekTable, weekTable } from './week-table.ts';

/** One person in one pairing, with the hours that count there. */
export type Member = {
  readonly person: string;
  /** The place of the person's page in the diary: the same in all their pairings. */
  readonly page: number;
  readonly side: 'mentor' | 'mentee';
  readonly zone: string;
  readonly clock: ZoneClock;
  /** Where meetings belong: the program's hours and the person's own availability, both. */
  readonly inside: WeekTable;
  /** Where a meeting may lie at worst: the availability, else the wide hours of the program. */
  readonly bearable: WeekTable;
  /** The person's own hours, by which minutes outside are counted: the availability, else the program's hours. */
  readonly own: WeekTable;
  /** The first day on which the person takes no part any more. */
  readonly outFrom: number;
};

/** The people of one pairing who meet; of a group all of them. The anchor's wall time is kept over clock changes. */
export type Party = {
  readonly pairing: string;
  readonly members: readonly Member[];
  readonly anchor: Member;
  /** The first day of the pairing, by its record or the program. */
  readonly start: number;
  /** The last day on which it may meet. */
  readonly end: number;
};

/** What building members needs to know; clocks are shared by all people of a zone. */
export type Roll = {
  readonly frame: Frame;
  readonly people: ReadonlyMap<string, Person>;
  readonly timezone: string;
  readonly clocks: Map<string, ZoneClock>;
  readonly pages: Map<string, number>;
};

/** The clock of a zone from a year before the program to two after it: early starts and late events included. */
export function clockOf(roll: Roll, zone: string): ZoneClock {
  const known = roll.clocks.get(zone);
  if (known !== undefined) return known;
  const year = (day: number): number => Number(dayFromNumber(day).slice(0, 4));
  const clock = zoneClock(zone, year(roll.frame.start) - 1, year(roll.frame.end) + 2);
  roll.clocks.set(zone, clock);
  return clock;
}

/** The number of a person's page in the diary, given out as people turn up. */
export function pageOf({ pages }: Roll, person: string): number {
  const page = pages.get(person) ?? pages.size;
  pages.set(person, page);
  return page;
}

/** A person on one side of a pairing; somebody whom no people file knows keeps the program's zone and hours. */
export function memberOf(roll: Roll, person: string, side: 'mentor' | 'mentee'): Member {
  const known = roll.people.get(person);
  const { hours, wideHours } = roll.frame;
  const answer = known === undefined ? undefined : answersOf(known, side)?.get('availability');
  const own = answer?.type === 'availability' ? weekTable(answer.windows) : undefined;
  const zone = known?.timezone ?? roll.timezone;
  return {
    person,
    page: pageOf(roll, person),
    side,
    zone,
    clock: clockOf(roll, zone),
    inside: own === undefined ? hours : commonTable(hours, own),
    bearable: own ?? wideHours,
    own: own ?? hours,
    outFrom: known?.outFrom === undefined ? Number.POSITIVE_INFINITY : dayNumber(known.outFrom),
  };
}

/** The parties of these pairings, by pairing id; rows that share an id are one group. */
export function partiesOf(roll: Roll, pairings: readonly Pairing[]): Party[] {
  const rows = new Map<string, Pairing[]>();
  for (const pairing of sortedBy(
    pairings,
    (p) => p.id,
    (p) => p.mentee,
  )) {
    const group = rows.get(pairing.id) ?? [];
    group.push(pairing);
    rows.set(pairing.id, group);
  }
  return [...rows].map(([id, group]) => partyOf(roll, id, group));
}

function partyOf(roll: Roll, pairing: string, rows: readonly Pairing[]): Party {
  const mentees = [...new Set(rows.map((row) => row.mentee))].map((person) =>
    memberOf(roll, person, 'mentee'),
  );
  const mentors = [...new Set(rows.map((row) => row.mentor))].map((person) =>
    memberOf(roll, person, 'mentor'),
  );
  const members = [...mentees, ...mentors.filter((m) => mentees.every((other) => other.person !== m.person))];
  const [anchor] = members;
  if (anchor === undefined) throw new RangeError(`the pairing ${pairing} has no rows`);
  const started = rows.flatMap((row) => (row.started === undefined ? [] : [dayNumber(row.started)]));
  const out = Math.min(...members.map((m) => m.outFrom));
  return {
    pairing,
    members,
    anchor,
    start: started.length === 0 ? roll.frame.opening : startOf(roll.frame, Math.min(...started)),
    end: Math.min(roll.frame.end, out - 1),
  };
}

/** A pairing that began with the program waits for the kick-off; one that began before or after it does not. */
function startOf({ start, opening }: Frame, began: number): number {
  return began < start ? began : Math.max(began, opening);
}
