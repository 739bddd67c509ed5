import { sortedBy } from '../model/order.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import { shuffled } from '../stats/shuffled.ts';
import type { Booking } from './diary.ts';
import { attending, type Party } from './party.ts';
import { burden, type Desk, type Fault, placeBeat, wishAt } from './place-beat.ts';
import { type Newcomer, type PromisingSlot, promisingSlots } from './promising-slots.ts';
import { type Beat, beatsFrom } from './rhythm.ts';
import { minuteOf } from './weekly-slots.ts';

/** One meeting with its time; minutes since 1970. */
export type Placed = { readonly number: number; readonly booking: Booking };
/** A beat that found no time, and what bound it. */
export type Unplaced = { readonly beat: Beat; readonly reason: Fault };
/** The meetings of one party, and how good they are: `outside` in minutes of reach, `moved` off the weekly slot. */
export type SeriesPlan = {
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  readonly outside: number;
  readonly moved: number;
};

/** How many exchanges between pairings are tried without any gain before the search gives up. */
const fruitless = 25;

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
  let left = fruitless;
  for (const loser of newcomers) {
    const plan = plans.get(loser.party.pairing);
    if (plan === undefined || !plan.unplaced.some(({ reason }) => reason === 'busy' || reason === 'limits'))
      continue;
    for (const other of newcomers.filter((n) => n !== loser && sharePerson(n.party, loser.party))) {
      if (left === 0) return;
      left -= 1;
      if (!swapped(desk, [loser, other], plans)) continue;
      left = fruitless;
      break;
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
  for (const how of ['quick', 'thorough'] as const) {
    for (const option of promisingSlots(desk, newcomer, how)) {
      const plan = layOut(desk, newcomer, option);
      if (best === undefined || comparePlans(summed([plan]), summed([best])) < 0) best = plan;
      if (isFull(plan)) break;
    }
    if (best !== undefined && isFull(best)) break;
  }
  const plan = best ?? layOut(desk, newcomer, undefined);
  for (const { booking } of plan.placed) desk.diary.book(booking);
  return plan;
}

/** Nothing is gained by looking further, but a more regular rhythm. */
function isFull(plan: SeriesPlan): boolean {
  return plan.unplaced.length === 0 && plan.outside === 0;
}

/** Places every beat of an option in turn; without one the people share no hours, and that is the reason for each beat. */
function layOut(desk: Desk, newcomer: Newcomer, option: PromisingSlot | undefined): SeriesPlan {
  const { party, number, earliest, choice } = newcomer;
  if (option === undefined) {
    const beats = beatsFrom(desk.frame, { number, base: earliest, earliest, end: party.end });
    const unplaced = beats.map((beat) => ({ beat, reason: 'no-common-hours' as const }));
    return { ...emptyPlan, unplaced };
  }
  const placed: Placed[] = [];
  const unplaced: Unplaced[] = [];
  let outside = 0;
  let moved = 0;
  const wishes = [0, 1].map((parity) => wishAt(party, minuteOf(option.slot, parity), choice.grid));
  for (const beat of option.beats) {
    const wish = wishes[beat.number % 2] ?? wishAt(party, option.slot.odd, choice.grid);
    const place = placeBeat(desk, party, beat, { ...wish, tier: choice.tier });
    if (typeof place === 'string') {
      unplaced.push({ beat, reason: place });
      continue;
    }
    const booking = {
      members: attending(party, place.from),
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
