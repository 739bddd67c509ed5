import { type Problem, problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { ruleBooks } from '../model/rule-books.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { PriorityClass, Rule, SideRule } from '../schema/program-rules.ts';
import { settingsOfAllRoles } from './role-settings.ts';
import type { MatchSettings } from './settings.ts';

/** Fields that are for the equity audit and decide something all the same: `use: audit` promises that they do not. */
export function auditedFieldProblems({ program, cohort }: ProgramFolder, settings: MatchSettings): Problem[] {
  const { rules, criteria } = settingsOfAllRoles(program, settings);
  const uses: readonly (readonly [where: string, fields: readonly string[]])[] = [
    ...criteria.map((c) => [`the criterion ${c.name}`, fieldsOfCriterion(c)] as const),
    ...rules.map((r) => [`the rule ${Object.keys(r)[0]}`, fieldsOfRule(r)] as const),
    ...ruleBooks(program)
      .filter(({ role }) => role !== undefined)
      .flatMap(({ role, rules, criteria }) => [
        ...criteria.map((c) => [`the criterion ${c.name} of ${role}`, fieldsOfCriterion(c)] as const),
        ...rules.map((r) => [`the rule ${Object.keys(r)[0]} of ${role}`, fieldsOfRule(r)] as const),
      ]),
    ['spread', Object.keys(program.matching.spread)] as const,
    ...(['mentor', 'mentee'] as const).map(
      (side) => [`eligibility of the ${side}`, program.eligibility[side].flatMap(fieldsOfCondition)] as const,
    ),
    ['priority', program.matching.priority.flatMap(fieldsOfCondition)] as const,
  ];
  return uses.flatMap(([where, fields]) =>
    fields
      .filter((field) => cohort.fields.get(field)?.use === 'audit')
      .map((field) => problem('audited-field-used', { where, field }, { file: 'program.yaml' })),
  );
}

/** The fields that a criterion names. */
export function fieldsOfCriterion(criterion: Criterion): readonly string[] {
  if ('field' in criterion) return [criterion.field];
  return 'mentee' in criterion ? [criterion.mentee, criterion.mentor] : [];
}

/** The fields that a rule names. */
export function fieldsOfRule(rule: Rule): readonly string[] {
  if ('same' in rule) return [rule.same];
  if ('different' in rule) return [rule.different];
  return 'share' in rule ? [rule.share.field] : [];
}

function fieldsOfCondition(condition: SideRule | PriorityClass): readonly string[] {
  if (typeof condition === 'string' || 'completed' in condition) return [];
  return Object.values(condition).flatMap((choice) => Object.keys(choice));
}
