import type { CountCell, DerivedCell, DisclosureLimits } from '../../model/disclosure.ts';
import type { Atoms } from './atoms.ts';
import type { Audit, Audited } from './audit.ts';
import { solutionsNear } from './moves.ts';
import { sumOver } from './whole-solutions.ts';

/** So many other possible counts are tried on a figure; one that gives nothing away agrees with many of the nearest. */
const mostTried = 4_000;

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

/**
 * Decimals of each derived figure that may be told. One that rests on nothing but counts that are told says nothing new.
 * Any other is worked out anew for other counts that would fit everything told: it may be told where those that give the
 * same figure leave each hidden count three values; else with fewer decimals; else not.
 */
export function tellDerived({
  cells,
  derived,
  atoms,
  audit,
  audited,
  limits,
  before,
}: Input): ReadonlyMap<string, number> {
  const at = new Map(cells.map(({ id }, i) => [id, i]));
  const open = new Set([...audited.told, ...audited.known]);
  const rests = (figure: DerivedCell): readonly number[] => figure.from.flatMap((id) => at.get(id) ?? []);
  const digits = new Map<string, number>();
  let fitting: readonly Solution[] | undefined;
  const bound = new Set<number>();
  const told = (figure: DerivedCell, decimals: number): boolean => {
    const from = rests(figure);
    const knows = { rows: [...open].map((cell) => rowOf(atoms, cell)), ...ofTruth(atoms, [...open]) };
    const tried = fitting ?? solutionsNear(atoms.people, knows, mostTried).map((people) => ({ people }));
    const same = alike(figure, decimals, from, { atoms, tried });
    const touched = [...bound, ...from.filter((cell) => !open.has(cell))];
    if (!leavesDoubt(same, touched, { atoms, audit, audited })) return false;
    fitting = same;
    for (const cell of touched) bound.add(cell);
    return true;
  };
  for (const { id, digits: decimals } of before) {
    const figure = derived.find((each) => each.id === id);
    // Told already: whether it leaves doubt or not, later ones have to reckon with it.
    if (figure !== undefined && !rests(figure).every((cell) => open.has(cell))) told(figure, decimals);
  }
  for (const figure of derived) {
    if (figure.n < limits.minMean) continue;
    if (rests(figure).every((cell) => open.has(cell))) digits.set(figure.id, figure.digits);
    else {
      for (let decimals = figure.digits; decimals >= (figure.coarsest ?? figure.digits); decimals--) {
        if (!told(figure, decimals)) continue;
        digits.set(figure.id, decimals);
        break;
      }
    }
  }
  return digits;
}

type Solution = { readonly people: readonly number[] };

const rowOf = (atoms: Atoms, cell: number): Uint8Array =>
  atoms.inCell[cell] ?? new Uint8Array(atoms.people.length);

function ofTruth(atoms: Atoms, open: readonly number[]) {
  const values = open.map((cell) => sumOver(rowOf(atoms, cell), atoms.people));
  return { values, atoms: atoms.people.length, most: Number.POSITIVE_INFINITY };
}

/** The solutions for which the figure would read the same. The first is the true one. */
function alike(
  figure: DerivedCell,
  decimals: number,
  from: readonly number[],
  { atoms, tried }: { readonly atoms: Atoms; readonly tried: readonly Solution[] },
): Solution[] {
  const known = new Map<string, string>();
  const reads = ({ people }: Solution): string => {
    const counts = from.map((cell) => sumOver(rowOf(atoms, cell), people));
    const key = counts.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = figure
      .of(counts)
      .map((value) => (value === null ? '-' : toldAs(value, decimals)))
      .join(' ');
    known.set(key, text);
    return text;
  };
  const truth = reads({ people: atoms.people });
  return tried.filter((solution) => reads(solution) === truth);
}

/** A number with so many decimals, as every output tells it; never −0. */
export function toldAs(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
}

/**
 * Whether every hidden count keeps three values among the solutions that agree; or, whatever the figures say, because it
 * can change while all that they rest on stands still.
 */
function leavesDoubt(
  same: readonly Solution[],
  touched: readonly number[],
  { atoms, audit, audited }: Pick<Input, 'atoms' | 'audit' | 'audited'>,
): boolean {
  const narrow = [...audited.hidden].filter(([cell, least]) => {
    const values = new Set<number>();
    for (const { people } of same) {
      values.add(sumOver(rowOf(atoms, cell), people));
      if (values.size >= least) return false;
    }
    return true;
  });
  if (narrow.length === 0) return true;
  const still = { told: audited.told, known: [...audited.known, ...touched], hidden: new Map(narrow) };
  return audit.pinned(still).length === 0;
}
