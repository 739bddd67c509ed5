import type { Rule } from '../../schema/program-rules.ts';

/**
 * The rules that ask one step less than this one: a level, an hour, a shared answer; none where the rule would be gone
 * with its last step, and for the lines of management, which protect people and are never relaxed.
 */
export function relaxedRules(rule: Rule): readonly (Rule | undefined)[] {
  if ('level_gap' in rule) {
    const { min, max } = rule.level_gap;
    return [
      ...(min === undefined ? [] : [{ level_gap: { ...rule.level_gap, min: min - 1 } }]),
      ...(max === undefined ? [] : [{ level_gap: { ...rule.level_gap, max: max + 1 } }]),
    ];
  }
  if ('share' in rule)
    return [rule.share.min > 1 ? { share: { ...rule.share, min: rule.share.min - 1 } } : undefined];
  if ('timezone_gap' in rule) return [{ timezone_gap: { max_hours: rule.timezone_gap.max_hours + 1 } }];
  if ('common_hours' in rule) {
    const { min } = rule.common_hours;
    return [min > 1 ? { common_hours: { min: min - 1 } } : undefined];
  }
  if ('same' in rule || 'different' in rule) return [undefined];
  if ('not_paired_before' in rule && rule.not_paired_before) return [undefined];
  return [];
}

/** A rule as a line of program.yaml: `level_gap: {min: 2}`. */
export function ruleAsYaml(rule: Rule): string {
  const [name, value] = Object.entries(rule)[0] ?? [];
  const said =
    typeof value === 'object'
      ? `{${Object.entries(value)
          .filter(([, v]) => v !== undefined)
          .map(([key, v]) => `${key}: ${String(v)}`)
          .join(', ')}}`
      : String(value);
  return `${name}: ${said}`;
}
