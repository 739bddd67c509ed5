import type { Language } from '../../model/language.ts';
import { englishEquityWords } from './english-equity-words.ts';
import type { EquityCatalogue } from './equity-catalogue.ts';
import { germanEquityWords } from './german-equity-words.ts';

const words = { en: englishEquityWords, de: germanEquityWords } as const satisfies Record<
  Language,
  EquityCatalogue
>;

/** What the page about equity says in its language. */
export const equityWords = (language: Language): EquityCatalogue => words[language];
