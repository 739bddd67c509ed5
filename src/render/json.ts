/** Numbers that JSON has no word for would turn into null without a sound: they are a bug of whoever made the result. */
function finite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`"${key}" is not a finite number: ${value}`);
  return value;
}

/** What JSON may hold as it is, and what a terminal, an editor or a log would take for a command or a break. */
const commanding = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const byNumber = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A result as one JSON document, keys in the order given, a line feed at the end: on one line, or `indented` by so many
 * blanks. Every control character is written by its number. Throws a RangeError for NaN and Infinity. A missing figure is
 * null, set by its maker.
 */
export function renderJson(value: unknown, indented = 0): string {
  return `${JSON.stringify(value, finite, indented).replace(commanding, byNumber)}\n`;
}
