import type { Language } from '../../model/language.ts';
import type { OverrideKind } from '../../model/override.ts';
import type { PairingOrigin } from '../../model/pairing.ts';
import { englishPairWords } from './english.ts';
import { germanPairWords } from './german.ts';

/** Who or what a decision of the coordinator is about; names, days and words are ready to be read. */
export type DecisionFacts = {
  readonly person: string;
  readonly other: string;
  readonly field: string;
  readonly value?: string;
  readonly from?: string;
  readonly until?: string;
};

/** The words of the coordinator's pages with everything about each pair. */
export type PairWords = {
  readonly title: string;
  readonly audienceNote: string;
  readonly lead: (pairs: number) => string;
  /** Of the page that only lists names, where the pairs stand on several. */
  readonly leadOfIndex: (pairs: number, pages: number) => string;
  /** `A to C`, or `A`, of the names on a page of several. */
  readonly partTitle: (part: string) => string;
  readonly leadOfPart: (pairs: number) => string;
  /** Between the first letters of a page: `A to C`. */
  readonly to: string;
  readonly menteesByName: string;
  readonly mentorsByName: string;
  readonly pages: string;
  readonly pagePairs: (pairs: number) => string;
  readonly otherNames: string;
  readonly with: string;
  readonly pair: (mentee: string, mentor: string) => string;

  /** Where a pairing stands of which nobody but the coordinator knows. */
  readonly draft: string;
  readonly origin: Readonly<Record<PairingOrigin, string>>;
  readonly scored: (points: string) => string;
  readonly notScored: string;

  readonly people: string;
  readonly about: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly address: string;
  readonly position: string;
  readonly clock: string;
  readonly ahead: (span: string, city: string) => string;
  readonly behind: (span: string, city: string) => string;
  readonly topics: string;
  readonly places: string;
  readonly wanted: (places: number) => string;
  readonly used: (used: number, offered: number) => string;
  readonly alsoWith: (names: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly notGiven: string;
  readonly notAsked: string;
  readonly noLongerThere: string;

  readonly score: (points: string) => string;
  readonly criterion: string;
  readonly points: string;
  readonly atMost: string;
  readonly because: string;
  readonly weight: (weight: string) => string;

  readonly why: string;
  readonly reads: (name: string) => string;
  readonly nothingToSay: string;

  readonly decisions: string;
  readonly decision: Readonly<Record<OverrideKind, (facts: DecisionFacts) => string>>;
  readonly reason: (reason: string) => string;
  readonly by: (name: string) => string;

  readonly record: string;
  readonly drafted: string;
  readonly proposed: string;
  readonly saidYes: (name: string) => string;
  readonly started: string;
  readonly ended: string;
  readonly replaces: string;
  readonly notes: string;
  readonly notYet: string;

  readonly dates: string;
  readonly datesMeasure: string;
  readonly what: string;
  readonly date: string;
  readonly clockOf: (name: string) => string;
  readonly meeting: (number: number) => string;
  readonly clockFromTo: (from: string, to: string) => string;
  readonly onDay: (clock: string, day: string) => string;
  readonly noDates: string;

  readonly private: string;
  readonly said: (name: string, field: string) => string;

  readonly sheetOf: (name: string) => string;
  readonly inOverview: string;
  readonly allNames: string;
};

const words = { en: englishPairWords, de: germanPairWords } as const satisfies Record<Language, PairWords>;

export function pairWords(language: Language): PairWords {
  return words[language];
}
