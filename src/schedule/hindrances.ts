import type { Meeting } from '../model/meeting.ts';
import { weekdayOfNumber } from '../time/day.ts';
import { localDay, weekOf } from './diary.ts';
import type { FinishedPlan } from './finished-plan.ts';
import { attending, type Party } from './party.ts';
import type { Member } from './roll.ts';
import type { Taken } from './taken-times.ts';
import { fitsInto, type WeekTable } from './week-table.ts';
import type { Tier } from './wish.ts';

/** One thing that keeps a meeting from a time. Lengths in minutes. */
export type Hindrance =
  /**
   * How much further the person's own hours, and the program's, would have to reach that day; 0 where they do, infinite
   * where that day has none.
   */
  | { readonly kind: 'hours'; readonly person: string; readonly own: number; readonly program: number }
  | { readonly kind: 'blackout'; readonly name: string }
  | { readonly kind: 'holiday'; readonly name: string; readonly person: string }
  | { readonly kind: 'busy'; readonly person: string }
  /** `between`: the minutes between the two; 0 or less where they overlap. */
  | { readonly kind: 'meeting'; readonly person: string; readonly other: Meeting; readonly between: number }
  /** The mentor's other meetings on that day, or in that week. */
  | {
      readonly kind: 'limit';
      readonly limit: 'mentor_per_day' | 'mentor_per_week';
      readonly person: string;
      readonly others: readonly Meeting[];
    }
  /** No room with so many seats is free, nor can one be made free. */
  | { readonly kind: 'room'; readonly seats: number };

/** A time to ask about: minutes since 1970. `without`: the id of a meeting that is thought away. */
export type TriedTime = {
  readonly from: number;
  readonly length: number;
  readonly tier: Tier;
  /** Which meeting of the unit it is. */
  readonly number: number;
  readonly without?: string;
};

/** Everything that keeps a unit from meeting at that time; who comes is asked in the order of the unit. */
export function hindrances(plan: FinishedPlan, party: Party, at: TriedTime): Hindrance[] {
  const members = attending(party, at.from);
  return [
    ...members.flatMap((member) => hoursHindrance(plan, member, at)),
    ...daysOff(plan, members, at),
    ...members.flatMap((member) => takenHindrances(plan, member, at)),
    ...members.flatMap((member) => limitHindrances(plan, member, at)),
    ...roomHindrance(plan, party, at),
  ];
}

function roomHindrance({ draft }: FinishedPlan, party: Party, at: TriedTime): Hindrance[] {
  const { rooms } = draft.desk.diary;
  if (rooms === undefined) return [];
  const members = attending(party, at.from);
  const seating = { pairing: party.pairing, number: at.number, anchor: party.anchor };
  const sitting = { members, from: at.from, to: at.from + at.length, seating };
  return rooms.hasRoom(sitting) ? [] : [{ kind: 'room', seats: members.length }];
}

/**
 * The furthest that anybody's hours, or the program's, would have to be stretched for that time: 0 where all hold it. Asked of
 * every quarter of an hour of many days, so it looks no further once it is more than `most`.
 */
export function reachOfHours(plan: FinishedPlan, party: Party, at: TriedTime, most: number): number {
  let furthest = 0;
  for (const member of attending(party, at.from)) {
    const wall = at.from + member.clock.offsetAt(at.from);
    if (fitsInto(member[at.tier], wall, at.length)) continue;
    furthest = Math.max(furthest, ownReach(plan, member, wall, at), programReach(plan, member, wall, at));
    if (furthest > most) break;
  }
  return furthest;
}

/** What hours alone keep a member from that time. */
function hoursHindrance(plan: FinishedPlan, member: Member, at: TriedTime): Hindrance[] {
  const wall = at.from + member.clock.offsetAt(at.from);
  if (fitsInto(member[at.tier], wall, at.length)) return [];
  const own = ownReach(plan, member, wall, at);
  return [{ kind: 'hours', person: member.person, own, program: programReach(plan, member, wall, at) }];
}

