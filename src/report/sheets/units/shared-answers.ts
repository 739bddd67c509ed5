import { folded } from '../../../model/folded.ts';
import { sortedBy } from '../../../model/order.ts';
import type { Person, Role } from '../../../model/person.ts';
import { isOpen, itemsOf, type WhyBasis } from '../../pair-facts.ts';

/** What somebody answered, whichever role they answered in; of both what they said as `first`. */
export function answersAs(person: Person, field: string, first: Role = 'mentee'): readonly string[] {
  const other = first === 'mentee' ? 'mentor' : 'mentee';
  const own = itemsOf(person.as[first]?.get(field));
  return own.length > 0 ? own : itemsOf(person.as[other]?.get(field));
}

/** An answer that several gave, in the spelling of the first of them, and who they are. */
export type SharedAnswer = { readonly text: string; readonly people: readonly Person[] };

/** The answers to a field that at least two of these people gave, those of most people first. */
export function sharedAnswers(people: readonly Person[], field: string): SharedAnswer[] {
  const found = new Map<string, { text: string; people: Person[] }>();
  for (const person of people)
    for (const text of answersAs(person, field)) {
      const known = found.get(folded(text));
      if (known === undefined) found.set(folded(text), { text, people: [person] });
      else if (!known.people.includes(person)) known.people.push(person);
    }
  const several = [...found].filter(([, answer]) => answer.people.length > 1);
  return sortedBy(
    several,
    ([, answer]) => -answer.people.length,
    ([key]) => key,
  ).map(([, answer]) => answer);
}

/** How many gave each answer to a field, most first. */
export function countedAnswers(
  people: readonly Person[],
  field: string,
): readonly { readonly text: string; readonly count: number }[] {
  const found = new Map<string, { text: string; count: number }>();
  for (const person of people)
    for (const text of answersAs(person, field)) {
      const known = found.get(folded(text));
      found.set(folded(text), { text: known?.text ?? text, count: (known?.count ?? 0) + 1 });
    }
  return sortedBy(
    found,
    ([, { count }]) => -count,
    ([key]) => key,
  ).map(([, answer]) => answer);
}

/** What people want and what they offer: the fields that the coverage of topics compares, as far as they may be read. */
export function exchangeFields({ criteria, fields }: WhyBasis): {
  readonly wanted: string;
  readonly offered: string;
} {
  const coverage = criteria.find(
    (criterion) =>
      criterion.type === 'coverage' && isOpen(fields, criterion.mentee) && isOpen(fields, criterion.mentor),
  );
  return coverage?.type === 'coverage'
    ? { wanted: coverage.mentee, offered: coverage.mentor }
    : { wanted: 'topics_wanted', offered: 'topics_offered' };
}
