import type { Day } from '../model/day.ts';
import type { FieldValue } from '../model/field.ts';
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

/** The answer of each person of a side, in their order. */
export function column(
  people: readonly Person[],
  role: 'mentee' | 'mentor',
  field: string,
): readonly (FieldValue | undefined)[] {
  return people.map((p) => p.as[role]?.get(field));
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
): Float64Array => Float64Array.from(column(people, role, field), (v) => numeric(v) ?? Number.NaN);

/** Text as it is compared: NFC, lower case, no space around. */
export const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();

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
