import { healthRuleNames } from '../../model/followed-pairing.ts';
import type { Language } from '../../model/language.ts';
import { capitalised } from '../counted.ts';
import { englishStatusWords } from './english-status-words.ts';
import { germanStatusWords } from './german-status-words.ts';
import type { HealthFinding, RuleSaying, StatusCatalogue } from './status-catalogue.ts';

/** `reason`: one sentence with value and threshold. `say`: opening words for the coordinator, to be spoken. */
export type StatusWords = { readonly reason: string; readonly say: string };

/** The same as parts of a page: what was found, for a heading, and the rule with its threshold beside what was found. */
export type StatusParts = { readonly clause: string; readonly rule: string };

const catalogues = { en: englishStatusWords, de: germanStatusWords } as const satisfies Record<
  Language,
  StatusCatalogue
>;

/** A rule without words does not compile; a name that is no rule is a bug. */
function sayingOf({ rule }: HealthFinding, language: Language): RuleSaying {
  const name = healthRuleNames.find((known) => known === rule);
  if (name === undefined) throw new RangeError(`there is no rule ${rule}`);
  return catalogues[language][name];
}

/** The sentence and the opening words for one finding of the rules of health; `several`: more than two meet. */
export function statusWords(
  found: HealthFinding,
  language: Language = 'en',
  { several = false }: { readonly several?: boolean } = {},
): StatusWords {
  const { clause, limit, say } = sayingOf(found, language);
  return { reason: `${capitalised(clause(found))}; ${limit(found)}.`, say: say(found, several) };
}

/** What a page says of one finding of the rules of health. */
export function statusParts(found: HealthFinding, language: Language): StatusParts {
  const { clause, rule } = sayingOf(found, language);
  return { clause: clause(found), rule: rule(found) };
}
