import type { DecidingUse } from '../model/deciding-use.ts';
import { type RuleBook, ruleBooks } from '../model/rule-books.ts';
import type { Program } from '../schema/program.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { PriorityClass, Rule, SideRule } from '../schema/program-rules.ts';
import type { MatchSettings } from './settings.ts';

/** Rules and criteria in force, those of single roles beside them, then spread, eligibility and priority. */
export function decidingUses(
  program: Program,
  settings: Pick<MatchSettings, 'rules' | 'criteria'>,
): DecidingUse[] {
  const { matching, eligibility } = program;
  const ofRoles = ruleBooks(program).filter(({ role }) => role !== undefined);
  return [
    ...usesOfBook(settings),
    ...ofRoles.flatMap(usesOfBook),
    { kind: 'spread', name: 'spread', fields: Object.keys(matching.spread) },
    ...(['mentor', 'mentee'] as const).map((side) => ({
      kind: 'eligibility' as const,
      name: side,
      fields: eligibility[side].flatMap(fieldsOfCondition),
    })),
    { kind: 'priority', name: 'priority', fields: matching.priority.flatMap(fieldsOfCondition) },
  ];
}

function usesOfBook({ role, rules, criteria }: Pick<RuleBook, 'role' | 'rules' | 'criteria'>): DecidingUse[] {
  const where = role === undefined ? {} : { role };
  return [
    ...criteria.map((c) => ({
      kind: 'criterion' as const,
      name: c.name,
      ...where,
      fields: fieldsOfCriterion(c),
    })),
    ...rules.map((r) => ({ kind: 'rule' as const, name: ruleName(r), ...where, fields: fieldsOfRule(r) })),
  ];
}

export const ruleName = (rule: Rule): string => Object.keys(rule)[0] ?? '';

/** The fields that a criterion looks at, whether it names them or they follow from its type. */
export function fieldsOfCriterion(criterion: Criterion): readonly string[] {
  if ('field' in criterion) return [criterion.field];
  if ('mentee' in criterion) return [criterion.mentee, criterion.mentor];
  if (criterion.type === 'common_hours') return ['availability', 'timezone'];
  return criterion.type === 'preference' ? ['prefers'] : [];
}

/** The fields that a rule looks at, whether it names them or they follow from its name. */
export function fieldsOfRule(rule: Rule): readonly string[] {
  if ('same' in rule) return [rule.same];
  if ('different' in rule) return [rule.different];
  if ('share' in rule) return [rule.share.field];
  if ('level_gap' in rule) return ['level'];
  if ('timezone_gap' in rule) return ['timezone'];
  if ('common_hours' in rule) return ['availability', 'timezone'];
  const isOfLine =
    ('outside_management_line' in rule && rule.outside_management_line) ||
    ('not_own_manager' in rule && rule.not_own_manager);
  return isOfLine ? ['manager_id', 'management_chain'] : [];
}

function fieldsOfCondition(condition: SideRule | PriorityClass): readonly string[] {
  if (typeof condition === 'string' || 'completed' in condition) return [];
  return Object.values(condition).flatMap((choice) => Object.keys(choice));
}
