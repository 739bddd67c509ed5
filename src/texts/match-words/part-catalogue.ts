import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { counted } from '../counted.ts';
import { fieldName } from '../field-words.ts';

type Listed = {
  /** From 0; undefined where the other is not on the list. */
  readonly place: number | undefined;
  readonly of: 'mentee' | 'mentor';
};

/** One part of a score in words. */
export type PartCatalogue = {
  readonly hidden: string;
  readonly unknown: (given: string) => string;
  readonly topics: (count: number, wanted: number) => string;
  readonly covered: (facts: {
    readonly count: number;
    readonly wanted: number;
    readonly field: string;
  }) => string;
  readonly nothingInCommon: string;
  readonly inCommon: (count: number) => string;
  readonly noList: string;
  readonly listed: (list: Listed) => string;
  readonly both: (value: string) => string;
  readonly different: (one: string, other: string) => string;
  /** `gap` above 0 where the mentor stands higher. */
  readonly levels: (facts: {
    readonly gap: number;
    readonly mentor: string;
    readonly mentee: string;
  }) => string;
  readonly atLeastHours: (hours: string) => string;
  readonly hours: (hours: string) => string;
  readonly alike: (value: string) => string;
  readonly table: (facts: { readonly points: string; readonly max: string; readonly file: string }) => string;
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const germanLists = { mentee: 'Wunschliste (Mentee)', mentor: 'Wunschliste (Mentorin oder Mentor)' } as const;

const words = {
  en: {
    hidden: 'not shown: this field is scored but never printed',
    unknown: (given) => `unknown; ${given} is given`,
    topics: (count, wanted) => `${count} of ${counted(wanted, 'topic')}`,
    covered: ({ count, wanted, field }) => `${count} of ${wanted} of ${fieldName(field, 'en')}`,
    nothingInCommon: 'nothing in common',
    inCommon: (count) => `${count} in common`,
    noList: 'no list given',
    listed: ({ place, of }) =>
      place === undefined
        ? `not on the ${of}’s list`
        : `${ordinals[place] ?? `number ${place + 1}`} on the ${of}’s list`,
    both: (value) => `both ${value}`,
    different: (one, other) => `${one} and ${other}`,
    levels: ({ gap, mentor, mentee }) =>
      `${counted(Math.abs(gap), 'level')} ${gap > 0 ? 'above' : 'below'}: ${mentor} and ${mentee}`,
    atLeastHours: (hours) => `at least ${hours} h a week`,
    hours: (hours) => `${hours} h a week`,
    alike: (value) => `texts ${value} alike, of 1`,
    table: ({ points, max, file }) => `${points} of ${max} in ${file}`,
  },
  de: {
    hidden: 'wird nicht gezeigt: Diese Angabe zählt mit, erscheint aber nirgends',
    unknown: (given) => `unbekannt; dafür zählt ${given}`,
    topics: (count, wanted) => `${count} von ${wanted} ${wanted === 1 ? 'Thema' : 'Themen'}`,
    covered: ({ count, wanted, field }) => `${fieldName(field, 'de')}: ${count} von ${wanted}`,
    nothingInCommon: 'nichts gemeinsam',
    inCommon: (count) => `${formatNumber(count, { language: 'de' })} gemeinsam`,
    noList: 'keine Wünsche genannt',
    listed: ({ place, of }) =>
      place === undefined
        ? `nicht auf der ${germanLists[of]}`
        : `${place + 1}. Wunsch auf der ${germanLists[of]}`,
    both: (value) => `beide: ${value}`,
    different: (one, other) => `${one} und ${other}`,
    levels: ({ gap, mentor, mentee }) =>
      `${Math.abs(gap)} ${Math.abs(gap) === 1 ? 'Ebene' : 'Ebenen'} ${gap > 0 ? 'höher' : 'tiefer'}: ${mentor} und ${mentee}`,
    atLeastHours: (hours) => `mindestens ${hours} h pro Woche`,
    hours: (hours) => `${hours} h pro Woche`,
    alike: (value) => `Texte zu ${value} ähnlich, von 1`,
    table: ({ points, max, file }) => `${points} von ${max} in ${file}`,
  },
} as const satisfies Record<Language, PartCatalogue>;

/** Words for the parts of a score, in one language. */
export function partCatalogue(language: Language): PartCatalogue {
  return words[language];
}
