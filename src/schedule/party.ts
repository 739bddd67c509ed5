import { sortedBy } from '../model/order.ts';
import type { Pairing } from '../model/pairing.ts';
import { type PairingUnit, pairingUnit } from '../model/pairing-unit.ts';
import type { Format } from '../schema/program-matching.ts';
import { dayNumber } from '../time/day.ts';
import { localDay } from './diary.ts';
import type { Frame } from './frame.ts';
import { type Member, memberOf, type Roll } from './roll.ts';

/** The people of one pairing who meet; of a group all of them. The anchor's wall time is kept over clock changes. */
export type Party = {
  readonly pairing: string;
  /** Everybody who comes to some meeting. */
  readonly members: readonly Member[];
  /** Who comes from which day of the anchor on; one stretch where nobody joins or leaves. */
  readonly stretches: readonly Stretch[];
  readonly anchor: Member;
  /** The first day of the pairing, by its record or the program, on which enough of them are there. */
  readonly start: number;
  /** The last day on which it may meet. */
  readonly end: number;
};
type Stretch = { readonly from: number; readonly members: readonly Member[] };

/** What a party is made from: the unit of the rows that count, and all rows with its id, for the day it began. */
type PartyOf = {
  readonly pairing: string;
  readonly rows: readonly Pairing[];
  readonly all: readonly Pairing[];
};

/**
 * The party of these rows. Who joined after it began comes from the day of their row on, who is out stays away from that
 * day; it goes on as long as two remain and, where somebody leads, one who leads.
 */
export function partyOf(roll: Roll, format: Format, { pairing, rows, all }: PartyOf): Party {
  const unit = pairingUnit(pairing, rows, format);
  const began = startedOf(all);
  const members = withTurns(roll.frame, unit, [
    ...unit.members.map((person) => memberOf(roll, person, 'mentee')),
    ...unit.mentors
      .filter((person) => !unit.members.includes(person))
      .map((person) => memberOf(roll, person, 'mentor')),
  ]).map((member) => ({ ...member, since: sinceOf(member.person, rows, began) }));
  const start = began === undefined ? roll.frame.opening : startOf(roll.frame, began);
  return partyOfMembers({ pairing, members, start, end: roll.frame.end });
}

/** A party of given people between two days, both cut to where enough of them are there. */
export function partyOfMembers(of: Pick<Party, 'pairing' | 'members' | 'start' | 'end'>): Party {
  const anchor = anchorOf(of.members);
  if (anchor === undefined) throw new RangeError(`the pairing ${of.pairing} has no rows`);
  const stretches = stretchesOf(of.members);
  const isLed = of.members.some(({ side }) => side === 'mentor');
  const enough = stretches.map(
    ({ members }) => members.length > 1 && (!isLed || members.some(({ side }) => side === 'mentor')),
  );
  const first = stretches.findIndex(
    (_, nth) => enough[nth] === true && (stretches[nth + 1]?.from ?? Number.POSITIVE_INFINITY) > of.start,
  );
  const start = Math.max(of.start, stretches[first]?.from ?? of.start);
  const stop = stretches.find(({ from }, nth) => from > start && enough[nth] === false)?.from;
  const never = first === -1 ? of.start - 1 : of.end;
  return { ...of, stretches, anchor, start, end: Math.min(never, of.end, (stop ?? of.end + 1) - 1) };
}

/** Whoever comes on that day of the anchor. */
export function membersOn({ stretches, members }: Party, day: number): readonly Member[] {
  if (stretches.length < 2) return members;
  let there = stretches[0]?.members ?? members;
  for (const stretch of stretches) if (stretch.from <= day) there = stretch.members;
  return there;
}

/** Whoever comes to a meeting at that moment. */
export function attending(party: Party, from: number): readonly Member[] {
  return party.stretches.length < 2 ? party.members : membersOn(party, localDay(party.anchor, from));
}

/** Two people alone end together: with the first of them who is out. */
function stretchesOf(members: readonly Member[]): readonly Stretch[] {
  const days = members.flatMap(({ since, outFrom }) => [since, outFrom]).filter(Number.isFinite);
  return [Number.NEGATIVE_INFINITY, ...new Set(days)]
    .sort((a, b) => a - b)
    .map((from) => ({ from, members: members.filter((m) => m.since <= from && from < m.outFrom) }));
}

/**
 * Of two the first, which is the mentee; of more somebody who is there throughout and lives by the clock that most have,
 * whoever leads before the others.
 */
function anchorOf(members: readonly Member[]): Member | undefined {
  if (members.length < 3) return members[0];
  const sameClock = (member: Member): number => members.filter(({ zone }) => zone === member.zone).length;
  return sortedBy(
    members,
    ({ since, outFrom }) => (Number.isFinite(since) ? 1 : 0) + (Number.isFinite(outFrom) ? 1 : 0),
    (member) => -sameClock(member),
    ({ side }) => (side === 'mentor' ? 0 : 1),
    ({ person }) => person,
  )[0];
}

/**
 * Who bears meetings outside their hours in turn. Mentee and mentor take turns, and so do two equals; more people fall
 * into two sides where their clocks lie furthest apart, the eastern one first.
 */
function withTurns(frame: Frame, { kind }: PairingUnit, members: readonly Member[]): readonly Member[] {
  if (kind === 'pair') return members;
  if (members.length === 2) return members.map((m, nth) => ({ ...m, turn: nth === 0 ? 'odd' : 'even' }));
  const offset = ({ clock }: Member): number => clock.offsetAt(frame.start * 1440);
  const offsets = [...new Set(members.map(offset))].sort((a, b) => b - a);
  const [widest] = sortedBy(
    offsets.slice(1).map((east, nth) => ({ west: east, gap: (offsets[nth] ?? east) - east })),
    ({ gap }) => -gap,
    ({ west }) => -west,
  );
  const isWest = (member: Member): boolean => widest !== undefined && offset(member) <= widest.west;
  return members.map((member) => ({ ...member, turn: isWest(member) ? 'even' : 'odd' }));
}

function startedOf(rows: readonly Pairing[]): number | undefined {
  const started = rows.flatMap((row) => (row.started === undefined ? [] : [dayNumber(row.started)]));
  return started.length === 0 ? undefined : Math.min(...started);
}

/** The day somebody came to a unit that had begun before; where a row has no day yet, they are expected at once. */
function sinceOf(person: string, rows: readonly Pairing[], began: number | undefined): number {
  const own = rows.filter(({ mentee, mentor }) => mentee === person || mentor === person);
  const since = own.some(({ started }) => started === undefined) ? undefined : startedOf(own);
  return since === undefined || since <= (began ?? since) ? Number.NEGATIVE_INFINITY : since;
}

/** A pairing that began with the program waits for the kick-off; one that began before or after it does not. */
function startOf({ start, opening }: Frame, began: number): number {
  return began < start ? began : Math.max(began, opening);
}
