import type { AnswerGroup } from './answer-groups.ts';
import type { EquityFigures } from './equity-figures.ts';
import type { EquityMeasure } from './equity-measures.ts';
import type { PersonRow } from './estimate.ts';

export type People = ReadonlySet<string>;

/** All people, or one group of one field: whom a row of figures is about. */
export type Scope = {
  /** What the ids of its cells begin with: `equity/gender/answer:Woman`. */
  readonly id: string;
  readonly people: People;
};

export const allScope = ({ people }: Pick<EquityFigures, 'people'>): Scope => ({
  id: 'equity/all',
  people: new Set(people),
});

export const groupScope = (field: string, group: AnswerGroup): Scope => ({
  id: groupId(field, group),
  people: group.people,
});

/** Under what a group is known from report to report. */
export const groupId = (
  field: string,
  { kind, name }: { readonly kind: string; readonly name: string },
): string => `equity/${field}/${kind === 'answer' ? `answer:${name}` : kind}`;

/** How many people a scope has. */
export const peopleCell = ({ id }: Pick<Scope, 'id'>): string => `${id}/people`;

/** Figures that are told or withheld one by one. */
export type CellName = 'asked' | 'n' | 'count' | 'value';

export const cellId = (
  { id }: Pick<Scope, 'id'>,
  measure: Pick<EquityMeasure, 'id'>,
  name: CellName,
): string => `${id}/${measure.id}/${name}`;

/** The rows of a measure that are about the scope. */
export const rowsIn = ({ rows }: EquityMeasure, { people }: Scope): PersonRow[] =>
  rows.filter(({ person }) => people.has(person));

/** Everybody of a measure who is not among these. */
export function restOf({ rows }: EquityMeasure, own: readonly PersonRow[]): PersonRow[] {
  const among = new Set(own.map(({ person }) => person));
  return rows.filter(({ person }) => !among.has(person));
}

/** Who counts in a share. */
const countedIn = (rows: readonly PersonRow[]): string[] =>
  rows.flatMap(({ person, top }) => (top === 1 ? [person] : []));

/** One number of people of a measure. `sensitive`: that it is all of them, or nobody, would say something of each. */
export type Counted = {
  readonly name: 'asked' | 'n' | 'count';
  readonly people: People;
  readonly sensitive: boolean;
};

/** The numbers of people that a measure tells of a scope: who was asked, of whom it is said, and of shares who counts. */
export function countsIn(measure: EquityMeasure, scope: Scope): Counted[] {
  const rows = rowsIn(measure, scope);
  const asked = measure.asked?.filter((id) => scope.people.has(id));
  return [
    ...(asked === undefined ? [] : [{ name: 'asked' as const, people: new Set(asked), sensitive: false }]),
    { name: 'n', people: new Set(rows.map(({ person }) => person)), sensitive: false },
    ...(measure.kind === 'share'
      ? [{ name: 'count' as const, people: new Set(countedIn(rows)), sensitive: measure.sensitive }]
      : []),
  ];
}
