import { crc32, deflateRawSync } from 'node:zlib';
import { joinBytes } from './whole-bytes.ts';

const [endSignature, entrySignature, localSignature] = [0x06054b50, 0x02014b50, 0x04034b50];
/** Bits of an entry's flags: its sizes stand behind its bytes; its name is in UTF-8. */
const [sizesBehind, namedInUtf8] = [8, 0x800];
const stored = 0;

/** By the name of an entry its new bytes; undefined takes it out. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | undefined>;

/**
 * A zip that `read/zip-entries.ts` has opened, with some entries changed. The others keep their packed bytes, all keep
 * their place, their day and their attributes; comments, and what lies between the entries, are left behind. Throws a
 * RangeError where the zip is damaged.
 */
export function rewriteZip(bytes: Uint8Array, changes: ZipChanges): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entriesOf(view)) {
    const name = new TextDecoder().decode(entry.name);
    const change = changes.get(name);
    if (changes.has(name) && change === undefined) continue;
    const old = packedOf(view, entry);
    const packed = change === undefined ? old : pack(change, entry.header);
    const local = localHeader(entry, packed);
    directory.push(directoryEntry(entry, packed, offset), entry.name, entry.extra);
    parts.push(local, entry.name, packed.data);
    offset += local.length + entry.name.length + packed.data.length;
  }
  return joinBytes([...parts, ...directory, endOf(directory, offset)]);
}

type Entry = { readonly header: DataView; readonly name: Uint8Array; readonly extra: Uint8Array };
type Packed = { readonly data: Uint8Array; readonly crc: number; readonly size: number };

/** The entries as the directory at the end lists them (APPNOTE.TXT 4.3.12). */
function* entriesOf(view: DataView): Generator<Entry> {
  let end = view.byteLength - 22;
  while (view.getUint32(end, true) !== endSignature) end--;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const behind = at + 46 + name + extra + comment;
    if (behind > end) throw new RangeError('the directory leads out of itself');
    const header = new DataView(view.buffer, view.byteOffset + at, 46);
    yield { header, name: bytesAt(view, at + 46, name), extra: bytesAt(view, at + 46 + name, extra) };
    at = behind;
  }
}

/** Beyond the view may lie what is none of the file's. */
function bytesAt(view: DataView, from: number, length: number): Uint8Array {
  if (from + length > view.byteLength) throw new RangeError('an entry leads out of the file');
  return new Uint8Array(view.buffer, view.byteOffset + from, length);
}

function packedOf(view: DataView, { header }: Entry): Packed {
  const offset = header.getUint32(42, true);
  if (view.getUint32(offset, true) !== localSignature) throw new RangeError('the directory leads elsewhere');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytesAt(view, start, header.getUint32(20, true));
  return { data, crc: header.getUint32(16, true), size: header.getUint32(24, true) };
}

function pack(content: Uint8Array, header: DataView): Packed {
  const data = header.getUint16(10, true) === stored ? content : deflateRawSync(content);
  return { data, crc: crc32(content), size: content.length };
}

function localHeader({ header, name }: Entry, packed: Packed): Uint8Array {
  const local = new DataView(new ArrayBuffer(30));
  local.setUint32(0, localSignature, true);
  local.setUint16(4, 20, true);
  local.setUint16(6, flagsOf(header), true);
  // The way it is packed, time and day.
  for (const [from, to] of [
    [10, 8],
    [12, 10],
    [14, 12],
  ] as const)
    local.setUint16(to, header.getUint16(from, true), true);
  setSizes(local, 14, packed);
  local.setUint16(26, name.length, true);
  return bytesOf(local);
}

function directoryEntry({ header, name, extra }: Entry, packed: Packed, offset: number): Uint8Array {
  const entry = new DataView(bytesOf(header).slice().buffer);
  entry.setUint32(0, entrySignature, true);
  entry.setUint16(8, flagsOf(header), true);
  setSizes(entry, 16, packed);
  entry.setUint16(28, name.length, true);
  entry.setUint16(30, extra.length, true);
  entry.setUint16(32, 0, true);
  entry.setUint32(42, offset, true);
  return bytesOf(entry);
}

const flagsOf = (header: DataView): number => header.getUint16(8, true) & ~sizesBehind & (namedInUtf8 | 6);

function setSizes(view: DataView, at: number, { data, crc, size }: Packed): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, data.length, true);
  view.setUint32(at + 8, size, true);
}

function endOf(directory: readonly Uint8Array[], offset: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(22));
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  end.setUint32(0, endSignature, true);
  end.setUint16(8, directory.length / 3, true);
  end.setUint16(10, directory.length / 3, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return bytesOf(end);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
