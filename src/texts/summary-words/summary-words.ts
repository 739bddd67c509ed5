import type { Language } from '../../model/language.ts';
import { englishSummaryWords } from './english-summary-words.ts';
import { germanSummaryWords } from './german-summary-words.ts';
import type { SummaryCatalogue } from './summary-catalogue.ts';

const words = { en: englishSummaryWords, de: germanSummaryWords } as const satisfies Record<
  Language,
  SummaryCatalogue
>;

/** Words of the program on one page, in one language. */
export const summaryWords = (language: Language): SummaryCatalogue => words[language];
