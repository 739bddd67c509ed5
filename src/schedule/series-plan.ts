import { burden } from './burden.ts';
import type { Booking } from './diary.ts';
import type { Frame } from './frame.ts';
import type { Party } from './party.ts';
import { type Fault, momentOf } from './place-beat.ts';
import type { Beat } from './rhythm.ts';
import type { Tier, Wish } from './wish.ts';

/** One meeting with its time; minutes since 1970. */
export type Placed = { readonly number: number; readonly booking: Booking };
/** A beat that found no time, and what bound it. */
export type Unplaced = { readonly beat: Beat; readonly reason: Fault };
/** Where the meetings of one party belong: the windows of those that may be moved, and the times they would like. */
export type Series = {
  /** By number; without the dates that stand outside their windows, which nobody moves in another's favour. */
  readonly beats: readonly Beat[];
  /** The wish of even numbers and that of odd ones. */
  readonly wishes: readonly [even: Wish, odd: Wish];
  readonly tier: Tier;
};
/** The meetings of one party, and how good they are: `outside` the weight of their burden, `moved` off the weekly slot. */
export type SeriesPlan = {
  readonly party: Party;
  readonly series: Series;
  /** By number. */
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  readonly outside: number;
  readonly moved: number;
};
type Outcome = { readonly placed: readonly Placed[]; readonly unplaced: readonly Unplaced[] };

/** What a meeting of that number would like. */
export function wishOf({ wishes, tier }: Series, number: number): Wish & { readonly tier: Tier } {
  return { ...wishes[number % 2 === 1 ? 1 : 0], tier };
}

/** A plan of a series with its figures. */
export function seriesPlan(
  frame: Frame,
  party: Party,
  { series, placed, unplaced }: Outcome & { readonly series: Series },
): SeriesPlan {
  const days = new Map(series.beats.map(({ number, day }) => [number, day]));
  const outside = placed.reduce(
    (sum, { number, booking }) => sum + burden(frame, party, { from: booking.from, number })[0],
    0,
  );
  const moved = placed.filter(({ number, booking }) => {
    const day = days.get(number);
    return day === undefined || momentOf(party, day, wishOf(series, number).minute) !== booking.from;
  }).length;
  return { party, series, placed, unplaced, outside, moved };
}

export type Quality = { readonly placed: number; readonly outside: number; readonly moved: number };

export function qualityOf(plans: readonly SeriesPlan[]): Quality {
  return {
    placed: plans.reduce((sum, plan) => sum + plan.placed.length, 0),
    outside: plans.reduce((sum, plan) => sum + plan.outside, 0),
    moved: plans.reduce((sum, plan) => sum + plan.moved, 0),
  };
}

/** Negative where `a` is better: most meetings placed, then least outside hours, then most regular. */
export function compareQuality(a: Quality, b: Quality): number {
  return b.placed - a.placed || a.outside - b.outside || a.moved - b.moved;
}
