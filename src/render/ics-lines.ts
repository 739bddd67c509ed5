/**
 * The one writer of content lines (RFC 5545 3.1): whatever a name or a place holds, it ends up inside its own property.
 */

const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** Control characters but for the tab have no place in a text (3.3.11); what turns the direction of text none in a name. */
const forbidden = /(?!\t)[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Printable ASCII without backslash, semicolon and comma: nearly all that calendars say, and as it is. */
const plain = /^[ -+\--:<-[\]-~]*$/;

/** A text value: backslash, semicolon, comma and line breaks escaped, control characters left out. */
export function icsText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/[\\;,]/g, (found) => `\\${found}`)
    .replace(lineBreaks, '\\n')
    .replace(forbidden, '');
}

const isAscii = /^\p{ASCII}*$/u;

/** Of one character in UTF-8; half a character becomes the mark for what cannot be read, which has three. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** One property with its CRLF, folded so that no line has more than 75 octets and no character is split. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  // Three octets are the most that a unit of a string becomes: most lines are short, and a cohort has a million of them.
  if (line.length <= 25 || (line.length <= 75 && isAscii.test(line))) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
