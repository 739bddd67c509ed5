import type { FileSystem } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';

/**
 * Adds text at the end of a file that another program collects, such as the summary of a build step: in place, since that
 * program watches the file itself, and nothing of ours can be lost in it. Throws a MentorError, exit 3.
 */
export async function appendText(path: string, text: string, fs: FileSystem): Promise<void> {
  try {
    await fs.append(path, Buffer.from(text, 'utf8'));
  } catch (error) {
    throw fileTrouble(error, path);
  }
}
