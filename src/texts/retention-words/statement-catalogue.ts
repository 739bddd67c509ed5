import type { RetentionOutcome } from '../../schema/retention-result.ts';

type Counted = Exclude<keyof NonNullable<RetentionOutcome['counted']>, 'notEligible'>;

/**
 * The sentences of one language around a result on staying: what the cohort can show, and what limits the answer, which
 * itself stands in texts/result-words/. Figures come as words; `people` is null where the number is suppressed.
 */
export type StatementCatalogue = {
  readonly powerHidden: string;
  readonly power: (facts: {
    readonly mentees: number;
    readonly others: number;
    readonly points: string;
    /** Smaller than it takes to find a difference of 10 points. */
    readonly short: boolean;
  }) => string;
  /** Nobody of the others left. */
  readonly powerFull: (facts: { readonly mentees: number; readonly others: number }) => string;
  readonly powerNone: (facts: {
    readonly mentees: number;
    readonly others: number;
    readonly share: string;
  }) => string;
  readonly matching: (facts: {
    readonly kept: number;
    readonly all: number;
    readonly strata: number;
    readonly dropped: number;
  }) => string;
  readonly notMatchedOn: (
    field: string,
    why: NonNullable<RetentionOutcome['notMatchedOn']>[number]['why'],
  ) => string;
  readonly stillApart: (fields: string) => string;
  /** Nobody is left out in silence. */
  readonly leftOut: Readonly<Record<Counted, (people: number | null) => string>>;
  readonly assumedComplete: string;
  readonly answerable: (facts: { readonly days: number; readonly from: string }) => string;
  /** Of a lottery: those who waited are admitted before that day. */
  readonly waitingUntil: (facts: { readonly days: number; readonly until: string }) => string;
  readonly tenure: string;
};
