import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import { readMatchLock } from '../../read/read-match-lock.ts';
import { verifySummary } from '../../report/summaries/verify-summary.ts';
import type { VerifyResult } from '../../schema/verify-result.ts';
import type { Call } from '../command-entry.ts';
import { openFolder } from '../open-folder.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';
import { verifyFolder } from '../verify-folder.ts';

/** mentor verify: weighs the certificate of the last match; exit 1 where anything does not hold. */
export async function run(call: Call) {
  const { folder, files } = await openFolder(call);
  await refuseProblems(call, folder.problems);
  const read = readMatchLock(files);
  if (read.state === 'absent')
    throw new MentorError(
      exitCodes.badInput,
      'There is no match to verify: match.lock.json is missing.',
      'Run mentor match first.',
    );
  const checked = await verifyFolder(call, folder, read);
  const result: VerifyResult = { schema: 'mentor/verify@1', ...resultHead(call, folder), ...checked };
  await sayDocument(call, verifySummary({ result, today: call.common.today }));
  await writeJson(call, result);
  return result.valid ? exitCodes.done : exitCodes.findings;
}
