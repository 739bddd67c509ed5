import type { DaysOff } from '../model/day-off.ts';
import { folded } from '../model/folded.ts';
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
  /** Where no hours are shared, which meetings reach into this person's free time: those with odd numbers, or with even. */
  readonly turn: 'odd' | 'even';
  readonly zone: string;
  readonly clock: ZoneClock;
  /** Where meetings belong: the program's hours and the person's own availability, both. */
  readonly inside: WeekTable;
  /** Where a meeting may lie at worst: the availability, else the wide hours of the program. */
  readonly bearable: WeekTable;
  /** The person's own hours, by which minutes outside are counted: the availability, else the program's hours. */
  readonly own: WeekTable;
  /** The first day of which the person takes part; before all days for those who are there from the beginning. */
  readonly since: number;
  /** The first day on which the person takes no part any more. */
  readonly outFrom: number;
  /** Holidays on which the person does not work, by day number; absent where there are none. */
  readonly daysOff?: ReadonlyMap<number, string> | undefined;
  /** Where the person works, folded for comparing; absent where they did not say. */
  readonly location?: string | undefined;
};

/** What building members needs to know; clocks are shared by all people of a zone. */
export type Roll = {
  readonly frame: Frame;
  readonly people: ReadonlyMap<string, Person>;
  readonly timezone: string;
  /** Empty where the program does not keep holidays. */
  readonly daysOff: DaysOff;
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

/**
 * A person on one side of a pairing; somebody whom no people file knows keeps the program's zone and hours. Equals stand
 * on the mentees' side, whichever form they filled in.
 */
export function memberOf(roll: Roll, person: string, side: 'mentor' | 'mentee'): Member {
  const known = roll.people.get(person);
  const { hours, wideHours } = roll.frame;
  const other = side === 'mentor' ? 'mentee' : 'mentor';
  const fields = known === undefined ? undefined : (answersOf(known, side) ?? answersOf(known, other));
  const answer = fields?.get('availability');
  const own = answer?.type === 'availability' ? weekTable(answer.windows) : undefined;
  const where = fields?.get('location');
  const zone = known?.timezone ?? roll.timezone;
  return {
    person,
    page: pageOf(roll, person),
    side,
    turn: side === 'mentee' ? 'odd' : 'even',
    zone,
    clock: clockOf(roll, zone),
    inside: own === undefined ? hours : commonTable(hours, own),
    bearable: own ?? wideHours,
    own: own ?? hours,
    since: Number.NEGATIVE_INFINITY,
    outFrom: known?.outFrom === undefined ? Number.POSITIVE_INFINITY : dayNumber(known.outFrom),
    daysOff: roll.daysOff.get(person),
    location: where !== undefined && 'text' in where ? folded(where.text) : undefined,
  };
}

/** What keeps a person from meeting on the day it is for them at that moment, whatever the hour. */
export function dayOffAt(
  { blackout }: Frame,
  { clock, daysOff }: Member,
  minute: number,
): 'blackout' | 'holiday' | undefined {
  const day = Math.floor((minute + clock.offsetAt(minute)) / 1440);
  if (blackout.has(day)) return 'blackout';
  return daysOff?.has(day) === true ? 'holiday' : undefined;
}
