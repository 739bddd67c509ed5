import { inflateRawSync } from 'node:zlib';

/** More than any form export, and little enough that a zip bomb stays small. */
const mostBytes = 256 * 1024 * 1024;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** What a zip holds: the bytes of its one file, a workbook (many parts), or nothing that can be used. */
export type Unzipped =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'unusable'; readonly detail: string };

/** True for the first bytes of a zip, which a workbook is as well. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * Opens a zip with a single file, as Google Forms downloads its answers (APPNOTE.TXT 4.3; stored and deflated entries,
 * no encryption, no zip64). Folders and the entries that macOS adds do not count.
 */
export function unzipOneFile(bytes: Uint8Array): Unzipped {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = centralEntries(view, bytes);
  if (entries === undefined) return { kind: 'unusable', detail: 'it is a damaged zip or workbook' };
  if (entries.some(({ name }) => name === '[Content_Types].xml')) return { kind: 'workbook' };
  const files = entries.filter(({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX/'));
  const [only] = files;
  if (only === undefined || files.length > 1)
    return { kind: 'unusable', detail: `the zip holds ${files.length} files; one is expected` };
  try {
    return { kind: 'file', bytes: entryBytes(view, bytes, only) };
  } catch {
    return { kind: 'unusable', detail: 'it is a damaged zip' };
  }
}

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly offset: number;
};

function centralEntries(view: DataView, bytes: Uint8Array): Entry[] | undefined {
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end--;
  if (end < 0) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** RangeError for sizes that lead out of the file, an error of zlib for damaged data. */
function entryBytes(view: DataView, bytes: Uint8Array, { method, size, offset }: Entry): Uint8Array {
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + size);
  if (packed.length !== size || (method !== 0 && method !== 8))
    throw new RangeError('the entry cannot be read');
  return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: mostBytes });
}
