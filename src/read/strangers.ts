import type { Contact } from '../model/contact.ts';
import { holdsSeats, type Pairing } from '../model/pairing.ts';
import type { Person } from '../model/person.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import type { Training } from '../model/program-folder.ts';
import { isErasedId } from './erased-people.ts';
import { nearestText } from './nearest-text.ts';
import type { PeopleIndex } from './people-index.ts';
import type { ReadRecord } from './read-records.ts';
import type { RosterIndex } from './roster-index.ts';

type PlaceOf = (row: number, header: string) => Place;

/** A cell of a record names nobody of the people files. */
export function takesNoPart(found: string, header: string, at: Place, index: PeopleIndex): Problem {
  const nearest = index.nearest(found);
  return problem('takes-no-part', { found, header, ...(nearest === undefined ? {} : { nearest }) }, at);
}

const isOpen = ({ state }: Pairing): boolean => state === 'draft' || holdsSeats(state);

/** A pairing that runs or is planned names somebody who is in no people file any more. */
export function strangersInPairings(
  { file, rows }: ReadRecord<Pairing>,
  index: PeopleIndex,
  placeOf: PlaceOf,
): Problem[] {
  if (index.size === 0) return [];
  return file.rows.flatMap(({ record }, at) =>
    isOpen(record)
      ? (['mentor', 'mentee'] as const).flatMap((header) => {
          const found = record[header];
          return found === '' || index.known(found, undefined) !== undefined
            ? []
            : [takesNoPart(found, header, placeOf(rows[at] ?? 0, header), index)];
        })
      : [],
  );
}

/** Everybody whom a log of the program may be about. */
export type Known = {
  readonly index: PeopleIndex;
  readonly people: readonly Person[];
  readonly pairings: readonly Pairing[];
  readonly staff: RosterIndex | undefined;
};

/**
 * Rows of training.csv and contacts.csv about people whom nothing in the folder knows: their hours and calls would be
 * nobody's. Managers are trained too, and who was in a pairing once was spoken to, so these are no strangers.
 */
export function strangersInLog<T extends Contact | Training>(
  { file, rows }: ReadRecord<T>,
  known: Known,
  placeOf: PlaceOf,
): Problem[] {
  const { index, staff } = known;
  if (index.size === 0 || file.rows.length === 0) return [];
  const others = new Set([
    ...known.people.flatMap(({ managers }) => managers),
    ...known.pairings.flatMap(({ mentor, mentee }) => [mentor, mentee]),
  ]);
  return file.rows.flatMap(({ record: { person } }, at) =>
    index.known(person, undefined) !== undefined ||
    others.has(person) ||
    staff?.findId(person) !== undefined ||
    isErasedId(person)
      ? []
      : [takesNoPart(person, 'person', placeOf(rows[at] ?? 0, 'person'), index)],
  );
}

/** Calls about a pairing that there is none of: they would answer nobody's wish to be called. */
export function contactsOfNoPairing(
  { file, rows }: ReadRecord<Contact>,
  pairings: readonly Pairing[],
  placeOf: PlaceOf,
): Problem[] {
  const ids = new Set(pairings.map(({ id }) => id));
  if (ids.size === 0) return [];
  return file.rows.flatMap(({ record: { pairing: found } }, at) => {
    if (found === undefined || ids.has(found)) return [];
    const nearest = nearestText(found, ids);
    const facts = { found, ...(nearest === undefined ? {} : { nearest }) };
    return [problem('contact-pairing-unknown', facts, placeOf(rows[at] ?? 0, 'pairing_id'))];
  });
}
