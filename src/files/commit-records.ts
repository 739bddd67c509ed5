import { dirname, join } from 'node:path';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { PlannedFile } from '../model/plan.ts';
import { type FileSystem, tolerating } from './file-system.ts';
import { fileTrouble, saying } from './file-trouble.ts';
import {
  dropJournal,
  journalStands,
  privateFolder,
  recover,
  rollForward,
  type StagedRecord,
  writeJournal,
} from './journal.ts';
import { makeFolders, refuseStrangeTarget, targetOf } from './program-path.ts';
import { whileHeld } from './replace-file.ts';
import { sha256OfPieces, type Written, writeHashed } from './write-new.ts';

/** `expected`: the SHA-256 of every record as it was read; a record that is not in it must not exist. */
export type RecordCommit = {
  readonly records: readonly PlannedFile[];
  readonly removes: readonly string[];
  readonly expected: ReadonlyMap<string, string> | undefined;
  /** What has to stand before the records do: done when nothing is left that could refuse them. */
  readonly first: () => Promise<void>;
};

const untouched = 'Nothing was lost; the old file is as it was.';
const halfway = `Nothing was lost: the new records wait in ${privateFolder}, and the next run puts them in place.`;
const unsure =
  'Nothing was lost: the records are either all old or all new, and the next run makes sure of it.';

/**
 * Replaces and removes records together: staged and synced in .mentor/, then the journal, then each renamed over its
 * target. Before the journal stands nothing has changed; after it everything will. Bytes that are the same already
 * stay untouched. Returns bytes and hash by path.
 */
export async function commitRecords(
  fs: FileSystem,
  dir: string,
  commit: RecordCommit,
): Promise<ReadonlyMap<string, Written>> {
  if (commit.records.length + commit.removes.length === 0) return new Map();
  await recover(fs, dir);
  const staged: StagedRecord[] = [];
  const written = new Map<string, Written>();
  const changed: StagedRecord[] = [];
  try {
    await makeFolders(fs, join(dir, privateFolder)).catch((error: unknown) => {
      throw fileTrouble(error, privateFolder);
    });
    for (const [number, record] of commit.records.entries()) {
      const { entry, size, news } = await stage(fs, dir, { record, staged: `staged-${number + 1}` });
      staged.push(entry);
      written.set(record.path, size);
      if (news) changed.push(entry);
    }
    for (const path of [...changed.map((entry) => entry.target), ...commit.removes])
      await refuseReplacing(fs, dir, { path, expected: commit.expected });
    await commit.first();
    if (changed.length + commit.removes.length > 0)
      await writeJournal(fs, dir, { renames: changed, removes: commit.removes });
  } catch (error) {
    throw saying(await callOff(fs, dir, staged), fileTrouble(error, privateFolder));
  }
  await complete(fs, dir, { changed, removes: commit.removes });
  const idle = staged.filter((entry) => !changed.includes(entry));
  for (const { staged: name } of idle) await fs.remove(join(dir, privateFolder, name)).catch(() => undefined);
  return written;
}

type Staging = { readonly record: PlannedFile; readonly staged: string };
type Staged = { readonly entry: StagedRecord; readonly size: Written; readonly news: boolean };

async function stage(fs: FileSystem, dir: string, { record, staged }: Staging): Promise<Staged> {
  const target = targetOf(dir, record.path);
  try {
    const before = await fs.look(target.full);
    const file = { content: record.content, mode: before?.mode ?? 0o600, sync: true };
    const size = await writeHashed(fs, join(dir, privateFolder, staged), file);
    const same =
      before?.kind === 'file' && (await sha256OfPieces(fs.readPieces(target.full))) === size.sha256;
    return { entry: { staged, target: record.path, sha256: size.sha256 }, size, news: !same };
  } catch (error) {
    throw fileTrouble(error, record.path);
  }
}

type Replacing = { readonly path: string; readonly expected: ReadonlyMap<string, string> | undefined };

/** The last look before the journal: nothing strange there, nobody edited it meanwhile, nobody holds it open. */
async function refuseReplacing(fs: FileSystem, dir: string, { path, expected }: Replacing): Promise<void> {
  const target = targetOf(dir, path);
  await refuseStrangeTarget(fs, target);
  try {
    // A ledger may have hundreds of megabytes: nothing is read as a whole.
    const found = await tolerating(['ENOENT'], sha256OfPieces(fs.readPieces(target.full)));
    if (expected !== undefined && isWatched(path, expected) && found !== expected.get(path))
      throw new MentorError(
        exitCodes.fileTrouble,
        `${path} was changed by another program while mentor worked; nothing was written.`,
        'Run the command again.',
      );
    if (found !== undefined) await whileHeld(fs, () => fs.probe(target.full));
    else await makeFolders(fs, dirname(target.full));
  } catch (error) {
    throw fileTrouble(error, path, 'replaced');
  }
}

/** Our own notes nobody edits; a page is watched where it was read. */
function isWatched(path: string, expected: ReadonlyMap<string, string>): boolean {
  return !path.startsWith(`${privateFolder}/`) && (expected.has(path) || !path.startsWith('out/'));
}

async function complete(
  fs: FileSystem,
  dir: string,
  { changed, removes }: { readonly changed: readonly StagedRecord[]; readonly removes: readonly string[] },
): Promise<void> {
  if (changed.length + removes.length === 0) return;
  try {
    await rollForward(fs, dir, { renames: changed, removes });
  } catch (error) {
    const whole = await stillWhole(fs, dir, changed).catch(() => false);
    throw saying(whole ? await callOff(fs, dir, changed) : halfway, fileTrouble(error, privateFolder));
  }
}

/** No target was replaced yet, so the commit can still be called off. */
async function stillWhole(fs: FileSystem, dir: string, changed: readonly StagedRecord[]): Promise<boolean> {
  for (const { staged } of changed)
    if ((await fs.look(join(dir, privateFolder, staged))) === undefined) return false;
  return changed.length > 0;
}

/**
 * Calls a commit off: first the journal, and only when that is gone for good what was staged. Says what became of the
 * files, which depends on whether the journal could be removed.
 */
async function callOff(fs: FileSystem, dir: string, staged: readonly StagedRecord[]): Promise<string> {
  try {
    await dropJournal(fs, dir);
  } catch {
    const stands = await journalStands(fs, dir).catch(() => undefined);
    return stands === undefined ? unsure : stands ? halfway : untouched;
  }
  for (const { staged: name } of staged)
    await fs.remove(join(dir, privateFolder, name)).catch(() => undefined);
  return untouched;
}
