import { sortedBy } from '../model/order.ts';
import { components } from './components.ts';
import type { Booking } from './diary.ts';
import { type Allowance, type Means, RoomMaker, type StartsOf, type Steps } from './make-room.ts';
import { mostOfMentor } from './mentor-limits.ts';
import { type Movable, movables, possibleStarts } from './movable.ts';
import { bookingAt, type Desk, placeBeat } from './place-beat.ts';
import type { Member } from './roll.ts';
import { manageable, mostInRooms } from './room-limits.ts';
import { type Placed, type SeriesPlan, seriesPlan, type Unplaced } from './series-plan.ts';

/** The numbers of a party's meetings with the moments at which they stood before planning began. */
export type Stood = ReadonlyMap<number, number>;
export type Grounds = {
  readonly desk: Desk;
  /** A desk on which only what cannot move is booked: events, calendars, what is over or fixed by people. */
  readonly ground: Desk;
  /** By pairing. */
  readonly stood: ReadonlyMap<string, Stood>;
};

/** How many times are tried: over the whole plan, among those who share people, and with so many dates moved. */
const steps = {
  plan: 600_000,
  component: { least: 2000, most: 60_000 },
  level: { one: 2000, together: 10_000 },
} as const;
/** Up to so many meetings without a time, among so many, are looked at together: then the result is the best there is. */
const small = { waiting: 8, meetings: 60 } as const;

/** All that share people, with everything that may be moved among them. */
type Ward = {
  readonly plans: readonly SeriesPlan[];
  readonly all: readonly Movable[];
  readonly startsOn: StartsOn;
  /** What was found about mentors so far, by page. */
  readonly mentors: Map<number, Load>;
};
/** The meetings of a mentor, and how many of them there can be at most. */
type Load = { readonly theirs: readonly Movable[]; readonly most: number };
type StartsOn = Readonly<Record<'coarse' | 'fine', StartsOf>>;

/**
 * Gives meetings that found no time one by moving others, as few as will do: those that stood before planning began last of
 * all. Where few share people every way is tried, else one meeting after the other, within a number of steps that is the
 * same on every machine. Returns the plans of all that were looked at; the diary holds their bookings.
 */
export function rescue(grounds: Grounds, plans: Iterable<SeriesPlan>): ReadonlyMap<string, SeriesPlan> {
  const { desk, ground, stood } = grounds;
  const wards = components([...plans], desk.diary.rooms !== undefined)
    .filter((ward) => ward.some(({ unplaced }) => unplaced.length > 0))
    .map((ward): Ward => {
      const all = ward.flatMap((plan) => movables(plan, stood.get(plan.party.pairing) ?? new Map()));
      return { plans: ward, all, startsOn: startsOn(ground), mentors: new Map() };
    });
  const hopeful = wards.filter(
    (ward) =>
      withoutTime(ward).some((one) => !isSaturated(ground, ward, one)) && !isFullOfRooms(ground, ward),
  );
  const { least, most } = steps.component;
  const each = Math.floor(steps.plan / Math.max(1, hopeful.length));
  for (const ward of hopeful) makeRoom(grounds, ward, { left: Math.max(least, Math.min(most, each)) });
  const after = wards.flatMap((ward) => ward.plans.map((plan) => planAfter(desk, plan, ward)));
  return new Map(after.map((plan) => [plan.party.pairing, plan]));
}

/** Times on the raster of the weekly slots and on the finest, each looked for once. */
function startsOn(ground: Desk): StartsOn {
  const on = (nth: 0 | -1): StartsOf => {
    const known = new Map<Movable, readonly number[]>();
    return (movable) => {
      const starts = known.get(movable) ?? possibleStarts(ground, movable, movable.wish.rasters.at(nth) ?? 5);
      known.set(movable, starts);
      return starts;
    };
  };
  return { coarse: on(0), fine: on(-1) };
}

