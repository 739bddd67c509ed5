import type { CheckIn } from '../model/check-in.ts';
import type { Contact } from '../model/contact.ts';
import type { Goal } from '../model/goal.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Pairing } from '../model/pairing.ts';
import { type LongRecordFile, recordsOf } from '../model/row-list.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Program } from '../schema/program.ts';
import { recordNames } from './named-files.ts';
import { readFolderRecords } from './read-folder-records.ts';
import { readProgram } from './read-program.ts';
import { readTables } from './read-tables.ts';
import { programFile } from './yaml-places.ts';

/** What an earlier cohort's folder holds of how its pairings went. */
export type PastProgram = {
  readonly program: Program;
  readonly pairings: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly checkIns: readonly CheckIn[];
  readonly goals: readonly Goal[];
  readonly contacts: readonly Contact[];
};

/**
 * The records of an earlier cohort, by its own settings. What cannot be read there is left out without a word: that cohort
 * is over, and its own `mentor check` says what is wrong with it.
 */
export async function readPastRecords(
  files: readonly SourceFile[],
  latestYear: number,
): Promise<PastProgram> {
  const { program } = await readProgram(files.find(({ path }) => path === programFile));
  const names: ReadonlySet<string> = new Set(recordNames);
  const tables = await readTables(
    files.filter(({ path }) => names.has(path)),
    new Map(),
  );
  const records = readFolderRecords(tables, { order: program.dates, latestYear });
  const rows = <T>({ file }: { readonly file: LongRecordFile<T> }): T[] => [...recordsOf(file)];
  return {
    program,
    pairings: rows(records.pairings),
    meetings: rows(records.schedule),
    checkIns: [...recordsOf(records.checkIns.file)],
    goals: rows(records.goals),
    contacts: rows(records.contacts),
  };
}
