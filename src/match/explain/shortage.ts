import type { Shortage } from '../../model/match-extras.ts';
import { sortedBy } from '../../model/order.ts';
import type { Market } from '../market.ts';
import type { Holdings } from './place-search.ts';

/** Who competes with a mentee for too few places; undefined where places are not what is short. */
export type ShortageSearch = (mentee: number) => Shortage | undefined;

/**
 * The Hall set of a mentee left over: everybody reached from them along eligible pairs to full mentors and back along
 * the pairs these hold. More mentees than places, so somebody of them must be left out (Hall 1935).
 * Nothing where a mentor with room is in reach: then places are not what is short.
 */
export function shortageSearch(market: Market, { holders, capacity, unseen }: Holdings): ShortageSearch {
  const { mentees, mentors } = market.sides;
  const inOrder = { mentees: byId(mentees), mentors: byId(mentors) };
  const seats = (j: number) => capacity[j] ?? 0;
  /** Mentors beside these whom the reached hold with another of their seats: how many of their places. */
  const ownMentors = (reached: ReadonlySet<number>, full: ReadonlySet<number>) =>
    new Map(
      holders.flatMap((held, j) => {
        const count = full.has(j) ? 0 : held.filter((i) => reached.has(i)).length;
        return count === 0 ? [] : [[j, count] as const];
      }),
    );
  return (mentee) => {
    const reached = new Set([mentee]);
    const full = new Set<number>();
    const seen = new Uint32Array((mentors.length + 31) >>> 5);
    for (const i of reached) {
      for (const j of unseen(i, seen)) {
        full.add(j);
        const held = holders[j] ?? [];
        if (held.length < seats(j)) return undefined;
        for (const other of held) reached.add(other);
      }
    }
    if (full.size === 0) return undefined;
    const kept = ownMentors(reached, full);
    return {
      mentees: inOrder.mentees.flatMap(({ id, place }) => (reached.has(place) ? [id] : [])),
      mentors: inOrder.mentors.flatMap(({ id, place }) => (full.has(place) || kept.has(place) ? [id] : [])),
      places: [...full].reduce((sum, j) => sum + seats(j), 0) + [...kept.values()].reduce((a, b) => a + b, 0),
    };
  };
}

const byId = (people: readonly { readonly id: string }[]) =>
  sortedBy(
    people.map(({ id }, place) => ({ id, place })),
    (p) => p.id,
  );
