import type { FieldUse } from '../model/field.ts';
import type { Cohort, Person, Role } from '../model/person.ts';
import { itemsOf } from './pair-facts.ts';

/** Looks people up by id; an id that nobody in the cohort has is its own name. */
export type PeopleById = {
  readonly person: (id: string) => Person | undefined;
  readonly name: (id: string) => string;
  /** "Consultant, Operations, Lisbon" as far as known; fields that are audited or scored only are never printed. */
  readonly line: (id: string, role: Role) => string;
};

const printed: ReadonlySet<FieldUse> = new Set(['open', 'coordinator-only']);

/** For the coordinator's pages. */
export function peopleById(cohort: Cohort): PeopleById {
  const people = new Map(cohort.people.map((p) => [p.id, p]));
  const fields = ['level', 'department', 'location'].filter((field) =>
    printed.has(cohort.fields.get(field)?.use ?? 'audit'),
  );
  return {
    person: (id) => people.get(id),
    name: (id) => people.get(id)?.name ?? id,
    line: (id, role) => fields.flatMap((field) => itemsOf(people.get(id)?.as[role]?.get(field))).join(', '),
  };
}
