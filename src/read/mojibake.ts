/** The bytes 0x80 to 0x9F as Windows-1252 shows them; what it leaves open keeps its number. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf: ReadonlyMap<string, number> = new Map(
  [...high].map((letter, at): [string, number] => [letter, 0x80 + at]),
);

const lead = '[\u00C2-\u00F4]';
const follow = `[\u0080-\u00BF${[...high].filter((letter) => letter > 'ÿ').join('')}]`;
/** UTF-8 of two to four bytes, each byte shown as a letter of Windows-1252. */
const sequence = new RegExp(
  `[\u00C2-\u00DF]${follow}|[\u00E0-\u00EF]${follow}{2}|[\u00F0-\u00F4]${follow}{3}`,
  'g',
);
const suspect = new RegExp(lead + follow);

/**
 * The text as it was before UTF-8 was read as Windows-1252 (`MÃ¼ller` is `Müller`), once or twice over. Undefined
 * where nothing in it is such a sequence: two accented letters side by side hardly ever are.
 */
export function withoutMojibake(text: string): string | undefined {
  if (!suspect.test(text)) return undefined;
  const once = decodeOnce(text);
  return once === undefined ? undefined : (decodeOnce(once) ?? once);
}

function decodeOnce(text: string): string | undefined {
  const decoded = text.replace(sequence, (letters) => decodeUtf8([...letters].map(toByte)) ?? letters);
  return decoded === text ? undefined : decoded;
}

function toByte(letter: string): number {
  return byteOf.get(letter) ?? letter.charCodeAt(0);
}

function decodeUtf8(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
