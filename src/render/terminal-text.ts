import { printable } from '../model/printable-text.ts';

/** The colours that we set ourselves, line feeds and tabs; all between them is text. */
const ours = new RegExp(`(${'\u001b'}\\[(?:1|2|22|31|33|39)m|[\\t\\n])`);

/**
 * What a terminal gets, whoever made it: no character of it moves the cursor, renames the window or turns the direction
 * of what stands beside it. Colours pass.
 */
export function terminalText(text: string): string {
  return text
    .split(ours)
    .map((part, at) => (at % 2 === 1 ? part : printable(part)))
    .join('');
}
