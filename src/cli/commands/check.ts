import { openMarket } from '../../match/market.ts';
import { matchSettings } from '../../match/settings.ts';
import { exitCodes } from '../../model/mentor-error.ts';
import { checkSummary } from '../../report/check-summary.ts';
import type { CheckResult } from '../../schema/check-result.ts';
import type { Call } from '../command-table.ts';
import { allProblems, marketInput } from '../current-match.ts';
import { openFolder } from '../open-folder.ts';
import { peopleChanges } from '../people-changes.ts';
import { problemResults } from '../problem-results.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, sayProblems, writeJson } from '../say.ts';

/** mentor check: every problem in one run; exit 1 where one of them is an error. */
export async function run(call: Call) {
  const open = await openFolder(call);
  const { folder } = open;
  const changes = peopleChanges(open);
  const result: CheckResult = {
    schema: 'mentor/check@1',
    ...resultHead(call, folder),
    problems: problemResults([
      ...allProblems(open, openMarket(marketInput(call, open))),
      ...changes.problems,
    ]),
    assumptions: [...folder.assumptions, ...matchSettings(folder.program, folder.cohort).assumptions],
    mapping: [...folder.mapping],
    rows: [...folder.rowCounts],
    people: changes.result,
  };
  const errors = result.problems.filter((p) => p.severity === 'error');
  if (call.common.quiet && errors.length > 0) await sayProblems(call, errors);
  await sayDocument(call, checkSummary({ result, today: call.common.today }));
  await writeJson(call, result);
  return errors.length > 0 ? exitCodes.findings : exitCodes.done;
}
