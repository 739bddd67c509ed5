/**
 * What a reader takes for one character: a letter or sign with the marks, skin tones and tags on it, what a joiner binds,
 * the two halves of a flag. By classes of Unicode alone, so that every machine cuts alike.
 */
const character =
  /\p{Regional_Indicator}{2}|\r\n|.(?:[\p{M}\p{Emoji_Modifier}\u200c\u{e0020}-\u{e007f}]|\u200d.?)*/gsu;

/** The characters of a text in their order; joined they are the text again. */
export const charactersOf = (text: string): readonly string[] => text.match(character) ?? [];

/** A text of so many units at the most, with `…` for what was left out; no character is cut in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let start = '';
  for (const [one] of text.matchAll(character)) {
    if (start.length + one.length > most - 1) break;
    start += one;
  }
  return `${start.trimEnd()}…`;
}