/** Those without a time that would have one if nobody else met. */
function withoutTime({ all, startsOn: { fine } }: Ward): readonly Movable[] {
  const waiting = all.filter((one) => one.booking === undefined && fine(one).length > 0);
  return sortedBy(
    waiting,
    ({ beat }) => beat.number,
    ({ party }) => party.pairing,
  );
}

/** Whether one of the mentors has as many meetings as their limits allow, whichever they are. */
function isSaturated(ground: Desk, ward: Ward, one: Movable): boolean {
  return one.party.members.some((member) => member.side === 'mentor' && missingOf(ground, ward, member) <= 0);
}

/** How many meetings more a mentor could have at most. */
function missingOf(ground: Desk, { all, startsOn: { fine }, mentors }: Ward, mentor: Member): number {
  const load = mentors.get(mentor.page) ?? loadOf(ground, mentor, { all, fine });
  mentors.set(mentor.page, load);
  return load.most - load.theirs.filter(({ booking }) => booking !== undefined).length;
}

function loadOf(
  ground: Desk,
  mentor: Member,
  { all, fine }: { readonly all: readonly Movable[]; readonly fine: StartsOf },
): Load {
  const theirs = all.filter(({ party }) =>
    party.members.some(({ page, side }) => page === mentor.page && side === 'mentor'),
  );
  const wanted = theirs.map((one) => ({ most: 1, meetings: [fine(one)] }));
  return { theirs, most: mostOfMentor(ground, mentor, wanted) };
}

/** Whether the rooms hold no more meetings than they do, whichever they are. */
function isFullOfRooms(ground: Desk, ward: Ward): boolean {
  const placed = ward.all.filter(({ booking }) => booking !== undefined).length;
  return placed >= mostOfRooms(ground, ward);
}

/** How many of the meetings find room at most. */
function mostOfRooms(ground: Desk, { all, startsOn: { fine } }: Ward): number {
  if (ground.diary.rooms === undefined || all.length > manageable) return all.length;
  const wanted = all.map((one) => ({ party: one.party, most: 1, meetings: [fine(one)] }));
  return mostInRooms(ground, wanted);
}

function makeRoom({ desk, ground }: Grounds, ward: Ward, left: Steps): void {
  const waiting = withoutTime(ward);
  const before = ward.all.map(({ booking }) => booking);
  const maker = new RoomMaker(desk, ward.all);
  for (const one of waiting) {
    if (isSaturated(ground, ward, one)) continue;
    (['coarse', 'fine'] as const).some((raster) => {
      const means = { startsOf: ward.startsOn[raster], steps: left, level: steps.level.one };
      return fewestMoves(maker, [one], { drops: 0, stood: far, moves: far }, means);
    });
  }
  if (waiting.length > small.waiting || ward.all.length > small.meetings) return;
  const reached = { drops: withoutTime(ward).length, stood: movedAway(ward, before) };
  const least = leastDrops(ground, ward);
  if (reached.drops <= least && reached.stood === 0) return;
  const after = ward.all.map(({ booking }) => booking);
  restore(desk, ward, before);
  if (!allTogether(desk, { ward, waiting, least, reached }, left)) restore(desk, ward, after);
}

/** Moves of which there are always enough. */
const far = 99;
type Budget = Means & { readonly level: number };

/** Places meetings with as few dates moved as can be that stood before, then with as few moves of any kind. */
function fewestMoves(
  maker: RoomMaker,
  waiting: readonly Movable[],
  allowed: Allowance,
  { startsOf, steps: all, level }: Budget,
): boolean {
  for (let stood = 0; stood <= allowed.stood; stood += 1) {
    const own = { left: Math.min(level, all.left) };
    all.left -= own.left;
    let lacksStood = false;
    for (let moves = stood; moves <= allowed.moves && own.left > 0; moves += 1) {
      const outcome = maker.place(waiting, { ...allowed, stood, moves }, { startsOf, steps: own });
      if (outcome.isFound) return true;
      lacksStood ||= outcome.lacksStood;
      if (!outcome.lacksMoves) break;
    }
    all.left += own.left;
    if (!lacksStood) return false;
  }
  return false;
}

