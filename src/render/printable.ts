import type { Document } from '../report/document.ts';

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Control characters, lone surrogates, and what turns the direction of text: none of them belongs to a name. */
const unprintable = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line of text that no screen takes for a command: breaks become spaces, control characters are dropped. */
export function printable(text: string): string {
  return text.replace(lineBreaks, ' ').replace(unprintable, '');
}

/**
 * The same document with every text printable, whatever people typed into a form. Renderers begin with it, so that
 * none has to remember it cell by cell.
 */
export function printableDocument(document: Document): Document {
  return JSON.parse(
    JSON.stringify(document, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value)),
  );
}
