import type { GoalCategory } from '../../model/goal-category.ts';
import type { RevisableField } from '../../model/goal-history.ts';
import type { GoalReasonCode, GoalRow, SmartLetter } from '../../schema/goals-result.ts';

/** What a reason of the lint is said with: texts as written, days and numbers as words. */
export type ReasonFacts = {
  readonly found: string;
  readonly limit: string;
  readonly unit?: 'days' | 'weeks' | 'months';
};

/** What was found, and one thing to do about it. */
export type Advice = { readonly says: string; readonly act: string };

export type GoalLetterWords = {
  readonly letters: Readonly<Record<SmartLetter, string>>;
  readonly reasons: Readonly<Record<GoalReasonCode, (facts: ReasonFacts) => Advice>>;
};

/** A matter of the first section, by what it is about. */
export type DecideWords = {
  readonly overdue: (days: number) => Advice;
  readonly incomplete: (missing: readonly SmartLetter[]) => string;
  readonly stalled: (percent: string) => Advice;
  readonly apart: (mentee: string, mentor: string) => Advice;
  readonly soon: (day: string) => Advice;
};

/** The words of one language for the page about goals. */
export type GoalCatalogue = {
  readonly title: string;
  readonly note: string;
  /** `people`: what those without a goal are called, "mentees". */
  readonly lead: (facts: {
    readonly people: string;
    readonly smart: number;
    readonly mentees: number;
    readonly due: number;
    readonly metOfDue: number;
    readonly overdue: number;
  }) => string;
  readonly none: string;
  readonly off: string;
  readonly sections: Readonly<
    Record<
      | 'decide'
      | 'figures'
      | 'pictures'
      | 'goals'
      | 'letters'
      | 'history'
      | 'progress'
      | 'attainment'
      | 'dictionary',
      string
    >
  >;
  readonly nothing: string;
  readonly decide: DecideWords & {
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<Record<'who' | 'goal' | 'found' | 'act', string>>;
    readonly onPage: (rows: number, all: number) => string;
    readonly noGoal: {
      readonly title: (count: number) => string;
      readonly act: string;
      readonly caption: string;
      readonly columns: Readonly<Record<'who' | 'known', string>>;
      readonly told: (percent: string) => string;
      readonly agreed: string;
      readonly nothing: string;
    };
    readonly starters: string;
    readonly starter: (goal: {
      readonly title: string;
      readonly measure: string;
      readonly baseline: string;
      readonly target: string;
      readonly months: number;
    }) => string;
    readonly startersNote: string;
  };
  readonly categories: Readonly<Record<GoalCategory, string>> & { readonly other: string };
  readonly standings: Readonly<Record<GoalRow['standing'], string>>;
  readonly progressFrom: Readonly<Record<NonNullable<GoalRow['progress']>['from'], string>>;
  readonly sides: Readonly<Record<'mentee' | 'mentor', string>>;
  readonly unknown: string;
  readonly notSet: string;
  readonly goals: {
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<
      Record<'who' | 'goal' | 'count' | 'due' | 'standing' | 'progress' | 'letters', string>
    >;
    readonly stepOf: (title: string) => string;
    readonly way: (baseline: string, target: string) => string;
    readonly main: string;
    readonly allLetters: string;
    readonly notJudged: string;
    readonly letterStates: Readonly<Record<'doubtful' | 'missing', string>>;
  };
  readonly letters: GoalLetterWords['letters'];
  readonly lettersTable: {
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<Record<'who' | 'goal' | 'letter' | 'found' | 'act', string>>;
    readonly fine: string;
  };
  readonly reasons: GoalLetterWords['reasons'];
  readonly history: {
    readonly caption: string;
    readonly columns: Readonly<Record<'goal' | 'who' | 'when' | 'changes' | 'note', string>>;
    readonly fields: Readonly<Record<RevisableField, string>>;
    readonly change: (field: string, before: string, after: string) => string;
    readonly first: string;
    readonly revision: (number: number) => string;
    readonly unchanged: string;
    readonly undated: string;
    readonly noNote: string;
    readonly none: string;
  };
  readonly told: {
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<Record<'who' | 'wave' | 'mentee' | 'mentor' | 'trend', string>>;
    readonly none: string;
    readonly noAnswer: string;
    readonly firstAnswer: string;
    readonly trend: (points: string) => string;
  };
  readonly attainment: {
    readonly caption: string;
    readonly measure: string;
    readonly columns: Readonly<Record<'who' | 'goal' | 'points' | 'rating' | 'source' | 'score', string>>;
    readonly none: string;
    readonly sources: Readonly<Record<'goals.csv' | 'check-in', string>>;
    readonly points: (baseline: string, target: string) => string;
    readonly weight: (weight: string) => string;
    readonly ratingOnly: string;
    readonly noScore: string;
  };
  readonly charts: {
    readonly progress: {
      readonly finding: (facts: {
        readonly known: number;
        readonly half: number;
        readonly all: number;
      }) => string;
      readonly measure: string;
      readonly alternative: (rows: string) => string;
      readonly source: string;
      readonly caption: string;
      readonly columns: Readonly<Record<'goal' | 'progress', string>>;
      readonly classes: Readonly<Record<'none' | 'first' | 'second' | 'third' | 'done', string>>;
      readonly classCaption: string;
      readonly classColumns: Readonly<Record<'class' | 'goals', string>>;
    };
    readonly categories: {
      readonly finding: (category: string, count: number, all: number) => string;
      readonly measure: string;
      readonly alternative: (rows: string) => string;
      readonly source: string;
      readonly caption: string;
      readonly columns: Readonly<Record<'category' | 'goals' | 'met', string>>;
      readonly met: (met: number) => string;
    };
  };
  readonly figures: {
    readonly of: (of: number, noun: string) => string;
    readonly interval: (low: string, high: string) => string;
    readonly complete: string;
    readonly expected: string;
  };
  readonly dictionary: {
    readonly caption: string;
    readonly columns: Readonly<Record<'metric' | 'formula' | 'here', string>>;
    readonly letters: string;
  };
};
