import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { capitalised, counted, fieldWords, listed, numberWord } from '../counted.ts';
import { fieldName } from '../field-words.ts';
import { ruleName } from './rule-names.ts';

/** Mentees who compete for fewer places; `mentors` are names, empty where there are too many to name. */
type ShortageFacts = {
  readonly mentees: number;
  readonly ids: readonly string[];
  readonly mentors: readonly string[];
  readonly mentorCount: number;
  readonly places: number;
};

/** Why somebody is without a mentor, and the smallest change that helps. */
export type LackCatalogue = {
  readonly out: string;
  readonly notEligible: string;
  readonly nobodyOffers: string;
  /** No group of the least size can be made with them. */
  readonly groupSize: string;
  /** The one over of an odd number of people. */
  readonly oddOneOut: string;
  /** Passed over by the lot. */
  readonly waitingList: string;
  /** Of a rotation: fewer talks than rounds. */
  readonly roundShort: string;
  /** `removals` are clauses with their counts. */
  readonly ruledOut: (mentors: number, removals: readonly string[]) => string;
  readonly noPlaceLeft: string;
  readonly shortage: (facts: ShortageFacts) => string;
  /** The same in few words, for tables. */
  readonly shortShortage: (mentees: number, places: number) => string;
  readonly place: (mentor: string) => string;
  readonly exception: (rule: string, mentor: string) => string;
  readonly value: (field: string, value: string) => string;
  /** What a change brings where it brings more than one. */
  readonly yields: (matched: number, gain: number) => string;
  /** After the change, as a sentence; `places` where seats are counted and not people. */
  readonly afterwards: (facts: {
    readonly matched: number;
    readonly seats: number;
    readonly places: boolean;
  }) => string;
  readonly helps: string;
  readonly helpsTitle: string;
  readonly reasonTitle: string;
  readonly menteeTitle: string;
  readonly caption: (people: number) => string;
  readonly measure: string;
};

const de = (n: number): string => formatNumber(n, { language: 'de' });
const germanPlaces = (n: number): string =>
  n === 0 ? 'keinen Platz' : n === 1 ? 'einen Platz' : `${de(n)} Plätze`;
const withPlaces = (n: number, together: string): string =>
  n === 0 ? 'ohne freien Platz' : `mit ${together}${n === 1 ? 'einem Platz' : `${de(n)} Plätzen`}`;

