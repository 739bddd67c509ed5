import type { RetentionOutcome } from '../../schema/retention-result.ts';

export type GroupName = 'mentees' | 'others';
type Outcome = RetentionOutcome['outcome'];
type Counted = Exclude<keyof NonNullable<RetentionOutcome['counted']>, 'notEligible'>;

/**
 * The sentences of one language that results on staying allow. Without a lottery none says that mentoring made anybody
 * stay. Figures come as words; `people` is null where the number is suppressed.
 */
export type StatementCatalogue = {
  readonly powerHidden: string;
  readonly power: (facts: {
    readonly mentees: number;
    readonly others: number;
    readonly points: string;
  }) => string;
  readonly powerNone: (facts: {
    readonly mentees: number;
    readonly others: number;
    readonly share: string;
  }) => string;
  readonly noHorizon: string;
  /** "34 of 40 mentees (85 %)"; `alone`: the others were not matched. */
  readonly fraction: (facts: {
    readonly stayed: string;
    readonly n: string;
    readonly share: string;
    readonly group: GroupName;
    readonly alone: boolean;
  }) => string;
  readonly stayed: (facts: {
    readonly days: number;
    readonly who: string;
    readonly outcome: Outcome;
  }) => string;
  readonly differenceHidden: string;
  /** `leavers` is absent where their number may not be told. */
  readonly tooFew: (facts: { readonly leavers?: number; readonly limit: number }) => string;
  readonly tooFewShort: (facts: { readonly leavers?: number; readonly limit: number }) => string;
  readonly apartFromZero: (facts: { readonly more: boolean; readonly matched: boolean }) => string;
  readonly difference: (facts: {
    readonly matched: boolean;
    readonly difference: string;
    readonly range: string;
    readonly coversZero: boolean;
  }) => string;
  readonly unmatched: (facts: { readonly difference: string; readonly range: string }) => string;
  readonly everybody: (facts: {
    readonly n: string;
    readonly group: GroupName;
    readonly days: number;
    readonly atLeast: string;
  }) => string;
  readonly mean: (facts: {
    readonly outcome: Outcome;
    readonly mentees: string;
    readonly others: string;
    readonly tau: number;
    readonly difference: string;
    readonly range: string;
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
  readonly caution: string;
  readonly tenure: string;
};
