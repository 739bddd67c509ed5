import { join } from 'node:path';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { type FileSystem, tolerating } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';

/**
 * A place to write: `path` as it is shown, `root` the program folder or `--out`, `parts` the names below it, `full` all
 * of it.
 */
export type Target = {
  readonly path: string;
  readonly root: string;
  readonly parts: readonly string[];
  readonly full: string;
};

/**
 * Where a planned path lies on disk. Paths are relative, `/` between parts; those under `out/` go to `out` where it
 * is given. A path that would leave the folder is a bug, whoever built it, and throws a plain Error.
 */
export function targetOf(dir: string, path: string, out?: string): Target {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]/.test(part)))
    throw new Error(`The planned path "${path}" does not stay in the program folder.`);
  const elsewhere = out !== undefined && parts[0] === 'out';
  const root = elsewhere ? out : dir;
  const below = elsewhere ? parts.slice(1) : parts;
  const full = join(root, ...below);
  return { path: elsewhere ? full : path, root, parts: below, full };
}

/**
 * Refuses a target behind a symbolic link (somebody planted it; writing would leave the folder), under a file, or
 * where something else than `wanted` stands. Nothing at all may stand there.
 */
export async function refuseStrangeTarget(
  fs: FileSystem,
  { path, root, parts }: Target,
  wanted: 'file' | 'folder' = 'file',
): Promise<void> {
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const look = await fs.look(join(root, ...parts.slice(0, depth))).catch((error: unknown) => {
      throw fileTrouble(error, path);
    });
    if (look === undefined) return;
    const last = depth === parts.length;
    if (look.kind === (last ? wanted : 'folder')) continue;
    const found =
      look.kind === 'link'
        ? 'a symbolic link is in the way'
        : `${strangers[look.kind]} stands at ${parts.slice(0, depth).join('/')}`;
    throw new MentorError(
      exitCodes.fileTrouble,
      `${path} cannot be written: ${found}.`,
      'Remove it, and run the command again.',
    );
  }
}

const strangers = { file: 'a file', folder: 'a folder', other: 'neither a file nor a folder' } as const;

/** Makes a folder and those above it, as far as they are missing. */
export async function makeFolders(fs: FileSystem, folder: string): Promise<void> {
  if ((await fs.lookThrough(folder)) !== undefined) return;
  const above = join(folder, '..');
  if (above !== folder) await makeFolders(fs, above);
  await tolerating(['EEXIST'], fs.makeFolder(folder));
}

/** A program folder must be there, and be a folder. */
export async function refuseMissingFolder(fs: FileSystem, dir: string): Promise<void> {
  const look = await fs.lookThrough(dir);
  if (look?.kind === 'folder') return;
  throw look === undefined
    ? new MentorError(exitCodes.fileTrouble, `There is no folder ${dir}.`, 'Correct the path of the folder.')
    : new MentorError(
        exitCodes.fileTrouble,
        `${dir} is a file, not a folder.`,
        'Give --dir the folder that holds the program.',
      );
}
