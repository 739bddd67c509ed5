import * as disk from 'node:fs';
import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** What stands at a path. `version` differs whenever somebody wrote or replaced it. Times in ms since 1970. */
export type Look = {
  readonly kind: EntryKind;
  readonly mode: number;
  readonly modified: number;
  /** Bytes. */
  readonly size: number;
  readonly version: string;
};

/** A file being written; each call is one step that can fail. */
export type OpenFile = {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly setMode: (mode: number) => Promise<void>;
  /** Returns when the bytes are on the disk. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Every touch of the disk goes through here, one call a step, so that a test can fail or stop the n-th one.
 * Errors are Node's, with a `code`.
 */
export type FileSystem = {
  readonly read: (path: string) => Promise<Uint8Array>;
  /** A file too large to hold, in pieces; each is good until the next is asked for. */
  readonly readPieces: (path: string) => AsyncIterable<Uint8Array>;
  readonly list: (folder: string) => Promise<readonly { readonly name: string; readonly kind: EntryKind }[]>;
  /** A link itself; undefined where nothing is. */
  readonly look: (path: string) => Promise<Look | undefined>;
  /** What a link leads to; undefined where nothing is. */
  readonly lookThrough: (path: string) => Promise<Look | undefined>;
  /** Makes a new file and opens it; EEXIST if anything, even a link, has the name. */
  readonly create: (path: string, mode: number) => Promise<OpenFile>;
  /** Adds bytes at the end of a file, and makes it if it is missing. */
  readonly append: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Opens an existing file for writing and closes it unchanged: tells whether it may be replaced. */
  readonly probe: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Replaces what has the new name, in one step. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** ENOTEMPTY unless it is empty. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Returns when the names in the folder are on the disk. */
  readonly syncFolder: (path: string) => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** The code of an error of the file system; undefined for every other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Runs a step for which the given codes are no failure. */
export async function tolerating<T>(codes: readonly string[], step: Promise<T>): Promise<T | undefined> {
  try {
    return await step;
  } catch (error) {
    if (codes.includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

type Kinds = { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean };
function kindOf(entry: Kinds): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

type Stats = Kinds & { mode: number; size: number; ino: number; mtimeMs: number; ctimeMs: number };
async function lookedAt(step: () => Promise<Stats | undefined>): Promise<Look | undefined> {
  const stats = await tolerating(['ENOTDIR'], step());
  if (stats === undefined) return undefined;
  const version = [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(':');
  return {
    kind: kindOf(stats),
    mode: stats.mode & 0o777,
    modified: stats.mtimeMs,
    size: stats.size,
    version,
  };
}

const quietly = { throwIfNoEntry: false } as const;
/** Where folders cannot be opened or synced (Windows, some network disks), renames are as durable as they get. */
const noFolderSync = ['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'ENOSYS'];
const sync = promisify(disk.fsync);
const openFolder = async (path: string) => disk.openSync(path, 'r');

/**
 * The disk of this machine. Steps are done at once, for a hop to another thread costs ten times as much as most of them;
 * only to sync may take long. After each file that takes its name, Ctrl-C is heard.
 */
export const nodeFileSystem: FileSystem = {
  read: async (path) => disk.readFileSync(path),
  async *readPieces(path) {
    const file = disk.openSync(path, 'r');
    const piece = Buffer.allocUnsafe(1 << 16);
    try {
      for (;;) {
        const size = disk.readSync(file, piece);
        if (size === 0) return;
        yield piece.subarray(0, size);
      }
    } finally {
      disk.closeSync(file);
    }
  },
  list: async (folder) =>
    disk
      .readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
  look: (path) => lookedAt(async () => disk.lstatSync(path, quietly)),
  lookThrough: (path) => lookedAt(async () => disk.statSync(path, quietly)),
  async create(path, mode) {
    const file = disk.openSync(path, 'wx', mode);
    return {
      write: async (bytes) => disk.writeFileSync(file, bytes),
      setMode: async (wanted) => disk.fchmodSync(file, wanted),
      sync: () => sync(file),
      close: async () => disk.closeSync(file),
    };
  },
  append: async (path, bytes) => disk.appendFileSync(path, bytes, { mode: 0o600 }),
  probe: async (path) => disk.closeSync(disk.openSync(path, 'r+')),
  makeFolder: async (path) => void disk.mkdirSync(path, 0o700),
  async rename(from, to) {
    disk.renameSync(from, to);
    await breathe();
  },
  remove: async (path) => disk.unlinkSync(path),
  removeFolder: async (path) => disk.rmdirSync(path),
  async syncFolder(path) {
    const folder = await tolerating(noFolderSync, openFolder(path));
    if (folder === undefined) return;
    try {
      await tolerating(noFolderSync, sync(folder));
    } finally {
      disk.closeSync(folder);
    }
  },
  pause: (milliseconds) => pause(milliseconds),
};
