import { exitMails } from '../follow/exits.ts';
import type { Pairing } from '../model/pairing.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { exitLetters } from '../report/mails/exit-letters.ts';
import { letterFiles } from './letter-files.ts';

/** Drafts in out/letters/ for everybody to whom a change of pairings.csv means an end: to be sent on the same day. */
export function exitLetterFiles(
  folder: ProgramFolder,
  ending: {
    /** All rows as they are to be written. */
    readonly after: readonly Pairing[];
    /** Who asked for it, where that is known. */
    readonly asker?: string | undefined;
    /** They leave the program. */
    readonly leaves: boolean;
  },
  today: string,
): PlannedFile[] {
  const { program } = folder;
  const before = folder.pairings.rows.map(({ record }) => record);
  const due = exitMails({ ...ending, before, format: program.format });
  const letters = exitLetters(due, { folder, today });
  const files = letterFiles(letters, { program, below: 'out/letters', merge: false });
  return files.map((file) => ({ ...file, beforeRecords: true }));
}
