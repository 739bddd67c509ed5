/**
 * A linear program, or one in whole numbers: the greatest Σ cost·x with rows and columns between bounds. Columns stand one
 * after the other: the entries of column c are first[c] … first[c + 1] − 1. Typed arrays alone, so that it goes to a thread.
 */
export type MipModel = {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly first: Int32Array;
  readonly row: Int32Array;
  readonly value: Float64Array;
  /** Every column is a whole number. */
  readonly whole: boolean;
  /** A solution to begin with. */
  readonly start?: Float64Array;
};

/** Beyond this many nodes of the search the best that was found counts, with its bound: a number, never a clock. */
export const mostNodes = 2000;
/** The same for steps of its linear programs, since the first node can take many. */
export const mostIterations = 20_000;

export type MipAnswer = {
  /** `limit`: solved as far as the number of nodes allows; `bound` says how far that may be from the best. */
  readonly status: 'optimal' | 'limit' | 'infeasible';
  /** Empty where there is none. */
  readonly values: Float64Array;
  readonly objective: number;
  readonly bound: number;
  /** Prices of rows; empty for whole numbers. */
  readonly rowPrices: Float64Array;
};

/** Who solves such programs: here, or on a thread of its own. */
export type MipDesk = {
  readonly solve: (model: MipModel) => Promise<MipAnswer>;
  readonly dismiss: () => Promise<void>;
};

/** Puts a model together column by column. */
export class ModelBuilder {
  private readonly cost: number[] = [];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];
  private readonly entries: [row: number, value: number][][] = [];

  row(lower: number, upper: number): number {
    this.rowLower.push(lower);
    return this.rowUpper.push(upper) - 1;
  }

  column(cost: number, lower: number, upper: number): number {
    this.cost.push(cost);
    this.lower.push(lower);
    this.upper.push(upper);
    return this.entries.push([]) - 1;
  }

  entry(row: number, column: number, value: number): void {
    this.entries[column]?.push([row, value]);
  }

  model(whole: boolean): MipModel {
    const first = new Int32Array(this.entries.length + 1);
    this.entries.forEach((own, c) => {
      first[c + 1] = (first[c] ?? 0) + own.length;
    });
    const all = this.entries.flat();
    return {
      cost: Float64Array.from(this.cost),
      lower: Float64Array.from(this.lower),
      upper: Float64Array.from(this.upper),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      first,
      row: Int32Array.from(all, ([row]) => row),
      value: Float64Array.from(all, ([, value]) => value),
      whole,
    };
  }
}
