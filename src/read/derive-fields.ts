import type { Day } from '../model/day.ts';
import type { FieldSpec, Fields, FieldValue } from '../model/field.ts';
import { monthsBetween, yearsBetween } from '../time/day.ts';

/** Fields that nobody was asked for: their labels, where no form has a header for them. */
const derivable = {
  hire_date: { type: 'date', label: 'Hire date' },
  years_of_service: { type: 'number', label: 'Years of service' },
  months_in_role: { type: 'number', label: 'Months in the present role' },
} as const;

/**
 * The answers with what follows from dates: a hiring date from the roster where the form gives none, years of service
 * and months in the present role at the program's start. Without a start nothing is counted, since "how long" needs
 * a day to count to. What was answered is never changed.
 */
export function deriveFields(
  own: ReadonlyMap<string, FieldValue>,
  hired: Day | undefined,
  start: Day | undefined,
): Fields {
  const fields = new Map(own);
  if (!fields.has('hire_date') && hired !== undefined) fields.set('hire_date', { type: 'date', day: hired });
  const since = fields.get('hire_date');
  const inRole = fields.get('role_since');
  if (start !== undefined && since?.type === 'date' && !fields.has('years_of_service')) {
    fields.set('years_of_service', { type: 'number', number: Math.max(0, yearsBetween(since.day, start)) });
  }
  if (start !== undefined && inRole?.type === 'date' && !fields.has('months_in_role')) {
    fields.set('months_in_role', { type: 'number', number: Math.max(0, monthsBetween(inRole.day, start)) });
  }
  return fields;
}

/** From what fields can be derived: days to count from, and a day to count to. */
export type DerivedSources = {
  readonly counted: boolean;
  /** Where days of hiring come from. */
  readonly hired: 'roster' | 'form' | undefined;
  readonly inRole: boolean;
};

/** Specifications of the fields that can be derived and that no form asks for. */
export function derivedSpecs(
  { counted, hired, inRole }: DerivedSources,
  asked: ReadonlyMap<string, FieldSpec>,
): FieldSpec[] {
  const can = {
    hire_date: hired === 'roster',
    years_of_service: counted && hired !== undefined,
    months_in_role: counted && inRole,
  };
  return Object.entries(derivable).flatMap(([name, { type, label }]): FieldSpec[] =>
    can[name as keyof typeof derivable] && !asked.has(name) ? [{ name, type, use: 'open', label }] : [],
  );
}
