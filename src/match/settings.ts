import { type Assumption, assumption } from '../model/assumption.ts';
import type { Language } from '../model/language.ts';
import { type Cohort, glanceAt, type Role } from '../model/person.ts';
import type { Program } from '../schema/program.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule } from '../schema/program-rules.ts';

/** The rules and criteria in force, and what was assumed where program.yaml is silent. */
export type MatchSettings = {
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  /** Off for a mentor's second mentee, twice for the third …; hundredths of a point. */
  readonly loadPenalty: number;
  readonly assumptions: readonly Assumption[];
};

type Nameless<C> = C extends Criterion ? Omit<C, 'name'> : never;

const defaultCriteria: readonly {
  readonly names: Readonly<Record<Language, string>>;
  readonly criterion: Nameless<Criterion>;
  readonly needs: readonly [Role, string][];
}[] = [
  {
    names: { en: 'Topics', de: 'Themen' },
    criterion: {
      type: 'coverage',
      mentee: 'topics_wanted',
      mentor: 'topics_offered',
      weight: 40,
      missing: 0.5,
    },
    needs: [
      ['mentee', 'topics_wanted'],
      ['mentor', 'topics_offered'],
    ],
  },
  {
    names: { en: 'Own choice', de: 'Eigener Wunsch' },
    criterion: { type: 'preference', only_listed: false, weight: 25, missing: 0.5 },
    needs: [['mentee', 'prefers']],
  },
  {
    names: { en: 'Level', de: 'Ebene' },
    criterion: {
      type: 'closeness',
      field: 'level',
      gap: { ideal: 2, tolerance: 2 },
      weight: 20,
      missing: 0.5,
    },
    needs: [
      ['mentee', 'level'],
      ['mentor', 'level'],
    ],
  },
  {
    names: { en: 'Common hours', de: 'Gemeinsame Stunden' },
    criterion: { type: 'common_hours', enough: 4, weight: 15, missing: 0.5 },
    needs: [
      ['mentee', 'availability'],
      ['mentor', 'availability'],
    ],
  },
];

/** The declared rules and criteria; where none are declared, sensible ones over the fields that people gave. */
export function matchSettings(program: Program, cohort: Cohort): MatchSettings {
  const { answered: known, managed: line } = glanceAt(cohort);
  const assumptions: Assumption[] = [];
  let { rules, criteria } = program.matching;
  if (rules === undefined) {
    const languages = known('mentee', 'languages') && known('mentor', 'languages');
    rules = [
      ...(line ? [{ outside_management_line: true }] : []),
      ...(languages ? [{ share: { field: 'languages', min: 1 } }] : []),
    ];
    assumptions.push(assumption('rules', 'default-rules', { line, languages }));
  }
  if (criteria === undefined) {
    const usable = defaultCriteria.filter(({ needs }) => needs.every(([role, field]) => known(role, field)));
    criteria = usable.map(({ criterion, names }) => ({ ...criterion, name: names[program.language] }));
    const named = criteria.map(({ name, weight }) => ({ name, weight }));
    assumptions.push(assumption('criteria', 'default-criteria', { criteria: named }));
  }
  return { rules, criteria, loadPenalty: Math.round(program.matching.load_penalty * 100), assumptions };
}
