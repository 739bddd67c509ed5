import { join } from 'node:path';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { FileSystem } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';
import { privateFolder, recover } from './journal.ts';
import { acquireLock, type FoundLock, type LockOwner, releaseLock } from './lock.ts';
import { makeFolders, refuseMissingFolder, refuseStrangeTarget, targetOf } from './program-path.ts';
import { sweep } from './sweep.ts';

export type LockOptions = {
  readonly owner: LockOwner;
  /** How long to wait for another run, in milliseconds; 10 seconds by default. */
  readonly wait?: number;
  /** Makes the folder if it is missing (init, demo); otherwise a missing folder is an error. */
  readonly create?: boolean;
  readonly fs: FileSystem;
};

/**
 * Does the work while no other mentor writes in the folder. First, what an interrupted run left is put right: its
 * journal rolled forward, its temporary files removed. Throws a MentorError, exit 3, if another process keeps the lock.
 */
export async function withLock<T>(
  dir: string,
  work: () => Promise<T>,
  { owner, wait = 10_000, create = false, fs }: LockOptions,
): Promise<T> {
  const folder = join(dir, privateFolder);
  const path = join(folder, 'lock');
  try {
    if (create) await makeFolders(fs, dir);
    await refuseMissingFolder(fs, dir);
    await refuseStrangeTarget(fs, targetOf(dir, privateFolder), 'folder');
    const holder = await acquireLock(fs, { path, owner }, wait);
    if (holder !== undefined) throw busy(holder);
  } catch (error) {
    throw fileTrouble(error, `${privateFolder}/lock`);
  }
  try {
    await recover(fs, dir);
    await sweep(fs, dir);
    return await work();
  } finally {
    await releaseLock(fs, path);
    // An empty folder of ours is nothing to keep; one that is not empty stays.
    await fs.removeFolder(folder).catch(() => undefined);
  }
}

function busy({ pid, host, since }: FoundLock): MentorError {
  const who = pid === undefined ? 'another process' : `process ${pid} on ${host}`;
  const time = new Date(since).toISOString().slice(0, 16).replace('T', ' ');
  return new MentorError(
    exitCodes.fileTrouble,
    `Another mentor is at work in this folder: ${who}, since ${time} UTC. Nothing was written.`,
    `Run the command again when it has ended. If that process does not exist any more, delete ${privateFolder}/lock.`,
  );
}
