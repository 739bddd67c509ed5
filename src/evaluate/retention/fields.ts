import type { Day } from '../../model/day.ts';
import type { Employee } from '../../model/roster.ts';
import { yearsBetween } from '../../time/day.ts';

/** A field of a roster row by its name in program.yaml: the recognised column first, then the snake_case header. */
export function valueAtStart(employee: Employee, field: string): string | undefined {
  const known: Readonly<Record<string, string | undefined>> = {
    level: employee.level,
    department: employee.department,
    location: employee.location,
    manager_id: employee.managerId,
  };
  const text = (Object.hasOwn(known, field) ? known[field] : undefined) ?? employee.columns.get(field);
  const value = text?.trim().normalize('NFC');
  return value === '' ? undefined : value;
}

/** Years of service on that day, anniversaries exact; null without a hire date. */
export function tenureAt({ hired }: Employee, day: Day): number | null {
  return hired === undefined ? null : yearsBetween(hired, day);
}
