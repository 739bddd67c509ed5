/**
 * Seats on one side, places on the other, and who may sit where: the problem of rotations and of several mentors by role.
 * Seats of one person never go to the same other person. Costs are whole numbers, and every sum stays below 2^53.
 */
export type Network = {
  /** By line: how many seats of a kind a person has to fill. */
  readonly seats: Int32Array;
  /** By line: the person whose seats these are. */
  readonly owner: Int32Array;
  /** By person on the other side. */
  readonly places: Int32Array;
  /** Pairs of line s stand at first[s] … first[s + 1] − 1, rising by cost but for less than `slack`. */
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly cost: Float64Array;
  readonly slack: number;
  /** What the k-th empty seat of a line costs, k from 1; never falling. */
  readonly emptyCost: (line: number, k: number) => number;
  /** What the k-th place of somebody costs that is taken, k from 0; never falling. */
  readonly placeCost: (other: number, k: number) => number;
  /** No more pairs than this in all. */
  readonly most: number;
};

/**
 * The pairs used, and prices that prove them least costly: with `each` for every pair, c + each − u − v is at least 0 for
 * pairs not in use, and at most 0 for used ones (README.md one room up, "Rotations").
 */
export type Flow = {
  readonly used: Uint8Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** 0 unless the number of pairs is what is short. */
  readonly each: number;
  readonly count: number;
};
