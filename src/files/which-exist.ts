import { join } from 'node:path';
import { type FileSystem, tolerating } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';

/** Those of the paths under a folder where something stands already, be it a file, a folder or a link. */
export async function whichExist(
  dir: string,
  paths: readonly string[],
  fs: FileSystem,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    try {
      if ((await tolerating(['ENOTDIR'], fs.look(join(dir, path)))) !== undefined) found.push(path);
    } catch (error) {
      throw fileTrouble(error, path, 'read');
    }
  }
  return found;
}
