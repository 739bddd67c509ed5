/**
 * Linear programming over a few dozen unknowns: `rows` · x = `values`, x ≥ 0. Dense tableau, Bland's rule, so that it
 * always ends. Answers are checked in whole numbers by whoever asks.
 */
export type Tableau = {
  /** One row for each basic unknown: its coefficients, and its value at the end. */
  readonly rows: readonly Float64Array[];
  /** Which unknown each row solves for. */
  readonly basis: readonly number[];
  readonly width: number;
};

const tiny = 1e-9;

/** A corner of the solutions; undefined where there are none. */
export function feasibleTableau(
  rows: readonly ArrayLike<number>[],
  values: readonly number[],
  width: number,
): Tableau | undefined {
  const all = width + rows.length;
  const work = rows.map((row, i) => {
    const value = values[i] ?? 0;
    const line = new Float64Array(all + 1);
    for (let j = 0; j < width; j++) line[j] = (value < 0 ? -1 : 1) * (row[j] ?? 0);
    line[width + i] = 1;
    line[all] = Math.abs(value);
    return line;
  });
  const basis = rows.map((_, i) => width + i);
  const artificial = new Float64Array(all);
  for (let i = 0; i < rows.length; i++) artificial[width + i] = -1;
  climb({ work, basis, cost: artificial, columns: all });
  const lacking = basis.some((unknown, i) => unknown >= width && (work[i]?.[all] ?? 0) > 1e-6);
  if (lacking) return undefined;
  const kept = driveOut(work, basis, width);
  return {
    rows: kept.map((i) => shortened(work[i] ?? new Float64Array(0), width)),
    basis: kept.map((i) => basis[i] ?? 0),
    width,
  };
}

/** The unknowns at a corner where `cost` · x is largest; undefined where it has no bound. */
export function maximise(tableau: Tableau, cost: ArrayLike<number>): Float64Array | undefined {
  const work = tableau.rows.map((row) => row.slice());
  const basis = [...tableau.basis];
  if (!climb({ work, basis, cost, columns: tableau.width })) return undefined;
  const x = new Float64Array(tableau.width);
  for (const [i, unknown] of basis.entries()) x[unknown] = work[i]?.[tableau.width] ?? 0;
  return x;
}

type Climb = {
  readonly work: readonly Float64Array[];
  readonly basis: number[];
  readonly cost: ArrayLike<number>;
  readonly columns: number;
};

/** Pivots until nothing makes `cost` larger; false where nothing stops it. */
function climb({ work, basis, cost, columns }: Climb): boolean {
  for (;;) {
    const entering = enteringColumn(work, basis, cost, columns);
    if (entering === undefined) return true;
    const leaving = leavingRow(work, basis, entering, columns);
    if (leaving === undefined) return false;
    pivot(work, leaving, entering);
    basis[leaving] = entering;
  }
}

function enteringColumn(
  work: readonly Float64Array[],
  basis: readonly number[],
  cost: ArrayLike<number>,
  columns: number,
): number | undefined {
  const basic = new Set(basis);
  const priced = basis.flatMap((unknown, i) => {
    const price = cost[unknown] ?? 0;
    const row = work[i];
    return price === 0 || row === undefined ? [] : [{ price, row }];
  });
  for (let j = 0; j < columns; j++) {
    if (basic.has(j)) continue;
    let gain = cost[j] ?? 0;
    for (const { price, row } of priced) gain -= price * (row[j] ?? 0);
    if (gain > tiny) return j;
  }
  return undefined;
}

function leavingRow(
  work: readonly Float64Array[],
  basis: readonly number[],
  entering: number,
  columns: number,
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, row] of work.entries()) {
    const slope = row[entering] ?? 0;
    if (slope <= tiny) continue;
    const ratio = (row[row.length - 1] ?? 0) / slope;
    const tied = Math.abs(ratio - least) <= tiny;
    if (ratio < least - tiny || (tied && (basis[i] ?? 0) < (basis[best ?? 0] ?? 0))) {
      best = i;
      least = Math.min(ratio, least);
    }
  }
  return columns > 0 ? best : undefined;
}

function pivot(work: readonly Float64Array[], at: number, column: number): void {
  const line = work[at];
  if (line === undefined) return;
  const by = line[column] ?? 1;
  for (let j = 0; j < line.length; j++) line[j] = (line[j] ?? 0) / by;
  for (const [i, row] of work.entries()) {
    const factor = row[column] ?? 0;
    if (i === at || factor === 0) continue;
    for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (line[j] ?? 0);
  }
}

/** Rows whose artificial unknown cannot be exchanged say nothing new: the others are kept. */
function driveOut(work: readonly Float64Array[], basis: number[], width: number): number[] {
  return basis.flatMap((unknown, i) => {
    if (unknown < width) return [i];
    const row = work[i];
    const column = row?.findIndex((value, j) => j < width && Math.abs(value) > 1e-7) ?? -1;
    if (column < 0) return [];
    pivot(work, i, column);
    basis[i] = column;
    return [i];
  });
}

function shortened(row: Float64Array, width: number): Float64Array {
  const short = row.slice(0, width + 1);
  short[width] = row[row.length - 1] ?? 0;
  return short;
}
