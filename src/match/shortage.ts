import type { Shortage } from '../model/match-extras.ts';
import { compareText } from '../model/order.ts';
import type { Market } from './market.ts';
import type { Holdings } from './place-search.ts';

/**
 * The Hall set of a mentee left over: everybody reached from them along eligible pairs to full mentors and back along
 * the pairs these hold. More mentees than places, so somebody of them must be left out (Hall 1935).
 * Undefined where a mentor with room is in reach: then places are not what is short.
 */
export function shortageOf(market: Market, holdings: Holdings, mentee: number): Shortage | undefined {
  const { holders, capacity, reachable } = holdings;
  const mentees = new Set([mentee]);
  const mentors = new Set<number>();
  for (const i of mentees) {
    for (const j of reachable(i)) {
      if (mentors.has(j)) continue;
      mentors.add(j);
      const held = holders[j] ?? [];
      if (held.length < (capacity[j] ?? 0)) return undefined;
      for (const other of held) mentees.add(other);
    }
  }
  if (mentors.size === 0) return undefined;
  const idsOf = (places: ReadonlySet<number>, people: readonly { readonly id: string }[]) =>
    [...places].map((p) => people[p]?.id ?? '').sort(compareText);
  return {
    mentees: idsOf(mentees, market.sides.mentees),
    mentors: idsOf(mentors, market.sides.mentors),
    places: [...mentors].reduce((sum, j) => sum + (capacity[j] ?? 0), 0),
  };
}
