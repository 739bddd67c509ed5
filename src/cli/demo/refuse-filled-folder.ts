import { errorCode, type FileSystem, tolerating } from '../../files/file-system.ts';
import { fileTrouble } from '../../files/file-trouble.ts';
import { privateFolder } from '../../files/journal.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';

/** Invented people must not stand beside real ones: the folder is new, or empty. */
export async function refuseFilledFolder(dir: string, fs: FileSystem): Promise<void> {
  const entries = await tolerating(['ENOENT'], fs.list(dir)).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOTDIR') throw fileTrouble(error, dir, 'read');
    throw new MentorError(exitCodes.fileTrouble, `${dir} is a file, not a folder.`, otherFolder);
  });
  // What mentor keeps for itself is there while it writes.
  if (entries === undefined || entries.every(({ name }) => name === privateFolder)) return;
  throw new MentorError(
    exitCodes.badInput,
    `${dir} is not empty, and invented people must not get among real ones.`,
    otherFolder,
  );
}

const otherFolder = 'Name a folder that does not exist yet: mentor demo <folder>.';
