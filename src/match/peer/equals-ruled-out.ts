import { sortedBy } from '../../model/order.ts';
import type { Market } from '../market.ts';
import type { RuledOut } from '../ruled-out.ts';

/**
 * How many others each law takes from somebody among equals: each counted once, under what keeps them from taking part, or
 * the first law that is broken in either direction.
 */
export function equalsRuledOut(market: Market): (place: number) => RuledOut[] {
  const { sides, barred, laws } = market;
  return (place) => {
    const counts = new Map<string, number>();
    sides.mentees.forEach(({ id, capacity }, other) => {
      if (other === place) return;
      const closed = capacity.mentee === 0 || capacity.mentor === 0 ? 'no places' : undefined;
      const why =
        barred.mentee.get(id) ??
        barred.mentor.get(id) ??
        closed ??
        laws.find((law) => law.breaks(place, other) || law.breaks(other, place))?.name;
      if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1);
    });
    return sortedBy(
      [...counts].map(([rule, count]) => ({ rule, count })),
      (r) => -r.count,
      (r) => r.rule,
    );
  };
}
