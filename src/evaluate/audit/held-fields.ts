import type { DecidingUse } from '../../model/deciding-use.ts';
import { compareText } from '../../model/order.ts';
import type { Cohort, Person } from '../../model/person.ts';
import { roles } from '../../model/person.ts';
import type { AuditOutcome } from '../../schema/audit-result.ts';
import { decides, purposesOf } from './field-purposes.ts';

type HeldField = AuditOutcome['fields'][number];

/** Every field that people gave an answer to, what it is for, and how many gave one: what decides first, then by name. */
export function heldFields({ people, fields }: Cohort, uses: readonly DecidingUse[]): HeldField[] {
  const answered = answersByField(people);
  const rank = ({ usedFor }: HeldField): number => (decides(usedFor) ? 0 : 1);
  return [...fields.values()]
    .map(
      (spec): HeldField => ({
        name: spec.name,
        label: spec.label,
        use: spec.use,
        people: ofPerson(spec.name, people) ?? answered.get(spec.name) ?? 0,
        usedFor: purposesOf(spec, uses),
      }),
    )
    .filter((field) => field.people !== 0)
    .sort((a, b) => rank(a) - rank(b) || compareText(a.name, b.name));
}

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
