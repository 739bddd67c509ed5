import type { AgendaKind, AgreementClause, GuideBlock } from './guide.ts';
import type { ModuleSide } from './training-module.ts';

/** For whom a template is, what it is no use for, and what whoever runs it keeps an eye on. */
export type TemplateNote = {
  readonly title: string;
  readonly forWhom: string;
  readonly notFor?: string;
  readonly watch: readonly string[];
};

/** What is expected of somebody around a pair, and how much time it takes; facts of the program stand in braces. */
export type RoleNote = {
  readonly title: string;
  readonly does: string;
  readonly doesNot: string;
  readonly time: string;
};

/** `from` and `to` in weeks from the start or the end of the program, below 0 before it. */
export type LaunchWhen = {
  readonly from: number;
  readonly to?: number;
  readonly ofEnd?: true;
};

/** One line of the launch checklist: commands stand between backticks. */
export type LaunchStep = LaunchWhen & {
  readonly key: string;
  readonly what: string;
  readonly who: string;
};

/** A module of the training as the handbook lists it. */
export type TrainingNote = {
  readonly module: string;
  readonly title: string;
  readonly side: ModuleSide;
  readonly minutes?: number;
  readonly neededFirst: boolean;
  readonly way?: string;
  readonly contents: string;
};

export type QuestionAndAnswer = { readonly question: string; readonly answer: string };

/** One question of an application form, in the program's language. */
export type ApplicationQuestion = {
  readonly question: string;
  readonly kind: 'short' | 'long' | 'one' | 'several' | 'grid' | 'date' | 'number';
  readonly required: boolean;
  readonly options: readonly string[];
  readonly atMost?: number;
  /** The options are examples. */
  readonly ownList: boolean;
  readonly hint?: string;
};

export type ApplicationSide = 'mentee' | 'mentor' | 'equals' | 'pair';
export type ApplicationForm = {
  readonly side: ApplicationSide;
  readonly questions: readonly ApplicationQuestion[];
};

/** How people come together, as far as the handbook tells it otherwise. */
export type HandbookKind = 'pairs' | 'group' | 'equals' | 'rotation' | 'informal';

/** A meeting as the program plans it before anybody's calendar is known; `title`: what it is about. */
export type PlannedMeeting = {
  readonly number: number;
  readonly kind: AgendaKind;
  readonly title: string;
};

/** What the pages of the handbook say of a template, in the program's language. */
export type HandbookContent = {
  readonly kind: HandbookKind;
  readonly notes: readonly TemplateNote[];
  /** Of an invitation: "somebody with a question … meet {n_meetings} times". */
  readonly purposeLine: string;
  readonly roles: readonly RoleNote[];
  /** What a mentor is chosen by, 1 to 5 each; none where there are no mentors to choose. */
  readonly selection: readonly string[];
  readonly agreement: readonly AgreementClause[];
  /** Whether the agreement is signed, or only said aloud. */
  readonly isSigned: boolean;
  readonly steps: readonly LaunchStep[];
  readonly training: readonly TrainingNote[];
  readonly faq: readonly QuestionAndAnswer[];
  readonly forms: readonly ApplicationForm[];
  /** For pairs that found each other: what helps, instead of a training. */
  readonly tips: readonly GuideBlock[];
  /** By number, from the first. */
  readonly meetings: readonly PlannedMeeting[];
};
