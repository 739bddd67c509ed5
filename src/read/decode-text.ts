import { isUtf8 } from 'node:buffer';
import { decodeSingleBytes, singleByteEncodings } from './single-bytes.ts';
import { sniffEncoding } from './sniff-encoding.ts';
import type { Encoding } from './table.ts';

export type DecodedText = {
  readonly text: string;
  readonly encoding: Encoding;
  /** True where bytes made no sense: each stands as U+FFFD in the text. */
  readonly damaged: boolean;
  /** Where the text is in an encoding that can only be named: what it looks like, as far as that can be told. */
  readonly foreign?: { readonly guess?: string };
};

/** Bytes to text in the encoding that `sniffEncoding` finds; a foreign encoding comes as Windows-1252, and damaged. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const sniffed = sniffEncoding(bytes);
  if (sniffed.kind === 'foreign') {
    const { kind: _, ...foreign } = sniffed;
    return { text: decodeAs(bytes, 'windows-1252'), encoding: 'windows-1252', damaged: true, foreign };
  }
  const { encoding } = sniffed;
  const text = decodeAs(bytes, encoding);
  // Of UTF-8 a U+FFFD may be what another program wrote, and is text then.
  const damaged = text.includes('\uFFFD') && !(encoding === 'utf-8' && isUtf8(bytes));
  return { text, encoding, damaged };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const decode = decoderOf(encoding);
  return decode(bytes) + decode();
}

/**
 * Decodes a text piece by piece, and without an argument what is left of it. The byte order mark is taken off, no letter
 * is cut in two, what makes no sense is U+FFFD.
 */
export function decoderOf(encoding: Encoding): (piece?: Uint8Array) => string {
  const single = singleByteEncodings.find((one) => one === encoding);
  if (single !== undefined) return (piece) => (piece === undefined ? '' : decodeSingleBytes(piece, single));
  const decoder = new TextDecoder(encoding);
  return (piece) => (piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true }));
}
