import type { Program } from '../schema/program.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule } from '../schema/program-rules.ts';

/** Rules and criteria that stand together in program.yaml: those of all pairs, and those of one role. */
export type RuleBook = {
  /** Absent: of all. */
  readonly role?: string;
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  /** Where `rules` and `criteria` stand. */
  readonly path: readonly (string | number)[];
};

/** Everything that program.yaml declares about which pairs are possible and good. */
export function ruleBooks({ matching }: Pick<Program, 'matching'>): RuleBook[] {
  const { rules = [], criteria = [], roles } = matching;
  return [
    { rules, criteria, path: ['matching'] },
    ...roles.flatMap((role, at): RuleBook[] =>
      typeof role === 'string'
        ? []
        : [
            {
              role: role.name,
              rules: role.rules,
              criteria: role.criteria ?? [],
              path: ['matching', 'roles', at],
            },
          ],
    ),
  ];
}
