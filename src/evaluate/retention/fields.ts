import type { Day } from '../../model/day.ts';
import { remembered } from '../../model/remembered.ts';
import type { Employee } from '../../model/roster.ts';
import { yearsBetween } from '../../time/day.ts';

/** A field of a roster row by its name in program.yaml: the recognised column first, then the snake_case header. */
export function valueAtStart(employee: Employee, field: string): string | undefined {
  const text = knownValue(employee, field) ?? employee.columns.get(field);
  return text === undefined ? undefined : cleaned(text);
}

/** A field has a few dozen values, and each is asked for once for every person. */
const cleaned = remembered((text) => text.trim().normalize('NFC') || undefined, { most: 4096, longest: 100 });

function knownValue(employee: Employee, field: string): string | undefined {
  switch (field) {
    case 'level':
      return employee.level;
    case 'department':
      return employee.department;
    case 'location':
      return employee.location;
    case 'manager_id':
      return employee.managerId;
    default:
      return undefined;
  }
}

/** Years of service on that day, anniversaries exact; null without a hire date. */
export function tenureAt({ hired }: Employee, day: Day): number | null {
  return hired === undefined ? null : yearsBetween(hired, day);
}
