import type { Encoding } from './table.ts';

export type DecodedText = {
  readonly text: string;
  readonly encoding: Encoding;
  /** True where bytes made no sense: each stands as U+FFFD in the text. */
  readonly damaged: boolean;
};

/** Bytes 0x80 to 0x9F of Windows-1252; TextDecoder gives C1 controls for them on Node 20. Five are undefined. */
const windows1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * Bytes to text: byte order mark, else the pattern of NUL bytes, else strict UTF-8, else Windows-1252.
 * A text that is UTF-8 but for a few bytes stays UTF-8 and is called damaged, since reading it as
 * Windows-1252 would spoil every accent in it without a word.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes.subarray(3), true);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  const wide = utf16ByNulBytes(bytes);
  return wide === undefined ? decodeUtf8(bytes, false) : decodeUtf16(bytes, wide);
}

function decodeUtf8(bytes: Uint8Array, marked: boolean): DecodedText {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      damaged: false,
    };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const [strange, broken] = [countMatches(text, /[\u0080-\uFFFC]/g), countMatches(text, /\uFFFD/g)];
    if (marked || isLessDamagedThanAccented(strange, broken)) {
      return { text, encoding: 'utf-8', damaged: true };
    }
    return decodeWindows1252(bytes);
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = new TextDecoder('utf-16le').decode(encoding === 'utf-16le' ? bytes : swapPairs(bytes));
  return { text, encoding, damaged: bytes.length % 2 === 1 || text.includes('\uFFFD') };
}

/** A text with more letters that make sense in UTF-8 than bytes that make none is UTF-8, with damage. */
export function isLessDamagedThanAccented(strange: number, broken: number): boolean {
  return strange > broken;
}

export function decodeWindows1252(bytes: Uint8Array): DecodedText {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    const codes = Array.from(bytes.subarray(at, at + 4096), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  const text = parts.join('');
  return { text, encoding: 'windows-1252', damaged: text.includes('\uFFFD') };
}

/** UTF-16 without a mark: Latin text has a NUL in nearly every second byte. */
function utf16ByNulBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000);
  const nuls = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const many = sample.length * 0.3;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return undefined;
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return swapped;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
