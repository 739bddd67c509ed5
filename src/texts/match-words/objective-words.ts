import type { Language } from '../../model/language.ts';
import type { MatchResult } from '../../schema/match-result.ts';

export type Objective = MatchResult['objective']['name'];

const words = {
  en: {
    'coverage-then-total': 'as many as possible, then the most points',
    total: 'the most points',
    floor: 'as many as possible, then the best weakest pair',
    balanced: 'as many as possible, then the points spread evenly',
    stable: 'no two people would both rather have each other',
  },
  de: {
    'coverage-then-total': 'möglichst viele, dann möglichst viele Punkte',
    total: 'möglichst viele Punkte',
    floor: 'möglichst viele, dann das beste schwächste Tandem',
    balanced: 'möglichst viele, dann möglichst ausgewogen',
    stable: 'keine zwei wären beide lieber miteinander im Tandem',
  },
} as const satisfies Record<Language, Readonly<Record<Objective, string>>>;

/** What an objective seeks, beside its name: "as many as possible, then the most points". */
export function objectiveWords(objective: Objective, language: Language): string {
  return words[language][objective];
}
