import { hash } from 'node:crypto';
import type { FieldValue } from '../model/field.ts';
import { compareText, sortedBy } from '../model/order.ts';
import type { PeopleSnapshot } from '../model/people-diff.ts';
import { type Cohort, type Person, roles } from '../model/person.ts';
import type { SourceFile } from '../model/source-file.ts';
import { peopleSnapshotSchema } from '../schema/people-snapshot.ts';
import { nameKey } from './person-keys.ts';
import { isWhole, sealed } from './seal.ts';

export const peopleSnapshotFile = '.mentor/people.json';

/** Fields that follow from others and from the program's start: a new start would change them for everybody. */
const followed: ReadonlySet<string> = new Set(['years_of_service', 'months_in_role']);
/** When a form was filled in is no answer. */
const moments: ReadonlySet<string> = new Set([
  'timestamp',
  'start_time',
  'completion_time',
  'last_modified_time',
  'startzeit',
  'fertigstellungszeit',
  'zeitstempel',
]);
/** Kept beside the answers: who somebody is, and what the people files say of them in all. */
const own: ReadonlySet<string> = new Set(['id', 'name', 'email', 'role', 'capacity', 'manager_id']);

/**
 * The people of a cohort as digests: enough to say who is new and which answers changed, and nothing that could be
 * printed. Audited fields are left out, since nothing is ever said of them. A digest does not hide a value from
 * somebody who can guess it; it keeps the value from being stored once more.
 */
export function snapshotOf({ people, fields }: Cohort): PeopleSnapshot {
  const asked = [...fields.values()].filter(
    ({ name, use }) => use !== 'audit' && ![followed, moments, own].some((names) => names.has(name)),
  );
  const names = ['capacity', 'manager_id', ...asked.map(({ name }) => name)].sort(compareText);
  return {
    fields: names,
    people: sortedBy(people, ({ id }) => id).map((person) => ({
      id: person.id,
      roles: roles.filter((role) => person.roles.includes(role)),
      name: person.name === person.id ? null : digestOf(['name', nameKey(person.name)]),
      email: person.email === undefined ? null : digestOf(['email', person.email]),
      answers: names.map((field) => answerDigest(person, field)),
    })),
  };
}

function answerDigest(person: Person, field: string): string | null {
  const values = valuesOf(person, field);
  return values.every((value) => value === undefined)
    ? null
    : digestOf([person.id, field, ...values.map((value) => value ?? '')]);
}

/** What stands in a field as a mentor and as a mentee, as text. */
function valuesOf(person: Person, field: string): (string | undefined)[] {
  if (field === 'manager_id') return [person.managerId];
  if (field === 'capacity') return roles.map((role) => person.capacity[role]?.toString());
  return roles.map((role) => {
    const value = person.as[role]?.get(field);
    return value === undefined ? undefined : textOf(value);
  });
}

/** A level as its word: its rank moves when another word joins the order. */
function textOf(value: FieldValue): string {
  return value.type === 'ordinal' ? value.text : JSON.stringify(value);
}

/** 48 bits: no two of a million answers are likely to be taken for one. */
export function digestOf(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 8);
}

/** The bytes of .mentor/people.json: one person a line, by id; the same people give the same bytes. */
export function encodeSnapshot({ fields, people }: PeopleSnapshot): string {
  const head = `{"schema":"mentor/people@1","fields":${JSON.stringify(fields)},"people":[`;
  const lines = people.map(({ id, roles: inRoles, name, email, answers }) =>
    JSON.stringify({ id, roles: inRoles, name, email, answers }),
  );
  return sealed(`${head}\n${lines.join(',\n')}\n]}\n`);
}

export type ReadSnapshot =
  | { readonly state: 'absent' | 'damaged' | 'other-version' }
  | { readonly state: 'read'; readonly snapshot: PeopleSnapshot };

/** The snapshot of the last run; damaged, or of another version of mentor, it is as good as none, and that is said. */
export function readSnapshot(files: readonly SourceFile[]): ReadSnapshot {
  const file = files.find(({ path }) => path === peopleSnapshotFile);
  if (file === undefined) return { state: 'absent' };
  const text = new TextDecoder().decode(file.bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'damaged' };
  }
  const read = peopleSnapshotSchema.safeParse(value);
  if (read.success && !isWhole(text)) return { state: 'damaged' };
  if (!read.success) return { state: isOther(value) ? 'other-version' : 'damaged' };
  const { fields, people } = read.data;
  const whole =
    people.every(({ answers }) => answers.length === fields.length) &&
    new Set(people.map(({ id }) => id)).size === people.length;
  return whole ? { state: 'read', snapshot: { fields, people } } : { state: 'damaged' };
}

function isOther(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return false;
  return typeof value.schema === 'string' && /^mentor\/people@(?!1$)\d+$/.test(value.schema);
}
