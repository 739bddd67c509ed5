import type { FunnelStep } from '../../model/funnel.ts';
import type { Metric, PairingHealth } from '../../schema/progress-result.ts';

import type { ComparedWords } from './compared-words.ts';
import type { AnswersWords, HoursWords } from './figure-words.ts';
import type { PictureWords } from './picture-words.ts';

/** How many of how many, for sentences. */
export type Part = { readonly n: number; readonly of: number };

export type LeadFacts = {
  /** Absent outside the program's time. */
  readonly week?: Part;
  /** Meetings held of those due; pairings on track of those open. */
  readonly held: Part;
  readonly onTrack: Part;
  readonly calls: number;
  /** The calls fit into today. */
  readonly today: boolean;
};

export type WeekFacts = {
  readonly more: number;
  readonly unknown: number;
  readonly watch: number;
  readonly out: number;
  /** Needing a call, and spoken to already. */
  readonly spokenTo: number;
  readonly waves: readonly { readonly wave: string; readonly answered: number; readonly asked: number }[];
};

/** A stretch of weeks that adherence is counted over. */
export type StretchWords = {
  /** "fortnight", after "in every". */
  readonly every: string;
  /** Under the axis. */
  readonly axis: string;
  readonly axisShort: string;
  readonly caption: string;
};

/** What the words of the chart of adherence need. Days are short: "2 Mar". */
export type AdherenceFacts = {
  readonly last: Part;
  readonly share: string;
  /** The first day of the last stretch. */
  readonly from: string;
  /** Where it is not the last. */
  readonly lowest?: { readonly share: string; readonly from: string };
  readonly single: boolean;
  readonly target?: { readonly words: string; readonly reached: boolean };
};

/** The words of one language for the page about a running program. */
export type ProgressCatalogue = {
  readonly title: string;
  readonly note: string;
  readonly lead: (facts: LeadFacts) => string;
  readonly sections: Readonly<
    Record<
      | 'today'
      | 'nothing'
      | 'figures'
      | 'pictures'
      | 'pairings'
      | 'members'
      | 'membersShort'
      | 'hours'
      | 'answers'
      | 'compared'
      | 'metrics'
      | 'dictionary'
      | 'dictionaryShort',
      string
    >
  >;
  readonly today: {
    readonly title: (calls: number) => string;
    readonly nobody: string;
    readonly call: (name: string, clause: string) => string;
    readonly with: (partner: string, pairing: string) => string;
    /** Where it is several whom the person meets. */
    readonly in: (pairing: string) => string;
    readonly lastMet: (day: string, rhythm: string) => string;
    readonly neverMet: (rhythm: string) => string;
    readonly rule: string;
    readonly also: string;
    readonly week: (facts: WeekFacts) => string;
    readonly allPairings: string;
  };
  readonly pairings: {
    readonly off: string;
    readonly none: string;
    readonly count: (n: number) => string;
    readonly health: (day: string, pairings: string, counts: string) => string;
    readonly caption: (n: number) => string;
    readonly measure: string;
    readonly columns: Readonly<
      Record<'pairing' | 'mentee' | 'mentor' | 'health' | 'because' | 'held' | 'ofDue', string>
    >;
    readonly names: Readonly<Record<PairingHealth['health'], string>>;
    readonly unknownName: string;
    readonly nothingDue: string;
    readonly bothSides: string;
    /** Of how many it was found, where more than two meet. */
    readonly several: (n: number) => string;
    readonly noReason: string;
    readonly fine: string;
    /** Of a pairing that has not begun: in which state it is. */
    readonly notBegun: (state: string) => string;
    /** Everybody of a group, circle or rotation. */
    readonly members: {
      readonly intro: string;
      readonly columns: Readonly<
        Record<'person' | 'side' | 'health' | 'because' | 'answered' | 'ofAsked' | 'talks', string>
      >;
      readonly sides: Readonly<Record<'mentee' | 'mentor', string>>;
      readonly notAsked: string;
      readonly since: (day: string) => string;
      readonly left: (day: string) => string;
    };
  };
  readonly stretches: Readonly<Record<1 | 2 | 4 | 8, StretchWords>>;
  readonly adherence: {
    readonly finding: (facts: AdherenceFacts) => string;
    readonly measure: (every: string) => string;
    readonly alternative: (every: string, points: string, target: string | undefined) => string;
    readonly source: string;
    readonly line: string;
    readonly target: (share: string) => string;
    readonly columns: Readonly<Record<'from' | 'held' | 'due' | 'share', string>>;
  };
  readonly pictures: PictureWords;
  readonly sides: Readonly<Record<'mentee' | 'mentor', string>>;
  readonly goals: {
    readonly finding: (facts: {
      readonly met: number;
      readonly late: number;
      readonly all: number;
    }) => string;
    readonly measure: (goals: number, mentees: number) => string;
    readonly alternative: (rows: string) => string;
    readonly source: string;
    readonly rows: Readonly<Record<'met' | 'open' | 'late', string>>;
    readonly caption: string;
    readonly columns: Readonly<Record<'state' | 'goals', string>>;
  };
  readonly funnel: {
    readonly finding: (
      first: number,
      rest: readonly { readonly step: FunnelStep; readonly count: number }[],
    ) => string;
    readonly measure: string;
    readonly source: string;
    readonly notYet: string;
    readonly steps: Readonly<Record<FunnelStep, string>>;
    readonly ofBefore: (part: Part, share: string) => string;
    readonly caption: string;
    readonly columns: Readonly<Record<'step' | 'count' | 'share', string>>;
    readonly first: string;
  };
  readonly metrics: MetricPageWords;
  readonly hours: HoursWords;
  readonly answers: AnswersWords;
  readonly compared: ComparedWords;
};

