import type { Program } from '../schema/program.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule } from '../schema/program-rules.ts';
import type { MatchSettings } from './settings.ts';

/** What a role declares beyond the program. */
export type OwnRole = {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly criteria?: readonly Criterion[] | undefined;
};
type Declaring = Pick<Program, 'matching'>;

/** The roles of a program; none where mentees have one mentor each. */
export const declaredRoles = ({ matching }: Declaring): readonly OwnRole[] =>
  matching.roles.map((role) => (typeof role === 'string' ? { name: role, rules: [] } : role));

/** Every role has criteria of its own, so that none of all are needed. */
export const rolesHaveOwnCriteria = (program: Declaring): boolean => {
  const roles = declaredRoles(program);
  return roles.length > 0 && roles.every(({ criteria = [] }) => criteria.length > 0);
};

/** What holds in a role: the rules of all and its own; its own criteria, where it has none those of all. */
export const settingsOfRole = (settings: MatchSettings, role: OwnRole): MatchSettings => ({
  ...settings,
  rules: [...settings.rules, ...role.rules],
  criteria: role.criteria ?? settings.criteria,
});

/** Everything that pairs of any role are judged and scored by. */
export const settingsOfAllRoles = (
  program: Declaring,
  settings: MatchSettings,
): Pick<MatchSettings, 'rules' | 'criteria'> => {
  const roles = declaredRoles(program);
  return {
    rules: [...settings.rules, ...roles.flatMap(({ rules }) => rules)],
    criteria: [...settings.criteria, ...roles.flatMap(({ criteria = [] }) => criteria)],
  };
};