type Together = {
  readonly ward: Ward;
  readonly waiting: readonly Movable[];
  readonly least: number;
  readonly reached: { readonly drops: number; readonly stood: number };
};

/** Places as many of the waiting as can be, then with the fewest dates moved; only what is better than what was reached. */
function allTogether(desk: Desk, { ward, waiting, least, reached }: Together, left: Steps): boolean {
  for (let drops = least; drops <= reached.drops; drops += 1) {
    const stood = drops < reached.drops ? far : reached.stood - 1;
    for (const raster of ['coarse', 'fine'] as const) {
      const means = { startsOf: ward.startsOn[raster], steps: left, level: steps.level.together };
      const maker = new RoomMaker(desk, ward.all);
      if (fewestMoves(maker, waiting, { drops, stood, moves: far }, means)) return true;
    }
  }
  return false;
}

/** How many meetings find no time whatever is done, by the limits of their mentors or for want of rooms. */
function leastDrops(ground: Desk, ward: Ward): number {
  const byMentor = new Map<number, { readonly mentor: Member; readonly theirs: Movable[] }>();
  for (const one of ward.all) {
    // Of several mentors the first counts, so that no meeting counts twice.
    const mentor = one.party.members.find(({ side }) => side === 'mentor');
    if (mentor === undefined || ward.startsOn.fine(one).length === 0) continue;
    const entry = byMentor.get(mentor.page) ?? { mentor, theirs: [] };
    byMentor.set(mentor.page, entry);
    entry.theirs.push(one);
  }
  let drops = 0;
  for (const { mentor, theirs } of byMentor.values()) {
    const wanted = theirs.map((one) => ({ most: 1, meetings: [ward.startsOn.fine(one)] }));
    drops += theirs.length - mostOfMentor(ground, mentor, wanted);
  }
  const withTimes = ward.all.filter((one) => ward.startsOn.fine(one).length > 0).length;
  return Math.max(drops, withTimes - mostOfRooms(ground, ward));
}

/** How many dates that stood before planning are not where they were before the search. */
function movedAway({ all }: Ward, before: readonly (Booking | undefined)[]): number {
  return all.filter(
    ({ stood, booking }, nth) =>
      stood !== undefined && before[nth]?.from === stood && booking?.from !== stood,
  ).length;
}

function restore(desk: Desk, { all }: Ward, bookings: readonly (Booking | undefined)[]): void {
  for (const { booking } of all) if (booking !== undefined) desk.diary.release(booking);
  for (const [nth, movable] of all.entries()) {
    movable.booking = bookings[nth];
    if (movable.booking !== undefined) desk.diary.book(movable.booking);
  }
}

/** A plan with the times its meetings have now; what is still without one gets it if any became free by others moving. */
function planAfter(desk: Desk, plan: SeriesPlan, { all, startsOn: { fine } }: Ward): SeriesPlan {
  const { party, series } = plan;
  const movable = new Map(all.filter((one) => one.party === party).map((one) => [one.beat.number, one]));
  const placed: Placed[] = plan.placed.filter(({ number }) => !movable.has(number));
  const unplaced: Unplaced[] = plan.unplaced.filter(({ beat }) => !movable.has(beat.number));
  const reasons = new Map(plan.unplaced.map(({ beat, reason }) => [beat.number, reason]));
  for (const one of movable.values()) {
    const { beat, wish, booking } = one;
    const { number } = beat;
    const known = booking === undefined && fine(one).length === 0 ? reasons.get(number) : undefined;
    const place = booking ?? known ?? placeBeat(desk, party, beat, wish);
    if (typeof place === 'string') {
      unplaced.push({ beat, reason: place });
      continue;
    }
    const own = booking ?? bookingAt(desk, party, { number, from: place.from });
    if (booking === undefined) desk.diary.book(own);
    placed.push({ number, booking: own });
  }
  const outcome = {
    placed: sortedBy(placed, ({ number }) => number),
    unplaced: sortedBy(unplaced, ({ beat }) => beat.number),
  };
  return seriesPlan(desk.frame, party, { series, ...outcome });
}
