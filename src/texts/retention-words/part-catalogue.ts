import type { RetentionResult } from '../../schema/retention-result.ts';
import type { GroupName } from '../result-words/result-catalogue.ts';

export type ExploredOutcome = NonNullable<RetentionResult['exploratory']>[number]['outcome'];

/** The words of one language for the parts of the page that a study has only at times. */
export type PartCatalogue = {
  /** Behind a share: "of mentees". */
  readonly ofGroup: Readonly<Record<GroupName, string>>;
  /** Shares that had left in another way than the one that counts. */
  readonly incidence: {
    /** `sides`: "12 % of mentees". */
    readonly finding: (facts: { readonly sides: readonly string[]; readonly day: number }) => string;
    readonly nothing: string;
    readonly measure: (facts: { readonly since: string; readonly steps: boolean }) => string;
    readonly caption: string;
    readonly left: string;
    readonly nobodyYet: string;
  };
  /** Of all figures of a report for others than the coordinator. `earlier`: figures published before it. */
  readonly heldBack: (facts: {
    readonly hidden: number;
    readonly all: number;
    readonly earlier: number;
  }) => string;
  /** "Leavers by department". */
  readonly byField: {
    readonly caption: (field: string, day: number) => string;
    readonly complete: string;
    readonly left: string;
    readonly both: string;
    readonly all: string;
    readonly unknown: string;
    /** In place of the values of a field that has too many of them for others than the coordinator. */
    readonly tooMany: string;
    /** Classes of numbers. */
    readonly between: (from: string, until: string) => string;
    readonly atLeast: (from: string) => string;
    readonly under: (until: string) => string;
  };
  readonly explored: {
    readonly caption: string;
    readonly measure: string;
    readonly outcome: string;
    readonly adjusted: string;
    readonly names: Readonly<Record<ExploredOutcome, (span: string) => string>>;
    readonly of: (events: string, n: string) => string;
  };
  readonly competence: {
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<Record<'group' | 'followed' | 'reached' | 'median', string>>;
    readonly days: string;
    readonly notYet: string;
    readonly difference: (facts: {
      readonly difference: string;
      readonly range: string;
      readonly tau: string;
    }) => string;
  };
};
