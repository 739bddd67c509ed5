import { createHash } from 'node:crypto';
import type { PlannedFile } from '../model/plan.ts';
import { type FileSystem, type OpenFile, tolerating } from './file-system.ts';

const blockSize = 1 << 18;

export type Written = { readonly bytes: number; readonly sha256: string };

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The SHA-256 of a file read in pieces. */
export async function sha256OfPieces(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** Content in blocks of about 256 KB, so that a streamed table costs few calls and little memory. */
export function* blocksOf(content: PlannedFile['content']): Generator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  let text = '';
  for (const chunk of typeof content === 'string' ? [content] : content) {
    if (typeof chunk === 'string') {
      text += chunk;
      if (text.length < blockSize) continue;
      // A pair of surrogates that two chunks share stays together.
      const cut = /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
      yield Buffer.from(text.slice(0, cut), 'utf8');
      text = text.slice(cut);
    } else {
      if (text !== '') yield Buffer.from(text, 'utf8');
      text = '';
      yield chunk;
    }
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}

/** Counts and hashes content without writing it. */
export function measure(content: PlannedFile['content']): Written {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const block of blocksOf(content)) {
    hash.update(block);
    bytes += block.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Writes content to a file that does not exist yet; a left-over of that name is removed first. `mode` is 0600 for what
 * is new; `sync` returns only when the bytes are on the disk. On an error the half-written file is removed.
 */
export async function writeNew(
  fs: FileSystem,
  path: string,
  {
    content,
    mode,
    sync,
  }: { readonly content: PlannedFile['content']; readonly mode: number; readonly sync: boolean },
): Promise<Written> {
  const file = await createAnew(fs, path);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for (const block of blocksOf(content)) {
      await file.write(block);
      hash.update(block);
      bytes += block.length;
    }
    if (mode !== 0o600) await file.setMode(mode);
    if (sync) await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await fs.remove(path).catch(() => undefined);
    throw error;
  }
  return { bytes, sha256: hash.digest('hex') };
}

async function createAnew(fs: FileSystem, path: string): Promise<OpenFile> {
  const file = await tolerating(['EEXIST'], fs.create(path, 0o600));
  if (file !== undefined) return file;
  await tolerating(['ENOENT'], fs.remove(path));
  return fs.create(path, 0o600);
}
