import type { Day } from '../model/day.ts';
import { compareText } from '../model/order.ts';
import type { Override } from '../model/override.ts';
import { holdsSeats, isWithdrawn, type Pairing } from '../model/pairing.ts';

/** The two go on without the program: nobody is left behind. */
const goesOnInformally: ReadonlySet<string> = new Set([
  'informal',
  'carrying on informally',
  'continues informally',
  'goes on informally',
]);

/**
 * Mentees who lost their mentor before the time and take part still: their latest pairing ended early, none is open,
 * and no override has taken them out for good. They come first in the next match. Ids in code-unit order.
 */
export function orphanedPeople(pairings: readonly Pairing[], overrides: readonly Override[] = []): string[] {
  const out = new Set(overrides.filter(isOutForGood).map(({ person }) => person));
  const latest = new Map<string, Pairing>();
  const settled = new Set<string>(out);
  for (const pairing of pairings) {
    if (holdsSeats(pairing.state)) settled.add(pairing.mentee);
    if (isWithdrawn(pairing) || (pairing.state !== 'ended' && pairing.state !== 'completed')) continue;
    const before = latest.get(pairing.mentee);
    if (before === undefined || isLater(pairing, before)) latest.set(pairing.mentee, pairing);
  }
  return [...latest.values()]
    .filter((pairing) => pairing.state === 'ended' && !settled.has(pairing.mentee))
    .filter(
      ({ endReason }) => endReason === undefined || !goesOnInformally.has(endReason.trim().toLowerCase()),
    )
    .map(({ mentee }) => mentee)
    .sort(compareText);
}

const isOutForGood = (override: Override): boolean => override.kind === 'out' && override.until === undefined;

function isLater(a: Pairing, b: Pairing): boolean {
  const [dayA, dayB]: readonly Day[] = [a.ended ?? '', b.ended ?? ''];
  return dayA === dayB ? a.id > b.id : (dayA ?? '') > (dayB ?? '');
}
