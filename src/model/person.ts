import type { Day } from './day.ts';
import type { FieldSpec, Fields } from './field.ts';

export type Role = 'mentor' | 'mentee';
export const roles = ['mentor', 'mentee'] as const satisfies readonly Role[];

/** Where a row was read: `row` counts records as a spreadsheet shows them, the header is row 1. */
export type RowPlace = { readonly file: string; readonly row: number };

export type Person = {
  /** The one id: the employee number if any was given, else the folded address, else the name. */
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly roles: readonly Role[];
  /** IANA zone; the program's where the person gave none. */
  readonly timezone: string;
  /** How many partners this person takes in each role they applied for; absent where they did not apply. */
  readonly capacity: { readonly [R in Role]?: number };
  /** Answers by role: the same question may be answered differently as a mentor and as a mentee. */
  readonly as: { readonly [R in Role]?: Fields };
  /** The id of the direct manager, resolved from an id, an address or a name; may be nobody in the cohort. */
  readonly managerId?: string;
  /** All managers above, nearest first, as far as people files and roster tell. */
  readonly managers: readonly string[];
  /** Set by overrides: not available from this day on. */
  readonly outFrom?: Day;
  /** The day of the form that counts: as a mentee, else as a mentor; absent where no timestamp tells. */
  readonly applied?: Day;
  readonly places: readonly RowPlace[];
};

/** What can be known of a cohort without building everybody in it. */
export type CohortGlance = {
  readonly size: number;
  readonly person: (id: string) => Person | undefined;
  /** Somebody gave an answer to the field in the role. */
  readonly answered: (role: Role, field: string) => boolean;
  /** Somebody has a manager. */
  readonly managed: boolean;
};

export type Cohort = {
  /** By id, in code-unit order. A cohort that was read builds them when they are first asked for. */
  readonly people: readonly Person[];
  readonly fields: ReadonlyMap<string, FieldSpec>;
  /** Absent of a cohort that is only its people. */
  readonly glance?: CohortGlance;
};

/** The glance at a cohort, from its people where it brings none. They are not touched otherwise: that would build them. */
export function glanceAt(cohort: Cohort): CohortGlance {
  return cohort.glance ?? glanceOver(cohort.people);
}

function glanceOver(people: readonly Person[]): CohortGlance {
  return {
    size: people.length,
    person: (id) => people.find((person) => person.id === id),
    answered: (role, field) => people.some((person) => person.as[role]?.has(field) === true),
    managed: people.some(({ managerId }) => managerId !== undefined),
  };
}

/** The answers a person gave in a role; of somebody in both roles each role has its own. */
export function answersOf(person: Person, role: Role): Fields | undefined {
  return person.as[role];
}
