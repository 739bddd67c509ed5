import type { CountCell, DerivedCell, DisclosureLimits } from '../../model/disclosure.ts';
import type { Atoms } from './atoms.ts';
import type { Audit, Audited } from './audit.ts';
import { type Move, movesOf, otherSolutions, solutionsNear } from './moves.ts';
import { sumOver } from './whole-solutions.ts';

/** A figure as it was told before, and with how many decimals. */
export type ToldDerived = { readonly id: string; readonly digits: number };

type Input = {
  readonly cells: readonly CountCell[];
  readonly derived: readonly DerivedCell[];
  readonly atoms: Atoms;
  readonly audit: Audit;
  readonly audited: Audited;
  readonly limits: DisclosureLimits;
  readonly before: readonly ToldDerived[];
};

/** A figure as it is told, over the counts (places of cells) that it rests on. */
type Told = { readonly figure: DerivedCell; readonly from: readonly number[]; readonly decimals: number };

/**
 * Decimals of each derived figure that may be told. One that rests on nothing but counts that are told says nothing new.
 * Any other is worked out anew for other counts that would fit everything told: it may be told where those that give the
 * same figures leave each hidden count its values; else with fewer decimals; else not.
 */
export function tellDerived(input: Input): ReadonlyMap<string, number> {
  const { cells, derived, audited, limits, before } = input;
  const at = new Map(cells.map(({ id }, i) => [id, i]));
  const open = new Set([...audited.told, ...audited.known]);
  const tellings = derived.map((figure) => ({ figure, from: figure.from.flatMap((id) => at.get(id) ?? []) }));
  const isPlain = ({ from }: Pick<Told, 'from'>): boolean => from.every((cell) => open.has(cell));
  // What was told already is told, whether it leaves doubt or not: later figures have to reckon with it.
  const told = tellings.flatMap((telling): Told[] => {
    const known = before.find(({ id }) => id === telling.figure.id);
    return known === undefined || isPlain(telling) ? [] : [{ ...telling, decimals: known.digits }];
  });
  const digits = new Map<string, number>();
  const leavesDoubt = doubtOf(input, [...open]);
  for (const telling of tellings) {
    const { id, n, digits: finest, coarsest = finest } = telling.figure;
    if (n < limits.minMean) continue;
    const found = isPlain(telling)
      ? finest
      : downFrom(finest, coarsest).find((decimals) => leavesDoubt([...told, { ...telling, decimals }]));
    if (found === undefined) continue;
    digits.set(id, found);
    if (!isPlain(telling)) told.push({ ...telling, decimals: found });
  }
  return digits;
}

const downFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, from - to + 1) }, (_, i) => from - i);

/**
 * Whether every hidden count keeps its values among the solutions that read the same; or, whatever the figures say,
 * because it can change while all that they rest on stands still.
 */
function doubtOf(
  { atoms, audit, audited }: Input,
  open: readonly number[],
): (told: readonly Told[]) => boolean {
  const truth = atoms.people;
  const rowOf = (cell: number): Uint8Array => atoms.inCell[cell] ?? new Uint8Array(truth.length);
  let moves: readonly Move[] | undefined;
  let near: readonly (readonly number[])[] | undefined;
  return (told) => {
    moves ??= movesOf({ rows: open.map(rowOf), atoms: truth.length });
    const readsAlike = told.map((one) => alike(one, truth, rowOf));
    near ??= solutionsNear(truth, moves);
    const pool = near.filter((x) => readsAlike.every((is) => is(x)));
    for (const [cell, least] of audited.hidden) {
      const row = rowOf(cell);
      const values = new Set(pool.map((x) => sumOver(row, x)));
      if (values.size >= least) continue;
      for (const x of otherSolutions(truth, moves, row)) {
        if (values.has(sumOver(row, x)) || !readsAlike.every((is) => is(x))) continue;
        pool.push(x);
        values.add(sumOver(row, x));
        if (values.size >= least) break;
      }
      if (values.size >= least) continue;
      const rests = told.flatMap(({ from }) => from).filter((one) => !open.includes(one));
      const still = {
        told: audited.told,
        known: [...audited.known, ...rests],
        hidden: new Map([[cell, least]]),
      };
      if (audit.pinned(still).length > 0) return false;
    }
    return true;
  };
}

/** Whether a figure reads the same for other people in the atoms; each set of counts is worked out once. */
function alike(
  { figure, from, decimals }: Told,
  truth: readonly number[],
  rowOf: (cell: number) => Uint8Array,
): (x: readonly number[]) => boolean {
  const rows = from.map(rowOf);
  const known = new Map<string, string>();
  const reading = (x: readonly number[]): string => {
    const counts = rows.map((row) => sumOver(row, x));
    const key = counts.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const figures = figure.of(counts).map((value) => (value === null ? '-' : toldAs(value, decimals)));
    known.set(key, figures.join(' '));
    return figures.join(' ');
  };
  const own = reading(truth);
  return (x) => reading(x) === own;
}

/** A number with so many decimals, as every output tells it; never −0. */
export function toldAs(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
}
