import type { EquityMeasureId, EquityOutcome } from '../../schema/equity-result.ts';

export type About = EquityOutcome['about'];

/** A figure in words, of the group that it is about. */
export type Said = { readonly group: string; readonly value: string };

/** What one measure is called, what it is worked out from, and what is said where there is nothing to work it out from. */
export type MeasureWords = {
  readonly name: string;
  /** Under the title of its picture; `wave` of answers, `scale` of the question. */
  readonly measure: (facts: {
    readonly about: About;
    readonly wave: string;
    readonly scale: readonly [string, string];
  }) => string;
  readonly definition: (about: About) => string;
  readonly nothing: string;
};

/** What the page about equity says in one language. */
export type EquityCatalogue = {
  readonly title: string;
  readonly notes: Readonly<Record<EquityOutcome['audience'], string>>;
  /** `of`: how many it is, for the noun; `count` is the same in figures. */
  readonly people: (count: string, of: number, about: About) => string;
  readonly lead: {
    readonly compared: (people: string | undefined, fields: readonly string[], about: About) => string;
    /** Where no two groups may be told. */
    readonly oneSided: string;
    readonly how: string;
  };
  /** A group that is no answer; answers that are the same for every program. */
  readonly groups: { readonly all: string; readonly other: string; readonly none: string };
  readonly answers: ReadonlyMap<string, string>;
  readonly sections: {
    readonly read: string;
    readonly readShort: string;
    readonly method: string;
  };
  /** One paragraph before the figures of a field. */
  readonly field: {
    readonly order: string;
    readonly several: string;
    readonly nobodyAnswered: string;
  };
  readonly sizes: {
    readonly caption: (field: string) => string;
    readonly measure: (people: string | undefined, about: About) => string;
    readonly group: string;
    readonly count: (about: About) => string;
  };
  readonly measures: Readonly<Record<EquityMeasureId, MeasureWords>>;
  /** Every ratio of a field beside its interval. */
  readonly ratios: { readonly caption: (field: string) => string; readonly measure: string };
  readonly columns: {
    readonly group: string;
    readonly people: string;
    readonly value: string;
    readonly interval: string;
    readonly ratio: string;
    readonly ratioInterval: string;
    readonly bounds: string;
  };
  readonly of: (count: string, all: string) => string;
  readonly answered: (count: string, asked: string) => string;
  readonly said: {
    /** `Match rate: Women 95 %, men 94 %; all 95 %.`, in the order of the groups. */
    readonly each: (measure: string, groups: readonly Said[], all: string | undefined) => string;
    readonly range: (
      measure: string,
      groups: number,
      ends: readonly [string, string],
      all: string | undefined,
    ) => string;
    readonly allAlone: (measure: string, all: string) => string;
    readonly withheld: (groups: readonly string[]) => string;
    readonly hidden: (measure: string) => string;
    readonly nothing: (measure: string, why: string) => string;
  };
  readonly chart: {
    readonly lines: string;
    readonly box: string;
    readonly alternative: (rows: readonly string[]) => string;
    /** `Women 95 % (interval 76 to 99 %), 1.00 times all` */
    readonly row: (facts: {
      readonly group: string;
      readonly value: string;
      readonly interval: string | undefined;
      readonly ratio: string | undefined;
    }) => string;
  };
  /** In a cell without a figure: it would be of nobody; there is no interval; it is 1 and has none; all is 0. */
  readonly nobody: string;
  readonly tooFew: string;
  readonly exact: string;
  readonly noRatio: string;
  readonly suppressedKey: (least: number, mean: number) => string;
  /** Each with the words it begins with. */
  readonly reading: readonly (readonly [string, string])[];
  /** For the coordinator, who sees groups of one. */
  readonly single: readonly [string, string];
  readonly chance: readonly [string, (intervals: number, beyond: string) => string];
  readonly method: {
    readonly intervals: readonly [string, string];
    readonly ratio: readonly [string, string];
    readonly suppression: readonly [
      string,
      (limits: { readonly count: number; readonly mean: number }) => string,
    ];
    readonly few: readonly [string, (least: number) => string];
    readonly unused: readonly [string, string];
  };
};
