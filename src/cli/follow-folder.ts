import { followPairings } from '../follow/follow-pairings.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { recordsOf } from '../model/row-list.ts';

/**
 * Every pairing of a folder with what was due, held, asked and answered by a day, and its health. `checkIns`: the ledger's,
 * where they are at hand already.
 */
export function followFolder(
  folder: ProgramFolder,
  today: string,
  checkIns: Iterable<CheckIn> = recordsOf(folder.checkIns),
): FollowedPairing[] {
  const records = <T>(file: { readonly rows: readonly { readonly record: T }[] }) =>
    file.rows.map((r) => r.record);
  return followPairings({
    program: folder.program,
    pairings: records(folder.pairings),
    meetings: records(folder.schedule),
    checkIns,
    goals: records(folder.goals),
    contacts: folder.contacts,
    today,
  });
}
