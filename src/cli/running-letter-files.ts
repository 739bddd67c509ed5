import { lifeMailsDue } from '../follow/life-mails-due.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import type { Wrote } from '../report/summaries/summary-parts.ts';
import type { Call } from './command-entry.ts';
import { commitAlone } from './commit.ts';
import type { OpenFolder } from './open-folder.ts';

/** The letters that today calls for, as drafts in out/letters/; those of earlier days stay beside them. */
export async function writeRunningLetters(
  call: Call,
  { folder, hashes }: OpenFolder,
  followed: readonly FollowedPairing[],
): Promise<Wrote[]> {
  const { runningLetters } = await import('../report/mails/running-letters.ts');
  const { letterFiles } = await import('./letter-files.ts');
  const { program } = folder;
  const { today } = call.common;
  const meetings = folder.schedule.rows.map(({ record }) => record);
  const due = lifeMailsDue({ program, followed, meetings, today });
  const letters = runningLetters(due, meetings, { folder, today });
  const files = letterFiles(letters, { program, below: 'out/letters', merge: false });
  return files.length === 0 ? [] : commitAlone(call, { files }, hashes);
}
