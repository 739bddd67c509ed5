import { burden } from './burden.ts';
import { possibleStarts } from './movable.ts';
import type { Party } from './party.ts';
import { type Desk, placeBeat } from './place-beat.ts';
import { allSeries, type Newcomer } from './promising-slots.ts';
import type { Beat } from './rhythm.ts';
import { type SeriesPlan, wishOf } from './series-plan.ts';
import { type Tier, type Wish, wishAt } from './wish.ts';

/** What a party could have if nobody else met. */
export type Alone = {
  /** How many meetings at most. */
  readonly most: number;
  /** Of each choice it has, the least reach outside hours of every meeting it can have, ascending. */
  readonly choices: readonly (readonly number[])[];
  /** By number of the meeting, every moment at which it could begin in some choice. */
  readonly starts: () => readonly (readonly number[])[];
};

/** A newcomer stands on one ground all along, and is asked about when slots are chosen and when the bound is found. */
const newcomersAlone = new WeakMap<Newcomer, Alone>();

/** Of a newcomer: whichever weekly slot and week to begin in; choices in the order of `allSeries`. */
export function aloneAsNewcomer(ground: Desk, newcomer: Newcomer): Alone {
  const alone = newcomersAlone.get(newcomer) ?? newcomerAlone(ground, newcomer);
  newcomersAlone.set(newcomer, alone);
  return alone;
}

function newcomerAlone(ground: Desk, newcomer: Newcomer): Alone {
  const { party, choice } = newcomer;
  const wish = { ...wishAt(0, finest), tier: choice.tier };
  const series = allSeries(ground, newcomer).map(({ beats }) => beats);
  const choices = series.map((beats) =>
    beats.flatMap((beat) => leastReach(ground, party, { beat, wish })).sort((a, b) => a - b),
  );
  return {
    most: Math.max(0, ...choices.map((reaches) => reaches.length)),
    choices,
    starts: () => startsOf(ground, party, { beats: series.flat(), wish }),
  };
}

/** Of a party with dates: its rhythm stands. What stands outside its windows stays. */
export function aloneAsKeeper(ground: Desk, { party, series, placed }: SeriesPlan): Alone {
  const numbers = new Set(series.beats.map(({ number }) => number));
  const fixed = placed.filter(({ number }) => !numbers.has(number));
  const has = new Map(placed.map(({ number, booking }) => [number, booking.from]));
  const ofFixed = fixed.map(
    ({ number, booking }) => burden(ground.frame, party, { from: booking.from, number })[0],
  );
  const possible = series.beats.flatMap((beat) => {
    const wish = { ...wishAt(wishOf(series, beat.number).minute, finest), tier: series.tier };
    const now = has.get(beat.number);
    const reaches = leastReach(ground, party, { beat, wish });
    if (now !== undefined) reaches.push(burden(ground.frame, party, { from: now, number: beat.number })[0]);
    return reaches.length === 0 ? [] : [{ beat, wish, now, reach: Math.min(...reaches) }];
  });
  return {
    most: fixed.length + possible.length,
    choices: [[...ofFixed, ...possible.map(({ reach }) => reach)].sort((a, b) => a - b)],
    starts: () => [
      ...fixed.map(({ booking }) => [booking.from]),
      ...possible.flatMap(({ beat, wish, now }) => {
        const [own = []] = startsOf(ground, party, { beats: [beat], wish });
        return [now === undefined ? own : [...own, now]];
      }),
    ],
  };
}

/** Minutes of the finest raster: what is possible on a coarser one is on this. */
const finest = 5;
type Wished = Wish & { readonly tier: Tier };

/** The least reach outside hours at which a beat can have a time; empty where it can have none. */
function leastReach(
  ground: Desk,
  party: Party,
  { beat, wish }: { readonly beat: Beat; readonly wish: Wished },
): number[] {
  // Without a day of its own, so that the usual time has no advantage over a lighter one.
  const place = placeBeat(ground, party, { ...beat, day: beat.high }, wish);
  if (typeof place === 'string') return [];
  return [burden(ground.frame, party, { from: place.from, number: beat.number })[0]];
}

/** By number, every moment of the days on which it may lie; on a day without shared hours also those outside them. */
function startsOf(
  ground: Desk,
  party: Party,
  { beats, wish }: { readonly beats: readonly Beat[]; readonly wish: Wished },
): readonly (readonly number[])[] {
  const ofDay = new Map<string, readonly number[]>();
  const days = new Map<number, Set<number>>();
  for (const { number, low, high } of beats) {
    const own = days.get(number) ?? new Set<number>();
    days.set(number, own);
    for (let day = low; day <= high; day += 1) own.add(day);
  }
  return [...days].map(([number, own]) =>
    [...own].flatMap((day) => {
      const key = `${day} ${number % 2}`;
      const beat = { number, day, low: day, high: day };
      const starts = ofDay.get(key) ?? possibleStarts(ground, { party, beat, wish }, finest);
      ofDay.set(key, starts);
      return starts;
    }),
  );
}
