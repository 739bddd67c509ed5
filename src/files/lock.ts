import { dirname } from 'node:path';
import { errorCode, type FileSystem, type Look, tolerating } from './file-system.ts';

/** The running process, given by the command line: `isAlive` tells whether a process of this host runs. */
export type LockOwner = {
  readonly pid: number;
  readonly host: string;
  readonly isAlive: (pid: number) => boolean;
};

/** A lock file and the process that wants it. */
export type WantedLock = { readonly path: string; readonly owner: LockOwner };

/** A lock as found: who holds it (no pid while it is being written), since when, and what tells it from any other. */
export type FoundLock = {
  readonly pid?: number;
  readonly host: string;
  /** Which of all processes that ever had this pid; empty where the system does not tell. */
  readonly mark: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly identity: string;
};

const pollPause = 50;
/** A lock without content belongs to a process that died between two calls, if it stays so for a second. */
const pollsUntilAbandoned = 20;

/**
 * Makes the lock file, waiting up to `wait` ms for whoever has it. Returns undefined when it is ours, else the lock
 * that still stands. A lock whose process died on this host is removed; who does that holds a second lock, named after
 * the dead one, and looks again: so several may find it dead, and none can remove a living successor.
 */
export async function acquireLock(
  fs: FileSystem,
  lock: WantedLock,
  wait: number,
): Promise<FoundLock | undefined> {
  let last: FoundLock | undefined;
  let same = 0;
  for (let waited = 0; ; ) {
    if (await createLock(fs, lock)) return undefined;
    const found = await readLock(fs, lock.path);
    same = found !== undefined && found.identity === last?.identity ? same + 1 : 0;
    last = found;
    const dead = found !== undefined && (await isDead(fs, found, lock.owner));
    const abandoned = found !== undefined && found.pid === undefined && same >= pollsUntilAbandoned;
    if (found !== undefined && (dead || abandoned) && (await removeDead(fs, lock, found))) continue;
    if (waited >= wait) return found ?? { host: '', mark: '', since: 0, identity: '' };
    await fs.pause(pollPause);
    waited += pollPause;
  }
}

/** Lets go of a lock that is ours; one that cannot be removed will be found dead. */
export async function releaseLock(fs: FileSystem, path: string): Promise<void> {
  await fs.remove(path).catch(() => undefined);
}

async function createLock(fs: FileSystem, { path, owner }: WantedLock): Promise<boolean> {
  const file = await tolerating(['EEXIST'], createInFolder(fs, path));
  if (file === undefined) return false;
  try {
    const mark = await markOf(fs, owner.pid);
    await file.write(Buffer.from(JSON.stringify({ pid: owner.pid, host: owner.host, mark }), 'utf8'));
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await releaseLock(fs, path);
    throw error;
  }
  // A process held up for a second before it wrote may have lost the lock as an abandoned one.
  const found = await readLock(fs, path);
  return found?.pid === owner.pid && found.host === owner.host;
}

/** The folder of the lock goes away with the last thing in it, so it may have to be made more than once. */
async function createInFolder(fs: FileSystem, path: string) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await fs.create(path, 0o600);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || tries === 100) throw error;
      await tolerating(['EEXIST'], fs.makeFolder(dirname(path)));
    }
  }
}

async function removeDead(fs: FileSystem, lock: WantedLock, dead: FoundLock): Promise<boolean> {
  const right = { path: `${lock.path}-${dead.identity}`, owner: lock.owner };
  if ((await acquireLock(fs, right, pollPause * (pollsUntilAbandoned + 2))) !== undefined) return false;
  try {
    const now = await readLock(fs, lock.path);
    if (now?.identity === dead.identity) await tolerating(['ENOENT'], fs.remove(lock.path));
    return true;
  } finally {
    await releaseLock(fs, right.path);
  }
}

async function isDead(fs: FileSystem, found: FoundLock, owner: LockOwner): Promise<boolean> {
  if (found.pid === undefined || found.host !== owner.host) return false;
  if (!owner.isAlive(found.pid)) return true;
  const mark = found.mark === '' ? '' : await markOf(fs, found.pid);
  return mark !== '' && mark !== found.mark;
}

/** Boot and start time of a process, where the system tells (Linux): after a restart old numbers are given anew. */
async function markOf(fs: FileSystem, pid: number): Promise<string> {
  try {
    const decoder = new TextDecoder();
    const boot = decoder.decode(await fs.read('/proc/sys/kernel/random/boot_id')).trim();
    const stat = decoder.decode(await fs.read(`/proc/${pid}/stat`));
    // The name of the program, in parentheses, may hold blanks; the start time is the 20th word after it (proc(5)).
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${boot} ${started}`;
  } catch {
    return '';
  }
}

async function readLock(fs: FileSystem, path: string): Promise<FoundLock | undefined> {
  const look = await fs.look(path);
  const bytes = look && (await tolerating(['ENOENT'], fs.read(path)));
  return look === undefined || bytes === undefined
    ? undefined
    : parseLock(new TextDecoder().decode(bytes), look);
}

function parseLock(text: string, look: Look): FoundLock {
  const seen = { since: look.modified, identity: look.version.replace(/[^0-9]+/g, '-') };
  const match = /^\{"pid":(\d+),"host":("(?:[^"\\]|\\.)*"),"mark":"([^"\\]*)"\}$/.exec(text);
  if (match === null) return { host: '', mark: '', ...seen };
  const host: unknown = JSON.parse(match[2] ?? '""');
  return { pid: Number(match[1]), host: String(host), mark: match[3] ?? '', ...seen };
}
