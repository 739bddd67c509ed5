import { sortedBy } from '../model/order.ts';
import { localDay } from './diary.ts';
import type { Party } from './party.ts';
import { bookingAt, type Desk, faultAt, nearestInside, placeBeat } from './place-beat.ts';
import { type Beat, beatsFrom, isWithinWeek, meetingCount, shiftToNumber } from './rhythm.ts';
import { type Placed, type SeriesPlan, seriesPlan, type Unplaced, wishOf } from './series-plan.ts';
import type { SlotChoice } from './weekly-slots.ts';
import { type Wish, wishAt } from './wish.ts';

/** A date that stands already: the number of the meeting and its moment in minutes since 1970. */
export type Dated = { readonly number: number; readonly from: number };

/** A party with dates in the future. */
export type Keeper = {
  readonly party: Party;
  readonly choice: SlotChoice;
  /** The number of the first meeting that is not over, and the first day it may lie on. */
  readonly number: number;
  readonly earliest: number;
  /** Planned and still to come, by number. */
  readonly dates: readonly Dated[];
  /** Over or fixed by people: they tell the rhythm, and their numbers are taken. */
  readonly settled: readonly Dated[];
  /** Numbers that people cancelled: not planned again. */
  readonly cancelled: ReadonlySet<number>;
};

type Waiting = { readonly keeper: Keeper; readonly beats: readonly Beat[]; readonly kept: readonly Placed[] };

/**
 * Plans parties that have dates: every date that still satisfies everything stays, and is booked before anything else is
 * placed; the others move to the nearest free time in their window; numbers that the rhythm wants and that have no date
 * are added. First all that stays over all parties, then what moves, so that nobody loses a date to a newcomer.
 */
export function keepDates(desk: Desk, keepers: readonly Keeper[]): ReadonlyMap<string, SeriesPlan> {
  const sorted = sortedBy(keepers, ({ party }) => party.pairing);
  const waiting = sorted.map((keeper): Waiting => {
    const rhythm = rhythmOf(desk, keeper);
    return { keeper, beats: rhythm.beats, kept: bookKept(desk, keeper, rhythm) };
  });
  return new Map(waiting.map((one) => [one.keeper.party.pairing, placeRest(desk, one)]));
}

/**
 * The beats of the rhythm that leaves most of the standing dates where they are. Where no beginning explains half of them
 * nor has room for all, the cadence was changed: the first date stays, and others only where they lie on a new beat.
 */
function rhythmOf(desk: Desk, keeper: Keeper): Rhythm {
  const { party, number, earliest, dates, settled } = keeper;
  const baseOf = (date: Dated): number =>
    shiftToNumber(desk.frame, { number: date.number, day: localDay(party.anchor, date.from) }, number);
  // Within a week numbers and days do not run in step, but the next meeting is never far.
  const bases = isWithinWeek(desk.frame.cadence)
    ? [0, 1, 2, 3, 4, 5, 6].map((later) => earliest + later)
    : [...new Set([...dates, ...settled].map(baseOf))];
  const likely = mostHeld(bases.map((base) => rhythmFrom(desk, keeper, base)));
  if (likely.held === dates.length) return likely;
  // Where many dates were moved off their days, the day they were moved from may have room for all.
  const around = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6].map((away) =>
    rhythmFrom(desk, keeper, likely.base + away),
  );
  const best = mostHeld([likely, ...around]);
  const [first] = dates;
  const isChanged = best.held < dates.length && likely.exact * 2 < dates.length && first !== undefined;
  return isChanged ? { ...rhythmFrom(desk, keeper, baseOf(first)), isChanged } : best;
}

type Rhythm = {
  readonly base: number;
  readonly beats: readonly Beat[];
  /** How many standing dates lie in the window of their beat, and how many on its very day. */
  readonly held: number;
  readonly exact: number;
  readonly isChanged?: true;
};

function rhythmFrom(desk: Desk, { party, number, earliest, dates }: Keeper, base: number): Rhythm {
  const beats = beatsFrom(desk.frame, { number, base, earliest, end: party.end });
  const holding = (isChanged?: true): number =>
    dates.filter((date) => isHeld(party, isChanged === undefined ? { beats } : { beats, isChanged }, date))
      .length;
  return { base, beats, held: holding(), exact: holding(true) };
}

/** Most dates held, then most on their day, then the earliest beginning. */
function mostHeld(rhythms: readonly Rhythm[]): Rhythm {
  const [best] = sortedBy(
    rhythms,
    ({ held }) => -held,
    ({ exact }) => -exact,
    ({ base }) => base,
  );
  return best ?? { base: 0, beats: [], held: 0, exact: 0 };
}

/** Whether a date lies in the window of its beat; after a change of the cadence, on its day. */
function isHeld(
  party: Party,
  { beats, isChanged }: { readonly beats: readonly Beat[]; readonly isChanged?: true },
  date: Dated,
): boolean {
  const beat = beats[date.number - (beats[0]?.number ?? 1)];
  const day = localDay(party.anchor, date.from);
  if (beat === undefined || day < beat.low || day > beat.high) return false;
  return isChanged === undefined || day === beat.day;
}

