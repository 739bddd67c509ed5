import { basename, dirname, join, resolve } from 'node:path';
import { compareText } from '../model/order.ts';
import { type FileSystem, tolerating } from './file-system.ts';

/**
 * The files that a path with stars in its last part means, by name; `from` is where it is relative to. The shells of
 * Windows hand `answers/*.csv` on as it stands. A path without stars, one that is a file's own name, and one that fits
 * nothing stay as they are.
 */
export async function expandNames(path: string, from: string, fs: FileSystem): Promise<readonly string[]> {
  const pattern = basename(path);
  if (!pattern.includes('*') || (await fs.look(resolve(from, path))) !== undefined) return [path];
  const fits = new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`, 'isu');
  const folder = dirname(path);
  const entries = (await tolerating(['ENOENT', 'ENOTDIR'], fs.list(resolve(from, folder)))) ?? [];
  const names = entries.flatMap(({ name, kind }) =>
    kind !== 'folder' && !name.startsWith('.') && fits.test(name) ? [name] : [],
  );
  return names.length === 0 ? [path] : names.sort(compareText).map((name) => join(folder, name));
}

/** Words of a file's name with nothing in them that a pattern would read. */
const literal = (text: string): string => text.replace(/[\\^$.|?+()[\]{}/]/g, '\\$&');
