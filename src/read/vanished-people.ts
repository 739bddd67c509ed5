import { sortedBy } from '../model/order.ts';
import { holdsSeats, type Pairing } from '../model/pairing.ts';
import type { PeopleDiff } from '../model/people-diff.ts';
import type { Person } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';

/**
 * Somebody who withdraws is one person; two and more, over a tenth of all at once, are the sign of another file: a
 * filtered export, or last year's. So one person never stops a run, however small the program, and in a large one a
 * few never do.
 */
const mostAtOnce = { people: 1, share: 0.1 } as const;

export type Vanishing = {
  readonly left: PeopleDiff['left'];
  /** How many people the last run knew. */
  readonly before: number;
  readonly pairings: readonly Pairing[];
  /** Those who are there now. */
  readonly people: readonly Pick<Person, 'places'>[];
};

/** The problem `people-vanished`, where too many are gone for a run to go on without a word. */
export function vanishedPeople({ left, before, pairings, people }: Vanishing): Problem[] {
  if (left.length <= mostAtOnce.people || left.length <= before * mostAtOnce.share) return [];
  const gone = new Set(left);
  const paired = pairings.flatMap(({ id, state, mentor, mentee }) =>
    state === 'draft' || holdsSeats(state)
      ? [mentee, mentor].flatMap((person) => (gone.has(person) ? [{ person, pairing: id }] : []))
      : [],
  );
  const files = new Set(people.flatMap(({ places }) => places.map(({ file }) => file)));
  const [file] = files;
  const facts = {
    count: left.length,
    before,
    people: left,
    paired: sortedBy(
      paired,
      ({ pairing }) => pairing,
      ({ person }) => person,
    ),
  };
  return [problem('people-vanished', facts, file !== undefined && files.size === 1 ? { file } : undefined)];
}
