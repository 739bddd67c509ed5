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
  if (typeof content === 'function') {
    yield* blocksOf(content());
    return;
  }
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

/** `mode` is 0600 for what is new; `sync`: only when the bytes are on the disk is it written. */
export type NewFile = {
  readonly content: PlannedFile['content'];
  readonly mode: number;
  readonly sync: boolean;
};

/** Writes a new file and hashes it on the way. */
export async function writeHashed(fs: FileSystem, path: string, file: NewFile): Promise<Written> {
  const hash = createHash('sha256');
  const bytes = await writeNew(fs, path, file, (block) => hash.update(block));
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Writes content to a file that does not exist yet; a left-over of that name is removed first. `seen` gets each block
 * that was written. On an error the half-written file is removed. Returns how many bytes there are.
 */
export async function writeNew(
  fs: FileSystem,
  path: string,
  { content, mode, sync }: NewFile,
  ...seen: readonly ((block: Uint8Array) => void)[]
): Promise<number> {
  const file = await createAnew(fs, path);
  let bytes = 0;
  try {
    for (const block of blocksOf(content)) {
      await file.write(block);
      for (const see of seen) see(block);
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
  return bytes;
}

async function createAnew(fs: FileSystem, path: string): Promise<OpenFile> {
  const file = await tolerating(['EEXIST'], fs.create(path, 0o600));
  if (file !== undefined) return file;
  await tolerating(['ENOENT'], fs.remove(path));
  return fs.create(path, 0o600);
}
