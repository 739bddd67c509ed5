import type { FieldSpec, Fields, FieldType, FieldValue } from '../model/field.ts';
import type { Employee } from '../model/roster.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { monthsBetween, yearsBetween } from '../time/day.ts';
import type { PeopleIndex } from './people-index.ts';

export type DerivedFields = {
  /** The answers with what follows from them: years of service at the program's start, months in the present role. */
  readonly complete: (id: string, own: ReadonlyMap<string, FieldValue>) => Fields;
  readonly specs: () => FieldSpec[];
  readonly assumptions: () => CheckResult['assumptions'];
};

/**
 * What nobody was asked and dates tell. A hiring date comes from the form, else from the roster. Without a start of
 * the program nothing is derived, since "how long" needs a day to count to.
 */
export function deriveFields(
  { start }: Program,
  roster: readonly Employee[],
  index: PeopleIndex,
): DerivedFields {
  const hired = new Map<string, string>();
  for (const employee of roster) {
    const id = index.find(employee.id);
    if (id !== undefined && employee.hired !== undefined) hired.set(id, employee.hired);
  }
  const made = new Map<string, FieldType>();
  let fromRoster = 0;
  const add = (fields: Map<string, FieldValue>, name: string, value: FieldValue) => {
    if (fields.has(name)) return false;
    fields.set(name, value);
    made.set(name, value.type);
    return true;
  };
  return {
    complete(id, own) {
      const fields = new Map(own);
      const known = hired.get(id);
      if (known !== undefined && add(fields, 'hire_date', { type: 'date', day: known })) fromRoster++;
      const since = fields.get('hire_date');
      const inRole = fields.get('role_since');
      if (start !== undefined && since?.type === 'date') {
        add(fields, 'years_of_service', {
          type: 'number',
          number: Math.max(0, yearsBetween(since.day, start)),
        });
      }
      if (start !== undefined && inRole?.type === 'date') {
        add(fields, 'months_in_role', {
          type: 'number',
          number: Math.max(0, monthsBetween(inRole.day, start)),
        });
      }
      return fields;
    },
    specs: () => [...made].map(([name, type]) => ({ name, type, use: 'open', label: labels[name] ?? name })),
    assumptions: () =>
      fromRoster === 0
        ? []
        : [
            {
              about: 'hire_date',
              text: `${fromRoster} ${fromRoster === 1 ? 'answer' : 'answers'} taken from the roster`,
            },
          ],
  };
}

const labels: Record<string, string> = {
  hire_date: 'Hire date',
  years_of_service: 'Years of service',
  months_in_role: 'Months in the present role',
};
