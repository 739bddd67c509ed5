/**
 * What a study of staying found, as others may build on it: the difference in the share that stayed, mentees minus others,
 * between −1 and 1, with its 95 % interval.
 */
export type StayEffect = {
  readonly design: 'eligible' | 'column' | 'lottery';
  /** Days from time zero. */
  readonly horizon: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** The mentees it was estimated on. */
  readonly mentees: number;
  /** Enough people left for words about it. */
  readonly reportable: boolean;
};
