import { Buffer } from 'node:buffer';

/** A content line of a calendar or a card as bytes, one letter each (latin1): unfolded, and as it stood in the file. */
export type ContentLine = { readonly unfolded: string; readonly whole: string; readonly end: string };

/** RFC 5545 3.1: 75 bytes a line, without its end. */
const longest = 75;

/** The lines of a calendar or a card. Folds may part the bytes of one letter, so they are undone before it is decoded. */
export function contentLines(bytes: Uint8Array): ContentLine[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const lines: { unfolded: string; whole: string; end: string }[] = [];
  for (const [physical, line = '', end = ''] of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last.unfolded += line.slice(1);
      last.whole += physical;
      last.end = end;
    } else if (physical !== '') lines.push({ unfolded: line, whole: physical, end });
  }
  return lines;
}

/** A line, one letter a byte of UTF-8, in pieces of at most 75 bytes, none of which parts a letter. */
export function folded(line: string, end: string): string {
  const pieces: string[] = [];
  let from = 0;
  while (from < line.length) {
    let to = Math.min(line.length, from + longest - (from === 0 ? 0 : 1));
    while (to < line.length && to > from + 1 && (line.charCodeAt(to) & 0xc0) === 0x80) to--;
    pieces.push(line.slice(from, to));
    from = to;
  }
  return pieces.join(`${end === '' ? '\r\n' : end} `) + end;
}
