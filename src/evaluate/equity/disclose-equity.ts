import type { Day } from '../../model/day.ts';
import type { CellTable, CountCell } from '../../model/disclosure.ts';
import type { Program } from '../../schema/program.ts';
import {
  allScope,
  type Counted,
  cellId,
  countsIn,
  derivedIn,
  groupScope,
  isAmong,
  type People,
  peopleCell,
  rowsIn,
  type Scope,
  type Withheld,
} from './equity-cells.ts';
import type { EquityField, EquityFigures } from './equity-figures.ts';
import type { EquityMeasure } from './equity-measures.ts';
import { type Column, withholdMore } from './withhold-more.ts';

type Limits = Pick<Program['privacy'], 'min_count' | 'min_mean'>;

const scopesOf = ({ spec, groups }: EquityField): Scope[] =>
  groups.map((group) => groupScope(spec.name, group));

/** Every number of people that the comparison would tell, and every figure that follows from such numbers. */
export function cellsOf(figures: EquityFigures, asOf: Day): CellTable {
  const all = allScope(figures);
  const scopes = [all, ...figures.fields.flatMap(scopesOf)];
  const places = new Map(figures.people.map((id, at) => [id, at]));
  const members = (people: People): Uint32Array =>
    Uint32Array.from([...people].flatMap((id) => places.get(id) ?? [])).sort();
  const counts = figures.measures.flatMap((measure, of) =>
    scopes.flatMap((scope, at) =>
      countsIn(measure, scope).map(
        ({ name, people, sensitive }): CountCell => ({
          ...{ id: cellId(scope, measure, name), members: members(people), sensitive },
          priority: scopes.length * (of + 1) + at,
          of: isAmong(measure, name, scope, all) ?? [],
        }),
      ),
    ),
  );
  return {
    report: 'equity',
    asOf,
    population: figures.people,
    counts: [
      { id: peopleCell(all), members: members(all.people), priority: 0, sensitive: false },
      ...figures.fields.flatMap((field) => groupCells(field, all, members)),
      ...counts,
    ],
    derived: figures.measures.flatMap((measure) => scopes.flatMap((scope) => derivedIn(measure, scope, all))),
  };
}

/** How many gave each answer. Where one answer is given, the groups share out all. */
function groupCells(field: EquityField, all: Scope, members: (people: People) => Uint32Array): CountCell[] {
  const { spec, groups } = field;
  const isSplit = groups.reduce((sum, { people }) => sum + people.size, 0) === all.people.size;
  return scopesOf(field).map((scope) => ({
    ...{ id: peopleCell(scope), members: members(scope.people), priority: 1, sensitive: false },
    of: [peopleCell(all)],
    ...(isSplit ? { split: spec.name } : {}),
  }));
}

/**
 * What hr and the public may not read. No number of people under `min_count`, nor one that two numbers told differ by; no
 * share or mean of fewer than `min_mean`; and of the groups of one field so many that none of those withheld follows from
 * the number of all.
 */
export function withheldCells(figures: EquityFigures, limits: Limits): Withheld {
  const { measures } = figures;
  const hidden = new Set<string>();
  const all = allScope(figures);
  withholdSmall(all, measures, limits, hidden);
  for (const scopes of figures.fields.map(scopesOf)) {
    for (const scope of scopes) if (scope.people.size < limits.min_count) hidden.add(peopleCell(scope));
    withholdMore(peopleColumn(scopes, all, limits, hidden), hidden);
    for (const scope of scopes) withholdSmall(scope, measures, limits, hidden);
    for (const measure of measures) {
      withholdMore(numbersColumn(measure, scopes, all, limits, hidden), hidden);
      for (const column of figureColumns(measure, scopes, all, limits, hidden)) withholdMore(column, hidden);
    }
  }
  const derived = [all, ...figures.fields.flatMap(scopesOf)].flatMap((scope) =>
    measures.flatMap((measure) => derivedIn(measure, scope, all)),
  );
  return { hidden, digits: new Map(derived.map(({ id, digits }) => [id, digits])) };
}

/** The cells of one scope that are too small, or too near to a number of the same people that is told already. */
function withholdSmall(
  scope: Scope,
  measures: readonly EquityMeasure[],
  limits: Limits,
  hidden: Set<string>,
): void {
  if (scope.people.size < limits.min_count) hidden.add(peopleCell(scope));
  const isBarred = hidden.has(peopleCell(scope));
  const told: People[] = isBarred ? [] : [scope.people];
  for (const measure of measures) {
    const id = (name: Parameters<typeof cellId>[2]): string => cellId(scope, measure, name);
    const { length } = rowsIn(measure, scope);
    for (const counted of countsIn(measure, scope)) {
      const needsMean = counted.name === 'count' && (hidden.has(id('n')) || length < limits.min_mean);
      if (isBarred || needsMean || !mayStand(counted, told, limits)) hidden.add(id(counted.name));
      else told.push(counted.people);
    }
    const rests =
      measure.kind === 'share'
        ? hidden.has(id('count'))
        : isBarred || length < limits.min_mean || isAtEnd(measure, scope, limits);
    if (rests) hidden.add(id('value'));
  }
}

