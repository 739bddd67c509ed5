import type { Day } from '../model/day.ts';
import type { FieldValue } from '../model/field.ts';
import { folded } from '../model/folded.ts';
import type { Person } from '../model/person.ts';
import type { TableScore } from '../model/program-folder.ts';

/** The two sides of a match; rules and criteria address people by their place here. */
export type Sides = { readonly mentees: readonly Person[]; readonly mentors: readonly Person[] };

/** What rules and criteria need to know beside the two people. */
export type Surroundings = {
  /** Zones and daylight saving are counted on this day: the program's start. */
  readonly day: Day;
  readonly scoreTables: ReadonlyMap<string, readonly TableScore[]>;
  /** `mentee NUL mentor` of every pair that was together before. */
  readonly pairedBefore: ReadonlySet<string>;
  /** Ranges of `closeness` without a gap, frozen at the first match, by criterion name. */
  readonly ranges: ReadonlyMap<string, number>;
};

export const pairKey = (mentee: string, mentor: string): string => `${mentee}\0${mentor}`;

type Column = readonly (FieldValue | undefined)[];

/** Columns that were read together, for as long as `withColumns` runs. */
const readTogether = new WeakMap<readonly Person[], Map<string, Column>>();

/** The answer of each person of a side, in their order. */
export function column(people: readonly Person[], role: 'mentee' | 'mentor', field: string): Column {
  return readTogether.get(people)?.get(field) ?? people.map((p) => p.as[role]?.get(field));
}

/**
 * What `use` gives, with `column` at hand for these fields of both sides: read in one walk over the people, each of whom
 * has answers all over the memory.
 */
export function withColumns<T>(sides: Sides, fields: ReadonlySet<string>, use: () => T): T {
  // Where both sides are the same list, a column would not say whose answers it holds.
  if (sides.mentees === sides.mentors) return use();
  try {
    readTogether.set(sides.mentees, readColumns(sides.mentees, 'mentee', fields));
    readTogether.set(sides.mentors, readColumns(sides.mentors, 'mentor', fields));
    return use();
  } finally {
    readTogether.delete(sides.mentees);
    readTogether.delete(sides.mentors);
  }
}

function readColumns(
  people: readonly Person[],
  role: 'mentee' | 'mentor',
  fields: ReadonlySet<string>,
): Map<string, Column> {
  const columns = [...fields].map((field) => ({
    field,
    values: new Array<FieldValue | undefined>(people.length).fill(undefined),
  }));
  people.forEach((person, place) => {
    const answers = person.as[role];
    if (answers !== undefined) for (const { field, values } of columns) values[place] = answers.get(field);
  });
  return new Map(columns.map(({ field, values }) => [field, values]));
}

/** Numbers compare numbers, levels compare by their place in the order. */
export function numeric(value: FieldValue | undefined): number | undefined {
  if (value?.type === 'number') return value.number;
  if (value?.type === 'ordinal') return value.rank;
  return undefined;
}

/** A number for each person of a side, NaN where there is none. */
export const numbersOf = (
  people: readonly Person[],
  role: 'mentee' | 'mentor',
  field: string,
): Float64Array => {
  const numbers = new Float64Array(people.length).fill(Number.NaN);
  column(people, role, field).forEach((value, place) => {
    numbers[place] = numeric(value) ?? Number.NaN;
  });
  return numbers;
};

/** The items of an answer, folded: a set's own, or the one word of a category. */
export function itemsOf(value: FieldValue | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  switch (value.type) {
    case 'set':
    case 'ranking':
      return value.items.map(folded);
    case 'id':
    case 'text':
    case 'category':
    case 'timezone':
    case 'ordinal':
      return [folded(value.text)];
    case 'boolean':
      return [value.yes ? 'yes' : 'no'];
    case 'number':
      return [String(value.number)];
    case 'date':
      return [value.day];
    case 'availability':
      return value.windows.map((w) => `${w.weekday} ${w.from}-${w.to}`);
  }
}
