import { gunzipSync } from 'node:zlib';
import { isZip } from '../../read/file-kind.ts';
import { limits } from '../../read/limits.ts';
import { unpackEntry, type ZipEntry, zipEntries } from '../../read/zip-entries.ts';
import { isDamage } from './is-damage.ts';

/** A part that could not be opened. */
export type UnreadPart = {
  readonly name: string;
  readonly why: 'password' | 'damaged' | 'too-large' | 'too-deep';
};

/** What a packed file holds, and what its directory says. */
export type Unpacked = {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly texts: readonly string[];
  readonly unread: readonly UnreadPart[];
};

/** Opens a zip of any kind, or a gzip: all of its files, up to the size that one may have. Undefined for anything else. */
export function unpackedFiles(bytes: Uint8Array): Unpacked | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipped(bytes);
  const entries = isZip(bytes) ? entriesOf(bytes) : undefined;
  if (entries === undefined) return undefined;
  const files: { name: string; bytes: Uint8Array }[] = [];
  const unread: UnreadPart[] = [];
  let left: number = limits.unzippedBytes;
  for (const entry of entries) {
    const { name } = entry;
    const opened = name.endsWith('/') ? undefined : open(bytes, entry, left);
    if (typeof opened === 'string') unread.push({ name, why: opened });
    else if (opened !== undefined) {
      files.push({ name, bytes: opened });
      left -= opened.length;
    }
  }
  return { files, texts: [directoryText(bytes, entries)], unread };
}

function entriesOf(bytes: Uint8Array): ZipEntry[] | undefined {
  try {
    return zipEntries(bytes);
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

function open(bytes: Uint8Array, entry: ZipEntry, left: number): Uint8Array | UnreadPart['why'] {
  if (entry.encrypted) return 'password';
  if (entry.size > left) return 'too-large';
  try {
    return unpackEntry(bytes, entry, left);
  } catch (error) {
    if (isDamage(error)) return 'damaged';
    throw error;
  }
}

/** Names of files, comments and whatever else stands behind the last of them. */
function directoryText(bytes: Uint8Array, entries: readonly ZipEntry[]): string {
  const from = Math.max(0, ...entries.map(({ offset, packedSize }) => offset + packedSize));
  const names = entries.map(({ name }) => name).join('\n');
  return `${names}\n${new TextDecoder().decode(bytes.subarray(from))}`;
}

function gunzipped(bytes: Uint8Array): Unpacked {
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: limits.unzippedBytes });
    return { files: [{ name: '', bytes: unpacked }], texts: [], unread: [] };
  } catch (error) {
    if (!isDamage(error)) throw error;
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { files: [], texts: [], unread: [{ name: '', why: isTooLarge ? 'too-large' : 'damaged' }] };
  }
}
