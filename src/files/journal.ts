import { dirname, join } from 'node:path';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { type FileSystem, tolerating } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';
import { makeFolders, refuseStrangeTarget, type Target, targetOf } from './program-path.ts';
import { removeFile, replaceFile, whileHeld } from './replace-file.ts';
import { sha256Of, writeNew } from './write-new.ts';

/** Private things of ours, never needed to understand the program. */
export const privateFolder = '.mentor';
const journalName = 'journal';
const unfinishedName = 'journal-unfinished';
const stagedPattern = /^staged-\d+$/;

/** One record of a commit: the staged file in .mentor/ that takes the place of `target`. */
export type StagedRecord = { readonly staged: string; readonly target: string; readonly sha256: string };

/** What one commit does, in this order. Once it stands under its name, the new state is the truth. */
export type Journal = { readonly renames: readonly StagedRecord[]; readonly removes: readonly string[] };

/** Names in .mentor/ that an interrupted commit may leave behind. */
export function isLeftOver(name: string): boolean {
  return stagedPattern.test(name) || name === unfinishedName;
}

/**
 * Puts the journal in place, on the disk before it has its name: the one instant at which a commit happens. The folder in
 * which it stands may be new, and then has to be on the disk as well.
 */
export async function writeJournal(fs: FileSystem, dir: string, journal: Journal): Promise<void> {
  const folder = join(dir, privateFolder);
  const unfinished = join(folder, unfinishedName);
  await fs.syncFolder(folder);
  await fs.syncFolder(dir);
  await writeNew(fs, unfinished, {
    content: `${JSON.stringify(journal, null, 1)}\n`,
    mode: 0o600,
    sync: true,
  });
  await whileHeld(fs, () => fs.rename(unfinished, join(folder, journalName)));
  await fs.syncFolder(folder);
}

/** Whether a commit has been decided on and not been finished. */
export async function journalStands(fs: FileSystem, dir: string): Promise<boolean> {
  return (await fs.look(join(dir, privateFolder, journalName))) !== undefined;
}

/** The journal of a commit that was interrupted; undefined where there is none. */
export async function readJournal(fs: FileSystem, dir: string): Promise<Journal | undefined> {
  const path = join(dir, privateFolder, journalName);
  const bytes = await tolerating(['ENOENT', 'ENOTDIR'], fs.read(path));
  if (bytes === undefined) return undefined;
  const journal = parseJournal(new TextDecoder().decode(bytes));
  if (journal !== undefined) return journal;
  const shown = `${privateFolder}/${journalName}`;
  throw new MentorError(
    exitCodes.fileTrouble,
    `${shown} is damaged: it does not say which records were being replaced.`,
    `Compare your records with your last copy, delete ${shown}, and run the command again.`,
  );
}

function parseJournal(text: string): Journal | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJournal(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null || !('renames' in value) || !('removes' in value))
    return false;
  const { renames, removes } = value;
  return (
    Array.isArray(renames) && renames.every(isStagedRecord) && Array.isArray(removes) && removes.every(isPath)
  );
}

function isStagedRecord(value: unknown): value is StagedRecord {
  if (typeof value !== 'object' || value === null) return false;
  if (!('staged' in value) || !('target' in value) || !('sha256' in value)) return false;
  const { staged, target, sha256 } = value;
  return (
    typeof staged === 'string' && stagedPattern.test(staged) && isPath(target) && typeof sha256 === 'string'
  );
}

/** A folder may come from anybody: a journal in it may not name a place outside. */
function isPath(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    return targetOf('.', value).parts.length > 0;
  } catch {
    return false;
  }
}

/**
 * Carries out a journal and removes it. Every step may have been done before: a staged file that is gone stands under
 * its target already. What an error leaves undone, the next run does.
 */
export async function rollForward(fs: FileSystem, dir: string, journal: Journal): Promise<void> {
  const folders = new Set<string>();
  for (const { staged, target } of journal.renames) {
    const place = targetOf(dir, target);
    const from = join(dir, privateFolder, staged);
    if ((await fs.look(from)) === undefined) continue;
    await refuseStrangeTarget(fs, place);
    await makeFolders(fs, dirname(place.full));
    await replaceFile(fs, from, place);
    for (const folder of foldersOf(place)) folders.add(folder);
  }
  for (const path of journal.removes) {
    const place = targetOf(dir, path);
    await refuseStrangeTarget(fs, place);
    await removeFile(fs, place);
    for (const folder of foldersOf(place)) folders.add(folder);
  }
  for (const folder of folders) await tolerating(['ENOENT'], fs.syncFolder(folder));
  await dropJournal(fs, dir);
}

/** The folders that a file stands in, from its own up to the program's: each of them may be new. */
function foldersOf({ root, parts }: Target): readonly string[] {
  return parts.map((_part, depth) => join(root, ...parts.slice(0, depth))).reverse();
}

/** Removes the journal; nothing staged may go before it, or a half-finished withdrawal would look like a commit. */
export async function dropJournal(fs: FileSystem, dir: string): Promise<void> {
  const folder = join(dir, privateFolder);
  await whileHeld(fs, () => tolerating(['ENOENT'], fs.remove(join(folder, journalName))));
  await fs.syncFolder(folder);
}

/** Rolls an interrupted commit forward, if there is one. Only under the lock. Trouble of the disk is a MentorError. */
export async function recover(fs: FileSystem, dir: string): Promise<void> {
  try {
    const journal = await readJournal(fs, dir);
    if (journal === undefined) return;
    await refuseDamage(fs, dir, journal);
    await rollForward(fs, dir, journal);
  } catch (error) {
    throw fileTrouble(error, privateFolder);
  }
}

async function refuseDamage(fs: FileSystem, dir: string, journal: Journal): Promise<void> {
  for (const { staged, target, sha256 } of journal.renames) {
    const bytes = await tolerating(['ENOENT'], fs.read(join(dir, privateFolder, staged)));
    if (bytes === undefined || sha256Of(bytes) === sha256) continue;
    throw new MentorError(
      exitCodes.fileTrouble,
      `${privateFolder}/${staged}, the new ${target} of an interrupted run, is damaged.`,
      `Compare your records with your last copy, delete the folder ${privateFolder}, and run the command again.`,
    );
  }
}