/** The words around a metric: in the figures, in the table and in the dictionary. */
export type MetricPageWords = {
  readonly caption: string;
  readonly measure: (day: string) => string;
  readonly columns: Readonly<Record<'metric' | 'value' | 'of' | 'interval' | 'target', string>>;
  readonly dictionary: string;
  readonly dictionaryColumns: Readonly<Record<'metric' | 'formula' | 'here', string>>;
  readonly days: (value: number) => string;
  /** `value` decides between one and several. */
  readonly hours: (figure: string, value: number) => string;
  /** Between two percentages. */
  readonly points: string;
  readonly complete: string;
  readonly tooFew: string;
  readonly byPairing: string;
  readonly interval: (range: string) => string;
  readonly target: (text: string, outcome: string) => string;
  readonly outcomes: Readonly<Record<'met' | 'missed' | 'unknown', string>>;
  readonly noTarget: string;
  /** "266 of 297 meetings due" */
  readonly of: (part: { readonly n: string; readonly of: string; readonly noun: string }) => string;
  /** The end of a scale: "of 5". */
  readonly ofScale: (max: string) => string;
  readonly medianOf: (of: string) => string;
  readonly answered: (part: Part, wave?: string) => string;
  /** Beside an answer that has neither a worst nor a best. */
  readonly noEnds: string;
  readonly ifAllAnswered: (range: string) => string;
  readonly benchmark: (figure: string, source: string) => string;
  readonly grades: Readonly<Record<NonNullable<Metric['benchmark']>['grade'], string>>;
  readonly wave: (wave: string) => string;
  readonly unknown: string;
  readonly sum: string;
  readonly suppressed: string;
  readonly held: (held: string, due: string) => string;
  readonly goals: (facts: { readonly goals: number; readonly met: number }) => string;
  readonly open: (facts: { readonly open: number; readonly paused: number }) => string;
  readonly inAll: string;
  readonly methods: Readonly<Record<Metric['intervalMethod'], string | undefined>>;
};
