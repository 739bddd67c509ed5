import type { OpenQuestion } from '../../model/board-summary.ts';
import type { BoardTarget, SummaryResult } from '../../schema/summary-result.ts';

type Staying = Extract<OpenQuestion, { about: 'staying' }>;

export type SummaryLeadFacts = {
  /** Of the first step of the funnel that may be told, and of the last one told after it. */
  readonly first?: { readonly n: number; readonly step: SummaryResult['funnel'][number]['step'] };
  readonly last?: { readonly n: number; readonly step: SummaryResult['funnel'][number]['step'] };
  readonly people: string;
  readonly outcomes: Readonly<Record<BoardTarget['outcome'], number>>;
};

/** The words of one language for the program on one page. */
export type SummaryCatalogue = {
  readonly title: string;
  readonly notes: Readonly<Record<SummaryResult['audience'], string>>;
  readonly lead: (facts: SummaryLeadFacts) => string;
  readonly sections: Readonly<
    Record<'funnel' | 'targets' | 'staying' | 'lessons' | 'standsOut' | 'notYet', string>
  >;
  readonly short: Readonly<Record<'notYet', string>>;
  readonly funnel: { readonly hidden: string; readonly none: string };
  readonly targets: {
    readonly none: string;
    readonly caption: string;
    readonly columns: Readonly<Record<'metric' | 'value' | 'target' | 'outcome', string>>;
    readonly outcomes: Readonly<Record<Exclude<BoardTarget['outcome'], 'suppressed'>, string>>;
    readonly interval: (range: string) => string;
    readonly more: (n: number) => string;
    readonly suppressed: (facts: { readonly count: number; readonly mean: number }) => string;
    /** Shares without their counts stand on the page. */
    readonly countless: string;
    readonly elsewhere: (figure: string, source: string) => string;
  };
  readonly lessons: {
    readonly mentors: string;
    readonly byRule: string;
    readonly none: string;
    readonly target: (facts: {
      readonly name: string;
      readonly value: string;
      readonly target: string;
      readonly isFurthest: boolean;
    }) => string;
    readonly endReason: (facts: { readonly reason: string; readonly of: number }) => string;
    readonly response: (facts: {
      readonly wave: string;
      readonly side: string;
      readonly share: string;
      readonly answered: number | null;
      readonly asked: number | null;
    }) => string;
  };
  readonly notYet: {
    readonly none: string;
    readonly metric: (name: string, why: string) => string;
    readonly more: (names: string) => string;
    readonly hidden: (figures: number, least: number) => string;
    readonly staying: (question: Staying, words: { readonly day: string; readonly points: string }) => string;
    readonly chosen: string;
  };
};
