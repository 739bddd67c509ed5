import {
  allScope,
  type CellName,
  cellId,
  countsIn,
  type People,
  peopleCell,
  type Scope,
} from './equity-cells.ts';
import type { EquityFigures } from './equity-figures.ts';

/** A number of people that is told of all and of every group. */
export type Tally = {
  /** Whom it counts, of all. */
  readonly people: People;
  /** That it is all of a group, or nobody, says something of each of them. */
  readonly sensitive: boolean;
  /** Of a share, whom it is of. */
  readonly among?: People;
  readonly cellOf: (scope: Pick<Scope, 'id'>) => string;
  /** What else of the scope is withheld where it is. */
  readonly takes: (scope: Pick<Scope, 'id'>) => readonly string[];
};

/** Every number that the comparison tells, in the order in which one gives way to another: the later does. */
export function talliesOf(figures: EquityFigures): Tally[] {
  const { measures } = figures;
  const all = allScope(figures);
  const everything = (scope: Pick<Scope, 'id'>): string[] =>
    measures.flatMap((measure) =>
      (['asked', 'n', 'count', 'value'] as const).map((name) => cellId(scope, measure, name)),
    );
  const whole: Tally = { people: all.people, sensitive: false, cellOf: peopleCell, takes: everything };
  const counted = measures.flatMap((measure) =>
    countsIn(measure, all).map(
      ({ name, people, sensitive }): Tally => ({
        people,
        sensitive,
        ...(name === 'count' ? { among: new Set(measure.rows.map(({ person }) => person)) } : {}),
        cellOf: (scope) => cellId(scope, measure, name),
        takes: (scope) => restingOn(name, measure.kind === 'share').map((one) => cellId(scope, measure, one)),
      }),
    ),
  );
  return [whole, ...counted];
}

/** A share goes with its numbers; a mean tells nothing of how many people it is of. */
function restingOn(name: CellName, isShare: boolean): readonly CellName[] {
  if (!isShare) return [];
  return name === 'n' ? ['count', 'value'] : ['value'];
}

/** Of each tally, those that are among its people, itself too: numbers whose difference counts people. */
export function nestingOf(tallies: readonly Tally[]): readonly (readonly boolean[])[] {
  return tallies.map(({ people: wider }) =>
    tallies.map(({ people }) => people.size <= wider.size && [...people].every((id) => wider.has(id))),
  );
}
