import { Buffer } from 'node:buffer';
import { decodeSingleBytes, type SingleByteEncoding, singleByteEncodings } from '../../read/single-bytes.ts';
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

const bytesOf = Object.fromEntries(
  singleByteEncodings.map((encoding) => [encoding, byteTable(encoding)]),
) as Readonly<Record<SingleByteEncoding, ReadonlyMap<string, number>>>;

/** Where several bytes have no meaning, the first of them stands for U+FFFD, so that it is read back as such. */
function byteTable(encoding: SingleByteEncoding): ReadonlyMap<string, number> {
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(
    [...decodeSingleBytes(every, encoding)].map((letter, byte) => [letter, byte] as const).reverse(),
  );
}
