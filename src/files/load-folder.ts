import { join } from 'node:path';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { sortedBy } from '../model/order.ts';
import { isSheetText, sheetsFolder } from '../model/sheet-text-file.ts';
import type { SourceFile } from '../model/source-file.ts';
import { errorCode, type FileSystem, tolerating } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';
import { type Journal, privateFolder, readJournal } from './journal.ts';
import type { LockOwner } from './lock.ts';
import { refuseMissingFolder } from './program-path.ts';
import { readSource, type Source } from './read-source.ts';
import { sha256Of, sha256OfPieces } from './write-new.ts';

export type LoadOptions = {
  /** Further files that program.yaml or the command line name, relative to the folder; what is missing is left out. */
  readonly also?: readonly string[];
  /** Puts an interrupted commit right before reading. Without it (a dry run) nothing on the disk is touched. */
  readonly owner?: LockOwner;
  /** Told in a sentence when an interrupted commit was found. */
  readonly tell?: (sentence: string) => void;
  readonly fs: FileSystem;
};

const tries = 5;

/**
 * Reads a program folder: program.yaml, match.lock.json, every table (.csv, .xlsx, .tsv, .txt, .zip) beside them, the calendars in busy/,
 * the texts in sheets/ and what `also` names; never out/, .mentor/, hidden files or the `~$` files of an open Excel. Sorted by path, names
 * composed (NFC). An interrupted commit is rolled forward first, or seen as if it were; a folder that somebody writes
 * to meanwhile is read again. Throws a MentorError, exit 3, for a folder or file that cannot be read.
 */
export async function loadFolder(
  dir: string,
  { also = [], owner, tell, fs }: LoadOptions,
): Promise<readonly SourceFile[]> {
  try {
    await refuseMissingFolder(fs, dir);
    await putRight(dir, { fs, owner, tell });
    for (let left = tries; left > 0; left -= 1) {
      const files = await readOnce(fs, dir, also);
      if (files !== undefined) return files;
    }
  } catch (error) {
    throw fileTrouble(error, dir, 'read');
  }
  throw new MentorError(
    exitCodes.fileTrouble,
    `${dir} cannot be read: its files change all the time.`,
    'Wait until the other program has finished, and run the command again.',
  );
}

/** The SHA-256 of each file as it was read, by path: what `commitPlan` expects to find unchanged. */
export async function hashesOf(files: readonly SourceFile[]): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const { path, bytes, pieces } of files)
    hashes.set(path, pieces === undefined ? sha256Of(bytes) : await sha256OfPieces(pieces()));
  return hashes;
}

type Recovery = {
  readonly fs: FileSystem;
  readonly owner?: LoadOptions['owner'] | undefined;
  readonly tell?: LoadOptions['tell'] | undefined;
};

/** Rolls an interrupted commit forward, if there is one and somebody is there who may: before a folder is judged by its files. */
export async function putRight(dir: string, { fs, owner, tell }: Recovery): Promise<void> {
  try {
    if ((await readJournal(fs, dir)) === undefined) return;
  } catch (error) {
    throw fileTrouble(error, dir, 'read');
  }
  if (owner === undefined) {
    tell?.(
      'An interrupted run had decided on new records; they are read here, and the next run that writes puts them in place.',
    );
    return;
  }
  // Of what takes the lock and writes, a folder that is as it should be needs nothing.
  const { withLock } = await import('./with-lock.ts');
  try {
    await withLock(dir, async () => undefined, { fs, owner, wait: 0 });
    tell?.('An interrupted run had decided on new records; they are in place now.');
  } catch (error) {
    // Whoever is at work will finish it, and a read-only folder can still be read: the journal is read through.
    if (!(error instanceof MentorError)) throw error;
  }
}

/** A file to read: its path in the program, and where its bytes are now. */
type Place = Source & { readonly version: string };
type Listing = { readonly places: readonly Place[]; readonly stamp: string };

