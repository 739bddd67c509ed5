import type { CountCell, DerivedCell } from '../../model/disclosure.ts';
import type { AnswerGroup } from './answer-groups.ts';
import type { EquityFigures } from './equity-figures.ts';
import type { EquityMeasure } from './equity-measures.ts';
import { type EstimateKind, estimateOf, type PersonRow, ratioToAll } from './estimate.ts';

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

export const groupScope = (field: string, { kind, name, people }: AnswerGroup): Scope => ({
  id: `equity/${field}/${kind === 'answer' ? `answer:${name}` : kind}`,
  people,
});

/** How many people a scope has. */
export const peopleCell = ({ id }: Pick<Scope, 'id'>): string => `${id}/people`;

/** Figures that are told or withheld one by one. */
export type CellName = 'asked' | 'n' | 'count' | 'value' | 'ratio';

export const cellId = (
  { id }: Pick<Scope, 'id'>,
  measure: Pick<EquityMeasure, 'id'>,
  name: CellName,
): string => `${id}/${measure.id}/${name}`;

/** Ids of cells that may not be told, and decimals of those that are told rounded. */
export type Withheld = {
  readonly hidden: ReadonlySet<string>;
  readonly digits: ReadonlyMap<string, number>;
};

/** The rows of a measure that are about the scope. */
export const rowsIn = ({ rows }: EquityMeasure, { people }: Scope): PersonRow[] =>
  rows.filter(({ person }) => people.has(person));

/** Everybody of a measure who is not among these. */
export function restOf({ rows }: EquityMeasure, own: readonly PersonRow[]): PersonRow[] {
  const among = new Set(own.map(({ person }) => person));
  return rows.filter(({ person }) => !among.has(person));
}

/** Who counts in a share. */
export const countedIn = (rows: readonly PersonRow[]): string[] =>
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

/** Whom a number of a group is about: those of the group who are in the same number of all. */
export function isAmong(
  measure: EquityMeasure,
  name: Counted['name'],
  scope: Scope,
  all: Scope,
): CountCell['of'] {
  const wider = { asked: 'people', n: measure.asked === undefined ? 'people' : 'asked', count: 'n' } as const;
  const within = (of: Scope): string =>
    wider[name] === 'people' ? peopleCell(of) : cellId(of, measure, wider[name]);
  return scope === all ? [within(all)] : [within(scope), cellId(all, measure, name)];
}

/** The figure with its limits, and its ratio to all; of shares worked out from counts, else from what stays as it is. */
export function derivedIn(measure: EquityMeasure, scope: Scope, all: Scope): DerivedCell[] {
  const own = rowsIn(measure, scope);
  if (own.length === 0) return [];
  const { kind } = measure;
  const digits = tellDigits[kind];
  const isShare = kind === 'share';
  const from = (of: Scope): string[] => [
    cellId(of, measure, 'n'),
    ...(isShare ? [cellId(of, measure, 'count')] : []),
  ];
  const value: DerivedCell = {
    id: cellId(scope, measure, 'value'),
    from: from(scope),
    of: ([n = 0, count = 0]) => numbersOf(kind, isShare ? rowsOfCounts(n, count) : own),
    digits: digits.value,
    n: own.length,
  };
  if (scope === all) return [value];
  const ratio: DerivedCell = {
    id: cellId(scope, measure, 'ratio'),
    from: [...from(scope), ...from(all)],
    of: ([n = 0, count = 0, allN = 0, allCount = 0]) => {
      const found = isShare
        ? ratioToAll(kind, rowsOfCounts(n, count), rowsOfCounts(allN - n, allCount - count))
        : ratioToAll(kind, own, restOf(measure, own));
      return found === null ? [null, null, null] : [found.value, found.low, found.high];
    },
    digits: digits.ratio,
    n: own.length,
  };
  return [value, ratio];
}

/** Shares are told to a tenth of a per cent, means and ratios to a hundredth. */
const tellDigits = {
  share: { value: 3, ratio: 2 },
  ratio: { value: 3, ratio: 2 },
  mean: { value: 2, ratio: 2 },
} as const satisfies Record<EstimateKind, { readonly value: number; readonly ratio: number }>;

function numbersOf(kind: EstimateKind, rows: readonly PersonRow[]): (number | null)[] {
  const found = estimateOf(kind, rows);
  return found === null ? [null, null, null] : [found.value, found.low, found.high];
}

/** So many people of whom so many count; who they are does not matter to a share. */
const rowsOfCounts = (n: number, count: number): PersonRow[] =>
  Array.from({ length: Math.max(0, n) }, (_, at) => ({ person: '', top: at < count ? 1 : 0, bottom: 1 }));
