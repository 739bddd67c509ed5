import type { Language } from '../../model/language.ts';
import { englishRecognitionWords } from './english-recognition-words.ts';
import { germanRecognitionWords } from './german-recognition-words.ts';
import type { RecognitionCatalogue } from './recognition-catalogue.ts';

const words = {
  en: englishRecognitionWords,
  de: germanRecognitionWords,
} as const satisfies Record<Language, RecognitionCatalogue>;

/** What certificates, pages for the closing talk and the page about them say. */
export function recognitionWords(language: Language): RecognitionCatalogue {
  return words[language];
}
