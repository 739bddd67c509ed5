import type { GoalState } from '../../model/goal.ts';

/** As what somebody took part: of peers, circles and rotations nobody leads anybody. */
export type PartTaken = 'mentee' | 'mentor' | 'equal';

/** What is still open of one condition, with its figures. */
export type OpenMeetings = { readonly held: number; readonly needed: number; readonly planned: number };
export type OpenForms = { readonly open: number; readonly asked: number };

export type Certificate = {
  readonly name: string;
  readonly firstName: string;
  readonly program: string;
  readonly part: PartTaken;
  /** Of a mentor: how many mentees. */
  readonly others: number;
  readonly from: string;
  readonly to: string;
  readonly meetings: number;
  readonly hours: string;
  /** As a list in words; empty where there was none. */
  readonly modules: string;
};

/** What the pages and papers about recognition say in one language. */
export type RecognitionCatalogue = {
  readonly page: {
    readonly title: string;
    readonly note: string;
    readonly nobody: string;
    readonly lead: (counts: {
      readonly earned: number;
      readonly people: number;
      readonly waiting: number;
      readonly short: number;
    }) => string;
    readonly sections: {
      readonly short: string;
      readonly figures: string;
      readonly everybody: string;
      readonly hours: string;
      readonly rule: string;
    };
    readonly nobodyShort: string;
    readonly hiddenShort: string;
    readonly side: Readonly<Record<PartTaken, string>>;
    readonly step: {
      readonly meetings: (open: OpenMeetings) => string;
      /** What is still planned would do, or would not. */
      readonly toCome: (count: number) => string;
      readonly outOfReach: (count: number) => string;
      readonly nothingPlanned: string;
      readonly training: (modules: string) => string;
      readonly form: (open: OpenForms) => string;
      readonly formToCome: (day: string) => string;
    };
    readonly figures: {
      readonly certificates: string;
      readonly ofPeople: (count: number) => string;
      readonly mentorHours: string;
      readonly ofMentors: (count: number) => string;
      readonly meetings: string;
      readonly meetingsDetail: string;
    };
    readonly short: {
      readonly caption: string;
      readonly order: string;
      readonly columns: { readonly step: string; readonly address: string };
      readonly noAddress: string;
    };
    readonly table: {
      readonly caption: string;
      readonly order: string;
      readonly columns: {
        readonly person: string;
        readonly side: string;
        readonly meetings: string;
        readonly hours: string;
        readonly training: string;
        readonly form: string;
        readonly certificate: string;
      };
      readonly heldOf: (held: number, planned: number) => string;
      readonly needed: (count: number) => string;
      readonly done: string;
      readonly notAsked: string;
      readonly missing: (modules: string) => string;
      readonly answered: string;
      readonly comes: (day: string) => string;
      readonly open: (open: number, asked: number) => string;
      readonly earned: string;
      readonly waiting: string;
      readonly steps: (count: number) => string;
      readonly unreachable: string;
    };
    readonly hours: {
      readonly caption: string;
      readonly measure: string;
      readonly columns: {
        readonly mentor: string;
        readonly mentees: string;
        readonly meetings: string;
        readonly hours: string;
      };
    };
    readonly rule: {
      readonly meetings: (part: string, least: number) => string;
      readonly training: string;
      readonly form: string;
      readonly ownTime: string;
      readonly files: string;
    };
  };
  readonly certificate: {
    readonly title: string;
    readonly bundle: string;
    /** What stands above a bundle on the screen. */
    readonly print: (count: number) => string;
    readonly file: string;
    readonly text: (certificate: Certificate) => string;
    readonly thanks: (firstName: string) => string;
    readonly placeAndDay: (place: string | undefined, day: string) => string;
    readonly coordinator: string;
  };
  readonly talk: {
    readonly bundle: string;
    readonly file: string;
    readonly print: (count: number) => string;
    readonly title: (mentee: string) => string;
    readonly with: (others: string) => string;
    readonly use: string;
    readonly term: { readonly time: string; readonly meetings: string };
    readonly time: (from: string, to: string) => string;
    readonly goals: string;
    readonly noGoals: string;
    readonly columns: {
      readonly goal: string;
      readonly first: string;
      readonly last: string;
      readonly result: string;
    };
    readonly unchanged: string;
    readonly revisions: (count: number) => string;
    readonly due: (day: string) => string;
    readonly states: Readonly<Record<GoalState, string>>;
    readonly attainment: (value: number) => string;
    readonly progress: (steps: string) => string;
    readonly progressStep: (percent: string, day: string) => string;
    readonly lookBack: string;
    readonly blanks: readonly { readonly title: string; readonly lines: number }[];
  };
};
