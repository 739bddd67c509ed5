import { isEqualsFormat } from '../../model/equals-format.ts';
import type { FieldSpec } from '../../model/field.ts';
import { sortedBy } from '../../model/order.ts';
import { answersOf, type Person, type Role, roles } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { type CopiedColumn, type CopiedTable, copiedTable } from './copied-table.ts';
import { fieldCell, type Pseudonyms } from './field-cell.ts';

/** A people file of the copy and whose it is. */
export type CopiedForm = { readonly role: Role | 'both'; readonly table: CopiedTable };

const files = { mentor: 'mentors.csv', mentee: 'mentees.csv', both: 'participants.csv' } as const;

/**
 * The people as forms of one shape, whatever they came in: a row for each answer that counts, in the order of the
 * pseudonyms, so that the order of the rows tells nothing either.
 */
export function copiedForms(
  folder: ProgramFolder,
  kept: ReadonlyMap<string, FieldSpec>,
  pseudonyms: Pseudonyms,
): CopiedForm[] {
  const sides: readonly CopiedForm['role'][] = isEqualsFormat(folder.program) ? ['both'] : roles;
  return sides.flatMap((role): CopiedForm[] => {
    const ofSide = folder.cohort.people.filter((person) => role === 'both' || person.roles.includes(role));
    if (ofSide.length === 0) return [];
    const people = sortedBy(ofSide, ({ id }) => pseudonyms.people.id(id));
    const columns = [
      ...personColumns(role, pseudonyms),
      ...lineColumns(folder, people, pseudonyms),
      ...fieldColumns(kept, role, pseudonyms),
    ];
    return [{ role, table: copiedTable(files[role], people, columns) }];
  });
}

function personColumns(role: CopiedForm['role'], { people: who }: Pseudonyms): CopiedColumn<Person>[] {
  return [
    { header: 'id', cell: ({ id }) => who.id(id) },
    { header: 'name', cell: ({ id, name }) => (name === id ? '' : who.name(name)) },
    { header: 'email', cell: ({ email }) => (email === undefined ? '' : who.email(email)) },
    { header: 'timestamp', cell: ({ applied }) => applied ?? '' },
    // Of equals nobody has places to offer.
    { header: 'capacity', cell: ({ capacity }) => (role === 'both' ? '' : String(capacity[role] ?? '')) },
    { header: 'manager_id', cell: ({ managerId }) => who.anybody(managerId ?? '') },
  ];
}

/** The whole line above, where a form asked for it: highest first. */
function lineColumns(
  { mapping }: ProgramFolder,
  people: readonly Person[],
  { people: who }: Pseudonyms,
): CopiedColumn<Person>[] {
  if (!mapping.some(({ field }) => field === 'management_chain')) return [];
  const longest = people.reduce((most, { managers }) => Math.max(most, managers.length), 0);
  return Array.from({ length: Math.min(longest, 99) }, (_, step) => ({
    header: `management_chain_${String(step + 1).padStart(2, '0')}`,
    cell: ({ managers }) => who.anybody(managers.at(-1 - step) ?? ''),
  }));
}

function fieldColumns(
  kept: ReadonlyMap<string, FieldSpec>,
  role: CopiedForm['role'],
  pseudonyms: Pseudonyms,
): CopiedColumn<Person>[] {
  return [...kept].map(([name, spec]) => ({
    header: pseudonyms.texts.word(name),
    cell: (person) => {
      const answers =
        role === 'both'
          ? (answersOf(person, 'mentee') ?? answersOf(person, 'mentor'))
          : answersOf(person, role);
      return fieldCell(answers?.get(name), spec, pseudonyms);
    },
  }));
}
