import type { Language } from '../../model/language.ts';
import type { UnitKind } from '../../model/pairing-unit.ts';
import type { PlacingChange } from '../../model/placing-change.ts';
import { englishUnitWords } from './english-unit-words.ts';
import { germanUnitWords } from './german-unit-words.ts';

/** How a program is matched where it is not by pairs of a mentor and a mentee. */
export type UnitMethod = 'peer' | 'group' | 'circle' | 'flash' | 'roles' | 'informal';

/** People placed of those who could be; of rotations and roles places and not people. */
export type Placed = { readonly matched: number; readonly seats: number; readonly units: number };

/** What the overview of a match of groups, circles, peers, rotations, roles and registered pairs says. */
export type UnitWords = {
  /** "6 groups" */
  readonly units: (kind: UnitKind, count: number) => string;
  readonly unitTitle: (kind: UnitKind) => string;
  readonly sections: Readonly<Record<'units' | 'left' | 'rounds' | 'sizes', string>>;
  readonly lead: (method: UnitMethod, placed: Placed) => string;
  readonly placedLabel: (method: UnitMethod) => string;
  readonly unitsLabel: (method: UnitMethod) => string;
  /** "4 to 6 people each" */
  readonly sizes: (least: number, most: number) => string;
  readonly noUnits: string;
  readonly middle: (facts: { readonly rows: number; readonly low: string; readonly high: string }) => string;
  /** What holds where the gap is nought. */
  readonly claim: (method: UnitMethod, facts: { readonly matched: number; readonly total: string }) => string;
  readonly gapClaim: (facts: {
    readonly total: string;
    readonly bound: string;
    readonly share: string;
  }) => string;
  /** No more points are possible, but perhaps more people. */
  readonly openPlaces: { readonly heading: string; readonly claim: (total: string) => string };
  readonly looked: (facts: {
    readonly all: number;
    readonly eligible: number;
    readonly equals: boolean;
  }) => string;
  /** `some`: each has talks, only fewer than there are rounds. */
  readonly leftTitle: (count: number, some: boolean) => string;
  /** Why some have fewer talks than there are rounds. */
  readonly roundShort: string;
  /** "Zofia Nair: 3 of 4" */
  readonly talksOf: (name: string, talks: number, rounds: number) => string;
  readonly noPartner: string;
  /** Of peers: whoever is possible is with somebody else. */
  readonly partnersTaken: string;
  /** After the change, as a sentence. */
  readonly change: (change: PlacingChange, nameOf: (id: string) => string) => string;
  readonly helps: string;
  readonly ledBy: (names: string) => string;
  readonly columns: Readonly<
    Record<'unit' | 'mentor' | 'members' | 'size' | 'score' | 'person' | 'place' | 'mean', string>
  >;
  readonly unitsCaption: (kind: UnitKind, count: number) => string;
  readonly unitsMeasure: (kind: UnitKind) => string;
  readonly round: (round: number) => string;
  readonly roundsCaption: string;
  readonly roundsMeasure: string;
  readonly noTalk: string;
  readonly state: (word: string) => string;
};

const words: Readonly<Record<Language, UnitWords>> = { en: englishUnitWords, de: germanUnitWords };

export function unitWords(language: Language): UnitWords {
  return words[language];
}
