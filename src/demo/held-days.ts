import type { DueDay } from './asked-form.ts';
import { trait } from './draw.ts';
import { shareByRank } from './share-out.ts';

/** How good a pairing is, between 0 and 1: what its people meet, say and reach all leans on it. */
export const qualityOf = (seed: string, pairing: string): number => trait(seed, 'quality', pairing);

/** Of all meetings that were due exactly the planned share, most of all those of good pairings; by pairing. */
export function heldDays(
  due: readonly DueDay[],
  share: number,
  seed: string,
): ReadonlyMap<string, readonly string[]> {
  const worth = due.map(
    ({ pairing, day }) => qualityOf(seed, pairing) + 1.2 * trait(seed, 'held', pairing, day),
  );
  const held = shareByRank(worth, [1 - share, share]);
  const days = new Map<string, string[]>();
  due.forEach(({ pairing, day }, at) => {
    if (held[at] !== 1) return;
    const known = days.get(pairing);
    if (known === undefined) days.set(pairing, [day]);
    else known.push(day);
  });
  return days;
}
