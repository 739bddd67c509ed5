/** Rows of a symmetric or lower triangular matrix. */
export type Matrix = readonly (readonly number[])[];

/** `dependent`: the columns that those before them already explain. */
export type Factor = { readonly lower: Matrix; readonly dependent: readonly number[] };

/**
 * The lower triangle L with L Lᵀ = matrix, for a symmetric matrix that is not negative. A column of which at most
 * `least` is left once those before it are taken out is dependent; its row is 0, and nothing may be solved with it.
 * R: `t(chol(matrix))`.
 */
export function cholesky(matrix: Matrix, least: number): Factor {
  const lower: number[][] = [];
  const dependent: number[] = [];
  matrix.forEach((values, j) => {
    const row: number[] = [];
    for (let k = 0; k < j; k += 1) {
      const above = lower[k] ?? [];
      const pivot = above[k] ?? 0;
      row.push(pivot > 0 ? ((values[k] ?? 0) - dot(row, above, k)) / pivot : 0);
    }
    const left = (values[j] ?? 0) - dot(row, row, j);
    if (!(left > least)) dependent.push(j);
    lower.push(left > least ? [...row, Math.sqrt(left)] : new Array<number>(j + 1).fill(0));
  });
  return { lower, dependent };
}

/** The x with L Lᵀ x = right. R: `chol2inv(chol(matrix)) %*% right`. */
export function solveCholesky(lower: Matrix, right: readonly number[]): readonly number[] {
  const forward: number[] = [];
  lower.forEach((row, j) => {
    forward.push(((right[j] ?? 0) - dot(row, forward, j)) / (row[j] ?? 1));
  });
  const solved = [...forward];
  for (let j = lower.length - 1; j >= 0; j -= 1) {
    let rest = forward[j] ?? 0;
    for (let k = j + 1; k < lower.length; k += 1) rest -= (lower[k]?.[j] ?? 0) * (solved[k] ?? 0);
    solved[j] = rest / (lower[j]?.[j] ?? 1);
  }
  return solved;
}

/** The diagonal of the inverse. */
export function inverseDiagonal(lower: Matrix): readonly number[] {
  return lower.map(
    (_, j) =>
      solveCholesky(
        lower,
        lower.map((_row, k) => (k === j ? 1 : 0)),
      )[j] ?? 0,
  );
}

function dot(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
