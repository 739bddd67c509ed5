import { decodeSingleBytes, type SingleByteEncoding, singleByteEncodings } from './single-bytes.ts';

/** What bytes that are no Unicode are: a Western encoding, or one that can only be named. */
export type ByteEncoding =
  | { readonly kind: 'western'; readonly encoding: SingleByteEncoding }
  | { readonly kind: 'foreign'; readonly guess?: string };

/** Letters in both: ä of Mac Roman is Š, é Ž, ö š, ú œ, û ž and ü Ÿ of Windows-1252. */
const ambiguous = [0x8a, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f];

/**
 * Windows-1252, ISO-8859-15 or Mac Roman, by which of them puts the fewest signs and capitals into the middle of words,
 * the first if in doubt; none, where a quarter of the accents are out of place, or words hardly have other letters.
 * Takes a sample of bytes that are not UTF-8.
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
  const text = chosen?.text ?? '';
  const latin = !isDense(text);
  const odd = least > 1 && least * 4 > countMatches(text, /[^\0-\x7F]/g);
  if (chosen === undefined || odd || !latin) return { kind: 'foreign', ...guessOf(sample, latin) };
  return { kind: 'western', encoding: chosen.encoding };
}

/** A sign between two letters, apart from those that people write there. */
const signInside = /(?<=\p{L})[^\p{L}\p{M}\p{Nd}\s!-~’‘–—…·•´®™\xAD]+(?=\p{L})/gu;
/** A capital with an accent after a small letter or before one in mid-word, a small one before a capital. */
const capitalInside =
  /(?<=\p{Ll})[^\P{Lu}A-Z]|(?<=\p{L})[^\P{Lu}A-Z](?=\p{Ll})|(?<=\p{Lu})[^\P{Ll}a-z](?=[A-Z]\p{Ll})/gu;
function oddLetters(text: string): number {
  return misplacedLetters(text) + countMatches(text, /[\uFFFD\x80-\x9F]/g);
}

/** Do letters beyond ASCII make up nearly half of the words they stand in? Every Western language has far fewer. */
function isDense(text: string): boolean {
  const words = text.match(/[A-Za-z\x80-\uFFFF]+/g) ?? [];
  const accented = words.filter((word) => /[\x80-\uFFFF]/.test(word)).join('');
  return countMatches(accented, /[\x80-\uFFFF]/g) > Math.max(4, accented.length * 0.45);
}

function misplacedLetters(text: string): number {
  return countMatches(text, signInside) + countMatches(text, capitalInside);
}

/** Encodings that are named, not read: whoever needs them knows the name, and a wrong guess would spoil every name. */
const candidates: readonly { readonly label: string; readonly name: string; readonly letters: RegExp }[] = [
  { label: 'windows-1251', name: 'Windows-1251 (Cyrillic)', letters: /[\u0400-\u045F]/g },
  { label: 'koi8-r', name: 'KOI8-R (Cyrillic)', letters: /[\u0400-\u045F]/g },
  { label: 'ibm866', name: 'DOS 866 (Cyrillic)', letters: /[\u0400-\u045F]/g },
  { label: 'windows-1253', name: 'Windows-1253 (Greek)', letters: /[\u0370-\u03FF]/g },
  { label: 'windows-1255', name: 'Windows-1255 (Hebrew)', letters: /[\u05D0-\u05EA]/g },
  { label: 'windows-1256', name: 'Windows-1256 (Arabic)', letters: /[\u0621-\u06D2]/g },
  { label: 'windows-1250', name: 'Windows-1250 (Central European)', letters: /[\xC0-\u017F]/g },
  { label: 'shift_jis', name: 'Shift JIS (Japanese)', letters: /[\u3041-\u30FF\u4E00-\u9FFF]/g },
  { label: 'euc-jp', name: 'EUC-JP (Japanese)', letters: /[\u3041-\u30FF]/g },
  { label: 'euc-kr', name: 'EUC-KR (Korean)', letters: /[\uAC00-\uD7A3]/g },
  { label: 'gb18030', name: 'GB 18030 (Chinese)', letters: /[\u4E00-\u9FA5]/g },
  { label: 'big5', name: 'Big5 (Chinese)', letters: /[\u4E00-\u9FA5]/g },
];

/** The one that misplaces the fewest letters; of equals the first, so scripts of single bytes stand first. */
function guessOf(sample: Uint8Array, latin: boolean): { guess?: string } {
  let best: { guess: string; odd: number } | undefined;
  for (const { label, name, letters } of candidates) {
    if ((label === 'windows-1250') !== latin) continue;
    const text = decodeStrictly(sample, label);
    if (text === undefined) continue;
    const high = countMatches(text, /[^\0-\x7F]/g);
    const odd = misplacedLetters(text) / high;
    if (countMatches(text, letters) > high * 0.8 && odd < 0.1 && odd < (best?.odd ?? 1))
      best = { guess: name, odd };
  }
  return best === undefined ? {} : { guess: best.guess };
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
