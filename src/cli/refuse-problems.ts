import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { errorsOf, type Problem } from '../model/problem.ts';
import { checkInsCodec } from '../records/check-ins.ts';
import { lotteryCodec } from '../records/lottery.ts';
import { overridesCodec } from '../records/overrides.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { publishedCodec } from '../records/published.ts';
import { scheduleCodec } from '../records/schedule.ts';
import { counted } from '../texts/counted.ts';
import type { Call } from './command-entry.ts';
import { problemResults } from './problem-results.ts';
import { sayProblems } from './say.ts';

/**
 * Stops a command when the files hold errors: all of them are listed, nothing is written, exit 2.
 * With --accept-refusals, errors of single rows are listed and the command goes on without these rows.
 */
export async function refuseProblems(call: Call, problems: readonly Problem[]): Promise<void> {
  const errors = errorsOf(problems);
  if (errors.length === 0) return;
  const accepted = call.common.acceptRefusals && errors.every(isRowRefusal);
  await sayProblems(call, problemResults(errors));
  if (accepted) {
    call.host.say(
      `Going on without ${counted(errors.length, 'row or cell', 'rows or cells')} listed above.\n`,
    );
    return;
  }
  const advice = errors.every(isRowRefusal)
    ? 'Correct the files, or go on without these rows with --accept-refusals.'
    : 'Correct the files; mentor check lists warnings as well.';
  throw new MentorError(
    exitCodes.badInput,
    `${counted(errors.length, 'error')}. Nothing was written.`,
    advice,
  );
}

/** Commands write these anew, and a row that was left out would be gone from them. */
const rewritten: ReadonlySet<string> = new Set(
  [overridesCodec, pairingsCodec, scheduleCodec, checkInsCodec, lotteryCodec, publishedCodec].map(
    ({ file }) => file,
  ),
);

/** A refused row or cell of a table; anything about the program itself, or of its ledgers, cannot be left out. */
const isRowRefusal = (problem: Problem): boolean =>
  problem.at?.row !== undefined &&
  problem.at.row > 1 &&
  !/\.(ya?ml|md)$/.test(problem.at.file) &&
  !rewritten.has(problem.at.file);
