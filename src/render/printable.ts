import type { Document, Section } from '../report/document.ts';
import { isRepeated } from '../report/repeated-section.ts';

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Control characters but breaks, lone surrogates, what turns the direction of text: none of them belongs to a name. */
const unprintable = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const suspect = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Most documents hold nothing of the kind, and a look is quicker than a copy. */
function isSuspect(value: unknown): boolean {
  if (typeof value === 'string') return suspect.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isSuspect);
  for (const key in value) if (isSuspect(value[key as keyof typeof value])) return true;
  return false;
}

/** Shared sections and articles that were looked at and hold nothing of the kind. */
const clean = new WeakSet<Section>();

function isSuspectSection(section: Section): boolean {
  if (clean.has(section)) return false;
  if (isSuspect(section)) return true;
  if (isRepeated(section) || section.article === true) clean.add(section);
  return false;
}

function isSuspectDocument({ sections, ...frame }: Document): boolean {
  return isSuspect(frame) || sections.some(isSuspectSection);
}

/**
 * One line of text that no screen takes for a command: control characters are dropped, then breaks in a row become one
 * space, also those that only a dropped character had parted.
 */
export function printable(text: string): string {
  return text.replace(unprintable, '').replace(lineBreaks, ' ');
}

/** Advice may hold a line to paste, which stands by itself: its line feeds stay. */
const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/**
 * The same document with every text printable, whatever people typed into a form. Renderers begin with it, so that
 * none has to remember it cell by cell. Only `advice` keeps its line feeds.
 */
export function printableDocument(document: Document): Document {
  const clean = (key: string, value: unknown) =>
    typeof value !== 'string' ? value : key === 'advice' ? printableLines(value) : printable(value);
  return isSuspectDocument(document) ? JSON.parse(JSON.stringify(document, clean)) : document;
}
