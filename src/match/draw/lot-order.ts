import { hash } from 'node:crypto';
import { compareText } from '../../model/order.ts';

/**
 * The lot of a person: SHA-256(seed, NUL, "lottery", NUL, id) in hexadecimal digits, the least comes first. The word in
 * the middle keeps it apart from the numbers that break ties between matches.
 */
export function lotOf(seed: string, id: string): string {
  return hash('sha256', `${seed}\0lottery\0${id}`, 'hex');
}

/** Places of people in the order drawn: class by class, 0 first, and within a class by lot. The same on every machine. */
export function lotOrder(ids: readonly string[], ranks: readonly number[], seed: string): number[] {
  const lots = ids.map((id) => lotOf(seed, id));
  return [...ids.keys()].sort(
    (a, b) =>
      (ranks[a] ?? 0) - (ranks[b] ?? 0) ||
      compareText(lots[a] ?? '', lots[b] ?? '') ||
      compareText(ids[a] ?? '', ids[b] ?? ''),
  );
}
