import type { Language } from '../../model/language.ts';
import type { Rule, SideRule } from '../../schema/program-rules.ts';
import { englishRuleWords } from './english-rule-words.ts';
import { germanRuleWords } from './german-rule-words.ts';
import type { OtherBar, RuleCatalogue, RuleName } from './rule-catalogue.ts';

const words = { en: englishRuleWords, de: germanRuleWords } as const satisfies Record<
  Language,
  RuleCatalogue
>;

/** A rule in words, as a condition an eligible pair meets: "mentor at least 2 levels above". */
export function ruleWords(rule: Rule, language: Language = 'en'): string | undefined {
  const [name, value] = Object.entries(rule)[0] ?? [];
  if (name === undefined) return undefined;
  return (words[language].conditions[name as RuleName] as (value: unknown) => string | undefined)(value);
}

/** The clause for one entry of `ruledOut`; `rules` are those in force, for their numbers. */
export function removalWords(
  ruledOut: { readonly rule: string; readonly count: number },
  rules: readonly Rule[],
  language: Language = 'en',
): string {
  const { removals, otherRemovals, unknownRemoval } = words[language];
  const { rule: name, count } = ruledOut;
  // Without a word in program.yaml nobody mentors their own mentor.
  if (name === 'mutual') return removals.mutual(count, true);
  if (name in otherRemovals) return otherRemovals[name as OtherBar](count);
  const rule = rules.find((r) => name in r);
  if (rule === undefined) return unknownRemoval(count, name);
  const value: unknown = Object.values(rule)[0];
  return (removals[name as RuleName] as (count: number, value: unknown) => string)(count, value);
}

/** A condition on one side alone, of `eligibility`: "years of service at least 2". */
export function sideRuleWords(rule: SideRule, language: Language = 'en'): string {
  const { side } = words[language];
  if ('completed' in rule) return side.completed(rule.completed);
  const entries = Object.entries(
    'at_least' in rule ? rule.at_least : 'at_most' in rule ? rule.at_most : rule.one_of,
  );
  const [field = '', value] = entries[0] ?? [];
  if ('at_least' in rule) return side.atLeast(field, String(value));
  if ('at_most' in rule) return side.atMost(field, String(value));
  return side.oneOf(field, Array.isArray(value) ? value : []);
}
