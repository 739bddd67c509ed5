import { sortedBy } from '../model/order.ts';
import { type Problem, severityOf } from '../model/problem.ts';

/**
 * Problems as they are printed: errors before warnings, then by file, row, column and code; the facts settle what is
 * still equal. A problem said twice (a cell that serves two roles) is kept once.
 */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return sortedBy(
    once,
    ([, { code }]) => (severityOf[code] === 'error' ? 0 : 1),
    ([, { at }]) => at?.file ?? '',
    ([, { at }]) => at?.row ?? 0,
    ([, { at }]) => at?.column ?? 0,
    ([, { code }]) => code,
    ([key]) => key,
  ).map(([, problem]) => problem);
}
