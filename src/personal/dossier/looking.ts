import { nameKey } from '../../read/person-keys.ts';
import type { Table } from '../../read/table.ts';
import type { Program } from '../../schema/program.ts';
import type { HeldPerson } from '../find-held-person.ts';
import { type MarkFinder, markFinder } from '../marks.ts';
import { keyOf } from '../their-rows.ts';

/** One person being looked for in the files of a folder. */
export type Looking = {
  readonly person: HeldPerson;
  readonly finder: MarkFinder;
  /** An id, an address or a full name of theirs, and nothing else: what stands in a cell that names somebody. */
  readonly isThem: (text: string) => boolean;
  readonly program: Program;
  /** Pairings on which the answers of others are about them. */
  readonly pairings: ReadonlySet<string>;
  /** What a file holds: mentees, roster, checkins … */
  readonly kindOf: (table: Table) => string;
  /** What somebody who takes part is called; nothing of anybody else. */
  readonly nameOf: (id: string) => string | undefined;
  /** The field of a form that a column serves. */
  readonly fieldOf: (table: Table, header: string) => string | undefined;
};

/** Everything that looking for a person takes, of what is known of the person and the folder. */
export function lookingFor(
  person: HeldPerson,
  known: Omit<Looking, 'person' | 'finder' | 'isThem'>,
): Looking {
  const keys = new Set([...person.marks.ids, ...person.marks.addresses].map(keyOf));
  const names = new Set([...person.marks.names].map(nameKey));
  const isThem = (text: string) => {
    const plain = text.trim();
    return plain !== '' && (keys.has(keyOf(plain)) || names.has(nameKey(plain)));
  };
  return { ...known, person, isThem, finder: markFinder(person.marks) };
}
