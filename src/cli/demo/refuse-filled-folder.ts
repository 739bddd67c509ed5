import { join } from 'node:path';
import { errorCode, type FileSystem, tolerating } from '../../files/file-system.ts';
import { fileTrouble } from '../../files/file-trouble.ts';
import { privateFolder } from '../../files/journal.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';

/** Invented people must not stand beside real ones: the folder is new, or no file lies in it. */
export async function refuseFilledFolder(dir: string, fs: FileSystem): Promise<void> {
  const filled = await holdsFiles(fs, dir).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOTDIR') throw fileTrouble(error, dir, 'read');
    throw new MentorError(exitCodes.fileTrouble, `${dir} is a file, not a folder.`, otherFolder);
  });
  if (!filled) return;
  throw new MentorError(
    exitCodes.badInput,
    `${dir} is not empty, and invented people must not get among real ones.`,
    otherFolder,
  );
}

/** What mentor keeps for itself is there while it writes; folders with nothing in them are left by a demo that was interrupted. */
async function holdsFiles(fs: FileSystem, folder: string): Promise<boolean> {
  for (const { name, kind } of (await tolerating(['ENOENT'], fs.list(folder))) ?? []) {
    if (name === privateFolder) continue;
    if (kind !== 'folder' || (await holdsFiles(fs, join(folder, name)))) return true;
  }
  return false;
}

const otherFolder = 'Name a folder that does not exist yet: mentor demo <folder>.';
