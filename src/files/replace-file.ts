import { errorCode, type FileSystem, tolerating } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Target } from './program-path.ts';

/** A virus scanner or a sync client lets go within a second; a person's spreadsheet does not. */
const waits = [20, 50, 100, 200, 400] as const;
const heldCodes = ['EBUSY', 'EPERM', 'EACCES'];

/** Tries a step again while another program holds the file; throws the last error of the file system. */
export async function whileHeld(fs: FileSystem, step: () => Promise<unknown>): Promise<void> {
  for (const wait of waits) {
    try {
      await step();
      return;
    } catch (error) {
      if (!heldCodes.includes(errorCode(error) ?? '')) throw error;
      await fs.pause(wait);
    }
  }
  await step();
}

/** Removes a file; that it is gone already is no trouble, and one that is open elsewhere is a MentorError that says so. */
export async function removeFile(fs: FileSystem, target: Target): Promise<void> {
  try {
    await whileHeld(fs, () => tolerating(['ENOENT', 'ENOTDIR'], fs.remove(target.full)));
  } catch (error) {
    throw fileTrouble(error, target.path, 'replaced');
  }
}

/** Renames a finished file over its target; a file that is open elsewhere is a MentorError that says so. */
export async function replaceFile(fs: FileSystem, from: string, target: Target): Promise<void> {
  try {
    await whileHeld(fs, () => fs.rename(from, target.full));
  } catch (error) {
    throw fileTrouble(error, target.path, 'replaced');
  }
}
