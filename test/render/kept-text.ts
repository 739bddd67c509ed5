/**
 * What of a text may be shown, written apart from the code on purpose: by the numbers of the characters, from the tables
 * of Unicode. Tabs stay, every kind of break is one line feed.
 */
export function keptText(text: string): string {
  const broken = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).join('\n');
  return [...broken].filter((character) => isKept(character.codePointAt(0) ?? 0)).join('');
}

function isKept(code: number): boolean {
  if (code === 9 || code === 10) return true;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  if ([0x61c, 0x200e, 0x200f, 0xfeff].includes(code)) return false;
  return !((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069));
}

/** The same on one line: breaks and tabs in a row are one space. */
export const keptLine = (text: string): string => keptText(text).replace(/[\t\n]+/g, ' ');

/** Half a character is no character in UTF-8. */
export const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
