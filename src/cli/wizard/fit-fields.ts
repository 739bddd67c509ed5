import type { FieldValue } from '../../model/field.ts';
import { compareText } from '../../model/order.ts';
import { roles } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { declaredHeaders } from '../../read/declared-columns.ts';
import { foldHeader, foldText } from '../../read/fold-text.ts';
import { splitHeader } from '../../read/split-header.ts';
import type { ProgramSettings } from '../../templates/programs/program-design.ts';
import type { Found } from './look-around.ts';

type Fields = NonNullable<ProgramSettings['fields']>;
type Field = Fields[string];

/**
 * The fields of a template that these files have. A list that holds every answer stays as it is; where people chose from
 * another one, that one is written down.
 */
export function fittingFields(fields: Fields, { folder }: Found): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, Field][] => {
      const { column, order, options } = field;
      if (column !== undefined) return hasHeader(column, folder) ? [[name, field]] : [];
      const given = folder.cohort.fields.has(name) ? answersTo(name, folder) : [];
      if (given.length === 0) return [];
      const list = order ?? options ?? [];
      if (holdsAll(list, given)) return [[name, field]];
      return options === undefined || given.length > longestList ? [] : [[name, { options: given }]];
    }),
  );
}

/** What has more kinds of answers was no list to choose from. */
const longestList = 40;

function holdsAll(list: readonly string[], given: readonly string[]): boolean {
  const words = new Set(list.map(foldText));
  return list.length === 0 || given.every((answer) => words.has(foldText(answer)));
}

function hasHeader(column: NonNullable<Field['column']>, { mapping }: ProgramFolder): boolean {
  const present = new Set(
    mapping.flatMap(({ header }) => [
      foldHeader(header),
      ...splitHeader(header).map(({ question }) => foldHeader(question)),
    ]),
  );
  const declared =
    typeof column === 'string'
      ? [column]
      : 'mentor' in column || 'mentee' in column
        ? roles.flatMap((side) => declaredHeaders(column as Parameters<typeof declaredHeaders>[0], side))
        : (column as readonly string[]);
  return declared.some((header) => present.has(foldHeader(header)));
}

function answersTo(name: string, { cohort }: ProgramFolder): readonly string[] {
  const given = cohort.people.flatMap((person) =>
    roles.flatMap((role) => textsOf(person.as[role]?.get(name))),
  );
  return [...new Set(given)].sort(compareText);
}

function textsOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined) return [];
  if ('items' in value) return value.items;
  return 'text' in value ? [value.text] : [];
}
