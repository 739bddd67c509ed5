import type { Problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { namelessProblem, openIds } from '../report/problems/nameless-problem.ts';

/** Problems as they may stand in the log of a build, which many people read. */
export function namelessProblems(
  { cohort, pairings }: ProgramFolder,
  problems: readonly Problem[],
): readonly Problem[] {
  const ids = openIds(
    cohort.people,
    pairings.rows.map(({ record }) => record.id),
  );
  return problems.map((problem) => namelessProblem(problem, ids));
}
