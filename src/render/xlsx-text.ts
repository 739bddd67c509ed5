/** What looks like a letter written by its number, and is text: also before one that gets its number only now. */
const lookAlike = /_(?=x[\dA-Fa-f]{4}(?:_|\p{Cc}))/gu;
/** Lone surrogates and the two that are no letters: no file can hold them, so the sign for that stands there. */
const unwritable = /[\p{Cs}\ufffe\uffff]/gu;

const special = /[\p{Cc}\p{Cs}&<>"_\ufffe\uffff]/u;

/** XML cannot hold most control characters, and makes a line feed of a carriage return: they go by their number. */
function numbered(letter: string): string {
  if (letter >= ' ' || letter === '\t' || letter === '\n') return letter;
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text inside an element or an attribute of a workbook (ECMA-376 part 1, 22.9.2.19: `_x0007_` is a bell). */
export function workbookText(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(lookAlike, '_x005F_')
    .replace(unwritable, '\ufffd')
    .replace(/\p{Cc}/gu, numbered)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
