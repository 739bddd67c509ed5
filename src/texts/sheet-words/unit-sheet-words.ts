import type { Language } from '../../model/language.ts';
import type { Role } from '../../model/person.ts';
import { englishUnitSheetWords } from './english-unit-sheet-words.ts';
import { germanUnitSheetWords } from './german-unit-sheet-words.ts';

/** Who meets under one id, as the titles of sheets tell them apart. */
export type Together = 'group' | 'circle' | 'peer' | 'trio';

/** The words of sheets for groups, circles, peers and rotations. Names come as one is called. */
export type UnitSheetWords = {
  /** `others`: whole names. `size`: everybody in it but those who lead. */
  readonly title: Readonly<
    Record<Together | 'informal', (reader: string, others: readonly string[]) => string> & {
      leads: (reader: string, size: number) => string;
      card: (reader: string) => string;
    }
  >;
  readonly lead: {
    /** To a member of a group, by whom it is led, with how many others. */
    readonly group: (mentors: readonly string[], others: number) => string;
    readonly leads: (size: number, coMentors: readonly string[]) => string;
    /** Several mentors, each with a part of their own. */
    readonly roles: Readonly<Record<Role, (parts: readonly { name: string; role: string }[]) => string>>;
  };
  /** In front of the part that somebody has. */
  readonly role: string;
  readonly fellows: Readonly<Record<Exclude<Together, 'peer'> | 'leads', string>>;
  readonly wants: string;
  readonly brings: string;
  readonly goal: string;
  readonly question: string;
  readonly why: Readonly<Record<Together, string>>;
  readonly themes: {
    readonly title: string;
    readonly topic: (topic: string, people: number, of: number) => string;
    readonly withReader: (topic: string, names: readonly string[]) => string;
  };
  readonly common: {
    readonly languages: (items: readonly string[], everybody: number) => string;
    readonly values: (items: readonly string[], everybody: number) => string;
    readonly answers: (label: string, items: readonly string[]) => string;
    readonly kinds: (field: string, label: string, kinds: number) => string;
  };
  readonly spread: string;
  readonly exchange: {
    readonly title: string;
    /** `offered` of `wanted`; empty where nothing of it is. */
    readonly you: (other: string, wanted: readonly string[], offered: readonly string[]) => string;
    readonly they: (other: string, wanted: readonly string[], offered: readonly string[]) => string;
    readonly halves: Readonly<Record<'peer' | 'trio', string>>;
  };
  readonly hosts: {
    readonly title: string;
    readonly meeting: (number: number, day: string | undefined) => string;
    readonly you: string;
    readonly guided: string;
    readonly again: (first: string) => string;
  };
  readonly agenda: (minutes: number) => string;
  readonly agreement: {
    readonly keeps: string;
    readonly brings: (keeper: string) => string;
    readonly aloud: string;
  };
  /** `{reach}` and `{coordinator}` as on the sheets of pairs. */
  readonly wayOut: Readonly<Record<Together | 'leads', string>> & {
    readonly reachable: string;
    readonly named: string;
    readonly nameless: string;
  };
  readonly rotation: RotationWords;
};

export type RotationWords = {
  readonly lead: (talks: number, minutes: number) => string;
  readonly rounds: string;
  readonly round: string;
  readonly roundOf: (round: number) => string;
  readonly time: string;
  readonly room: string;
  readonly with: string;
  readonly topics: string;
  readonly question: string;
  /** Nobody to talk with in this round; planned, but without a time yet. */
  readonly pause: string;
  readonly open: string;
  readonly talk: (minutes: number) => string;
  readonly cards: { readonly title: string; readonly lead: (people: number) => string };
  readonly host: {
    readonly title: string;
    readonly lead: (people: number, rounds: number) => string;
    readonly note: string;
    readonly course: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
    readonly sits: string;
    readonly comes: string;
    readonly pausing: (names: readonly string[]) => string;
  };
};

const words = { en: englishUnitSheetWords, de: germanUnitSheetWords } as const satisfies Record<
  Language,
  UnitSheetWords
>;

export const unitSheetWords = (language: Language): UnitSheetWords => words[language];
