import { type DecidingUse, decidingPurposes } from '../../model/deciding-use.ts';
import type { FieldSpec } from '../../model/field.ts';
import type { FieldPurpose, FieldUsedFor } from '../../schema/audit-result.ts';

/** What fields that every program may have are for, whatever program.yaml says. */
const known: Readonly<Record<string, readonly FieldPurpose[]>> = {
  id: ['identity'],
  name: ['identity'],
  first_name: ['identity'],
  last_name: ['identity'],
  email: ['identity', 'letters'],
  role: ['places'],
  is_mentor: ['places'],
  is_mentee: ['places'],
  both_roles: ['places'],
  participation: ['places'],
  capacity: ['places'],
  timestamp: ['latest'],
  avoids: ['apart'],
  availability: ['schedule'],
  timezone: ['schedule'],
  location: ['schedule'],
  country: ['schedule'],
  region: ['schedule'],
  language: ['language'],
  consent: ['consent'],
};

/** Fields that stand on the sheet of the person somebody is paired with, where they are open. */
const onSheets: ReadonlySet<string> = new Set([
  'name',
  'email',
  'level',
  'department',
  'location',
  'languages',
  'topics_wanted',
  'goal_text',
  'question',
  'biography',
]);

/** Never on the coordinator's pages: no question about the person, or kept for the equity report alone. */
const unread: ReadonlySet<string> = new Set([
  'start_time',
  'completion_time',
  'startzeit',
  'fertigstellungszeit',
  'timestamp',
  'consent',
]);

/** Whether a field has a say in who meets whom. */
export const decides = (usedFor: readonly FieldUsedFor[]): boolean =>
  usedFor.some(({ purpose }) => decidingPurposes.has(purpose));

/** Whether nothing but a pair of eyes has any use for the field. */
export const isIdle = (usedFor: readonly FieldUsedFor[]): boolean =>
  usedFor.every(({ purpose }) => purpose === 'coordinator');

/**
 * Everything that one field is for, what decides first. `derivedFrom`: a field from which others follow serves them, too:
 * a day of hiring is used by a rule on years of service.
 */
export function purposesOf({ name, use }: FieldSpec, uses: readonly DecidingUse[]): FieldUsedFor[] {
  const serves = new Set([name, ...(derived[name] ?? [])]);
  const named = uses
    .filter(({ fields }) => fields.some((field) => serves.has(field)))
    .map(
      ({ kind, name: called, role }): FieldUsedFor => ({
        purpose: kind,
        ...(kind === 'spread' || kind === 'priority' ? {} : { name: called }),
        ...(role === undefined ? {} : { role }),
      }),
    );
  // Whom somebody wished for is told to nobody else.
  const compared = name !== 'prefers' && named.some(({ purpose }) => purpose === 'criterion');
  const plain: readonly FieldPurpose[] = [
    ...(Object.hasOwn(known, name) ? (known[name] ?? []) : []),
    ...(use === 'open' && (onSheets.has(name) || compared) ? (['sheet'] as const) : []),
    ...(use === 'audit' ? (['equity'] as const) : []),
    ...(use !== 'audit' && use !== 'score-only' && !unread.has(name) ? (['coordinator'] as const) : []),
  ];
  return [...named, ...plain.map((purpose) => ({ purpose }))];
}

/** What follows from a field. */
const derived: Readonly<Record<string, readonly string[]>> = {
  hire_date: ['years_of_service'],
  role_since: ['months_in_role'],
};
