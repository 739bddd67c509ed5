/**
 * The transportation problem on candidate lists: mentees with seats, mentors with capacities, a pair at most once.
 * All costs are integers and every sum stays below 2^53.
 */
export type Instance = {
  /** Of each mentee. */
  readonly seats: Int32Array;
  /** Of each mentor. */
  readonly capacity: Int32Array;
  /** Pairs of mentee i stand at first[i] … first[i + 1] − 1. */
  readonly first: Int32Array;
  readonly mentor: Int32Array;
  readonly cost: Float64Array;
  /** The price of leaving one seat of a mentee empty. */
  readonly emptyCost: Float64Array;
  /** The k-th further mentee (k = 0, 1, …) of mentor j costs (taken[j] + k) · step more; absent: nothing. */
  readonly load?: { readonly step: number; readonly taken: Int32Array };
};

/** Where to start from: prices of an earlier solution, and its pairs. Any numbers lead to the same cost. */
export type Start = { readonly v: Float64Array; readonly used?: Uint8Array };

/**
 * `used` by pair; prices u by mentee and v by mentor prove the match least costly (README.md one room up).
 * `work` counts the visits of pairs: the same on every machine.
 */
export type Solution = {
  readonly used: Uint8Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly work: number;
};
