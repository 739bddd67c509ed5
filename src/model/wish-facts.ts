import type { WishFact } from './match-extras.ts';
import { sortedBy } from './order.ts';
import type { Person } from './person.ts';

/** Mentees who named mentors, and the place on their list of the best one they got. */
export function wishFacts(
  mentees: readonly Pick<Person, 'id' | 'as'>[],
  pairings: readonly { readonly mentee: string; readonly mentor: string }[],
): WishFact[] {
  const partners = new Map<string, string[]>();
  for (const p of pairings) partners.set(p.mentee, [...(partners.get(p.mentee) ?? []), p.mentor]);
  const facts = mentees.flatMap((mentee) => {
    const list = mentee.as.mentee?.get('prefers');
    if (list === undefined || !('items' in list) || list.items.length === 0) return [];
    const granted = (partners.get(mentee.id) ?? [])
      .map((p) => list.items.indexOf(p))
      .filter((place) => place >= 0);
    return [
      {
        mentee: mentee.id,
        named: list.items.length,
        ...(granted.length === 0 ? {} : { granted: Math.min(...granted) }),
      },
    ];
  });
  return sortedBy(facts, (f) => f.mentee);
}
