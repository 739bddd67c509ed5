import type { Language } from '../../model/language.ts';
import { englishGoalWords } from './english-goal-words.ts';
import { germanGoalWords } from './german-goal-words.ts';
import type { GoalCatalogue } from './goal-catalogue.ts';

const words = { en: englishGoalWords, de: germanGoalWords } as const satisfies Record<
  Language,
  GoalCatalogue
>;

/** What the page about goals says in its language. */
export function goalWords(language: Language): GoalCatalogue {
  return words[language];
}
