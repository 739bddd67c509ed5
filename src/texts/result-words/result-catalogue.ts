import type { StayVerdict } from '../../model/stay-verdict.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';

export type Outcome = RetentionOutcome['outcome'];
export type Design = RetentionOutcome['design'];
export type GroupName = 'mentees' | 'others';

/** What an answer depends on besides the verdict. */
export type VerdictFacts = {
  readonly outcome: Outcome;
  /** Compared with people like them. */
  readonly matched: boolean;
  /** How many left in all; absent where that may not be told. */
  readonly leavers?: number;
};

/**
 * The sentences of one language that a result on staying allows, for one design. Without a lottery none says that
 * mentoring made anybody stay. Figures come as words.
 */
export type ResultCatalogue = {
  /** The answer as a clause, without its full stop: "Mentees stayed more often than similar staff". */
  readonly verdict: Readonly<Record<StayVerdict, (facts: VerdictFacts) => string>>;
  /** A clause: what keeps a difference from saying more; absent where the lot made the groups. */
  readonly caveat: string | undefined;
  /** The same at length: how the groups came about. */
  readonly caution: string;
  /** "34 of 40 mentees"; with its share, "34 of 40 mentees (85 %)". `alone`: the others were not matched. */
  readonly fraction: (facts: {
    readonly stayed: string;
    readonly n: string;
    readonly share?: string;
    readonly group: GroupName;
    readonly alone: boolean;
  }) => string;
  /** A share that is not the count divided by its group, since some were not followed to the day. */
  readonly byTheCurve: (share: string) => string;
  /** After days: "365 days"; `span` as "one year" where the title says so. `raw`: they stand beside a matched difference. */
  readonly stayed: (facts: {
    readonly span: string;
    readonly who: string;
    readonly outcome: Outcome;
    readonly raw: boolean;
  }) => string;
  /** After "after": "one year", "180 days". */
  readonly span: (days: number) => string;
  readonly days: (days: number) => string;
  /** How much, behind a colon. */
  readonly byHowMuch: (difference: string, range: string) => string;
  readonly countsHidden: string;
  /** Before the counts of the one group that may be told. */
  readonly comparisonHidden: string;
  /** `leavers` is absent where their number may not be told. */
  readonly tooFew: (facts: { readonly leavers?: number; readonly limit: number }) => string;
  readonly tooFewShort: (facts: { readonly leavers?: number; readonly limit: number }) => string;
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
  /** Over several estimates of the same difference, as the heading of their picture. */
  readonly findings: {
    readonly allCover: (rows: number) => string;
    /** `oneSide`: all of them on the same side of no difference. */
    readonly noneCovers: (rows: number, oneSide: boolean) => string;
    readonly someCover: (over: number, rows: number) => string;
  };
};
