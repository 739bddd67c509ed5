import type { FieldSpec, FieldType } from '../../model/field.ts';
import { groupByEach } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import { closedStates, type Pairing } from '../../model/pairing.ts';
import { type Person, type Role, roles } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { fieldTitle } from '../../texts/field-words.ts';
import { type WorkbookWords, workbookWords } from '../../texts/workbook-words.ts';
import type { PeopleById } from '../people-by-id.ts';
import type { Sheet, SheetCell, SheetColumn } from '../workbook.ts';
import { answerCell, numberCell, textCell } from './answer-cell.ts';

type Column = SheetColumn & { readonly cell: (person: Person) => SheetCell };

/** What can be taken in at a glance stands before lists, and lists before what people wrote. */
const shortFirst: readonly FieldType[] = [
  'ordinal',
  'category',
  'id',
  'number',
  'date',
  'boolean',
  'set',
  'ranking',
  'availability',
  'text',
];

/**
 * Everybody, with their places, partners and answers. Fields that only score, or only serve the audit, stay out. Who
 * applied for both roles and answered differently has both answers in the cell, the mentor's first.
 */
export function peopleSheet(
  { cohort, program: { language, format } }: ProgramFolder,
  pairs: readonly Pairing[],
  names: PeopleById,
): Sheet {
  const words = workbookWords(language);
  const partners = partnersOf(pairs, names);
  const unitOf = unitsOf(pairs);
  const fields = sortedBy(
    [...cohort.fields.values()].filter(
      ({ name, use, type }) =>
        (use === 'open' || use === 'coordinator-only') &&
        type !== 'timezone' &&
        cohort.people.some((person) => roles.some((role) => person.as[role]?.has(name) === true)),
    ),
    ({ type }) => shortFirst.indexOf(type),
    ({ name }) => name,
  );
  const text = (title: string, of: (person: Person) => string): Column => ({
    title,
    kind: 'text',
    cell: (person) => textCell(of(person)),
  });
  const columns: Column[] = [
    text(words.person, ({ id }) => id),
    text(words.name, ({ name }) => name),
    text(words.email, ({ email = '' }) => email),
    ...roles.map(
      (role): Column => ({
        title: words.places[role],
        kind: 'number',
        cell: ({ capacity }) => (capacity[role] === undefined ? textCell('') : numberCell(capacity[role])),
      }),
    ),
    ...(format === 'one-to-one' || format === 'informal'
      ? []
      : [text(words.unit, ({ id }) => unitOf.get(id)?.join('; ') ?? '')]),
    ...roles.map((role) => text(words.partners[role], ({ id }) => partners[role].get(id)?.join('; ') ?? '')),
    text(words.timezone, ({ timezone }) => timezone),
    ...fields.map((field) => fieldColumn(field, fieldTitle(field.name, field.label, language), words)),
    {
      title: words.outFrom,
      kind: 'day',
      cell: ({ outFrom }) => (outFrom === undefined ? textCell('') : { type: 'day', day: outFrom }),
    },
  ];
  const rows = cohort.people.map((person) => columns.map(({ cell }) => cell(person)));
  return {
    name: words.sheets.people,
    wraps: false,
    columns: columns.map(({ title, kind }) => ({ title, kind })),
    rows,
  };
}

function fieldColumn({ name, type }: FieldSpec, title: string, words: WorkbookWords): Column {
  return {
    title,
    kind: type === 'number' ? 'number' : type === 'date' ? 'day' : 'text',
    cell(person) {
      const [first, second] = roles.flatMap((role) => {
        const value = person.as[role]?.get(name);
        return value === undefined ? [] : [answerCell(value, words)];
      });
      if (first === undefined) return textCell('');
      return second?.type === 'text' && first.type === 'text' && second.text !== first.text
        ? textCell(`${first.text} / ${second.text}`)
        : first;
    },
  };
}

/** By id, the numbers of all that somebody is in and that is not over. */
function unitsOf(pairs: readonly Pairing[]): ReadonlyMap<string, readonly string[]> {
  const open = pairs.filter(({ state }) => !closedStates.has(state));
  const rows = groupByEach(open, ({ mentee, mentor }) => [mentee, mentor]);
  return new Map([...rows].map(([person, own]) => [person, [...new Set(own.map(({ id }) => id))]]));
}

/** By id, the names of those with whom somebody is paired in a role, in the order of the pairs; not of pairs that are over. */
function partnersOf(
  pairs: readonly Pairing[],
  names: PeopleById,
): Readonly<Record<Role, ReadonlyMap<string, readonly string[]>>> {
  const found: Record<Role, Map<string, string[]>> = { mentor: new Map(), mentee: new Map() };
  const add = (role: Role, id: string, partner: string): void => {
    if (id === '' || partner === '') return;
    found[role].set(id, [...(found[role].get(id) ?? []), names.name(partner)]);
  };
  for (const { mentor, mentee, state } of pairs) {
    if (closedStates.has(state)) continue;
    add('mentor', mentor, mentee);
    add('mentee', mentee, mentor);
  }
  return found;
}
