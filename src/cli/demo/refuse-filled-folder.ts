import { tolerating } from '../../files/file-system.ts';
import { fileTrouble } from '../../files/file-trouble.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import { stoppableDisk } from '../interrupts.ts';

/** Invented people must not stand beside real ones: the folder is new, or empty. */
export async function refuseFilledFolder(dir: string): Promise<void> {
  const entries = await tolerating(['ENOENT'], stoppableDisk.list(dir)).catch((error: unknown) => {
    throw fileTrouble(error, dir, 'read');
  });
  if (entries === undefined || entries.length === 0) return;
  throw new MentorError(
    exitCodes.badInput,
    `${dir} is not empty, and invented people must not get among real ones.`,
    'Name a folder that does not exist yet: mentor demo <folder>.',
  );
}
