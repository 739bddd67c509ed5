import { appendFileSync } from 'node:fs';
import { fileTrouble } from './file-trouble.ts';

/**
 * Adds text at the end of a file that another program collects, such as the summary of a build step: in place, since that
 * program watches the file itself, and nothing of ours can be lost in it. Throws a MentorError, exit 3.
 */
export function appendText(path: string, text: string): void {
  try {
    appendFileSync(path, text, 'utf8');
  } catch (error) {
    throw fileTrouble(error, path);
  }
}
