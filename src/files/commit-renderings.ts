import { dirname, join } from 'node:path';
import type { PlannedFile } from '../model/plan.ts';
import { type FileSystem, tolerating } from './file-system.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Target } from './program-path.ts';
import { replaceFile } from './replace-file.ts';
import { blocksOf, writeNew } from './write-new.ts';

/** The name of a rendering that is being written, beside its target; hidden, so that no reader takes it for a table. */
export const unfinishedRendering = '.mentor-unfinished';

/**
 * Writes one rendering: beside its target first, then renamed over it. No sync: it can be made again. Mode 0600, since
 * a rendering may hold names and scores. The folder is there, and the target was found to be nothing strange. Bytes that
 * are the same already stay untouched: to replace a file costs many times what it costs to read it. Returns how many bytes
 * there are.
 */
export async function commitRendering(
  fs: FileSystem,
  content: PlannedFile['content'],
  target: Target,
): Promise<number> {
  try {
    const whole = wholeOf(content);
    const before = await fs.look(target.full);
    if (whole instanceof Uint8Array && before?.size === whole.length && (await stands(fs, target, whole)))
      return whole.length;
    const unfinished = join(dirname(target.full), unfinishedRendering);
    const bytes = await writeNew(fs, unfinished, { content: whole, mode: 0o600, sync: false });
    await replaceFile(fs, unfinished, target).catch(async (error: unknown) => {
      await fs.remove(unfinished).catch(() => undefined);
      throw error;
    });
    return bytes;
  } catch (error) {
    throw fileTrouble(error, target.path);
  }
}

/** Content that is there as a whole, or can be made so, in one piece; what is streamed stays a stream. */
function wholeOf(content: PlannedFile['content']): PlannedFile['content'] {
  if (typeof content === 'function') return wholeOf(content());
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  return Array.isArray(content) ? Buffer.concat([...blocksOf(content)]) : content;
}

async function stands(fs: FileSystem, target: Target, bytes: Uint8Array): Promise<boolean> {
  const found = await tolerating(['ENOENT', 'EACCES', 'EPERM', 'EBUSY'], fs.read(target.full));
  return found !== undefined && Buffer.compare(found, bytes) === 0;
}

/** Removes what an earlier run left in a folder: every file that is not in `keep` (full paths), then empty folders. */
export async function clearFolder(fs: FileSystem, folder: Target, keep: ReadonlySet<string>): Promise<void> {
  try {
    await clear(fs, folder.full, keep);
  } catch (error) {
    throw fileTrouble(error, folder.path, 'replaced');
  }
}

async function clear(fs: FileSystem, folder: string, keep: ReadonlySet<string>): Promise<void> {
  for (const { name, kind } of (await tolerating(['ENOENT'], fs.list(folder))) ?? []) {
    const path = join(folder, name);
    if (kind === 'folder') await clear(fs, path, keep);
    else if (!keep.has(path)) await tolerating(['ENOENT'], fs.remove(path));
  }
  await tolerating(['ENOENT', 'ENOTEMPTY', 'EEXIST'], fs.removeFolder(folder));
}