/** Who gave no availability has the program's hours. */
const gaveHours = ({ assembly }: FinishedPlan, { own }: Member): boolean => own !== assembly.roll.frame.hours;

function ownReach(plan: FinishedPlan, member: Member, wall: number, { length }: TriedTime): number {
  return gaveHours(plan, member) ? reachOnDay(member.own, wall, length) : 0;
}

/** In the wide tier the availability alone counts. */
function programReach(plan: FinishedPlan, member: Member, wall: number, at: TriedTime): number {
  const isFree = at.tier === 'bearable' && gaveHours(plan, member);
  return isFree ? 0 : reachOnDay(plan.assembly.roll.frame.hours, wall, at.length);
}

/** How far the nearest window of that very day would have to grow to hold the meeting. */
function reachOnDay(table: WeekTable, wall: number, length: number): number {
  const day = Math.floor(wall / 1440);
  const minute = wall - day * 1440;
  let least = Number.POSITIVE_INFINITY;
  if (minute + length > 1440) return least;
  for (const { from, to } of table[weekdayOfNumber(day) - 1] ?? [])
    least = Math.min(least, Math.max(0, from - minute) + Math.max(0, minute + length - to));
  return least;
}

function daysOff(plan: FinishedPlan, members: readonly Member[], { from }: TriedTime): Hindrance[] {
  const { blackout } = plan.assembly.roll.frame;
  return members.flatMap((member): Hindrance[] => {
    const day = localDay(member, from);
    const holiday = member.daysOff?.get(day);
    return [
      ...(blackout.has(day) ? [{ kind: 'blackout' as const, name: plan.blackoutOn(day) ?? '' }] : []),
      ...(holiday === undefined ? [] : [{ kind: 'holiday' as const, name: holiday, person: member.person }]),
    ];
  });
}

function takenHindrances({ assembly, taken }: FinishedPlan, { person }: Member, at: TriedTime): Hindrance[] {
  const { gap } = assembly.roll.frame.limits;
  const to = at.from + at.length;
  const others = taken
    .meetings(person, at.from - gap, to + gap)
    .filter(({ meeting }) => meeting.id !== at.without);
  return [
    ...(taken.isBusy(person, at.from, to) ? [{ kind: 'busy' as const, person }] : []),
    ...others.map((other) => ({
      kind: 'meeting' as const,
      person,
      other: other.meeting,
      between: Math.max(other.from - to, at.from - other.to),
    })),
  ];
}

function limitHindrances(plan: FinishedPlan, member: Member, at: TriedTime): Hindrance[] {
  if (member.side !== 'mentor') return [];
  const { limits } = plan.assembly.roll.frame;
  const day = localDay(member, at.from);
  const others = plan.taken
    .meetings(member.person, at.from - 9 * 1440, at.from + 9 * 1440)
    .filter((other) => other.meeting.id !== at.without && countsFor(plan, member, other));
  const sameDay = others.filter((other) => localDay(member, other.from) === day);
  const sameWeek = others.filter((other) => weekOf(localDay(member, other.from)) === weekOf(day));
  const full = (
    limit: 'mentor_per_day' | 'mentor_per_week',
    list: readonly Taken[],
    most: number,
  ): Hindrance[] =>
    list.length < most
      ? []
      : [{ kind: 'limit', limit, person: member.person, others: list.map(({ meeting }) => meeting) }];
  return [
    ...full('mentor_per_day', sameDay, limits.perDay),
    ...full('mentor_per_week', sameWeek, limits.perWeek),
  ];
}

/** Meetings that the person leads count; events and the talks of rotations do not. */
function countsFor({ assembly }: FinishedPlan, { person }: Member, { meeting }: Taken): boolean {
  if (meeting.pairing === undefined) return false;
  if (assembly.rotations.some(({ pairing }) => pairing === meeting.pairing)) return false;
  const members = assembly.parties.get(meeting.pairing)?.members ?? [];
  return members.some((member) => member.person === person && member.side === 'mentor');
}
