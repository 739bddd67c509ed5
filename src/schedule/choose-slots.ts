import type { UnplacedMeeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import { shuffled } from '../stats/shuffled.ts';
import type { Booking } from './diary.ts';
import type { Party } from './party.ts';
import { burden, type Desk, faultAt, momentOf, placeBeat } from './place-beat.ts';
import { type Beat, beatsFrom, firstDay, spanBefore } from './rhythm.ts';
import { minuteOf, type Slot, type SlotChoice } from './weekly-slots.ts';

/** A party that has no dates yet: the number of its next meeting, the first possible day, and the slots it could keep. */
export type Newcomer = {
  readonly party: Party;
  readonly number: number;
  readonly earliest: number;
  readonly choice: SlotChoice;
};
/** One meeting with its time; minutes since 1970. */
export type Placed = { readonly number: number; readonly booking: Booking };
/** The meetings of one party, and how good they are: `outside` in minutes of reach, `moved` off the weekly slot. */
export type SeriesPlan = {
  readonly placed: readonly Placed[];
  readonly unplaced: readonly UnplacedMeeting[];
  readonly outside: number;
  readonly moved: number;
};

type Option = {
  readonly slot: Slot;
  readonly beats: readonly Beat[];
  readonly faults: number;
  readonly rank: number;
};

/** How many of the most promising slots are laid out in full, and how many exchanges between pairings are tried. */
const laidOut = 6;
const exchanges = 300;

/**
 * Chooses a weekly slot for each newcomer and books its meetings: most meetings placed, then least reach outside anybody's
 * hours, then fewest off the slot, then the seed. A seeded greedy search, those with the fewest slots first, followed by
 * exchanges: a pairing that lost meetings to another is placed first and the other again. Good, but no proof of the best.
 */
export function chooseSlots(
  desk: Desk,
  newcomers: readonly Newcomer[],
  seed: string,
): ReadonlyMap<string, SeriesPlan> {
  const canonical = sortedBy(newcomers, ({ party }) => party.pairing);
  const order = sortedBy(
    shuffled(canonical, seededRandom(`${seed}\0order`)),
    ({ choice }) => choice.slots.length,
  );
  const plans = new Map<string, SeriesPlan>();
  for (const newcomer of order) plans.set(newcomer.party.pairing, bookBest(desk, newcomer));
  exchange(desk, order, plans);
  return plans;
}

function exchange(desk: Desk, newcomers: readonly Newcomer[], plans: Map<string, SeriesPlan>): void {
  let left = exchanges;
  for (const loser of newcomers) {
    const plan = plans.get(loser.party.pairing);
    if (plan === undefined || !plan.unplaced.some(({ reason }) => reason === 'busy' || reason === 'limits'))
      continue;
    for (const other of newcomers.filter((n) => n !== loser && sharePerson(n.party, loser.party))) {
      if (left === 0) return;
      left -= 1;
      if (swapped(desk, [loser, other], plans)) break;
    }
  }
}

/** Places the first of two before the second; keeps the result if both together are better off, else restores it. */
function swapped(desk: Desk, pair: readonly [Newcomer, Newcomer], plans: Map<string, SeriesPlan>): boolean {
  const before = pair.map(({ party }) => plans.get(party.pairing)).filter((plan) => plan !== undefined);
  for (const plan of before) for (const { booking } of plan.placed) desk.diary.release(booking);
  const after = pair.map((newcomer) => bookBest(desk, newcomer));
  const isBetter = comparePlans(summed(after), summed(before)) < 0;
  if (!isBetter) {
    for (const plan of after) for (const { booking } of plan.placed) desk.diary.release(booking);
    for (const plan of before) for (const { booking } of plan.placed) desk.diary.book(booking);
  }
  if (isBetter)
    for (const [index, { party }] of pair.entries()) plans.set(party.pairing, after[index] ?? emptyPlan);
  return isBetter;
}

const emptyPlan: SeriesPlan = { placed: [], unplaced: [], outside: 0, moved: 0 };

type Quality = { readonly placed: number; readonly outside: number; readonly moved: number };
function summed(plans: readonly SeriesPlan[]): Quality {
  return {
    placed: plans.reduce((sum, plan) => sum + plan.placed.length, 0),
    outside: plans.reduce((sum, plan) => sum + plan.outside, 0),
    moved: plans.reduce((sum, plan) => sum + plan.moved, 0),
  };
}

/** Negative where `a` is better: most meetings placed, then least outside hours, then most regular. */
function comparePlans(a: Quality, b: Quality): number {
  return b.placed - a.placed || a.outside - b.outside || a.moved - b.moved;
}

function sharePerson(a: Party, b: Party): boolean {
  return a.members.some(({ person }) => b.members.some((other) => other.person === person));
}

/** Lays out the most promising slots of a newcomer one after the other and books the best. */
function bookBest(desk: Desk, newcomer: Newcomer): SeriesPlan {
  let best: SeriesPlan | undefined;
  for (const option of promising(desk, newcomer)) {
    const plan = layOut(desk, newcomer, option);
    if (best === undefined || comparePlans(summed([plan]), summed([best])) < 0) best = plan;
    if (plan.unplaced.length === 0 && plan.outside === 0) break;
  }
  const plan = best ?? layOut(desk, newcomer, undefined);
  for (const { booking } of plan.placed) desk.diary.book(booking);
  return plan;
}

/**
 * The slots with most beats and fewest of them standing in the way of something, the best few. Later weeks to begin in are
 * looked at only if no slot of the first week is free throughout: that is where mentors of many find room.
 */
function promising(desk: Desk, newcomer: Newcomer): readonly Option[] {
  const options: Option[] = [];
  for (let week = 0; week <= weeksToBegin(desk, newcomer); week += 1) {
    const beats = new Map(
      newcomer.choice.slots.map(({ weekday }) => [weekday, beatsOn(desk, newcomer, { weekday, week })]),
    );
    for (const slot of newcomer.choice.slots) {
      const rank = options.length;
      const series = beats.get(slot.weekday) ?? [];
      options.push({ slot, beats: series, faults: faultsOf(desk, newcomer, slot, series), rank });
    }
    if (options.some(({ faults }) => faults === 0)) break;
  }
  const most = Math.max(0, ...options.map(({ beats }) => beats.length));
  return sortedBy(
    options,
    ({ beats, faults }) => most - beats.length + faults / 1000,
    ({ rank }) => rank,
  ).slice(0, laidOut);
}

function weeksToBegin(desk: Desk, { number }: Newcomer): number {
  if (number > 1 || desk.frame.cadence.kind === 'monthly') return 0;
  const second = spanBefore(desk.frame.cadence, 2);
  const apart =
    second.unit === 'month' ? 4 : Math.floor((second.count * (second.unit === 'week' ? 7 : 1)) / 7);
  return Math.max(0, Math.min(apart - 1, Math.floor(desk.frame.firstWithin / 7) - 1));
}

function beatsOn(
  desk: Desk,
  { party, number, earliest }: Newcomer,
  at: { weekday: number; week: number },
): Beat[] {
  const base = firstDay(desk.frame, earliest, at.weekday) + at.week * 7;
  return beatsFrom(desk.frame, { number, base, earliest, end: party.end });
}

function faultsOf(desk: Desk, { party, choice }: Newcomer, slot: Slot, beats: readonly Beat[]): number {
  let faults = 0;
  for (const { number, day, low, high } of beats) {
    const from = momentOf(party, day, minuteOf(slot, number));
    const isFree =
      from !== undefined &&
      low <= day &&
      day <= high &&
      faultAt(desk, party, { from, tier: choice.tier }) === undefined;
    if (!isFree) faults += 1;
  }
  return faults;
}

/** Places every beat of an option in turn; without an option nothing can be placed, and the reason is that. */
function layOut(
  desk: Desk,
  { party, number, earliest, choice }: Newcomer,
  option: Option | undefined,
): SeriesPlan {
  const beats = option?.beats ?? beatsFrom(desk.frame, { number, base: earliest, earliest, end: party.end });
  const placed: Placed[] = [];
  const unplaced: UnplacedMeeting[] = [];
  let outside = 0;
  let moved = 0;
  for (const beat of beats) {
    const minute = option === undefined ? 0 : minuteOf(option.slot, beat.number);
    const place = placeBeat(desk, party, beat, { minute, grid: choice.grid, tier: choice.tier });
    if (typeof place === 'string') {
      unplaced.push({ pairing: party.pairing, number: beat.number, reason: place });
      continue;
    }
    const booking = {
      members: party.members,
      from: place.from,
      to: place.from + desk.frame.length,
      counts: true,
    };
    // Booked at once, so that the next beat of the same party sees it; the caller books the plan it keeps.
    desk.diary.book(booking);
    placed.push({ number: beat.number, booking });
    outside += burden(desk.frame, party, { from: place.from, number: beat.number })[0];
    moved += place.regular ? 0 : 1;
  }
  for (const { booking } of placed) desk.diary.release(booking);
  return { placed, unplaced, outside, moved };
}
