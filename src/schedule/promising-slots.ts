import { sortedBy } from '../model/order.ts';
import { isMonthly } from './month-rules.ts';
import type { Party } from './party.ts';
import { type Desk, faultAt, momentOf } from './place-beat.ts';
import { type Beat, beatsFrom, firstDay, spanBefore } from './rhythm.ts';
import { minuteOf, type Slot, type SlotChoice } from './weekly-slots.ts';

/** A party that has no dates yet: the number of its next meeting, the first possible day, and the slots it could keep. */
export type Newcomer = {
  readonly party: Party;
  readonly number: number;
  readonly earliest: number;
  readonly choice: SlotChoice;
};
/** A weekly slot with the beats it would give. */
export type SlotBeats = { readonly slot: Slot; readonly beats: readonly Beat[] };
/** How many of the beats are not free on their own day at the slot's time. */
export type PromisingSlot = SlotBeats & { readonly faults: number; readonly rank: number };

/** How many slots are worth laying out in full. */
const worthLayingOut = { quick: 2, thorough: 6 } as const;
type Search = keyof typeof worthLayingOut;

/**
 * The slots with most beats and fewest of them standing in the way of something, the best few. Later weeks to begin in are
 * looked at only if no slot of the first week is free throughout: that is where mentors of many find room. The quick way
 * stops at the first slot that is as free as any can be, the thorough one looks at all.
 */
export function promisingSlots(desk: Desk, newcomer: Newcomer, how: Search): readonly PromisingSlot[] {
  const options: PromisingSlot[] = [];
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let week = 0; week <= weeksToBegin(desk, newcomer); week += 1) {
    const series = seriesByWeekday(desk, newcomer, week);
    const reach = new Map([...series].map(([weekday, beats]) => [weekday, reachable(beats)]));
    most = Math.max(most, ...reach.values());
    const floor = Math.min(
      ...[...series].map(
        ([weekday, beats]) => most - (reach.get(weekday) ?? 0) + unavoidable(desk, newcomer.party, beats),
      ),
    );
    for (const slot of newcomer.choice.slots) {
      const beats = series.get(slot.weekday) ?? [];
      const missing = most - (reach.get(slot.weekday) ?? 0);
      // Slots that are clearly worse than the best so far are not looked at to the end.
      const faults = missing + faultsOf(desk, newcomer, { slot, beats, enough: least + 3 - missing });
      if (faults < least + 3) options.push({ slot, beats, faults, rank: options.length });
      least = Math.min(least, faults);
      if (how === 'quick' && least <= floor) return best(options, how);
    }
    if (least <= floor) break;
  }
  return best(options, how);
}

function best(options: readonly PromisingSlot[], how: Search): readonly PromisingSlot[] {
  return sortedBy(
    options,
    ({ faults }) => faults,
    ({ rank }) => rank,
  ).slice(0, worthLayingOut[how]);
}

/** Beats that no time of day keeps on their own day: outside their window, in a blackout or on a holiday. */
export function unavoidable({ frame }: Desk, { members }: Party, beats: readonly Beat[]): number {
  const isOff = (day: number): boolean =>
    frame.blackout.has(day) || members.some(({ daysOff }) => daysOff?.has(day) === true);
  return beats.filter(({ day, low, high }) => day < low || day > high || isOff(day)).length;
}

function seriesByWeekday(desk: Desk, newcomer: Newcomer, week: number): ReadonlyMap<number, readonly Beat[]> {
  const weekdays = new Set(newcomer.choice.slots.map(({ weekday }) => weekday));
  return new Map([...weekdays].map((weekday) => [weekday, beatsOn(desk, newcomer, { weekday, week })]));
}

/** Every weekday with a slot and every week to begin in, with its beats; the first week before the others. */
export function allSeries(desk: Desk, newcomer: Newcomer): readonly WeekdayBeats[] {
  const weeks = Array.from({ length: weeksToBegin(desk, newcomer) + 1 }, (_, week) => week);
  return weeks.flatMap((week) =>
    [...seriesByWeekday(desk, newcomer, week)].map(([weekday, beats]) => ({ weekday, beats })),
  );
}
export type WeekdayBeats = { readonly weekday: number; readonly beats: readonly Beat[] };

/** How many beats have a day before the end: a taper counts on after it. */
export function reachable(beats: readonly Beat[]): number {
  return beats.filter(({ low, high }) => low <= high).length;
}

function weeksToBegin(desk: Desk, { number }: Newcomer): number {
  if (number > 1 || isMonthly(desk.frame.cadence)) return 0;
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

/** The beats of a slot that are not free on their own day at its time; counting stops at `enough`. */
export function faultsOf(
  desk: Desk,
  { party, choice }: Newcomer,
  at: SlotBeats & { readonly enough: number },
): number {
  let faults = 0;
  for (const { number, day, low, high } of at.beats) {
    if (faults >= at.enough) return faults;
    const from = momentOf(party, day, minuteOf(at.slot, number));
    const isFree =
      from !== undefined &&
      low <= day &&
      day <= high &&
      faultAt(desk, party, { from, tier: choice.tier, number }) === undefined;
    if (!isFree) faults += 1;
  }
  return faults;
}
