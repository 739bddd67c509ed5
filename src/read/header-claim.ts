import { type KnownFieldName, knownField, knownFieldNames, wordList } from './field-synonyms.ts';
import { foldHeader, withoutCounter } from './fold-text.ts';

/** What a header says by itself. `strength` compares claims of different columns to one field: higher is surer. */
export type HeaderClaim = {
  readonly field: KnownFieldName;
  readonly how: 'exact' | 'synonym' | 'keyword';
  readonly strength: number;
};

const exact: ReadonlyMap<string, KnownFieldName> = new Map(
  knownFieldNames.map((name) => [foldHeader(name), name]),
);
const synonyms: ReadonlyMap<string, KnownFieldName> = new Map(
  knownFieldNames.flatMap((name) =>
    wordList(knownField(name).synonyms).map((synonym): [string, KnownFieldName] => [synonym, name]),
  ),
);
const fallbacks: ReadonlyMap<string, { readonly field: KnownFieldName; readonly place: number }> = new Map(
  knownFieldNames.flatMap((field) =>
    wordList(knownField(field).fallback).map((header, place) => [header, { field, place }] as const),
  ),
);
const keywords = knownFieldNames.flatMap((field) =>
  wordList(knownField(field).keywords).map((entry) => {
    const phrases = entry.split('+').map((phrase) => phrase.trim());
    return { field, phrases, letters: phrases.join('').length };
  }),
);

/**
 * The field that a folded header claims: by its name, a synonym, the keywords with the most letters, or as a header
 * that serves where nothing better does.
 */
export function claimOf(folded: string): HeaderClaim | undefined {
  const bare = withoutCounter(folded);
  return (
    wholeClaim(folded, 0) ??
    (bare === folded ? undefined : wholeClaim(bare, 500)) ??
    fallbackClaim(folded) ??
    keywordClaim(folded)
  );
}

function wholeClaim(folded: string, less: number): HeaderClaim | undefined {
  const own = exact.get(folded);
  if (own !== undefined) return { field: own, how: 'exact', strength: 3000 - less };
  const synonym = synonyms.get(folded);
  return synonym === undefined ? undefined : { field: synonym, how: 'synonym', strength: 2000 - less };
}

/** Weaker than any keyword, and no two are equal: they never dispute a field. */
function fallbackClaim(folded: string): HeaderClaim | undefined {
  const found = fallbacks.get(folded);
  return found === undefined
    ? undefined
    : { field: found.field, how: 'synonym', strength: 1 / (2 + found.place) };
}

function keywordClaim(folded: string): HeaderClaim | undefined {
  let best: HeaderClaim | undefined;
  for (const { field, phrases, letters } of keywords) {
    if (letters <= (best?.strength ?? 0)) continue;
    if (phrases.every((phrase) => ` ${folded}`.includes(` ${phrase}`)))
      best = { field, how: 'keyword', strength: letters };
  }
  return best;
}
