import { crc32, inflateRawSync } from 'node:zlib';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** An entry of a zip as its directory declares it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Time and day as the zip has them. */
  readonly stamp: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

/** The directory at the end of a zip (APPNOTE.TXT 4.3; no zip64); undefined where it is damaged. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  // A comment of at most 65,535 bytes may stand behind the directory.
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== endSignature) end--;
  if (end < first) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    );
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      stamp: view.getUint32(at + 12, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/**
 * The bytes of an entry, `most` of them: whatever a zip declares, no more is unpacked. Throws a RangeError for sizes that
 * lead out of the file, for more than `most` and for bytes that are not those that were packed, an error of zlib for damaged
 * data.
 */
export function unpackEntry(
  bytes: Uint8Array,
  { offset, packedSize, method, checksum }: ZipEntry,
  most: number,
): Uint8Array {
  const view = viewOf(bytes);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize || packedSize > most || (method !== 0 && method !== 8))
    throw new RangeError('the entry cannot be read');
  const unpacked = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
  if (crc32(unpacked) !== checksum) throw new RangeError('the entry is damaged');
  return unpacked;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
