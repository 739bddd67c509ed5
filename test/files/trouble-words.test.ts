import { describe, expect, test } from 'vitest';
import { errorCode, tolerating } from '../../src/files/file-system.ts';
import { fileTrouble, saying } from '../../src/files/file-trouble.ts';
import { MentorError } from '../../src/model/mentor-error.ts';
import { codeError } from './memory-with.ts';

const rights = 'Ask for the right to read and write this folder, or copy it to a place of your own.';
const close = 'Close it (in Excel: File, Close) and run the command again.';
const space = 'Free some space and run the command again.';
const programs = 'Close some programs and run the command again.';
const look = 'Look at what stands at that place, and run the command again.';
const held = 'Cannot replace a.csv: it is open in another program.';

describe('an error of the file system, in words', () => {
  test.each([
    ['EBUSY', 'replaced', held, close],
    ['EPERM', 'replaced', held, close],
    ['EPERM', 'written', 'a.csv cannot be written: permission denied.', rights],
    ['EPERM', 'read', 'a.csv cannot be read: permission denied.', rights],
    ['EACCES', 'replaced', 'a.csv cannot be replaced: permission denied.', rights],
    ['ENOSPC', 'written', 'There is no space left on the disk for a.csv.', space],
    ['EDQUOT', 'written', 'There is no space left on the disk for a.csv.', space],
    ['EMFILE', 'read', 'a.csv cannot be read: too many files are open on this machine.', programs],
    ['ENFILE', 'read', 'a.csv cannot be read: too many files are open on this machine.', programs],
    [
      'EROFS',
      'written',
      'a.csv cannot be written: the folder is read-only.',
      'Copy the folder to a place where you may write, and run the command there.',
    ],
    [
      'ERR_FS_FILE_TOO_LARGE',
      'read',
      'a.csv cannot be read: it is larger than 2 GB.',
      'Look at what it is: no file of a program comes near that.',
    ],
    [
      'EIO',
      'read',
      'a.csv cannot be read: the disk reports an error.',
      'Copy the folder to another disk and run the command there.',
    ],
    ['EWHAT', 'replaced', 'a.csv cannot be replaced (EWHAT).', look],
  ] as const)('%s while it is %s', (code, verb, message, advice) => {
    expect(fileTrouble(codeError(code), 'a.csv', verb)).toMatchObject({ exitCode: 3, message, advice });
  });

  test('what is no error of the file system comes back as it is', () => {
    const known = new MentorError(2, 'Known.', 'Do this.');
    for (const error of [new Error('a bug'), known, { code: 'EIO' }, undefined])
      expect(fileTrouble(error, 'a.csv')).toBe(error);
    expect(saying('Kept.', known)).toMatchObject({
      exitCode: 2,
      message: 'Known.',
      advice: 'Do this. Kept.',
    });
  });
});

describe('the code of an error', () => {
  test('is that of an Error, and a word', () => {
    expect(errorCode(codeError('ENOENT'))).toBe('ENOENT');
    const numbered = Object.assign(new Error('a number'), { code: 5 });
    for (const error of [new Error('none'), numbered, { code: 'ENOENT' }, 'ENOENT'])
      expect(errorCode(error)).toBeUndefined();
  });

  test('only those that are named are no failure', async () => {
    const failed = (code: string) => Promise.reject(codeError(code));
    expect(await tolerating(['ENOENT'], failed('ENOENT'))).toBeUndefined();
    await expect(tolerating(['ENOENT'], failed('EIO'))).rejects.toThrow('EIO');
  });
});