/** Books, in order of their numbers, the dates that stay. */
function bookKept(desk: Desk, keeper: Keeper, rhythm: Rhythm): Placed[] {
  const kept: Placed[] = [];
  for (const date of keeper.dates) {
    const between = neighbours(keeper, kept, date.number);
    if (between === undefined || !isInPlace(desk, keeper, { rhythm, date, between })) continue;
    if (!stands(desk, keeper, rhythm.beats, date)) continue;
    const booking = bookingAt(desk, keeper.party, date);
    desk.diary.book(booking);
    kept.push({ number: date.number, booking });
  }
  return kept;
}

type Between = { readonly after: number; readonly before: number };

/** The days between which a meeting must lie for numbers to follow time; nothing where the number is taken. */
function neighbours(
  { party, settled }: Keeper,
  placed: readonly Placed[],
  number: number,
): Between | undefined {
  let after = Number.NEGATIVE_INFINITY;
  let before = Number.POSITIVE_INFINITY;
  for (const other of [
    ...settled,
    ...placed.map(({ number: n, booking }) => ({ number: n, from: booking.from })),
  ]) {
    const day = localDay(party.anchor, other.from);
    if (other.number === number) return undefined;
    if (other.number < number) after = Math.max(after, day);
    else before = Math.min(before, day);
  }
  return { after, before };
}

/**
 * A date that people or a full calendar moved out of its beat's window stays, as long as it lies within the program and
 * between its neighbours. After a change of the cadence only what fits the new beats stays.
 */
function isInPlace(
  desk: Desk,
  keeper: Keeper,
  at: { rhythm: Rhythm; date: Dated; between: Between },
): boolean {
  const { party, earliest } = keeper;
  const day = localDay(party.anchor, at.date.from);
  if (day < earliest || day > party.end || day <= at.between.after || day >= at.between.before) return false;
  if (at.rhythm.isChanged !== undefined) return isHeld(party, at.rhythm, at.date);
  return at.date.number <= meetingCount(desk.frame.cadence);
}

/** Whether a date may stay: within hours and free, or outside where the party has no choice in that window. */
function stands(
  desk: Desk,
  { party, choice }: Keeper,
  beats: readonly Beat[],
  { number, from }: Dated,
): boolean {
  const fault = faultAt(desk, party, { from, tier: 'inside', number });
  if (fault !== 'no-common-hours') return fault === undefined;
  if (faultAt(desk, party, { from, tier: 'bearable', number }) !== undefined) return false;
  const beat = beats[number - (beats[0]?.number ?? 1)];
  if (choice.tier === 'bearable' || beat === undefined) return true;
  return nearestInside(desk, party, beat, wishAt(0, choice.grid)) === 'no-common-hours';
}

function placeRest(desk: Desk, { keeper, beats, kept }: Waiting): SeriesPlan {
  const { party, choice } = keeper;
  const series = {
    beats: choice.slots.length === 0 ? [] : windowsOf(keeper, beats, kept),
    wishes: [usualTime(keeper, 0), usualTime(keeper, 1)],
    tier: choice.tier,
  } as const;
  const placed = [...kept];
  const unplaced: Unplaced[] = [];
  const taken = new Set(kept.map(({ number }) => number));
  for (const beat of windowsOf(keeper, beats, kept)) {
    const { number } = beat;
    if (taken.has(number)) continue;
    const hasHours = choice.slots.length > 0;
    const place = hasHours ? placeBeat(desk, party, beat, wishOf(series, number)) : 'no-common-hours';
    if (typeof place === 'string') {
      unplaced.push({ beat, reason: place });
      continue;
    }
    const booking = bookingAt(desk, party, { number, from: place.from });
    desk.diary.book(booking);
    placed.push({ number, booking });
  }
  return seriesPlan(desk.frame, party, { series, placed: sortedBy(placed, (p) => p.number), unplaced });
}

/**
 * The windows of the beats that may be planned, cut where a settled date or one that stands outside its window lies in
 * them; without the beats whose numbers such dates have, and without those that people cancelled.
 */
function windowsOf(keeper: Keeper, beats: readonly Beat[], kept: readonly Placed[]): Beat[] {
  const { party, cancelled } = keeper;
  const outside = kept.filter(
    ({ number, booking }) => !isHeld(party, { beats }, { number, from: booking.from }),
  );
  return beats.flatMap((beat) => {
    const between = neighbours(keeper, outside, beat.number);
    const isDated = keeper.dates.some(({ number }) => number === beat.number);
    if (between === undefined || (cancelled.has(beat.number) && !isDated)) return [];
    const low = Math.max(beat.low, between.after + 1);
    return [{ ...beat, low, high: Math.min(beat.high, between.before - 1) }];
  });
}

/** The time of day that most of the standing dates have; where the burden alternates, most of the same turn. */
function usualTime({ party, choice, dates: planned, settled }: Keeper, number: number): Wish {
  const dates = planned.length === 0 ? settled : planned;
  const sameTurn = dates.filter((date) => choice.tier === 'inside' || (date.number - number) % 2 === 0);
  const counts = new Map<number, number>();
  for (const { from } of sameTurn.length === 0 ? dates : sameTurn) {
    const wall = from + party.anchor.clock.offsetAt(from);
    const minute = wall - Math.floor(wall / 1440) * 1440;
    counts.set(minute, (counts.get(minute) ?? 0) + 1);
  }
  const [most] = sortedBy(
    counts,
    ([, count]) => -count,
    ([minute]) => minute,
  );
  return wishAt(most?.[0] ?? 0, choice.grid);
}
