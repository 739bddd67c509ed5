import type { Language } from '../../model/language.ts';
import type { Role } from '../../model/person.ts';
import { englishSheetWords } from './english-sheet-words.ts';
import { germanSheetWords } from './german-sheet-words.ts';

/** Names and counts come as they are; days, clocks and cities in the language already. */
export type SheetWords = {
  /** `partners`: whole names, one or more. */
  readonly title: Readonly<Record<Role, (reader: string, partners: readonly string[]) => string>>;
  readonly lead: {
    readonly mentee: (mentors: number, months: Months | undefined) => string;
    readonly mentor: (mentees: number) => string;
  };
  readonly forReader: (name: string) => string;
  readonly keepToYourself: (addresses: number) => string;
  /** Before the coordinator's name and addresses. */
  readonly questions: string;
  /** Where no coordinator is named; `toCoordinator` in a clause of the agreement, where one talks to them. */
  readonly coordinator: string;
  readonly toCoordinator: string;
  readonly goodbye: Readonly<Record<Role, (coordinator: string | undefined) => string>>;
  readonly person: PersonWords;
  readonly why: { readonly sole: string; readonly with: (other: string) => string };
  readonly dates: DateWords;
  readonly before: {
    readonly title: string;
    /** `partner`: undefined where there are several. */
    readonly text: Readonly<Record<Role, (partner: string | undefined) => string>>;
    /** To a mentee who has dates. */
    readonly otherDates: string;
  };
  readonly expected: string;
  readonly first: Readonly<Record<Role, (partners: number, minutes: number) => string>>;
  readonly minutes: (count: number) => string;
  readonly promptsTitle: string;
  readonly agreement: AgreementWords;
  readonly notAsked: string;
  readonly wayOut: WayOutWords;
};

export type Months = { readonly from: string; readonly to: string };

export type PersonWords = {
  readonly write: string;
  readonly topics: string;
  readonly goal: string;
  readonly languages: string;
  readonly clock: (name: string) => string;
  readonly biography: (name: string) => string;
  /** `minutes` that the partner's clock is ahead, behind below 0: one, or two where it changes with the season. */
  readonly clocks: (theirs: string, yours: string, minutes: readonly number[]) => string;
  /** A city as its zone names it, in this language. */
  readonly city: (name: string) => string;
};

export type DateWords = {
  readonly title: string;
  readonly caption: (city: string) => string;
  readonly invitations: string;
  readonly oneADay: string;
  readonly what: string;
  readonly date: string;
  readonly yourTime: string;
  /** Of the one partner with their city; of several without. */
  readonly theirTime: (partner?: { readonly name: string; readonly city: string }) => string;
  readonly event: string;
  readonly everyone: (event: string) => string;
  /** `partners`: only where there are several. */
  readonly meeting: (number: number, partners: readonly string[]) => string;
  readonly times: (start: string, end: string) => string;
  readonly clock: (clock: string) => string;
  readonly clockOn: (clock: string, day: string) => string;
  readonly after: (facts: {
    readonly cadence: string;
    readonly several: boolean;
    readonly slot: { readonly weekday: number; readonly clock: string } | undefined;
    readonly end: string | undefined;
  }) => string;
  /** Stretches without meetings, each with what the program calls it. */
  readonly pauses: (pauses: readonly { readonly days: readonly string[]; readonly why: string }[]) => string;
  readonly manyPauses: string;
  /** No hour suits them all, so there are no dates. */
  readonly noHours: (facts: {
    readonly several: boolean;
    readonly within: string;
    readonly cadence: string;
  }) => string;
  /** The same of a group, a circle or three who meet together. */
  readonly noHoursTogether: (facts: { readonly within: string; readonly cadence: string }) => string;
  /** The others have dates that do not suit the reader. */
  readonly leftOut: string;
  readonly coming: (facts: {
    readonly start: string | undefined;
    readonly within: string;
    readonly cadence: string;
  }) => string;
};

/** By which meeting both sign, and when they look at it again: at a meeting by its number, half-way, at the end. */
export type AgreementSteps = {
  readonly sign: number | undefined;
  readonly review: number | undefined;
  readonly middle: boolean;
  readonly end: boolean;
};

export type AgreementWords = {
  readonly title: string;
  /** How a mentee comes to a signed form. */
  readonly mentee: (partners: number, steps: AgreementSteps) => string;
  readonly mentor: (partners: number, steps: AgreementSteps) => string;
  readonly sign: (name: string) => string;
};

/** `{partners}`, `{reach}` and `{coordinator}` stand for what is known; `reach` is made of the three ways below. */
export type WayOutWords = {
  readonly title: string;
  readonly text: Readonly<
    Record<
      Role,
      {
        readonly reachable: string;
        /** A name without an address. */
        readonly named: string;
        readonly nameless: string;
      }
    >
  >;
  readonly write: string;
  readonly call: string;
  readonly writeOrCall: string;
  readonly either: (names: readonly string[]) => string;
};

const words = { en: englishSheetWords, de: germanSheetWords } as const satisfies Record<Language, SheetWords>;

export const sheetWords = (language: Language): SheetWords => words[language];
