import { orphanedPeople } from '../follow/orphans.ts';
import { checkByCrew } from '../match/scan/check-by-crew.ts';
import { verifyMatch } from '../match/verify/verify-match.ts';
import { verifyUnits } from '../match/verify/verify-units.ts';
import type { Pairing } from '../model/pairing.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { isErasedId } from '../read/erased-people.ts';
import type { ReadLock } from '../read/read-match-lock.ts';
import type { VerifyResult } from '../schema/verify-result.ts';
import type { Call } from './command-entry.ts';
import { threadPool } from './thread-pool.ts';

/** What a check of the last match finds, without the head of its result. */
export type Verified = Pick<VerifyResult, 'valid' | 'pairs' | 'eligible' | 'faults' | 'restsOnSolver'>;

/** Weighs the certificate of the last match. A lock that cannot be read is a finding like any other. */
export async function verifyFolder(
  { host, progress }: Call,
  folder: ProgramFolder,
  read: Exclude<ReadLock, { readonly state: 'absent' }>,
): Promise<Verified> {
  if (read.state !== 'damaged' && namesErased(read.lock))
    return {
      valid: false,
      pairs: 0,
      eligible: 0,
      faults: [
        {
          check: 'certificate',
          detail:
            'somebody whom the match rested on was erased since: nobody can compute it again, and the next match has a certificate of its own',
        },
      ],
    };
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

/** Certificates name people by their ids, wherever they do. */
function namesErased(lock: unknown): boolean {
  if (typeof lock === 'string') return isErasedId(lock);
  if (typeof lock !== 'object' || lock === null) return false;
  return Object.entries(lock).some(([key, value]) => isErasedId(key) || namesErased(value));
}
