import type { RoiAmountId, RoiOutcome } from '../../schema/roi-result.ts';

type CostId = RoiOutcome['costs'][number]['id'];
type Audience = RoiOutcome['audience'];
/** Why nothing is known of staying, where the retention report has no words for it. */
export type Unstudied = 'no-study' | 'refused' | 'not-estimable';
/** A figure that the result depends on. */
export type RoiInputId = RoiAmountId | 'difference' | 'mentees' | 'hours';

/** The words of one language for what a program cost and what staying was worth. Figures come as words, with their unit. */
export type RoiCatalogue = {
  readonly title: string;
  readonly notes: Readonly<Record<Audience, string>>;
  /** The first sentence of the page: what can be said of cost and worth. */
  readonly answer: {
    readonly 'cannot-tell': (facts: { readonly cost: string; readonly percents: string }) => string;
    readonly 'worth-more': (facts: WorthFacts) => string;
    readonly 'worth-less': (facts: WorthFacts) => string;
    /** Too few leavers, nothing known, or held back. */
    readonly none: (cost: string) => string;
    readonly hidden: string;
  };
  readonly unstudied: Readonly<Record<Unstudied, string>>;
  readonly breakEven: {
    readonly at: (facts: {
      readonly leavers: string;
      readonly mentees: string;
      readonly points: string;
    }) => string;
    /** Where the number of mentees is held back. */
    readonly leavers: (leavers: string) => string;
    /** More leavers fewer than there are mentees. */
    readonly never: (facts: { readonly leavers: string; readonly mentees: string }) => string;
    /** Fewer left in the comparison than would have to stay. `left`: per cent. */
    readonly beyond: (left: string) => string;
    /** Where the break-even difference lies by the interval of the one that was found. */
    readonly place: Readonly<Record<'under' | 'inside' | 'over', (points: string) => string>>;
  };
  readonly result: {
    readonly avoided: (facts: {
      readonly leavers: string;
      readonly range: string;
      readonly mentees: string;
      readonly span: string;
      readonly difference: string;
      readonly differenceRange: string;
    }) => string;
    readonly worth: (facts: WorthFacts) => string;
    readonly return: (facts: {
      readonly ratio: string;
      readonly ratios: string;
      readonly percent: string;
      readonly percents: string;
    }) => string;
    readonly coversZero: string;
  };
  readonly cost: (total: string, parts: readonly string[]) => string;
  readonly costPart: Readonly<Record<CostId, (amount: string) => string>>;
  /** `items`: whose amount nobody knows. */
  readonly notStated: (items: string) => string;
  readonly toCome: (meetings: number) => string;
  readonly sections: Readonly<
    Record<'answer' | 'costs' | 'sensitivity' | 'inputs' | 'claims' | 'method', string>
  >;
  readonly figures: {
    readonly cost: string;
    readonly costDetail: string;
    readonly worth: string;
    readonly return: string;
    readonly breakEven: string;
    readonly points: string;
    readonly interval: (range: string) => string;
    readonly ratio: (ratio: string) => string;
    readonly leavers: (leavers: string) => string;
    readonly none: string;
    readonly noneDetail: string;
    /** Beside [c]. */
    readonly hiddenDetail: string;
  };
  /** Explains [c] above a table. */
  readonly suppressedKey: string;
  readonly costs: {
    readonly caption: string;
    readonly measure: (day: string) => string;
    readonly columns: Readonly<Record<'item' | 'how' | 'amount', string>>;
    readonly items: Readonly<Record<CostId | 'total', string>>;
    readonly time: (facts: {
      readonly meetings: string;
      readonly hours: string;
      readonly people: string | undefined;
      readonly hourly: string;
    }) => string;
    readonly timeUnknown: string;
    readonly stated: string;
    readonly notStated: string;
    readonly sum: string;
  };
  readonly inputs: {
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<Record<'figure' | 'value' | 'source' | 'year' | 'evidence', string>>;
    readonly names: Readonly<Record<RoiInputId, string>>;
    readonly retention: (file: string) => string;
    readonly program: string;
    readonly meetings: string;
    readonly ownFigure: string;
    readonly measured: string;
    readonly noSource: string;
    readonly noYear: string;
    readonly unknown: string;
    /** In place of a difference that is not put into figures. */
    readonly fewLeavers: string;
    readonly hours: (hours: string) => string;
    readonly points: (points: string) => string;
  };
  readonly sensitivity: {
    readonly finding: Readonly<Record<'inside' | 'outside', (input: string) => string>>;
    readonly findingWithout: (input: string) => string;
    readonly measure: string;
    readonly measureWithout: string;
    readonly source: string;
    readonly left: string;
    readonly right: string;
    readonly axis: string;
    readonly base: (percent: string) => string;
    readonly alternative: (base: string, rows: string) => string;
    readonly ends: (low: string, high: string) => string;
    readonly caption: string;
    readonly columns: Readonly<Record<'figure' | 'ends' | 'low' | 'high' | 'breakEven', string>>;
    readonly unit: string;
    readonly points: string;
  };
  /** Leads the words on how people came to be compared. */
  readonly comparison: string;
  readonly method: Readonly<
    Record<
      'worth' | 'interval' | 'forms' | 'time' | 'horizon' | 'suppression' | 'notSaid',
      readonly [lead: string, text: string]
    >
  >;
};

export type WorthFacts = { readonly cost: string; readonly benefit: string; readonly range: string };
