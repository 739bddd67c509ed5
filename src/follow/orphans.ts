import type { Day } from '../model/day.ts';
import { compareText } from '../model/order.ts';
import type { Override } from '../model/override.ts';
import { holdsSeats, isWithdrawn, type Pairing } from '../model/pairing.ts';
import { peerRole, roundOf } from '../model/pairing-unit.ts';

/** The two go on without the program: nobody is left behind. */
const goesOnInformally: ReadonlySet<string> = new Set([
  'informal',
  'carrying on informally',
  'continues informally',
  'goes on informally',
]);

/**
 * Whom a row of pairings.csv is for: its mentee, of two equals both. A talk of a rotation is nobody's partnership, so nobody
 * is left behind by it.
 */
export function servedBy(pairing: Pairing): readonly string[] {
  if (roundOf(pairing) !== undefined) return [];
  const { mentee, mentor, role } = pairing;
  return role === peerRole && mentor !== '' ? [mentee, mentor] : [mentee];
}

/**
 * Mentees who lost their mentor, and equals who lost the others, before the time and take part still: their latest pairing
 * ended early, none is open, and no override has taken them out for good. They come first in the next match. Ids in
 * code-unit order.
 */
export function orphanedPeople(pairings: readonly Pairing[], overrides: readonly Override[] = []): string[] {
  const latest = new Map<string, Pairing>();
  const settled = new Set<string>(overrides.filter(isOutForGood).map(({ person }) => person));
  for (const pairing of pairings)
    for (const person of servedBy(pairing)) {
      if (holdsSeats(pairing.state)) settled.add(person);
      if (isWithdrawn(pairing) || (pairing.state !== 'ended' && pairing.state !== 'completed')) continue;
      const before = latest.get(person);
      if (before === undefined || isLater(pairing, before)) latest.set(person, pairing);
    }
  return [...latest]
    .filter(([person, { state }]) => state === 'ended' && !settled.has(person))
    .filter(([, { endReason }]) => !goesOnInformally.has((endReason ?? '').trim().toLowerCase()))
    .map(([person]) => person)
    .sort(compareText);
}

const isOutForGood = (override: Override): boolean => override.kind === 'out' && override.until === undefined;

function isLater(a: Pairing, b: Pairing): boolean {
  const [dayA, dayB]: readonly Day[] = [a.ended ?? '', b.ended ?? ''];
  return dayA === dayB ? a.id > b.id : (dayA ?? '') > (dayB ?? '');
}
