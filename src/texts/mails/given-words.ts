import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { counted, numberWord } from '../counted.ts';

/** What somebody gave, as a letter of thanks says it. */
export type GivenWords = {
  readonly hours: (hours: number) => string;
  readonly conversations: (count: number) => string;
  /** In German in the dative: they were given something. */
  readonly mentees: (count: number) => string;
};

/** One decimal where there is something behind the point. */
const figure = (value: number, language: Language): string => {
  const rounded = Math.round(value * 10) / 10;
  return formatNumber(rounded, { decimals: Number.isInteger(rounded) ? 0 : 1, language });
};

const words = {
  en: {
    hours: (hours) => `${figure(hours, 'en')} ${figure(hours, 'en') === '1' ? 'hour' : 'hours'}`,
    conversations: (count) => counted(count, 'conversation'),
    mentees: (count) => (count === 1 ? 'one mentee' : `${numberWord(count)} mentees`),
  },
  de: {
    hours: (hours) => `${figure(hours, 'de')} ${figure(hours, 'de') === '1' ? 'Stunde' : 'Stunden'}`,
    conversations: (count) => (count === 1 ? 'ein Gespräch' : `${count} Gespräche`),
    mentees: (count) => (count === 1 ? 'einer Person' : `${numberWord(count, 'de')} Mentees`),
  },
} as const satisfies Record<Language, GivenWords>;

export const givenWords = (language: Language): GivenWords => words[language];
