import type { Day } from '../../model/day.ts';
import type { Employee } from '../../model/roster.ts';
import type { Program } from '../../schema/program.ts';
import type { SideRule } from '../../schema/program-rules.ts';
import { tenureAt, valueAtStart } from './fields.ts';

/**
 * Whether somebody could have applied as a mentee at time zero, by `eligibility: mentee`, as far as the roster of that
 * day can tell: a rule on a field it does not know, or training, rules nobody out.
 */
export function couldHaveApplied(
  program: Program,
  timeZero: Day,
): (employee: Employee, atStart: Employee | undefined) => boolean {
  const rules = program.eligibility.mentee;
  return (employee, atStart) => rules.every((rule) => passes(rule, employee, { atStart, timeZero }));
}

type Then = { readonly atStart: Employee | undefined; readonly timeZero: Day };

function passes(rule: SideRule, employee: Employee, then: Then): boolean {
  if ('completed' in rule) return true;
  if ('one_of' in rule) {
    return Object.entries(rule.one_of).every(([field, choices]) => {
      const value = then.atStart === undefined ? undefined : valueAtStart(then.atStart, field);
      return (
        value === undefined || choices.some((choice) => choice.trim().toLowerCase() === value.toLowerCase())
      );
    });
  }
  const least = 'at_least' in rule;
  return Object.entries(least ? rule.at_least : rule.at_most).every(([field, limit]) => {
    const value = numberThen(employee, field, then);
    return value === null || (least ? value >= limit : value <= limit);
  });
}

function numberThen(employee: Employee, field: string, { atStart, timeZero }: Then): number | null {
  if (field === 'years_of_service' || field === 'tenure') return tenureAt(atStart ?? employee, timeZero);
  const text = atStart === undefined ? undefined : valueAtStart(atStart, field);
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}
