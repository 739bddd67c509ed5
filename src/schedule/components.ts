import { sortedBy } from '../model/order.ts';
import type { Party } from './party.ts';

/**
 * Parties that share somebody, directly or through others: what one of them does cannot matter to those outside. Where
 * rooms are looked for, everybody shares them. Within and between, in the order of the pairings.
 */
export function components<T extends { readonly party: Party }>(
  items: readonly T[],
  haveRooms: boolean,
): readonly (readonly T[])[] {
  const sorted = sortedBy(items, ({ party }) => party.pairing);
  if (haveRooms) return sorted.length === 0 ? [] : [sorted];
  const leaders = new Map<number, number>();
  const leaderOf = (page: number): number => {
    let at = page;
    for (let up = leaders.get(at); up !== undefined && up !== at; up = leaders.get(at)) {
      leaders.set(at, leaders.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { party } of sorted) {
    const [first, ...others] = party.members;
    for (const { page } of others) leaders.set(leaderOf(page), leaderOf(first?.page ?? page));
  }
  const found = new Map<number, T[]>();
  for (const item of sorted) {
    const leader = leaderOf(item.party.members[0]?.page ?? -1);
    const list = found.get(leader) ?? [];
    found.set(leader, list);
    list.push(item);
  }
  return [...found.values()];
}
