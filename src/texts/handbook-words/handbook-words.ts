import type { Language } from '../../model/language.ts';
import { englishHandbookWords } from './english-handbook-words.ts';
import { germanHandbookWords } from './german-handbook-words.ts';
import type { HandbookCatalogue } from './handbook-catalogue.ts';

const words = { en: englishHandbookWords, de: germanHandbookWords } as const satisfies Record<
  Language,
  HandbookCatalogue
>;

export function handbookWords(language: Language): HandbookCatalogue {
  return words[language];
}
