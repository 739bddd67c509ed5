const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * Control characters but breaks, lone surrogates, what turns the direction of text (UAX 9) and the mark of a file's
 * beginning: none of them belongs to a name, some command a terminal, others disguise what stands beside them.
 */
const controls = /\ufeff|(?![\s\u0085])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const suspect = /[\p{Cc}\p{Cs}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** True of a line of text that no screen takes for a command: `printable` would not change it. */
export const isPrintable = (text: string): boolean => !suspect.test(text);

/** Without control characters; breaks of lines and tabs stay. */
export const withoutControls = (text: string): string => text.replace(controls, '');

/**
 * One line of text that no screen takes for a command: control characters are dropped, then breaks in a row become one
 * space, also those that only a dropped character had parted.
 */
export const printable = (text: string): string => withoutControls(text).replace(lineBreaks, ' ');

/** Advice may hold a line to paste, which stands by itself: its line feeds stay. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');
