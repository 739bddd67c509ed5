import { join } from 'node:path';
import { unfinishedRendering } from './commit-renderings.ts';
import { type FileSystem, tolerating } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';
import { isLeftOver, privateFolder } from './journal.ts';

const unreachable = ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'];

/**
 * Removes what interrupted runs left behind: staged records without a journal, the rights to remove dead locks, and
 * unfinished renderings under out/. Only under the lock, after the journal was rolled forward.
 */
export async function sweep(fs: FileSystem, dir: string): Promise<void> {
  const folder = join(dir, privateFolder);
  try {
    for (const { name } of (await tolerating(unreachable, fs.list(folder))) ?? [])
      if (isLeftOver(name) || name.startsWith('lock-'))
        await tolerating(unreachable, fs.remove(join(folder, name)));
    await tolerating(unreachable, fs.remove(join(dir, unfinishedRendering)));
    await sweepRenderings(fs, join(dir, 'out'));
  } catch (error) {
    throw fileTrouble(error, 'out', 'read');
  }
}

async function sweepRenderings(fs: FileSystem, folder: string): Promise<void> {
  for (const { name, kind } of (await tolerating(unreachable, fs.list(folder))) ?? []) {
    const path = join(folder, name);
    if (kind === 'folder') await sweepRenderings(fs, path);
    else if (name === unfinishedRendering) await tolerating(unreachable, fs.remove(path));
  }
}