/** So near to an end of its scale that all are there, or all but a few: the mean would tell how many. */
function isAtEnd(measure: EquityMeasure, scope: Scope, { min_count }: Limits): boolean {
  const { sensitive, scale = { min: 0, max: 1 } } = measure;
  const rows = rowsIn(measure, scope);
  const above = rows.reduce((sum, { top, bottom }) => sum + top - scale.min * bottom, 0);
  const below = rows.reduce((sum, { top, bottom }) => sum + scale.max * bottom - top, 0);
  return sensitive && Math.min(above, below) < min_count;
}

/** Large enough, and as far from every number told of people among whom these are, or who are among these. */
function mayStand({ people, sensitive }: Counted, told: readonly People[], { min_count }: Limits): boolean {
  const isLarge = (size: number): boolean => size >= min_count || (size === 0 && !sensitive);
  return (
    isLarge(people.size) &&
    told.every((other) => {
      const [few, many] = people.size <= other.size ? [people, other] : [other, people];
      const isNested = [...few].every((id) => many.has(id));
      return !isNested || isLarge(many.size - few.size);
    })
  );
}

/** How many people gave each answer. Of one withheld for its size, the size is known to be small. */
function peopleColumn(
  scopes: readonly Scope[],
  all: Scope,
  { min_count }: Limits,
  hidden: ReadonlySet<string>,
): Column {
  return {
    cells: scopes.map((scope) => [peopleCell(scope)]),
    people: scopes.map(({ people }) => people),
    all: hidden.has(peopleCell(all)) ? undefined : all.people,
    atLeast: min_count,
    bounds: scopes.map(({ people }) =>
      people.size < min_count
        ? { least: 1, most: min_count - 1 }
        : { least: min_count, most: all.people.size },
    ),
  };
}

/** Of how many people of each group a measure says something; what it counts of them goes with it. */
function numbersColumn(
  measure: EquityMeasure,
  scopes: readonly Scope[],
  all: Scope,
  { min_count }: Limits,
  hidden: ReadonlySet<string>,
): Column {
  const people = scopes.map((scope) => peopleIn(measure, scope));
  return {
    cells: scopes.map((scope) => [
      cellId(scope, measure, 'n'),
      ...(measure.kind === 'share' ? [cellId(scope, measure, 'count'), cellId(scope, measure, 'value')] : []),
    ]),
    people,
    all: hidden.has(cellId(all, measure, 'n')) ? undefined : peopleIn(measure, all),
    atLeast: min_count,
    bounds: scopes.map((scope) => ({ least: 0, most: mostOf(scope, all, hidden) })),
  };
}

/** The figure of each group: of a share both who counts and who does not, else everybody whose values it is the mean of. */
function figureColumns(
  measure: EquityMeasure,
  scopes: readonly Scope[],
  all: Scope,
  { min_count, min_mean }: Limits,
  hidden: ReadonlySet<string>,
): Column[] {
  const isShare = measure.kind === 'share';
  const cells = scopes.map((scope): readonly [string, ...string[]] =>
    isShare
      ? [cellId(scope, measure, 'count'), cellId(scope, measure, 'value')]
      : [cellId(scope, measure, 'value')],
  );
  const bounds = scopes.map((scope) => ({ least: 0, most: mostOf(scope, all, hidden) }));
  const isTold = !hidden.has(cellId(all, measure, 'value'));
  const column = (of: (scope: Scope) => People, atLeast: number): Column => ({
    ...{ cells, bounds, atLeast },
    people: scopes.map(of),
    all: isTold ? of(all) : undefined,
  });
  if (!isShare) return [column((scope) => peopleIn(measure, scope), min_mean)];
  const counted = (scope: Scope, top: number): People =>
    new Set(rowsIn(measure, scope).flatMap((row) => (row.top === top ? [row.person] : [])));
  return [column((scope) => counted(scope, 1), min_count), column((scope) => counted(scope, 0), min_count)];
}

const peopleIn = (measure: EquityMeasure, scope: Scope): People =>
  new Set(rowsIn(measure, scope).map(({ person }) => person));

/** No group has more of anybody than it is known to have people. */
const mostOf = (scope: Scope, all: Scope, hidden: ReadonlySet<string>): number =>
  hidden.has(peopleCell(scope)) ? all.people.size : scope.people.size;
