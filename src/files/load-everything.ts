import { join } from 'node:path';
import { sortedBy } from '../model/order.ts';
import type { SourceFile } from '../model/source-file.ts';
import { unfinishedRendering } from './commit-renderings.ts';
import { type FileSystem, tolerating } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';
import { isLeftOver, privateFolder } from './journal.ts';

/**
 * Every file below a folder, hidden ones, renderings and our own notes included, whole; by path. Left out are the
 * version control's own folder, which keeps what it was given, the lock that is held just now, and what interrupted
 * runs left half-done, which the next run that writes sweeps. Links are left alone: what they lead to lies elsewhere.
 * Throws a MentorError, exit 3, for what cannot be read.
 */
export async function loadEverything(dir: string, fs: FileSystem): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for await (const file of eachFile(dir, fs)) files.push(file);
  return files;
}

/** The same files one after the other, or those wanted, for who need not hold all of them: pages of many people are many. */
export async function* eachFile(
  dir: string,
  fs: FileSystem,
  isWanted: (path: string) => boolean = () => true,
): AsyncGenerator<SourceFile> {
  for (const path of sortedBy(await pathsBelow(fs, dir, ''), (one) => one)) {
    if (!isWanted(path)) continue;
    const bytes = await tolerating(['ENOENT'], fs.read(join(dir, path))).catch((error: unknown) => {
      throw fileTrouble(error, path, 'read');
    });
    if (bytes !== undefined) yield { path, bytes };
  }
}

/** Folders of version control: their files are no text, and hold every older state by design. */
export const versionControlFolders: ReadonlySet<string> = new Set(['.git', '.hg', '.svn']);

async function pathsBelow(fs: FileSystem, dir: string, folder: string): Promise<string[]> {
  const entries = await fs.list(join(dir, folder)).catch((error: unknown) => {
    throw fileTrouble(error, folder || dir, 'read');
  });
  const paths: string[] = [];
  for (const { name, kind } of entries) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (name === unfinishedRendering || (folder === privateFolder && isLeftOver(name))) continue;
    if (kind === 'folder' && !versionControlFolders.has(name))
      paths.push(...(await pathsBelow(fs, dir, path)));
    else if (kind === 'file' && path !== '.mentor/lock') paths.push(path);
  }
  return paths;
}
