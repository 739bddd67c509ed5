import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import type { ScorePart } from '../pair-facts.ts';

/** The criteria that a score was made of: those of the program, or of a role that has its own. */
export function criteriaOfParts(
  { program }: ProgramFolder,
  criteria: readonly Criterion[],
  parts: readonly ScorePart[],
): readonly Criterion[] {
  const sets = program.matching.roles.flatMap((role) =>
    typeof role === 'string' || role.criteria === undefined ? [] : [role.criteria],
  );
  const fits = (set: readonly Criterion[]) =>
    parts.every(({ criterion }) => set.some(({ name }) => name === criterion));
  return [criteria, ...sets].find(fits) ?? criteria;
}
