/** What a goal is about: skills, career, growth of the person, networks, diversity and fair chances, knowledge passed on. */
export const goalCategories = ['S', 'C', 'G', 'N', 'D', 'K'] as const;
export type GoalCategory = (typeof goalCategories)[number];

/** The words that people write for each, in lower case. */
const categoryNames: Readonly<Record<GoalCategory, readonly string[]>> = {
  S: ['s', 'skill', 'skills', 'können', 'fähigkeit', 'fähigkeiten', 'kompetenz', 'kompetenzen'],
  C: ['c', 'career', 'careers', 'karriere', 'laufbahn', 'berufliche entwicklung', 'beruf'],
  G: ['g', 'growth', 'personal growth', 'persönliche entwicklung', 'entwicklung', 'wachstum'],
  N: ['n', 'network', 'networks', 'networking', 'netzwerk', 'netzwerke', 'kontakte'],
  D: [
    'd',
    'diversity',
    'inclusion',
    'fairness',
    'fair chances',
    'vielfalt',
    'faire chancen',
    'chancengleichheit',
  ],
  K: ['k', 'knowledge', 'knowledge transfer', 'wissen', 'wissenstransfer'],
};

const byName: ReadonlyMap<string, GoalCategory> = new Map(
  goalCategories.flatMap((category) => categoryNames[category].map((name) => [name, category] as const)),
);

/** The category that a cell of goals.csv names by its letter or a word for it; undefined for any other word. */
export function goalCategoryOf(text: string | undefined): GoalCategory | undefined {
  return byName.get((text ?? '').trim().toLowerCase());
}
