import type { Booking } from './diary.ts';
import { fittingTimes, nearestFirst } from './fitting-times.ts';
import type { Frame } from './frame.ts';
import { lightestFirst } from './lightest-first.ts';
import type { Party } from './party.ts';
import { type Desk, faultAt, momentOf } from './place-beat.ts';
import { type Beat, daysAround } from './rhythm.ts';
import { type SeriesPlan, wishOf } from './series-plan.ts';
import type { Tier, Wish } from './wish.ts';

/** One meeting that may have any free time of its window, and the one it has. */
export type Movable = {
  readonly party: Party;
  readonly beat: Beat;
  readonly wish: Wish & { readonly tier: Tier };
  /** Where it stood before planning began: moving it from there is what people notice. */
  readonly stood: number | undefined;
  booking: Booking | undefined;
};

/** The meetings of a plan that may be moved in another's favour, and those that are without a time. */
export function movables(plan: SeriesPlan, stood: ReadonlyMap<number, number>): Movable[] {
  const { party, series } = plan;
  const bookings = new Map(plan.placed.map(({ number, booking }) => [number, booking]));
  return series.beats.map((beat) => ({
    party,
    beat,
    wish: wishOf(series, beat.number),
    stood: stood.get(beat.number),
    booking: bookings.get(beat.number),
  }));
}

/**
 * The times of a meeting's window, nearest to the wish or lightest first, that suit everybody as long as nobody else meets:
 * `ground` knows only what cannot move. Outside somebody's hours only where the window has no time inside.
 */
export function possibleStarts(
  ground: Desk,
  { party, beat, wish }: Pick<Movable, 'party' | 'beat' | 'wish'>,
  raster: number,
): readonly number[] {
  const { number } = beat;
  if (wish.tier === 'inside') {
    const starts = [...timesInside(ground.frame, party, { beat, wish, raster })];
    if (starts.length > 0 || hasHours(ground.frame, { party, beat, wish }))
      return starts.filter((from) => faultAt(ground, party, { from, tier: 'inside', number }) === undefined);
  }
  const starts: number[] = [];
  for (const { day, minute } of lightestFirst(ground.frame, party, { beat, wish, raster })) {
    const from = momentOf(party, day, minute);
    if (from !== undefined && faultAt(ground, party, { from, tier: 'bearable', number }) === undefined)
      starts.push(from);
  }
  return starts;
}

type Window = { readonly beat: Beat; readonly wish: Wish; readonly raster: number };

function* timesInside(frame: Frame, party: Party, { beat, wish, raster }: Window): Generator<number> {
  for (const day of daysAround(beat)) {
    const on = { day, minute: wish.minute, raster, tier: 'inside' } as const;
    for (const minute of nearestFirst(fittingTimes(frame, party, on), wish.minute)) {
      const from = momentOf(party, day, minute);
      if (from !== undefined) yield from;
    }
  }
}

/** Whether any raster has a time in the window that lies within everybody's hours. */
function hasHours(frame: Frame, { party, beat, wish }: Pick<Movable, 'party' | 'beat' | 'wish'>): boolean {
  return wish.rasters.some(
    (raster) => timesInside(frame, party, { beat, wish, raster }).next().done !== true,
  );
}
