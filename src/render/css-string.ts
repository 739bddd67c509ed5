/** Text as the inside of a CSS string: letters, digits and spaces stay, all else by code point, so that nothing ends it. */
export function cssString(text: string): string {
  return text.replace(
    /[^A-Za-z0-9 ]/gu,
    (character) => `\\${Number(character.codePointAt(0)).toString(16)} `,
  );
}
