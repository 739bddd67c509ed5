import { readings } from '../../read/people-index.ts';
import { cleanEmail, cleanId, nameKey, nameOf } from '../../read/person-keys.ts';
import type { KnownPeople } from './known-people.ts';
import type { PseudonymMaker } from './pseudonym-maker.ts';

/** What stands in the copy for those whom a cell names. */
export type PersonPseudonyms = {
  /** For an id as the program resolved it; an address that serves as one stays an address. */
  readonly id: (id: string) => string;
  readonly email: (email: string) => string;
  readonly name: (name: string) => string;
  /** For a cell that names somebody by id, address or name: what the copy writes for the same id, address or name. */
  readonly anybody: (cell: string) => string;
};

/**
 * Pseudonyms by what a cell says, cleaned as it is compared everywhere: cells that meant the same person mean the same
 * person in the copy, whatever way they name them, and cells that meant nobody mean nobody.
 */
export function personPseudonyms(
  { ids, emails, names }: KnownPeople,
  make: PseudonymMaker,
): PersonPseudonyms {
  const id = (text: string) =>
    text.includes('@') ? make.address(cleanEmail(text)) : make.person(cleanId(text));
  const email = (text: string) => make.address(cleanEmail(text));
  const name = (text: string) => make.person(nameKey(nameOf(text)));
  const known = (text: string): string | undefined => {
    if (ids.has(cleanId(text))) return id(text);
    if (text.includes('@')) return emails.has(cleanEmail(text)) ? email(text) : undefined;
    const full = names.get(nameKey(nameOf(text)));
    return full === undefined ? undefined : make.person(full);
  };
  return {
    id,
    email,
    name,
    anybody: (cell) => {
      if (cell.trim() === '') return '';
      for (const reading of readings(cell)) {
        const found = known(reading);
        if (found !== undefined) return found;
      }
      return id(cell);
    },
  };
}
