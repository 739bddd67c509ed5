import { charactersOf } from '../../model/characters.ts';

/**
 * How wide words will be, without a browser: widths in hundredths of the font size, regular and bold, of DejaVu Sans,
 * the widest face that `--sans` falls back to. What is not listed counts as a wide letter, so estimates err upwards.
 */
const fontSize = 13;
const classes: readonly (readonly [characters: string, regular: number, bold: number])[] = [
  [`'ijl|`, 29, 37],
  [` \u00a0\u202f,.·’‘:;`, 34, 40],
  [`IJ/\\`, 34, 37],
  ['()[]ft!-', 40, 48],
  [`r"*`, 46, 52],
  ['szc?_`–“”L', 57, 66],
  ['aeovxykFkTEPYS$0123456789€', 64, 73],
  ['bdghnpquZRBXAVK', 70, 78],
  ['CUDGHNOQ&{}', 79, 87],
  ['w#+<=>^~×−→←', 84, 92],
  ['Mm%@W', 100, 110],
];

const widths = new Map(
  classes.flatMap(([characters, ...pair]) => [...characters].map((character) => [character, pair] as const)),
);
const otherLetter = [72, 80] as const;
const wideLetter = [108, 122] as const;
const combining = /\p{M}/u;
/** East Asian letters and pictures fill a square. */
const isBeyondEurope = (character: string): boolean => (character.codePointAt(0) ?? 0) > 0x24f;

/** Estimated width in chart units of words set at 13 units. */
export function textWidth(words: string, bold = false): number {
  let hundredths = 0;
  for (const character of words) {
    if (combining.test(character)) continue;
    const pair = widths.get(character) ?? (isBeyondEurope(character) ? wideLetter : otherLetter);
    hundredths += pair[bold ? 1 : 0];
  }
  return (hundredths * fontSize) / 100;
}

/** Breaks one word that is wider than a line: after its hyphens, and a part still wider anywhere; letters stay whole. */
function breakWord(word: string, width: number, bold: boolean): string[] {
  const fits = (words: string): boolean => textWidth(words, bold) <= width;
  const units = word.split(/(?<=-)/).flatMap((part) => (fits(part) ? [part] : charactersOf(part)));
  const pieces: string[] = [];
  let piece = '';
  for (const unit of units) {
    if (piece !== '' && !fits(piece + unit)) {
      pieces.push(piece);
      piece = '';
    }
    piece += unit;
  }
  return [...pieces, piece];
}

/** Words in lines of at most `width` units; a longer word goes on in the next line, nothing is cut. At least one line. */
export function wrapWords(words: string, width: number, bold = false): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of words
    .split(' ')
    .flatMap((one) => (textWidth(one, bold) > width ? breakWord(one, width, bold) : [one]))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && textWidth(longer, bold) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

/** The width of the widest of some words, 0 of none. */
export function widest(all: readonly string[], bold = false): number {
  return Math.max(0, ...all.map((words) => textWidth(words, bold)));
}
