import type { DecidingUse } from '../../model/deciding-use.ts';
import type { FieldSpec } from '../../model/field.ts';
import { compareText } from '../../model/order.ts';
import { type Person, roles } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { AuditOutcome } from '../../schema/audit-result.ts';
import { decides, isIdle, purposesOf } from './field-purposes.ts';

type HeldField = AuditOutcome['fields'][number];

/**
 * Every field that people gave an answer to, what it is for, and how many gave one: what decides first, then by name.
 * Of a question that is read and not kept as an answer, such as the number of places, nobody is counted. What follows from other answers, such as years of service, stands there where it is used for something.
 */
export function heldFields(
  { cohort, mapping, rowCounts }: Pick<ProgramFolder, 'cohort' | 'mapping' | 'rowCounts'>,
  uses: readonly DecidingUse[],
): HeldField[] {
  const { people, fields } = cohort;
  const answered = answersByField(people);
  const asked = askedFields(mapping, rowCounts);
  const specs = [...fields.values(), ...[...asked.values()].filter(({ name }) => !fields.has(name))];
  const rank = ({ usedFor }: HeldField): number => (decides(usedFor) ? 0 : 1);
  return specs
    .map(
      (spec): HeldField => ({
        name: spec.name,
        label: spec.label,
        use: spec.use,
        people: ofPerson(spec.name, people) ?? answered.get(spec.name) ?? (fields.has(spec.name) ? 0 : null),
        usedFor: purposesOf(spec, uses),
      }),
    )
    .filter((field) => field.people !== 0 && (asked.has(field.name) || !isIdle(field.usedFor)))
    .sort((a, b) => rank(a) - rank(b) || compareText(a.name, b.name));
}

/** What the forms asked, under the header that stands first: identity, places and the rest, whether it is compared or not. */
function askedFields(
  mapping: ProgramFolder['mapping'],
  rowCounts: ProgramFolder['rowCounts'],
): ReadonlyMap<string, FieldSpec> {
  const forms = new Set(rowCounts.filter(({ kind }) => formKinds.has(kind)).map(({ file }) => file));
  const asked = new Map<string, FieldSpec>();
  for (const { file, field, header } of mapping) {
    if (field === null || !forms.has(file) || asked.has(field)) continue;
    asked.set(field, { name: field, type: 'text', use: 'open', label: header });
  }
  return asked;
}

const formKinds: ReadonlySet<string> = new Set(['mentees', 'mentors', 'participants', 'pairings']);

/** How many people answered each field, in either role. */
function answersByField(people: readonly Person[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const person of people) {
    const given = new Set(roles.flatMap((role) => [...(person.as[role]?.keys() ?? [])]));
    for (const field of given) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return counts;
}

/** What is known of a person without being among the answers. */
function ofPerson(field: string, people: readonly Person[]): number | undefined {
  switch (field) {
    case 'id':
    case 'name':
    case 'first_name':
    case 'last_name':
      return people.length;
    case 'email':
      return people.filter(({ email }) => email !== undefined).length;
    case 'manager_id':
      return people.filter(({ managerId }) => managerId !== undefined).length;
    case 'timestamp':
      return people.filter(({ applied }) => applied !== undefined).length;
    default:
      return undefined;
  }
}
