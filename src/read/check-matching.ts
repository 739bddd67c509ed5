import { conflicts, objectiveConflicts } from '../model/objective-conflicts.ts';
import type { Problem } from '../model/problem.ts';
import { ruleBooks } from '../model/rule-books.ts';
import type { Program } from '../schema/program.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule, SideRule } from '../schema/program-rules.ts';
import { flowText } from './flow-text.ts';
import { repeats, type Verdict } from './setting-verdict.ts';
import type { SettingPath } from './yaml-places.ts';

/** Rules, criteria and classes that contradict each other, say nothing, or say one thing twice. */
export function checkMatching({ matching, eligibility }: Program, verdict: Verdict): Problem[] {
  const { priority } = matching;
  const books = ruleBooks({ matching });
  return [
    ...objectiveConflicts({
      objective: matching.objective,
      classes: priority.length + 1,
      loadPenalty: matching.load_penalty,
    }).map((reason) => {
      const { setting, why } = conflicts[reason];
      return verdict.wrong(
        ['matching', setting],
        `it does not go with objective: ${matching.objective}; ${why}`,
      );
    }),
    ...books.flatMap(({ rules, criteria, path }) => [
      ...checkCriteria(criteria, [...path, 'criteria'], verdict),
      ...rules.flatMap((rule, at) => checkRule(rule, [...path, 'rules', at], verdict)),
      ...checkOpposites(rules, [...path, 'rules'], verdict),
      ...checkTwice(rules, [...path, 'rules'], verdict),
    ]),
    ...checkTwice(priority, ['matching', 'priority'], verdict),
    ...(['mentor', 'mentee'] as const).flatMap((side) => [
      ...checkTwice(eligibility[side], ['eligibility', side], verdict),
      ...checkBounds(eligibility[side], side, verdict),
    ]),
  ];
}

function checkCriteria(
  criteria: readonly Criterion[],
  path: SettingPath,
  { wrong, idle }: Verdict,
): Problem[] {
  const nothing = criteria.length > 0 && criteria.every(({ weight }) => weight === 0);
  return [
    ...(nothing
      ? [
          wrong(
            [...path, 0, 'weight'],
            'all weights are 0, so that nothing counts and every pair scores 0',
            'weight: 40',
          ),
        ]
      : []),
    ...repeats(criteria, ({ name }) => name).map(({ at, first }) =>
      wrong(
        [...path, at, 'name'],
        `two criteria are called "${criteria[at]?.name ?? ''}", this and entry ${first + 1}`,
        `name: ${flowText(`${criteria[at]?.name ?? ''} 2`)}`,
      ),
    ),
    ...criteria.flatMap((criterion, at) => [
      ...(criterion.weight === 0 && !nothing
        ? [idle([...path, at, 'weight'], 'a weight of 0 counts for nothing')]
        : []),
      ...(criterion.type === 'closeness' && criterion.gap !== undefined && criterion.range !== undefined
        ? [idle([...path, at, 'range'], 'with a gap the range is not used')]
        : []),
    ]),
  ];
}

function checkRule(rule: Rule, path: SettingPath, { wrong, idle }: Verdict): Problem[] {
  if ('level_gap' in rule) {
    const { min, max } = rule.level_gap;
    if (min === undefined && max === undefined)
      return [wrong([...path, 'level_gap'], 'it says neither min nor max', 'level_gap: {min: 1}')];
    if (min !== undefined && max !== undefined && min > max)
      return [
        wrong(
          [...path, 'level_gap', 'max'],
          `${max} is less than the min of ${min}, so that no pair is possible`,
          `level_gap: {min: ${max}, max: ${min}}`,
        ),
      ];
  }
  const off = (['outside_management_line', 'not_own_manager', 'not_paired_before'] as const).find(
    (name) => name in rule && Object.values(rule)[0] === false,
  );
  return off === undefined ? [] : [idle([...path, off], 'a rule that is false asks for nothing')];
}

/** `same` and `different` of one field leave nobody. */
function checkOpposites(rules: readonly Rule[], path: SettingPath, { wrong, idle }: Verdict): Problem[] {
  const same = new Set(rules.flatMap((rule) => ('same' in rule ? [rule.same] : [])));
  const line = rules.some((rule) => 'outside_management_line' in rule && rule.outside_management_line);
  return rules.flatMap((rule, at) => {
    if ('different' in rule && same.has(rule.different))
      return [
        wrong(
          [...path, at, 'different'],
          `another rule wants the same ${rule.different}, so that no pair is possible`,
        ),
      ];
    return line && 'not_own_manager' in rule && rule.not_own_manager
      ? [idle([...path, at, 'not_own_manager'], 'outside_management_line asks for it already')]
      : [];
  });
}

function checkTwice(entries: readonly unknown[], path: SettingPath, { idle }: Verdict): Problem[] {
  return repeats(entries, (entry) => JSON.stringify(entry)).map(({ at, first }) =>
    idle([...path, at], `it repeats entry ${first + 1}`),
  );
}

/** At least 5 and at most 3 of the same field is nobody. */
function checkBounds(rules: readonly SideRule[], side: 'mentor' | 'mentee', { wrong }: Verdict): Problem[] {
  const least = new Map(rules.flatMap((rule) => ('at_least' in rule ? Object.entries(rule.at_least) : [])));
  return rules.flatMap((rule, at) =>
    'at_most' in rule
      ? Object.entries(rule.at_most).flatMap(([field, most]) => {
          const from = least.get(field);
          return from === undefined || from <= most
            ? []
            : [
                wrong(
                  ['eligibility', side, at, 'at_most', field],
                  `${field} must be at least ${from} as well, so that nobody takes part`,
                ),
              ];
        })
      : [],
  );
}
