import { dirname, join } from 'node:path';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { type FileSystem, tolerating } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';
import { targetOf } from './program-path.ts';

/**
 * The bytes of a rendering as it stands; undefined where there is none. Throws a MentorError, exit 3, where it cannot be
 * read, or where a spreadsheet has it open: what is being typed there would be lost, or would come back later.
 */
export async function loadRendering(
  dir: string,
  path: string,
  { out, fs }: { readonly out?: string; readonly fs: FileSystem },
): Promise<Uint8Array | undefined> {
  const { full, parts } = targetOf(dir, path, out);
  try {
    const bytes = await tolerating(['ENOENT', 'ENOTDIR', 'EISDIR'], fs.read(full));
    if (bytes === undefined) return undefined;
    for (const lock of locksOf(parts.at(-1) ?? ''))
      if ((await fs.look(join(dirname(full), lock))) !== undefined) throw openElsewhere(path, lock);
    return bytes;
  } catch (error) {
    throw fileTrouble(error, path, 'read');
  }
}

/** What Excel and LibreOffice lay beside a file while they have it open. */
const locksOf = (name: string): string[] => [`~$${name}`, `.~lock.${name}#`];

function openElsewhere(path: string, lock: string): MentorError {
  return new MentorError(
    exitCodes.fileTrouble,
    `${path} is open in a spreadsheet program. Nothing was written.`,
    `Save and close it there, and run the command again. If no program has it open any more, delete ${lock} beside it.`,
  );
}
