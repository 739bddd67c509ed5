import type { Form, Listed } from '../forms/form.ts';

/** A rule as data: broken where any of its forms says 1. */
export type PlannedRule = { readonly name: string; readonly forms: readonly Form[] };

/** A criterion as data. */
export type PlannedCriterion = {
  readonly form: Form;
  /** Whole thousandths. */
  readonly weight: number;
  /** The value in millionths where it is unknown. */
  readonly missing: number;
  /** Counts in this side's own score only. */
  readonly side?: 'mentee' | 'mentor';
  /** What stands in place of `form` in one side's own score: a list of wishes counts for its own side. */
  readonly own?: { readonly mentee: Form; readonly mentor: Form };
};

/**
 * Nobody mentors their own mentor: of two people who could mentor each other, only the better direction is eligible, by
 * score, then the one that comes first.
 */
export type OneDirection = {
  /** Of a mentee who is a mentor as well: the place there, else −1; and the other way round. */
  readonly menteeAsMentor: Int32Array;
  readonly mentorAsMentee: Int32Array;
  /** 1 where a mentee, or a mentor, has a free place. */
  readonly menteeRoom: Uint8Array;
  readonly mentorRoom: Uint8Array;
  /** 1 for pairs whose other direction stands already. */
  readonly standing: Listed;
};

/**
 * Rules, criteria and people as data: typed arrays only, structured-clonable, both sides in canonical order. Pairs are
 * judged one by one (`pair-judge.ts`) and by row (`row-scorer.ts`) from the same forms.
 */
export type PairPlan = {
  readonly mentees: number;
  readonly mentors: number;
  readonly rules: readonly PlannedRule[];
  readonly criteria: readonly PlannedCriterion[];
  readonly oneDirection?: OneDirection;
};
