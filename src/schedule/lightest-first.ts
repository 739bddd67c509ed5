import { type Burden, type BurdenGroup, byBurden, compareBurdens } from './burden.ts';
import { nearestFirst } from './fitting-times.ts';
import type { Frame } from './frame.ts';
import type { Party } from './party.ts';
import { type Beat, daysAround } from './rhythm.ts';
import type { Wish } from './wish.ts';

type Of = { readonly beat: Beat; readonly wish: Wish; readonly raster: number };
type OfDay = { readonly day: number; readonly groups: readonly BurdenGroup[]; next: number };

/**
 * The bearable times of a beat's window on a raster, the least burden first; of equal ones those on days nearer to the beat's
 * own, then those nearer to the wish. Handed out one by one, since mostly the first will do.
 */
export function* lightestFirst(
  frame: Frame,
  party: Party,
  { beat, wish, raster }: Of,
): Generator<{ readonly day: number; readonly minute: number }> {
  const { number } = beat;
  const days = daysAround(beat).map((day): OfDay => {
    const groups = byBurden(frame, party, { day, number, minute: wish.minute, raster });
    return { day, groups, next: 0 };
  });
  for (let one = lightest(days); one !== undefined; one = lightest(days)) {
    const minutes = one.groups[one.next]?.minutes ?? [];
    one.next += 1;
    for (const minute of nearestFirst(minutes, wish.minute)) yield { day: one.day, minute };
  }
}

/** The day whose next times are the lightest; of equal ones the first. */
function lightest(days: readonly OfDay[]): OfDay | undefined {
  let best: { readonly one: OfDay; readonly burden: Burden } | undefined;
  for (const one of days) {
    const group = one.groups[one.next];
    if (group === undefined) continue;
    if (best === undefined || compareBurdens(group.burden, best.burden) < 0)
      best = { one, burden: group.burden };
  }
  return best?.one;
}
