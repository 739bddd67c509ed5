import { type FileSystem, nodeFileSystem } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';

/** The bytes of one file that the command line names. Throws a MentorError, exit 3, where it cannot be read. */
export async function loadFile(path: string, fs: FileSystem = nodeFileSystem): Promise<Uint8Array> {
  try {
    return await fs.read(path);
  } catch (error) {
    throw fileTrouble(error, path, 'read');
  }
}
