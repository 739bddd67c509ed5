import type { Language } from '../../model/language.ts';
import type { Company } from './company.ts';
import { englishProgressWords } from './english-progress-words.ts';
import { germanProgressWords } from './german-progress-words.ts';
import type { ProgressCatalogue } from './progress-catalogue.ts';

const words = { en: englishProgressWords, de: germanProgressWords } as const satisfies Record<
  Language,
  (company: Company) => ProgressCatalogue
>;

/** What the page about a running program says in its language, about pairs or whoever else meets. */
export function progressWords(language: Language, company: Company = 'pairs'): ProgressCatalogue {
  return words[language](company);
}
