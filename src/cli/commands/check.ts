import { dayOfMatch, judgeDecisions } from '../../match/judge-decisions.ts';
import { exitCodes } from '../../model/mentor-error.ts';
import type { Problem } from '../../model/problem.ts';
import type { CheckResult } from '../../schema/check-result.ts';
import type { ProblemResult } from '../../schema/result-parts.ts';
import { assumptionWords } from '../../texts/assumption-words/assumption-words.ts';
import { allProblems } from '../all-problems.ts';
import { checkLacks } from '../check-lacks.ts';
import { type CheckOptions, readCheckOptions } from '../check-options.ts';
import { sayCheck } from '../check-outputs.ts';
import type { Call } from '../command-entry.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { peopleChanges } from '../people-changes.ts';
import { resultHead } from '../result-head.ts';

/** mentor check: every problem in one run; exit 1 where one of them is an error, or where --ready misses something. */
export async function run(call: Call) {
  const options = readCheckOptions(call);
  if (!options.writeFields) return check(call, options);
  const { locked } = await import('../commit.ts');
  return locked(call, () => check(call, options));
}

async function check(call: Call, options: CheckOptions) {
  const open = await openFolder(call);
  const { folder } = open;
  const decided =
    folder.program.format === 'informal'
      ? await informalDecisions(call, open)
      : judgeDecisions(folder, dayOfMatch(folder, call.common.today));
  const changes = peopleChanges(open);
  const problems = [...allProblems(folder, decided.problems), ...changes.problems];
  const result: CheckResult = {
    schema: 'mentor/check@1',
    ...resultHead(call, folder),
    problems: await resultsOf(problems),
    lacks: await checkLacks(call, open, { options, problems }),
    assumptions: [...folder.assumptions, ...decided.settings.assumptions].map((one) => assumptionWords(one)),
    mapping: [...folder.mapping],
    rows: [...folder.rowCounts],
    people: changes.result,
  };
  const written = options.writeFields ? await writtenFields(call, open) : { wrote: [], notes: [] };
  await sayCheck(call, { open, options, problems, result, ...written });
  const errors = result.problems.some((p) => p.severity === 'error');
  const missing = options.ready && result.lacks.some((lack) => lack.severity === 'error');
  return errors || missing ? exitCodes.findings : exitCodes.done;
}

/** Of pairs that found each other it is said which rules they break: that takes the whole market. */
async function informalDecisions(call: Call, open: OpenFolder) {
  const [{ marketInput }, { openMarket }] = await Promise.all([
    import('../current-match.ts'),
    import('../../match/market.ts'),
  ]);
  return openMarket(marketInput(call, open));
}

/** The words of problems are loaded where there are problems. */
async function resultsOf(problems: readonly Problem[]): Promise<ProblemResult[]> {
  if (problems.length === 0) return [];
  const { problemResults } = await import('../problem-results.ts');
  return problemResults(problems);
}

/** A check that writes nothing loads nothing that writes. */
async function writtenFields(call: Call, open: OpenFolder) {
  const { writeFields } = await import('../write-fields.ts');
  return writeFields(call, open);
}
