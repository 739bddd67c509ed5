import type { RetentionOutcome, RetentionResult } from '../../schema/retention-result.ts';
import type { GroupName } from '../result-words/result-catalogue.ts';
import type { PartCatalogue } from './part-catalogue.ts';

type Outcome = RetentionOutcome['outcome'];
type Method = RetentionOutcome['horizons'][number]['method'];
type MatchedLimits = NonNullable<NonNullable<RetentionOutcome['adjusted']>['intervalMethod']>;
type Sensitivity = NonNullable<RetentionOutcome['sensitivity']>[number]['name'];

/** From how many people on counts and means are shown. */
export type Limits = { readonly count: number; readonly mean: number };

/** Whether a chart is missing because its figures are suppressed, because there are none yet, or because too few left for one. */
export type Absence = 'suppressed' | 'not-yet' | 'few';

/** The words of one language for the page about who stayed. */
export type RetentionCatalogue = {
  readonly title: (span: string | undefined) => string;
  readonly notes: Readonly<Record<RetentionResult['audience'], string>>;
  readonly dataThrough: string;
  readonly sections: Readonly<
    Record<
      | 'can'
      | 'canShort'
      | 'result'
      | 'curves'
      | 'difference'
      | 'balance'
      | 'balanceShort'
      | 'tables'
      | 'method',
      string
    >
  >;
  readonly describes: string;
  readonly groups: Readonly<Record<GroupName, string>>;
  /** Inside a sentence: "40 mentees", "62 others". */
  readonly counted: (count: string, group: GroupName) => string;
  readonly figures: {
    readonly since: (day: string, group: GroupName) => string;
    readonly leavers: Readonly<Record<Outcome, string>>;
    readonly leaversOf: (all: string) => string;
    readonly leaversDetail: (sides: string, day: string) => string;
    readonly hiddenDetail: (least: number, day: string) => string;
    readonly smallest: string;
    readonly points: string;
    readonly power: string;
    readonly none: string;
    readonly noneDetail: string;
    readonly noneHidden: string;
  };
  readonly absent: Readonly<
    Record<'curves' | 'difference' | 'balance', Readonly<Record<Exclude<Absence, 'few'>, string>>>
  > & {
    readonly difference: { readonly few: string };
  };
  readonly curves: {
    readonly finding: (facts: {
      readonly sides: readonly { readonly share: string; readonly group: GroupName }[];
      readonly day: number;
      readonly outcome: Outcome;
      readonly overlap: boolean;
    }) => string;
    readonly nothing: string;
    readonly allHidden: string;
    readonly measure: (facts: {
      readonly outcome: Outcome;
      readonly since: string;
      readonly steps: boolean;
      readonly from: string | undefined;
    }) => string;
    readonly source: (facts: {
      readonly file: string;
      readonly otherExits: number | null;
      readonly outcome: Outcome;
    }) => string;
    /** Whose days are withheld, as the mark of a chart alone cannot tell. */
    readonly withheld: (group: string, days: readonly number[]) => string;
    readonly end: (stayed: string, n: string, share: string) => string;
    readonly atRisk: string;
    readonly lastDay: (day: number) => string;
    readonly caption: string;
    readonly columns: Readonly<Record<'day' | 'stayed' | 'interval', string>>;
    readonly followed: (group: string) => string;
    readonly nobodyLeft: string;
  };
  readonly suppressedKey: (least: number) => string;
  readonly difference: {
    readonly measure: (outcome: Outcome, day: number) => string;
    readonly points: (rows: string) => string;
    readonly left: string;
    readonly right: string;
    readonly axis: string;
    readonly matched: string;
    readonly unmatched: string;
    readonly main: (label: string) => string;
    readonly matchedSmall: (mentees: string) => string;
    readonly of: (stayed: string, n: string) => string;
    readonly landmark: (day: number) => string;
    readonly sensitivity: Readonly<Record<Sensitivity, string>>;
    /** Whether an estimate is within groups of alike people, behind its name. */
    readonly variant: (label: string, matched: boolean) => string;
    readonly sizes: (mentees: string, others: string) => string;
    /** `matched` where it may not be told which limits were combined. */
    readonly methods: Readonly<Record<Method | MatchedLimits | 'matched', string>>;
    readonly caption: (day: number) => string;
    readonly columns: Readonly<Record<'comparison' | 'difference' | 'interval' | 'method', string>>;
  };
  readonly balance: {
    readonly finding: (facts: {
      readonly agree: number;
      readonly all: number;
      readonly apart: readonly string[];
      /** Fields of which nothing may be told. */
      readonly hidden: number;
    }) => string;
    readonly measure: string;
    readonly alternative: (
      rows: readonly { readonly label: string; readonly before: string; readonly after: string }[],
    ) => string;
    readonly flagged: (limit: string, fields: readonly string[]) => string;
    readonly flag: string;
    readonly asOf: (day: string) => string;
    readonly axis: string;
    readonly caption: string;
    readonly columns: Readonly<Record<'field' | 'before' | 'after', string>>;
  };
  readonly parts: PartCatalogue;
  readonly horizons: {
    readonly caption: string;
    readonly complete: string;
    readonly days: (days: number) => string;
    readonly horizon: string;
    readonly notYet: string;
    readonly from: (day: string) => string;
    /** Of a lottery: the waiting list is admitted before the horizon. */
    readonly waitingOver: string;
    readonly until: (day: string) => string;
    readonly notEstimable: string;
    readonly tooFew: string;
    readonly none: string;
  };
  readonly method: {
    readonly groups: readonly [lead: string, text: (day: string) => string];
    readonly outcome: readonly [lead: string, text: Readonly<Record<Outcome, string>>];
    /** What the limits of the matched difference rest on. */
    readonly limits: readonly [lead: string, text: Readonly<Record<MatchedLimits, string>>];
    readonly test: readonly [
      lead: string,
      text: (facts: { readonly chiSquare: string; readonly df: number; readonly p: string }) => string,
    ];
    readonly noTest: (why: string) => string;
    /** Why, in a lottery: a clause. */
    readonly unequalChances: string;
    readonly eValue: readonly [lead: string, text: (value: string, one: boolean) => string];
    readonly suppression: readonly [lead: string, text: (limits: Limits) => string];
    readonly notSaid: readonly [lead: string, text: string];
  };
};
