import { isAscii, isUtf8 } from 'node:buffer';
import { judgeBytes } from './foreign-encoding.ts';
import type { Encoding } from './table.ts';

export type SniffedEncoding =
  | { readonly kind: 'text'; readonly encoding: Encoding }
  /** `guess` is a name for people; nothing is decoded by it. */
  | { readonly kind: 'foreign'; readonly guess?: string };

/**
 * The encoding of a text: byte order mark, else the pattern of NUL bytes, else UTF-8, else Windows-1252 or Mac Roman by
 * their letters. A text that is UTF-8 but for some bytes stays UTF-8, since reading it as Windows-1252 would spoil
 * every accent in it without a word. Looks at all bytes, once or twice.
 */
export function sniffEncoding(bytes: Uint8Array): SniffedEncoding {
  return sniffBeginning(bytes) ?? (isUtf8(bytes) ? plainUtf8 : judgeByLetters(seeLetters(noLetters, bytes)));
}

/** The same of a file that comes in pieces, whose first one is at least 4 KB or the whole. */
export async function sniffPieces(pieces: AsyncIterable<Uint8Array>): Promise<SniffedEncoding> {
  let seen = noLetters;
  let first = true;
  for await (const piece of pieces) {
    const marked = first ? sniffBeginning(piece) : undefined;
    if (marked !== undefined) return marked;
    first = false;
    seen = seeLetters(seen, piece);
  }
  return judgeByLetters(seen);
}

const plainUtf8 = { kind: 'text', encoding: 'utf-8' } as const;

/** What the first bytes settle: marks, and UTF-16 by its NULs. */
function sniffBeginning(bytes: Uint8Array): SniffedEncoding | undefined {
  const guess = foreignMark(bytes);
  if (guess !== undefined) return { kind: 'foreign', guess };
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { kind: 'text', encoding: 'utf-8' };
  if (startsWith(bytes, [0xff, 0xfe])) return { kind: 'text', encoding: 'utf-16le' };
  if (startsWith(bytes, [0xfe, 0xff])) return { kind: 'text', encoding: 'utf-16be' };
  const wide = utf16ByNulBytes(bytes);
  return wide === undefined ? undefined : { kind: 'text', encoding: wide };
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Marks of encodings that no export of today writes. UTF-32 comes before UTF-16, whose mark is half of its own. */
function foreignMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return 'UTF-32';
  const nuls = (at: number) =>
    [at, at + 1, at + 2, at + 3].map((one) => (bytes[one] === 0 ? '0' : 'x')).join('');
  if (['x000x000', '000x000x'].includes(nuls(0) + nuls(4))) return 'UTF-32';
  const seventh = startsWith(bytes, [0x2b, 0x2f, 0x76]) && [0x38, 0x39, 0x2b, 0x2f].includes(bytes[3] ?? 0);
  return seventh ? 'UTF-7' : undefined;
}

/**
 * UTF-16 without a mark: Latin text has a NUL in nearly every second byte; of other scripts at least blanks, delimiters
 * and line ends have, and then every line feed is a pair.
 */
function utf16ByNulBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  const nuls = { even: 0, odd: 0 };
  const lineEnds = { even: 0, odd: 0 };
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2 === 0 ? 'even' : 'odd']++;
    if (byte !== 0x0a && byte !== 0x0d) return;
    if (at % 2 === 0 && sample[at + 1] === 0) lineEnds.odd++;
    if (at % 2 === 1 && sample[at - 1] === 0) lineEnds.even++;
  });
  const fits = (own: 'even' | 'odd', other: 'even' | 'odd') =>
    nuls[other] * 10 < nuls[own] && (nuls[own] > sample.length * 0.3 || (nuls[own] > 4 && lineEnds[own] > 0));
  if (fits('odd', 'even')) return 'utf-16le';
  return fits('even', 'odd') ? 'utf-16be' : undefined;
}

/** Enough to judge by, and little enough to cost nothing. */
const sampleSize = 256 * 1024;

/** Letters beyond ASCII, as they are met: whole sequences of UTF-8, bytes that belong to none, the first of them. */
type SeenLetters = {
  readonly whole: number;
  readonly broken: number;
  /** Of the last sequence how many bytes are still to come, and how many were there. */
  readonly open: { readonly missing: number; readonly had: number };
  readonly sample: Uint8Array;
};

const noLetters: SeenLetters = {
  whole: 0,
  broken: 0,
  open: { missing: 0, had: 0 },
  sample: new Uint8Array(0),
};

/** RFC 3629, without its finer limits: overlong forms and surrogates count as whole, and are U+FFFD when decoded. */
function seeLetters(seen: SeenLetters, bytes: Uint8Array): SeenLetters {
  if (seen.open.missing === 0 && isAscii(bytes)) return seen;
  let { whole, broken } = seen;
  let { missing, had } = seen.open;
  let first = -1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 && missing === 0) continue;
    if (first < 0) first = at;
    if (missing > 0 && (byte & 0xc0) === 0x80) {
      missing--;
      had++;
      if (missing === 0) whole++;
      continue;
    }
    broken += missing > 0 ? had : 0;
    missing = bytesAfter(byte);
    had = 1;
    if (missing === 0 && byte >= 0x80) broken++;
  }
  const more =
    first < 0 || seen.sample.length > 0
      ? undefined
      : bytes.slice(Math.max(0, first - 1000), first + sampleSize);
  return { whole, broken, open: { missing, had }, sample: more ?? seen.sample };
}

/** How many bytes follow one that begins a letter. */
function bytesAfter(byte: number): number {
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
}

function judgeByLetters({ whole, broken, open, sample }: SeenLetters): SniffedEncoding {
  const lost = broken + (open.missing > 0 ? open.had : 0);
  // French capitals before a hard space or an apostrophe happen to look like UTF-8, now and then.
  if (lost === 0 || (whole > 0 && whole * 4 >= lost)) return plainUtf8;
  const judged = judgeBytes(sample);
  return judged.kind === 'foreign' ? judged : { kind: 'text', encoding: judged.encoding };
}
