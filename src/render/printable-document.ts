import { isPrintable, printable, printableLines } from '../model/printable-text.ts';
import type { Document, Section } from '../report/document.ts';
import { isRepeated } from '../report/repeated-section.ts';

/** Most documents hold nothing of the kind, and a look is quicker than a copy. */
function isSuspect(value: unknown): boolean {
  if (typeof value === 'string') return !isPrintable(value);
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
 * The same document with every text printable, whatever people typed into a form. Renderers begin with it, so that
 * none has to remember it cell by cell. Only `advice` keeps its line feeds.
 */
export function printableDocument(document: Document): Document {
  const clean = (key: string, value: unknown) =>
    typeof value !== 'string' ? value : key === 'advice' ? printableLines(value) : printable(value);
  return isSuspectDocument(document) ? JSON.parse(JSON.stringify(document, clean)) : document;
}
