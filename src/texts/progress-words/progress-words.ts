import type { Language } from '../../model/language.ts';
import { englishProgressWords } from './english-progress-words.ts';
import { germanProgressWords } from './german-progress-words.ts';
import type { ProgressCatalogue } from './progress-catalogue.ts';

const words = { en: englishProgressWords, de: germanProgressWords } as const satisfies Record<
  Language,
  ProgressCatalogue
>;

/** What the page about a running program says in its language. */
export function progressWords(language: Language): ProgressCatalogue {
  return words[language];
}
