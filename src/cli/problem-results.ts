import { type Problem, severityOf } from '../model/problem.ts';
import { orderProblems } from '../read/order-problems.ts';
import type { ProblemResult } from '../schema/result-parts.ts';
import { problemWords } from '../texts/problems/problems.ts';

/** Problems as results carry them: worst first, with their words. */
export function problemResults(problems: readonly Problem[]): ProblemResult[] {
  return orderProblems(problems).map((problem) => ({
    code: problem.code,
    severity: severityOf[problem.code],
    ...(problem.at === undefined ? {} : { at: problem.at }),
    ...problemWords(problem),
  }));
}
