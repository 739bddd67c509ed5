import { shortened as cutShort } from '../model/characters.ts';

/** The lines from one character to another, each with the character at which it begins. */
export function linesOf(text: string, from: number, to: number): { at: number; text: string }[] {
  const lines: { at: number; text: string }[] = [];
  let at = lineStart(text, from);
  // A complaint that spans a hundred lines tells nothing after the first few.
  while (at <= to && lines.length < 20) {
    const end = text.indexOf('\n', at);
    lines.push({ at, text: text.slice(at, end < 0 ? text.length : end) });
    if (end < 0) break;
    at = end + 1;
  }
  return lines;
}

/** The character at which a line begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The kind of quotes that needs no badEscape, where there is one. */
export function quoted(value: string): string {
  if (!/["\\]/.test(value)) return `"${value}"`;
  return value.includes("'") ? JSON.stringify(value) : `'${value}'`;
}

/** As much as a sentence can quote. */
export function shortened(text: string): string {
  return cutShort(text, 60);
}

/** A parser's message as a clause. */
export function plainMessage(message: string): string {
  const line = shortened(message.split('\n', 1)[0] ?? message);
  return line.replace(/[.:]$/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
