import type { Inline, Span } from './document.ts';

/** How long a line to write on is, in characters. */
const lineLength = 24;

/**
 * A clause with its facts in place: `{name}` becomes the fact, `{___}` a line to write on. Returns undefined where a fact
 * is not known: a clause with a hole in it is left out.
 */
export function fillClause(clause: string, facts: ReadonlyMap<string, string>): Inline | undefined {
  const spans: Span[] = [];
  for (const piece of clause.split(/(\{[^{}]*\})/)) {
    if (!/^\{.*\}$/.test(piece)) {
      if (piece !== '') spans.push(piece);
      continue;
    }
    const name = piece.slice(1, -1);
    const fact = facts.get(name);
    if (/^_+$/.test(name)) spans.push({ blank: lineLength });
    else if (fact === undefined) return undefined;
    else spans.push(fact);
  }
  return spans;
}
