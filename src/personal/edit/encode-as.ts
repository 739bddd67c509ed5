import { Buffer } from 'node:buffer';
import { decodeSingleBytes, type SingleByteEncoding } from '../../read/single-bytes.ts';
import type { Encoding } from '../../read/table.ts';

/**
 * Text as bytes of an encoding, without a byte order mark: what `read/decode-text.ts` reads, turned round. A letter that
 * an encoding with one byte a letter does not have is a question mark, as other programs write it.
 */
export function encodeAs(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const bytes = bytesOf[encoding];
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

const bytesOf: Readonly<Record<SingleByteEncoding, ReadonlyMap<string, number>>> = {
  'windows-1252': byteTable('windows-1252'),
  'iso-8859-15': byteTable('iso-8859-15'),
  macintosh: byteTable('macintosh'),
};

/** Where bytes have no meaning, one of them stands for U+FFFD, so that it is read back as such. */
function byteTable(encoding: SingleByteEncoding): ReadonlyMap<string, number> {
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  return new Map([...decodeSingleBytes(every, encoding)].map((letter, byte) => [letter, byte] as const));
}
