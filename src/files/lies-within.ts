import { dirname } from 'node:path';
import type { FileSystem } from './file-system.ts';

/** No folder lies deeper. */
const mostLevels = 200;

/**
 * Whether a file lies in a folder or anywhere below it, by whatever links and names the two are called: goes up from the
 * file as the disk itself does, and looks whether the folder comes by. The file itself must be no link.
 */
export async function liesWithin(fs: FileSystem, file: string, folder: string): Promise<boolean> {
  const wanted = await fs.lookThrough(folder);
  if (wanted === undefined) return false;
  let above = dirname(file);
  let last: string | undefined;
  for (let level = 0; level < mostLevels; level++) {
    const look = await fs.lookThrough(above);
    if (look === undefined || look.version === last) return false;
    if (look.version === wanted.version) return true;
    last = look.version;
    // Not joined: the folder above what a link leads to is not the one in which the link stands.
    above = `${above}/..`;
  }
  return false;
}
