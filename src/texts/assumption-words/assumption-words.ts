import type { Assumption, AssumptionFacts, AssumptionKind } from '../../model/assumption.ts';
import type { Language } from '../../model/language.ts';
import { fieldName } from '../field-words.ts';
import type { AssumptionCatalogue } from './assumption-catalogue.ts';
import { englishAssumptionWords } from './english-assumption-words.ts';
import { germanAssumptionWords } from './german-assumption-words.ts';

const words = { en: englishAssumptionWords, de: germanAssumptionWords } as const satisfies Record<
  Language,
  AssumptionCatalogue
>;

/** What an assumption can be about beside files and fields. */
const germanMatters: ReadonlyMap<string, string> = new Map([
  ['managers', 'Führungskräfte'],
  ['rules', 'Bedingungen'],
  ['criteria', 'Kriterien'],
]);

/** What was assumed, and about what: a file by its name, a field as program.yaml has it, in German by its German name. */
export function assumptionWords(
  { about, kind, facts }: Assumption,
  language: Language = 'en',
): { readonly about: string; readonly text: string } {
  const say = words[language][kind] as (facts: AssumptionFacts[AssumptionKind]) => string;
  const matter = language === 'de' ? (germanMatters.get(about) ?? germanField(about)) : about;
  return { about: matter, text: say(facts) };
}

/** A file keeps its name, and so does a field that no other program has. */
const germanField = (about: string): string => (/[.#/]/.test(about) ? about : fieldName(about, 'de'));
