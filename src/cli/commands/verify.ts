import { orphanedPeople } from '../../follow/orphans.ts';
import { checkByCrew } from '../../match/scan/check-by-crew.ts';
import { verifyMatch } from '../../match/verify/verify-match.ts';
import { verifyUnits } from '../../match/verify/verify-units.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { type ReadLock, readMatchLock } from '../../read/read-match-lock.ts';
import { verifySummary } from '../../report/summaries/verify-summary.ts';
import type { VerifyResult } from '../../schema/verify-result.ts';
import type { Call } from '../command-table.ts';
import { openFolder } from '../open-folder.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';
import { threadPool } from '../thread-pool.ts';

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
  const checked = await weigh(call, folder, read);
  const result: VerifyResult = { schema: 'mentor/verify@1', ...resultHead(call, folder), ...checked };
  await sayDocument(call, verifySummary({ result, today: call.common.today }));
  await writeJson(call, result);
  return result.valid ? exitCodes.done : exitCodes.findings;
}

/** A lock that cannot be read is a finding like any other. */
async function weigh(
  { host, progress }: Call,
  folder: ProgramFolder,
  read: Exclude<ReadLock, { readonly state: 'absent' }>,
): Promise<Omit<VerifyResult, keyof ReturnType<typeof resultHead> | 'schema'>> {
  const orphaned = (pairings: readonly Pairing[]) => new Set(orphanedPeople(pairings, folder.overrides));
  switch (read.state) {
    case 'damaged':
      return {
        valid: false,
        pairs: 0,
        eligible: 0,
        faults: [{ check: 'certificate', detail: `match.lock.json cannot be read: ${read.detail}` }],
      };
    case 'units':
      return verifyUnits({ folder, lock: read.lock, orphaned });
    case 'read':
      return verifyMatch({
        folder,
        lock: read.lock,
        progress,
        ...(host.threads > 0 ? { rows: checkByCrew(threadPool(host.threads), progress) } : {}),
        orphaned,
      });
  }
}
