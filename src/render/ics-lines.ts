import { printable, withoutControls } from '../model/printable-text.ts';

/**
 * The one writer of content lines (RFC 5545 3.1): whatever a name or a place holds, it ends up inside its own property.
 */

const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** Letters, digits and marks in which nothing is forbidden, nearly all that calendars say: a look is quicker than a copy. */
const harmless = /^[ -~\u00a0-\u061b\u061d-\u1fff\u2010-\u2027\u2030-\u205f\u3000-\ud7ff]*$/;
/** Those of them in which nothing is to be escaped either: most lines are no more than that. */
const plain = /^[ -+\-./0-:<-[\]-~\u00a0-\u061b\u061d-\u1fff\u2010-\u2027\u2030-\u205f\u3000-\ud7ff]*$/;

/** A text value: backslash, semicolon, comma and line breaks escaped; control characters, which have no place in one (3.3.11), left out. */
export function icsText(text: string): string {
  if (plain.test(text)) return text;
  const escaped = text.replace(/[\\;,]/g, '\\$&').replace(lineBreaks, '\\n');
  return harmless.test(escaped) ? escaped : withoutControls(escaped);
}

/**
 * A parameter's value, always quoted, as a name stands in `CN`: it may hold no quotation mark and no control character at
 * all (3.2), so the one becomes an apostrophe and the others go; the circumflex is how RFC 6868 begins an escape.
 */
export function parameterText(text: string): string {
  return `"${printable(text).replace(/"/g, "'").replace(/\^/g, '^^')}"`;
}

const isAscii = /^[\0-\x7f]*$/;

/**
 * Octets that a unit of a string adds in UTF-8. Of a character in two units the first brings all four, so that no fold
 * comes between them; halves of characters are in no value by now.
 */
function octetsOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (unit < 0xd800 || unit >= 0xe000) return 3;
  return unit < 0xdc00 ? 4 : 0;
}

/** How far a line reaches from `from` with no more octets than these: a stretch of ASCII is a slice. */
function lineEnd(text: string, from: number, most: number): number {
  const end = Math.min(from + most, text.length);
  if (isAscii.test(text.slice(from, end))) return end;
  let octets = 0;
  let at = from;
  for (; at < end; at += 1) {
    octets += octetsOf(text.charCodeAt(at));
    if (octets > most) break;
  }
  return at;
}

/**
 * One property with its CRLF, folded so that no line has more than 75 octets and no character is split. The value comes
 * from `icsText`, or is made of our own characters.
 */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  // Three octets are the most that a unit of a string becomes: most lines are short, and a cohort has a million of them.
  if (line.length <= 25) return `${line}\r\n`;
  let from = lineEnd(line, 0, 75);
  let folded = line.slice(0, from);
  while (from < line.length) {
    // The blank that marks a line that goes on is one of its octets.
    const end = lineEnd(line, from, 74);
    folded += `\r\n ${line.slice(from, end)}`;
    from = end;
  }
  return `${folded}\r\n`;
}
