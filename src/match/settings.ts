import { type Assumption, assumption } from '../model/assumption.ts';
import { type Cohort, glanceAt } from '../model/person.ts';
import type { Program } from '../schema/program.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule } from '../schema/program-rules.ts';
import { rolesHaveOwnCriteria } from './role-settings.ts';
import { usualMatching } from './usual-criteria.ts';

/** The rules and criteria in force, and what was assumed where program.yaml is silent. */
export type MatchSettings = {
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  /** Off for a mentor's second mentee, twice for the third …; hundredths of a point. */
  readonly loadPenalty: number;
  readonly assumptions: readonly Assumption[];
};

/** The declared rules and criteria; where none are declared, sensible ones over the fields that people gave. */
export function matchSettings(program: Program, cohort: Cohort): MatchSettings {
  const { answered: known, managed: line } = glanceAt(cohort);
  const usual = usualMatching(program);
  const assumptions: Assumption[] = [];
  let { rules, criteria } = program.matching;
  if (rules === undefined) {
    const languages = known('mentee', 'languages') && known('mentor', 'languages');
    rules = [
      ...(line ? [{ outside_management_line: true }] : []),
      ...(languages ? [{ share: { field: 'languages', min: 1 } }] : []),
    ];
    const levels = known('mentee', 'level') && known('mentor', 'level');
    const gap = levels ? usual.levelGap : undefined;
    if (gap !== undefined) rules = [...rules, { level_gap: gap }];
    const others = gap === undefined ? {} : { others: [`level_gap: ${bounds(gap)}`] };
    assumptions.push(assumption('rules', 'default-rules', { line, languages, ...others }));
  }
  // Where every role has criteria of its own, those of all are used nowhere.
  if (criteria === undefined && rolesHaveOwnCriteria(program)) criteria = [];
  if (criteria === undefined) {
    const usable = usual.criteria.filter(({ needs }) => needs.every(([role, field]) => known(role, field)));
    criteria = usable.map(({ criterion, names }) => ({ ...criterion, name: names[program.language] }));
    const named = criteria.map(({ name, weight }) => ({ name, weight }));
    assumptions.push(assumption('criteria', 'default-criteria', { criteria: named }));
  }
  return { rules, criteria, loadPenalty: Math.round(program.matching.load_penalty * 100), assumptions };
}

/** `{min: 1}`, as program.yaml has it. */
const bounds = (gap: { readonly min?: number; readonly max?: number }): string =>
  `{${Object.entries(gap)
    .map(([bound, levels]) => `${bound}: ${levels}`)
    .join(', ')}}`;