/** Reads everything, unless something changed between the first look and the last: then undefined. */
async function readOnce(
  fs: FileSystem,
  dir: string,
  also: readonly string[],
): Promise<readonly SourceFile[] | undefined> {
  const before = await listFolder(fs, dir, also);
  const files: SourceFile[] = [];
  for (const place of before.places) {
    const { path } = place;
    try {
      files.push(await readSource(fs, place));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw fileTrouble(error, path, 'read');
    }
  }
  const after = await listFolder(fs, dir, also);
  return after.stamp === before.stamp ? files : undefined;
}

async function listFolder(fs: FileSystem, dir: string, also: readonly string[]): Promise<Listing> {
  const journal = await readJournal(fs, dir);
  const removed = new Set(journal?.removes);
  const full = new Map<string, string>();
  for (const path of [...(await tablesIn(fs, dir)), ...(await sheetTextsIn(fs, dir)), ...also])
    if (!removed.has(path)) full.set(path, join(dir, path));
  for (const [path, staged] of await stagedOf(fs, dir, journal))
    if (full.has(path) || isTable(path)) full.set(path, staged);
  const places: Place[] = [];
  for (const [path, where] of full) {
    const look = await fs.lookThrough(where);
    if (look?.kind === 'file')
      places.push({ path: path.normalize('NFC'), full: where, size: look.size, version: look.version });
    else if (look === undefined && !also.includes(path)) await refuseBrokenLink(fs, where, path);
  }
  const sorted = sortedBy(places, (place) => place.path);
  return { places: sorted, stamp: JSON.stringify([journal, sorted]) };
}

/** Records of an interrupted commit that are not in place yet: path → the staged file. */
async function stagedOf(
  fs: FileSystem,
  dir: string,
  journal: Journal | undefined,
): Promise<readonly (readonly [string, string])[]> {
  const waiting: [string, string][] = [];
  for (const { staged, target } of journal?.renames ?? []) {
    const where = join(dir, privateFolder, staged);
    if ((await fs.look(where)) !== undefined) waiting.push([target, where]);
  }
  return waiting;
}

async function refuseBrokenLink(fs: FileSystem, full: string, path: string): Promise<void> {
  if ((await fs.look(full))?.kind !== 'link') return;
  throw new MentorError(
    exitCodes.fileTrouble,
    `${path} cannot be read: it is a link to a file that does not exist.`,
    'Put the file itself into the folder, or remove the link.',
  );
}

const hidden = /^(\.|~\$)/;
const table = /\.(csv|xlsx|tsv|txt|zip)$/i;
const known: ReadonlySet<string> = new Set(['program.yaml', 'match.lock.json']);

function isTable(name: string): boolean {
  return !name.includes('/') && !hidden.test(name) && (known.has(name) || table.test(name));
}

async function tablesIn(fs: FileSystem, dir: string): Promise<readonly string[]> {
  const root = (await fs.list(dir)).filter((entry) => entry.kind !== 'folder').map((entry) => entry.name);
  const busy = (await tolerating(['ENOENT', 'ENOTDIR'], fs.list(join(dir, 'busy')))) ?? [];
  const calendars = busy.filter(({ name }) => !hidden.test(name) && /\.(ics|zip)$/i.test(name));
  return [...root.filter(isTable), ...calendars.map(({ name }) => `busy/${name}`)];
}

async function sheetTextsIn(fs: FileSystem, dir: string): Promise<readonly string[]> {
  const below = async (folder: string) =>
    ((await tolerating(['ENOENT', 'ENOTDIR'], fs.list(join(dir, folder)))) ?? []).map((entry) => ({
      ...entry,
      path: `${folder}/${entry.name}`,
    }));
  const top = await below(sheetsFolder);
  const folders = top.filter(({ kind, name }) => kind === 'folder' && !hidden.test(name));
  const inner = await Promise.all(folders.map(({ path }) => below(path)));
  return [...top, ...inner.flat()]
    .filter(({ kind }) => kind !== 'folder')
    .map(({ path }) => path)
    .filter(isSheetText);
}
