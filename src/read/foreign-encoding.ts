import { decodeSingleBytes, type SingleByteEncoding, singleByteEncodings } from './single-bytes.ts';

/** What bytes that are no Unicode are: a Western encoding, or one that can only be named. */
export type ByteEncoding =
  | { readonly kind: 'western'; readonly encoding: SingleByteEncoding }
  | { readonly kind: 'foreign'; readonly guess?: string };

/** Letters in both: ä of Mac Roman is Š, é Ž, ö š, ú œ, û ž and ü Ÿ of Windows-1252. */
const ambiguous = [0x8a, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f];

/**
 * Windows-1252, ISO-8859-15 or Mac Roman, by which of them puts the fewest signs and capitals into the middle of words,
 * the first if in doubt; none, where a quarter of the letters are out of place. Takes a sample of bytes that are not
 * UTF-8.
 */
export function judgeBytes(sample: Uint8Array): ByteEncoding {
  const readings = singleByteEncodings.map((encoding) => {
    const text = decodeSingleBytes(sample, encoding);
    return { encoding, text, odd: oddLetters(text) };
  });
  const least = Math.min(...readings.map(({ odd }) => odd));
  const fit = readings.filter(({ odd }) => odd === least);
  // Excel for Mac ends lines with CR alone, and then what fits both is Mac Roman.
  const old =
    sample.includes(0x0d) && !sample.includes(0x0a) && ambiguous.some((byte) => sample.includes(byte));
  const chosen = old ? fit.at(-1) : fit[0];
  if (chosen === undefined || (least > 2 && least * 4 > countMatches(chosen.text, /[^\0-\x7F]/g)))
    return { kind: 'foreign', ...guessOf(sample) };
  return { kind: 'western', encoding: chosen.encoding };
}

/** A sign between two letters, apart from those that people write there. */
const signInside = /(?<=\p{L})[^\p{L}\p{M}\p{Nd}\s!-~’‘–—…·•´®™\xAD]+(?=\p{L})/gu;
/** A capital with an accent after a small letter or before one in mid-word, a small one before a capital. */
const capitalInside =
  /(?<=\p{Ll})[^\P{Lu}A-Z]|(?<=\p{L})[^\P{Lu}A-Z](?=\p{Ll})|(?<=\p{Lu})[^\P{Ll}a-z](?=[A-Z]\p{Ll})/gu;
/** A word without any letter of the alphabet: every Western language mixes them. */
const foreignWord = /(?<![\p{L}\p{M}])[^\P{L}A-Za-z]{3,}(?![\p{L}\p{M}])/gu;

function oddLetters(text: string): number {
  const foreign = [...text.matchAll(foreignWord)].reduce((sum, [word]) => sum + word.length, 0);
  return misplacedLetters(text) + foreign + countMatches(text, /[\uFFFD\x80-\x9F]/g);
}

function misplacedLetters(text: string): number {
  return countMatches(text, signInside) + countMatches(text, capitalInside);
}

/** Encodings that are named, not read: whoever needs them knows the name, and a wrong guess would spoil every name. */
const candidates: readonly { readonly label: string; readonly name: string; readonly letters: RegExp }[] = [
  { label: 'shift_jis', name: 'Shift JIS (Japanese)', letters: /[\u3041-\u30FF\u4E00-\u9FFF]/g },
  { label: 'euc-jp', name: 'EUC-JP (Japanese)', letters: /[\u3041-\u30FF]/g },
  { label: 'euc-kr', name: 'EUC-KR (Korean)', letters: /[\uAC00-\uD7A3]/g },
  { label: 'gb18030', name: 'GB 18030 (Chinese)', letters: /[\u4E00-\u9FA5]/g },
  { label: 'big5', name: 'Big5 (Chinese)', letters: /[\u4E00-\u9FA5]/g },
  { label: 'windows-1251', name: 'Windows-1251 (Cyrillic)', letters: /[\u0400-\u045F]/g },
  { label: 'koi8-r', name: 'KOI8-R (Cyrillic)', letters: /[\u0400-\u045F]/g },
  { label: 'ibm866', name: 'DOS 866 (Cyrillic)', letters: /[\u0400-\u045F]/g },
  { label: 'windows-1253', name: 'Windows-1253 (Greek)', letters: /[\u0370-\u03FF]/g },
  { label: 'windows-1255', name: 'Windows-1255 (Hebrew)', letters: /[\u05D0-\u05EA]/g },
  { label: 'windows-1256', name: 'Windows-1256 (Arabic)', letters: /[\u0621-\u06D2]/g },
  { label: 'windows-1250', name: 'Windows-1250 (Central European)', letters: /[\xC0-\u017F]/g },
];

function guessOf(sample: Uint8Array): { guess?: string } {
  const fit = candidates.find(({ label, letters }) => {
    const text = decodeStrictly(sample, label);
    if (text === undefined) return false;
    const high = countMatches(text, /[^\0-\x7F]/g);
    return countMatches(text, letters) > high * 0.8 && misplacedLetters(text) * 10 < high;
  });
  return fit === undefined ? {} : { guess: fit.name };
}

/** Undefined where the bytes do not fit, or this Node was built without the encoding. A last letter may be cut off. */
function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
