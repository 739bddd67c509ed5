import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { errorCode, type FileSystem, nodeFileSystem } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';

/** The bytes of one file that the command line names. Throws a MentorError, exit 3, where it cannot be read. */
export async function loadFile(path: string, fs: FileSystem = nodeFileSystem): Promise<Uint8Array> {
  try {
    return await fs.read(path);
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