const words = {
  en: {
    out: 'Not available: taken out by an override.',
    notEligible: 'Does not meet the conditions of eligibility.',
    nobodyOffers: 'No mentor is eligible: nobody offers a place.',
    groupSize: 'Too few people who fit are left to fill a group of the least size, or no group has room.',
    oddOneOut: 'One over: the number of people is odd, and the program pairs by twos.',
    waitingList: 'On the waiting list: the lot gave the places to others.',
    roundShort:
      'Has fewer talks than there are rounds: too few people may still be met, or a round has no more room.',
    ruledOut: (mentors, removals) =>
      `No mentor is eligible. Of ${counted(mentors, 'mentor')}, ${listed(removals)}.`,
    noPlaceLeft: 'A shortage, not a rule: every mentor who is eligible has no place left.',
    shortage: ({ mentees, ids, mentors, mentorCount, places }) => {
      const many = mentorCount > 1;
      const whom = mentors.length === 0 ? `${formatNumber(mentorCount)} mentors` : listed(mentors);
      const who = ids.length === 0 ? '' : ` (${ids.join(', ')})`;
      return `A shortage, not a rule. ${capitalised(numberWord(mentees))} ${mentees === 1 ? 'mentee' : 'mentees'}${who} can only be paired with ${whom}, who ${many ? 'have' : 'has'} ${counted(places, 'place')}${many ? ' between them' : ''}.`;
    },
    shortShortage: (mentees, places) =>
      mentees === 1
        ? 'A shortage: no place is left for this mentee.'
        : `A shortage: ${counted(mentees, 'mentee')} compete for ${counted(places, 'place')}.`,
    place: (mentor) => `one more place with ${mentor}`,
    exception: (rule, mentor) => `an exception from ${fieldWords(rule)} for ${mentor}`,
    value: (field, value) => `${value} among the ${fieldWords(field)}, if that is only missing from the form`,
    yields: (matched, gain) =>
      `; ${counted(matched, 'place is', 'places are')} then filled, ${numberWord(gain)} more`,
    afterwards: ({ matched, seats, places }) =>
      places
        ? `${formatNumber(matched)} of ${counted(seats, 'place')} would then be filled.`
        : `${formatNumber(matched)} of ${counted(seats, 'mentee')} would then have a mentor.`,
    helps: 'Smallest change that helps:',
    helpsTitle: 'Smallest change that helps',
    reasonTitle: 'Why',
    menteeTitle: 'Mentee',
    caption: (people) => `${counted(people, 'person', 'people')} without a mentor`,
    measure:
      'Why, and the one change that would match the person; where none has been looked for yet, the command that looks.',
  },
  de: {
    out: 'Steht nicht zur Verfügung: durch eine Entscheidung ausgenommen.',
    notEligible: 'Erfüllt die Teilnahmebedingungen nicht.',
    nobodyOffers: 'Niemand kommt infrage: Es bietet niemand einen Platz.',
    groupSize:
      'Für eine Gruppe in der kleinsten Größe sind zu wenige passende Personen übrig, oder keine Gruppe hat noch Platz.',
    oddOneOut: 'Eine Person zu viel: Die Zahl ist ungerade, und das Programm bildet Zweiergruppen.',
    waitingList: 'Auf der Warteliste: Das Los hat die Plätze anderen gegeben.',
    roundShort:
      'Hat weniger Gespräche als es Runden gibt: Es bleiben zu wenige mögliche Gegenüber, oder in einer Runde ist kein Raum mehr frei.',
    ruledOut: (mentors, removals) =>
      mentors === 1
        ? `Niemand kommt infrage. Eine einzige Person bietet einen Platz: ${listed(removals, 'de')}.`
        : `Niemand kommt infrage. Von ${de(mentors)} Mentorinnen und Mentoren gilt: ${listed(removals, 'de')}.`,
    noPlaceLeft: 'Ein Mangel an Plätzen, keine Bedingung: Wer infrage kommt, hat keinen Platz mehr frei.',
    shortage: ({ mentees, ids, mentors, mentorCount, places }) => {
      const many = mentorCount > 1;
      const whom =
        mentors.length === 0 ? `${de(mentorCount)} Mentorinnen und Mentoren` : listed(mentors, 'de');
      const brackets = ids.length === 0 ? '' : ` (${ids.join(', ')})`;
      const who =
        mentees === 1
          ? `Für eine Person${brackets} kommt`
          : `Für ${numberWord(mentees, 'de')} Mentees${brackets} ${many ? 'kommen' : 'kommt'}`;
      return `Ein Mangel an Plätzen, keine Bedingung. ${who} nur ${whom} infrage, ${withPlaces(places, many ? 'zusammen ' : '')}.`;
    },
    shortShortage: (mentees, places) =>
      mentees === 1
        ? 'Zu wenige Plätze: Für diese Person ist keiner mehr frei.'
        : `Zu wenige Plätze: ${de(mentees)} Mentees teilen sich ${germanPlaces(places)}.`,
    place: (mentor) => `ein weiterer Platz bei ${mentor}`,
    exception: (rule, mentor) => `eine Ausnahme von der Bedingung „${ruleName(rule, 'de')}“ für ${mentor}`,
    value: (field, value) =>
      `„${value}“ bei „${fieldName(field, 'de')}“, falls das in der Anmeldung nur fehlt`,
    yields: (matched, gain) =>
      `; dann ${matched === 1 ? 'ist 1 Platz' : `sind ${de(matched)} Plätze`} besetzt, ${numberWord(gain, 'de')} mehr`,
    afterwards: ({ matched, seats, places }) =>
      places
        ? `Dann ${matched === 1 ? 'wäre' : 'wären'} ${de(matched)} von ${de(seats)} Plätzen besetzt.`
        : `Dann ${matched === 1 ? 'wäre' : 'wären'} ${de(matched)} von ${de(seats)} Mentees zugeordnet.`,
    helps: 'Kleinste Änderung, die hilft:',
    helpsTitle: 'Kleinste Änderung, die hilft',
    reasonTitle: 'Warum',
    menteeTitle: 'Mentee',
    caption: (people) => `${de(people)} ${people === 1 ? 'Person' : 'Personen'} noch ohne Tandem`,
    measure:
      'Der Grund, und die eine Änderung, mit der es gelänge; wo noch keine gesucht ist, der Befehl, der sie sucht.',
  },
} as const satisfies Record<Language, LackCatalogue>;

/** Words for those without a mentor, in one language. */
export function lackCatalogue(language: Language): LackCatalogue {
  return words[language];
}
