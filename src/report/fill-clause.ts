import type { Inline, Span } from './document.ts';

/** How long a line to write on is, in characters: `{_}` for a date, `{___}` for a few words, `{______}` for a sentence. */
function lineLength(underscores: number): number {
  if (underscores < 3) return 10;
  return underscores < 6 ? 24 : 48;
}

/** What stands in braces: words, or running text such as a link. */
export type ClauseFacts = ReadonlyMap<string, string | Inline>;

/**
 * A clause with its facts in place: `{name}` becomes the fact, `{___}` a line to write on. Returns undefined where a fact
 * is not known: a clause with a hole in it is left out.
 */
export function fillClause(clause: string, facts: ClauseFacts): Inline | undefined {
  const spans: Span[] = [];
  for (const piece of clause.split(/(\{[^{}]*\})/)) {
    if (!/^\{.*\}$/.test(piece)) {
      if (piece !== '') spans.push(piece);
      continue;
    }
    const name = piece.slice(1, -1);
    const fact = facts.get(name);
    if (/^_+$/.test(name)) spans.push({ blank: lineLength(name.length) });
    else if (fact === undefined) return undefined;
    else spans.push(...(typeof fact === 'string' ? [fact] : fact));
  }
  return spans;
}
