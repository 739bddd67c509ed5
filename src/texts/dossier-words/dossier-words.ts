import type { Language } from '../../model/language.ts';
import type { DossierCatalogue } from './dossier-catalogue.ts';
import { englishDossierWords } from './english-dossier-words.ts';
import { germanDossierWords } from './german-dossier-words.ts';

const words = { en: englishDossierWords, de: germanDossierWords } as const satisfies Record<
  Language,
  DossierCatalogue
>;

/** Words of the page that says what is held of a person, in one language. */
export const dossierWords = (language: Language): DossierCatalogue => words[language];
