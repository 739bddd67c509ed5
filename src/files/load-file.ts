import { basename } from 'node:path';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { SourceFile } from '../model/source-file.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';
import { readSource } from './read-source.ts';

/** One file that the command line names, spoken of by its name alone. Throws a MentorError, exit 3, where it cannot be read. */
export async function loadFile(path: string, fs: FileSystem): Promise<SourceFile> {
  try {
    const size = (await fs.lookThrough(path))?.size ?? 0;
    return await readSource(fs, { path: basename(path).normalize('NFC'), full: path, size });
  } catch (error) {
    const nothing = noFile.get(errorCode(error) ?? '');
    if (nothing === undefined) throw fileTrouble(error, path, 'read');
    throw new MentorError(exitCodes.fileTrouble, nothing(path), 'Give the path of a file.');
  }
}

const noFile: ReadonlyMap<string, (path: string) => string> = new Map([
  ['ENOENT', (path) => `There is no file ${path}.`],
  ['ENOTDIR', (path) => `There is no file ${path}.`],
  ['EISDIR', (path) => `${path} is a folder, not a file.`],
]);
