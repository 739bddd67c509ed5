import type { RichLine, RichSpan } from '../../model/rich-text.ts';
import type { Inline, Span } from '../document.ts';
import type { SheetFact, SheetFacts } from './sheet-facts.ts';

type Words = { readonly words: string; readonly strong: boolean; readonly href?: string };
type Piece = Words | { readonly blank: number };

/**
 * A line with its facts in place. Undefined where one of them is not known: a line with a hole in it is left out. What
 * people wrote is words, never markup, and in an address it is escaped.
 */
export function fillRichLine(line: RichLine, facts: SheetFacts): Inline | undefined {
  const pieces = piecesOf(line, facts);
  return pieces === undefined ? undefined : merged(pieces).map(spanOf);
}

/** The words of a line alone, for headings and cells. */
export function plainRichLine(line: RichLine, facts: SheetFacts): string | undefined {
  return piecesOf(line, facts)
    ?.map((piece) => ('blank' in piece ? '____' : piece.words))
    .join('')
    .trim();
}

function piecesOf(line: RichLine, facts: SheetFacts): Piece[] | undefined {
  const pieces = line.map((span) => ('blank' in span ? span : wordsOf(span, facts)));
  return pieces.some((piece) => piece === undefined)
    ? undefined
    : pieces.filter((piece) => piece !== undefined);
}

function wordsOf(span: Exclude<RichSpan, { blank: number }>, facts: SheetFacts): Words | undefined {
  const strong = span.strong === true;
  const href = span.href === undefined ? undefined : filledAddress(span.href, facts);
  if (span.href !== undefined && href === undefined) return undefined;
  const leads = href === undefined ? {} : { href };
  if ('words' in span) return { words: span.words, strong, ...leads };
  const fact = facts.get(span.placeholder);
  if (fact === undefined) return undefined;
  const mail = span.placeholder.endsWith('_email') ? { href: `mailto:${addressOf(fact)}` } : {};
  return { words: fact.text, strong, ...mail, ...leads };
}

function filledAddress(href: string, facts: SheetFacts): string | undefined {
  const names = [...href.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => !facts.has(name))) return undefined;
  return href.replace(/\{(\w+)\}/g, (_, name: string) => addressOf(facts.get(name)));
}

/** Nothing of it can end the address or begin another part of it; half of a letter of two halves is none. */
function addressOf(fact: SheetFact | undefined): string {
  const whole = (fact?.address ?? fact?.text ?? '').replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/%40/g, '@').replace(/%2C/g, ',');
}

/** Neighbours that look the same are one. */
function merged(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const joined = join(all.at(-1), piece);
    if (joined === undefined) all.push(piece);
    else all.splice(-1, 1, joined);
  }
  return all;
}

function join(before: Piece | undefined, piece: Piece): Piece | undefined {
  if (before === undefined || 'blank' in before || 'blank' in piece) return undefined;
  const alike = before.strong === piece.strong && before.href === piece.href;
  return alike ? { ...before, words: before.words + piece.words } : undefined;
}

function spanOf(piece: Piece): Span {
  if ('blank' in piece) return { blank: piece.blank };
  if (piece.href !== undefined) return { link: piece.words, href: piece.href };
  return piece.strong ? { strong: piece.words } : piece.words;
}
