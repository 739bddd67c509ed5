import { feasibleTableau, maximise, type Tableau } from './simplex.ts';

/** What a reader knows: sums of unknown atoms. Each row marks its atoms with 1. */
export type Knowledge = {
  readonly rows: readonly Uint8Array[];
  readonly values: readonly number[];
  /** How many unknowns there are. */
  readonly atoms: number;
  /** More people than these there cannot be: it only keeps the search finite. */
  readonly most: number;
};

/** Finds the solution in whole numbers for which a sum of atoms is largest, or smallest; undefined where none is found. */
export type WholeSolver = {
  readonly largest: (sum: ArrayLike<number>) => readonly number[] | undefined;
  readonly smallest: (sum: ArrayLike<number>) => readonly number[] | undefined;
};

/** Branching ends here. What is then not found counts as impossible, so that a count is never taken for safer than it is. */
const mostNodes = 80;

/** Answers about one state of knowledge: its corner is found once. */
export function wholeSolver(knowledge: Knowledge): WholeSolver {
  const base = bounded(knowledge);
  const corner = feasibleTableau(base.rows, base.values, base.width);
  const search = (sum: ArrayLike<number>, sign: 1 | -1): readonly number[] | undefined => {
    if (corner === undefined) return undefined;
    const cost = Float64Array.from({ length: base.width }, (_, j) =>
      j < knowledge.atoms ? sign * (sum[j] ?? 0) : 0,
    );
    return branch(base, { knowledge, cost, corner });
  };
  return { largest: (sum) => search(sum, 1), smallest: (sum) => search(sum, -1) };
}

type Program = {
  readonly rows: readonly Float64Array[];
  readonly values: readonly number[];
  readonly width: number;
};

/** With one slack unknown that bounds all atoms together. */
function bounded({ rows, values, atoms, most }: Knowledge): Program {
  const width = atoms + 1;
  return {
    rows: [
      ...rows.map((row) => Float64Array.from({ length: width }, (_, j) => row[j] ?? 0)),
      new Float64Array(width).fill(1),
    ],
    values: [...values, most],
    width,
  };
}

type Search = {
  readonly knowledge: Knowledge;
  readonly cost: Float64Array;
  readonly corner: Tableau;
};

/** A bound on one unknown: at most, or at least, so many. */
type Bound = { readonly atom: number; readonly at: number; readonly side: 1 | -1 };

function branch(base: Program, { knowledge, cost, corner }: Search): readonly number[] | undefined {
  let best: { readonly x: readonly number[]; readonly value: number } | undefined;
  const open: (readonly Bound[])[] = [[]];
  for (let node = 0; node < mostNodes; node++) {
    const bounds = open.pop();
    if (bounds === undefined) break;
    const tableau = bounds.length === 0 ? corner : tightened(base, bounds);
    const found = tableau === undefined ? undefined : maximise(tableau, cost);
    if (found === undefined) continue;
    const value = found.reduce((sum, x, j) => sum + x * (cost[j] ?? 0), 0);
    if (best !== undefined && Math.floor(value + 1e-6) <= best.value) continue;
    const broken = found.findIndex((x, j) => j < knowledge.atoms && Math.abs(x - Math.round(x)) > 1e-6);
    if (broken < 0) {
      const x = Array.from(found.slice(0, knowledge.atoms), (one) => Math.round(one));
      if (isSolution(x, knowledge)) best = { x, value: Math.round(value) };
      continue;
    }
    const floor = Math.floor(found[broken] ?? 0);
    open.push(
      [...bounds, { atom: broken, at: floor, side: 1 }],
      [...bounds, { atom: broken, at: floor + 1, side: -1 }],
    );
  }
  return best?.x;
}

/** Each bound has a slack unknown of its own. */
function tightened(base: Program, bounds: readonly Bound[]): Tableau | undefined {
  const width = base.width + bounds.length;
  const widened = base.rows.map((row) => Float64Array.from({ length: width }, (_, j) => row[j] ?? 0));
  const added = bounds.map(({ atom, side }, i) => {
    const row = new Float64Array(width);
    row[atom] = 1;
    row[base.width + i] = side;
    return row;
  });
  const tableau = feasibleTableau(
    [...widened, ...added],
    [...base.values, ...bounds.map(({ at }) => at)],
    width,
  );
  return tableau;
}

/** Checked in whole numbers, so that no rounding error lets anything pass. */
export function isSolution(
  x: readonly number[],
  { rows, values }: Pick<Knowledge, 'rows' | 'values'>,
): boolean {
  return x.every((one) => one >= 0) && rows.every((row, i) => sumOver(row, x) === values[i]);
}

/** How many people the marked atoms hold. */
export function sumOver(marked: ArrayLike<number>, x: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < x.length; j++) if (marked[j]) sum += x[j] ?? 0;
  return sum;
}
