import type { Language } from '../../model/language.ts';
import { englishRetentionWords } from './english-retention-words.ts';
import { germanRetentionWords } from './german-retention-words.ts';
import type { RetentionCatalogue } from './retention-catalogue.ts';

const words = { en: englishRetentionWords, de: germanRetentionWords } as const satisfies Record<
  Language,
  RetentionCatalogue
>;

/** What the page about who stayed says in its language. */
export function retentionPageWords(language: Language): RetentionCatalogue {
  return words[language];
}
