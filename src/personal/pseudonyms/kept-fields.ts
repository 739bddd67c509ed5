import type { FieldSpec, FieldType } from '../../model/field.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { fieldNeeds } from '../../read/field-needs.ts';
import { isKnownField } from '../../read/field-synonyms.ts';

/** Answers from a list, or of a form that says nothing of its own accord. */
const closed: ReadonlySet<FieldType> = new Set([
  'category',
  'ordinal',
  'set',
  'boolean',
  'timezone',
  'availability',
]);

/** What further fields follow from, where the program asks for those. */
const sources: Readonly<Record<string, readonly string[]>> = {
  years_of_service: ['hire_date'],
  months_in_role: ['role_since'],
};

/** Whom somebody names in an answer. */
const people: ReadonlySet<string> = new Set(['prefers', 'avoids']);

/** Asked for the organiser's own sake: no rule or report looks at them of its own accord. */
const idle: ReadonlySet<string> = new Set(['consent', 'source']);

/**
 * The fields that go into the copy, by name: what a setting of the program names, what the fairness check looks at, whom
 * people prefer or avoid, and of the fields that every program knows those with answers from a list. Everything else
 * stays where it is.
 */
export function keptFields({ program, cohort }: ProgramFolder): ReadonlyMap<string, FieldSpec> {
  const needed = new Set(fieldNeeds(program).map(({ field }) => field));
  for (const field of [...needed]) for (const source of sources[field] ?? []) needed.add(source);
  const isKept = ({ name, type, use }: FieldSpec): boolean =>
    people.has(name)
      ? type === 'ranking'
      : needed.has(name) ||
        (use === 'audit' && closed.has(type)) ||
        (use === 'open' && isKnownField(name) && closed.has(type) && !idle.has(name));
  return new Map([...cohort.fields].filter(([, spec]) => isKept(spec)));
}
