import { dirname } from 'node:path';
import type { Plan, PlannedFile } from '../model/plan.ts';
import { commitRecords } from './commit-records.ts';
import { clearFolder, commitRendering } from './commit-renderings.ts';
import type { FileSystem } from './file-system.ts';
import { fileTrouble, saying } from './file-trouble.ts';
import { makeFolders, refuseStrangeTarget, type Target, targetOf } from './program-path.ts';
import { removeFile } from './replace-file.ts';
import { measure } from './write-new.ts';

/** One line of "Wrote": the path as planned, how many bytes, and the words of the plan. */
export type WrittenFile = { readonly path: string; readonly bytes: number; readonly what?: string };

export type CommitOptions = {
  /** Checks and measures everything and touches nothing. */
  readonly dryRun?: boolean;
  /** Where `out/` goes instead of the program folder. */
  readonly out?: string;
  /** `hashesOf` what was read: a record that somebody changed meanwhile stops the commit. */
  readonly expected?: ReadonlyMap<string, string>;
  readonly fs: FileSystem;
};

/**
 * Writes a plan, under the lock: the records all together or not at all, then the renderings one by one, then what
 * earlier runs left in the folders that the plan replaces (never under `out`, where other things may lie). Returns the
 * files in the order of the plan, also those whose bytes were the same already. Trouble of the disk is a MentorError,
 * exit 3, that says what became of the files.
 */
export async function commitPlan(
  dir: string,
  plan: Plan,
  { dryRun = false, out, expected, fs }: CommitOptions,
): Promise<readonly WrittenFile[]> {
  refuseTwins(plan.files);
  const files = plan.files.map((file) => ({ file, target: targetOf(dir, file.path, out) }));
  const removes = (plan.removes ?? []).map((path) => ({ path, target: targetOf(dir, path, out) }));
  const folders = out === undefined ? (plan.replaces ?? []).map((path) => replacedFolder(dir, path)) : [];
  const looking = lookingOnce(fs);
  for (const { target } of [...files, ...removes]) await refuseStrangeTarget(looking, target);
  for (const target of folders) await refuseStrangeTarget(looking, target, 'folder');
  if (dryRun) return plan.files.map((file) => report(file, measure(file.content).bytes));

  const written = new Map<string, number>();
  const early = files.filter(({ file }) => file.beforeRecords === true);
  const records = await commitRecords(fs, dir, {
    records: plan.files.filter((file) => file.kind === 'record'),
    removes: await together(looking, removes, out),
    expected,
    first: () => writeRenderings(looking, early, written),
  });
  for (const [path, { bytes }] of records) written.set(path, bytes);
  try {
    await writeRenderings(
      looking,
      files.filter(({ file }) => !written.has(file.path)),
      written,
    );
    for (const { path, target } of removes) if (isElsewhere(path, out)) await removeFile(fs, target);
    const keep = new Set(files.map(({ target }) => target.full));
    for (const folder of folders) await clearFolder(fs, folder, keep);
    return plan.files.map((file) => report(file, written.get(file.path) ?? 0));
  } catch (error) {
    const kept =
      records.size > 0
        ? 'The records are saved; only renderings are missing.'
        : 'Your records are as they were.';
    throw saying(kept, error);
  }
}

type Placed = { readonly file: PlannedFile; readonly target: Target };

/** Writes renderings one by one, and notes how many bytes each has. */
async function writeRenderings(
  fs: FileSystem,
  files: readonly Placed[],
  written: Map<string, number>,
): Promise<void> {
  const made = new Set<string>();
  for (const { file, target } of files) {
    const folder = dirname(target.full);
    if (!made.has(folder)) await prepareFolder(fs, folder, target);
    made.add(folder);
    written.set(file.path, await commitRendering(fs, file.content, target));
  }
}

async function prepareFolder(fs: FileSystem, folder: string, target: Target): Promise<void> {
  try {
    await makeFolders(fs, folder);
  } catch (error) {
    throw fileTrouble(error, target.path);
  }
}

/** Ten thousand sheets in one folder need one look at the folder. */
function lookingOnce(fs: FileSystem): FileSystem {
  const looks = new Map<string, ReturnType<FileSystem['look']>>();
  const look = (path: string) => {
    const known = looks.get(path) ?? fs.look(path);
    looks.set(path, known);
    return known;
  };
  return { ...fs, look };
}

function report(file: PlannedFile, bytes: number): WrittenFile {
  return { path: file.path, bytes, ...(file.what === undefined ? {} : { what: file.what }) };
}

/**
 * What goes away together with the records: a page that names somebody who is erased must not outlive them, nor rows that
 * somebody corrected in it go before they are taken in. Of renderings only those that are there.
 */
async function together(
  fs: FileSystem,
  removes: readonly { readonly path: string; readonly target: Target }[],
  out: string | undefined,
): Promise<readonly string[]> {
  const going: string[] = [];
  for (const { path, target } of removes)
    if (!isRendering(path) || (!isElsewhere(path, out) && (await fs.look(target.full)) !== undefined))
      going.push(path);
  return going;
}

const isElsewhere = (path: string, out: string | undefined): boolean =>
  out !== undefined && isRendering(path);
const isRendering = (path: string): boolean => path.startsWith('out/');

function replacedFolder(dir: string, path: string): Target {
  if (!isRendering(path)) throw new Error(`The planned folder "${path}" does not lie under out/.`);
  return targetOf(dir, path.replace(/\/$/, ''));
}

/** Two planned files that are one file on a disk without capitals are a bug: one would overwrite the other. */
function refuseTwins(files: readonly PlannedFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const folded = path.normalize('NFC').toLowerCase();
    if (seen.has(folded)) throw new Error(`"${path}" is planned twice.`);
    seen.add(folded);
  }
}
