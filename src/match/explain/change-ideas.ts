import { sortedBy } from '../../model/order.ts';
import type { Rule } from '../../schema/program-rules.ts';
import type { Change } from './changed-market.ts';
import type { HelpfulChange } from './helpful-changes.ts';
import { relaxedRules, ruleAsYaml } from './relaxed-rule.ts';

/** What is said of a change before it was solved. */
export type ToldChange = Omit<HelpfulChange, 'matched' | 'more' | 'total' | 'gets'>;

/** A change worth solving: as the market takes it, and as it is told. */
export type ChangeIdea = { readonly change: Change; readonly told: ToldChange };

/** One rule relaxed by one step, or taken away: all there are, in the order of the rules. */
export function ruleIdeas(rules: readonly Rule[]): ChangeIdea[] {
  return rules.flatMap((rule, at) =>
    relaxedRules(rule).map((milder): ChangeIdea => {
      const to = milder === undefined ? {} : { to: ruleAsYaml(milder) };
      const put = milder === undefined ? [] : [milder];
      return {
        change: { kind: 'rules', rules: rules.toSpliced(at, 1, ...put) },
        told: {
          kind: 'rule',
          rule: Object.keys(rule)[0] ?? '',
          setting: { from: ruleAsYaml(rule), ...to },
        },
      };
    }),
  );
}

/** What asks least of the program, first of all among changes that place more people. */
const kinds: readonly HelpfulChange['kind'][] = ['place', 'value', 'exception', 'rule'];

/** In the order in which they are told: those that place more people, then the smallest, then what they bring. */
export function smallestFirst(changes: readonly HelpfulChange[]): HelpfulChange[] {
  return sortedBy(
    changes,
    (c) => (c.more > 0 ? 0 : 1),
    (c) => kinds.indexOf(c.kind),
    (c) => -c.more,
    (c) => -c.total,
    (c) => JSON.stringify([c.mentor, c.rule, c.field, c.value, c.setting?.to]),
  );
}
