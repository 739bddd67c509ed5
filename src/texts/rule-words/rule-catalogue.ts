import type { Rule } from '../../schema/program-rules.ts';

export type RuleName = Rule extends infer R ? (R extends Rule ? keyof R : never) : never;
export type RuleValue<K extends RuleName> = Extract<Rule, Record<K, unknown>>[K &
  keyof Extract<Rule, Record<K, unknown>>];
/** What can bar a pair besides the declared rules. */
export type OtherBar = 'self' | 'avoids' | 'ban' | 'only_listed' | 'no places' | 'out' | 'not-eligible';

/** The words of one language for rules. `count` is how many candidates a rule took away. */
export type RuleCatalogue = {
  /** The rule as a condition; undefined where it asks for nothing (`true` switched off). */
  readonly conditions: { readonly [K in RuleName]: (value: RuleValue<K>) => string | undefined };
  /** How many candidates a rule took away, as a clause: "20 are fewer than 2 levels above". */
  readonly removals: { readonly [K in RuleName]: (count: number, value: RuleValue<K>) => string };
  readonly otherRemovals: { readonly [K in OtherBar]: (count: number) => string };
  /** A rule that nobody knows any more. */
  readonly unknownRemoval: (count: number, rule: string) => string;
  readonly side: {
    readonly atLeast: (field: string, value: string) => string;
    readonly atMost: (field: string, value: string) => string;
    readonly oneOf: (field: string, values: readonly string[]) => string;
    readonly completed: (module: string) => string;
  };
};
