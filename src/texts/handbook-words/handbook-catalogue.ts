import type { ApplicationSide, HandbookKind } from '../../model/handbook.ts';
import type { LifeMailKind } from '../../model/life-mail-kind.ts';
import type { MailKind } from '../../model/mail-kind.ts';
import type { ModuleSide } from '../../model/training-module.ts';
import type { FormKind } from '../form-words/form-words.ts';

type Columns<K extends string> = Readonly<Record<K, string>>;

/** The words of the handbook in one language: what stands around the content of a template. */
export type HandbookCatalogue = {
  readonly fromTo: (from: string, to: string) => string;
  readonly quoted: (text: string) => string;
  readonly forEverybody: string;
  readonly forWork: string;
  /** Beside the audience of a page to work with. */
  readonly planNote: string;
  /** Not said. */
  readonly open: string;
  readonly minutes: (count: number) => string;
  readonly roles: Columns<'title' | 'lead' | 'forWhom' | 'does' | 'doesNot' | 'time'>;
  readonly agreement: {
    readonly title: string;
    readonly signedLead: string;
    readonly saidLead: string;
    readonly clauses: string;
    readonly sign: Readonly<Record<HandbookKind, readonly string[]>>;
    readonly exit: {
      readonly title: string;
      readonly ofTwo: readonly string[];
      readonly ofSeveral: readonly string[];
    };
  };
  readonly faq: Columns<'title' | 'lead'>;
  readonly tips: Columns<'title' | 'lead'>;
  readonly checklist: {
    readonly title: string;
    readonly lead: (steps: number) => string;
    readonly late: (steps: number) => string;
    readonly wave: (wave: string) => string;
    readonly coordinator: string;
    readonly stepsTitle: string;
    readonly caption: string;
    readonly columns: Columns<'when' | 'done' | 'what' | 'who'>;
    readonly watchTitle: string;
    readonly selection: Columns<'title' | 'how' | 'no'>;
  };
  readonly form: FormPageWords;
  readonly training: {
    readonly title: string;
    readonly lead: (modules: number) => string;
    readonly tableTitle: string;
    readonly caption: string;
    readonly columns: Columns<'module' | 'side' | 'minutes' | 'way' | 'when' | 'needed'>;
    readonly contents: string;
    readonly after: Columns<'title' | 'text'>;
    readonly sides: Readonly<Record<ModuleSide, string>>;
    readonly needed: string;
    readonly offered: string;
  };
  readonly grid: {
    readonly title: string;
    readonly lead: string;
    /** Of a program that asks nothing at the beginning. */
    readonly leadOnce: string;
    readonly gridTitle: string;
    readonly caption: string;
    readonly measure: string;
    readonly note: string;
    readonly columns: Columns<'kind' | 'e' | 'o' | 'm'>;
    readonly rows: Columns<'s' | 'c' | 'g' | 'n' | 'd' | 'k'>;
    readonly notAsked: string;
    /** What shows a cell beside the answers, by the cell. */
    readonly beside: ReadonlyMap<string, string>;
    readonly targetsTitle: string;
    readonly targetsCaption: string;
    readonly targetColumns: Columns<'metric' | 'target'>;
  };
  readonly waves: {
    readonly caption: string;
    readonly columns: Columns<'question' | 'side' | 'answer' | 'column'>;
    readonly answers: Columns<'count' | 'line' | 'paragraph' | 'date'> & {
      readonly numbers: (min: number, max: number) => string;
    };
  };
  readonly timeline: TimelineWords;
  readonly letters: LetterPageWords;
};

type FormPageWords = {
  readonly title: Readonly<Record<ApplicationSide, string>>;
  /** As applicants read it above the form. */
  readonly heading: Readonly<Record<ApplicationSide, string>>;
  readonly intro: Readonly<Record<HandbookKind, string>>;
  readonly lead: (questions: number) => string;
  readonly mind: readonly string[];
  /** Of forms that close again. */
  readonly openFor: string;
  readonly ownOptions: string;
  readonly grid: { readonly rows: string; readonly columns: string; readonly days: readonly string[] };
  readonly kinds: {
    readonly several: FormKind;
    readonly severalAtMost: (count: number) => FormKind;
    readonly grid: FormKind;
    readonly date: FormKind;
  };
};

type TimelineWords = {
  readonly title: string;
  readonly lead: (start: string, end: string) => string;
  readonly parts: Columns<'before' | 'during' | 'after'>;
  readonly captions: Columns<'before' | 'during' | 'after'>;
  readonly columns: Columns<'when' | 'what' | 'who'>;
  readonly meetings: Columns<'title' | 'text' | 'caption'> & {
    readonly columns: Columns<'number' | 'about' | 'by'>;
  };
  /** In a few words, by the step of the launch; those not named here are the coordinator's own. */
  readonly launch: ReadonlyMap<string, string>;
  readonly entries: Columns<'start' | 'afternoon' | 'firstMeetings' | 'end' | 'closingLetter' | 'deleted'> & {
    readonly wave: (wave: string) => string;
    /** A form that each pair gets after a meeting of its own. */
    readonly waveAfter: (wave: string) => string;
    readonly event: (name: string, clock: string) => string;
    readonly eventAbout: (name: string) => string;
    readonly milestone: (name: string) => string;
  };
  readonly who: Columns<'all' | 'participants' | 'coordinator'>;
};

type LetterPageWords = {
  readonly title: string;
  readonly lead: string;
  readonly planTitle: string;
  readonly caption: string;
  readonly mind: readonly string[];
  readonly columns: Columns<'when' | 'to' | 'letter' | 'by'>;
  readonly names: Readonly<Record<'invitation' | 'received' | MailKind | LifeMailKind, string>>;
  readonly readers: Columns<'eligible' | 'applicant' | 'mentee' | 'mentor' | 'everybody' | 'one'>;
  readonly moments: Columns<
    'same-day' | 'after-yes' | 'confirmed' | 'drawn' | 'place-free' | 'closing-form' | 'exit'
  >;
  readonly byYou: string;
  readonly subject: string;
  readonly checkIns: {
    readonly title: string;
    readonly when: string;
    readonly wave: (wave: string, days: string) => string;
    readonly reminder: (day: string) => string;
  };
  readonly lottery: Columns<'title' | 'when' | 'how'>;
};
