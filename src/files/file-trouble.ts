import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { errorCode } from './file-system.ts';

type Words = { readonly message: (path: string, verb: string) => string; readonly advice: string };

const openElsewhere: Words = {
  message: (path) => `Cannot replace ${path}: it is open in another program.`,
  advice: 'Close it (in Excel: File, Close) and run the command again.',
};
const noPermission: Words = {
  message: (path, verb) => `${path} cannot be ${verb}: permission denied.`,
  advice: 'Ask for the right to read and write this folder, or copy it to a place of your own.',
};
const noSpace: Words = {
  message: (path) => `There is no space left on the disk for ${path}.`,
  advice: 'Free some space and run the command again.',
};
const tooManyFiles: Words = {
  message: (path, verb) => `${path} cannot be ${verb}: too many files are open on this machine.`,
  advice: 'Close some programs and run the command again.',
};

const wordsOf: ReadonlyMap<string, Words> = new Map([
  ['EBUSY', openElsewhere],
  ['EPERM', openElsewhere],
  ['EACCES', noPermission],
  ['ENOSPC', noSpace],
  ['EDQUOT', noSpace],
  ['EMFILE', tooManyFiles],
  ['ENFILE', tooManyFiles],
  [
    'EROFS',
    {
      message: (path) => `${path} cannot be written: the folder is read-only.`,
      advice: 'Copy the folder to a place where you may write, and run the command there.',
    },
  ],
  [
    // Of Node, which reads no more at once.
    'ERR_FS_FILE_TOO_LARGE',
    {
      message: (path) => `${path} cannot be read: it is larger than 2 GB.`,
      advice: 'Look at what it is: no file of a program comes near that.',
    },
  ],
  [
    'EIO',
    {
      message: (path, verb) => `${path} cannot be ${verb}: the disk reports an error.`,
      advice: 'Copy the folder to another disk and run the command there.',
    },
  ],
]);

/**
 * The error of the file system in a person's words, exit 3. Anything that is not such an error (a bug, a MentorError)
 * comes back as it is.
 */
export function fileTrouble(
  error: unknown,
  path: string,
  verb: 'read' | 'written' | 'replaced' = 'written',
): unknown {
  const code = errorCode(error);
  if (code === undefined || error instanceof MentorError) return error;
  // Only replacing a file can meet another program's hold on it; EPERM elsewhere is about rights.
  const words = code === 'EPERM' && verb !== 'replaced' ? noPermission : wordsOf.get(code);
  return new MentorError(
    exitCodes.fileTrouble,
    words?.message(path, verb) ?? `${path} cannot be ${verb} (${code}).`,
    words?.advice ?? 'Look at what stands at that place, and run the command again.',
  );
}

/** Adds to a MentorError what became of people's files; every other error comes back as it is. */
export function saying(kept: string, error: unknown): unknown {
  return error instanceof MentorError
    ? new MentorError(error.exitCode, error.message, `${error.advice} ${kept}`)
    : error;
}
