import type { FieldValue } from '../model/field.ts';
import type { Text, TextSide } from './forms/form.ts';
import { foldedText, stopWords } from './stop-words.ts';

/**
 * Cosine similarity of TF-IDF vectors over both sides' texts: raw term counts, idf = ln((1 + N) / (1 + df)) + 1
 * (the smoothed form of scikit-learn's TfidfVectorizer). Terms are numbered in code-unit order and vectors added up in
 * that order, so that a similarity is the same whatever the order of words or people was. Unknown where a text is missing
 * or has no word that counts.
 */
export function textForm(
  mentees: readonly (FieldValue | undefined)[],
  mentors: readonly (FieldValue | undefined)[],
): Text {
  const left = mentees.map(termCounts);
  const right = mentors.map(termCounts);
  const documents = [...left, ...right].filter((counts) => counts.size > 0);
  const frequency = new Map<string, number>();
  for (const document of documents)
    for (const term of document.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const terms = [...frequency.keys()].sort();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const idf = Float64Array.from(
    terms,
    (term) => Math.log((1 + documents.length) / (1 + (frequency.get(term) ?? 0))) + 1,
  );
  return {
    kind: 'text',
    mentee: unitVectors(left, numbers, idf),
    mentor: unitVectors(right, numbers, idf),
    terms: terms.length,
  };
}

/** How often each word that counts stands in a text; nothing where there is no text. */
function termCounts(value: FieldValue | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (value === undefined || !('text' in value)) return counts;
  for (const word of wordsOf(value.text))
    if (word.length > 1 && !stopWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Split at whatever is no letter or digit, once the text is folded. */
const wordsOf = (text: string): readonly string[] => foldedText(text).split(/[^\p{L}\p{N}]+/u);

function unitVectors(
  people: readonly ReadonlyMap<string, number>[],
  numbers: ReadonlyMap<string, number>,
  idf: Float64Array,
): TextSide {
  const first = new Int32Array(people.length + 1);
  people.forEach((counts, person) => {
    first[person + 1] = (first[person] ?? 0) + counts.size;
  });
  const term = new Int32Array(first.at(-1) ?? 0);
  const weight = new Float64Array(term.length);
  people.forEach((counts, person) => {
    const own = [...counts]
      .map(([word, count]) => [numbers.get(word) ?? 0, count] as const)
      .sort(([a], [b]) => a - b)
      .map(([number, count]) => [number, count * (idf[number] ?? 0)] as const);
    const length = Math.sqrt(own.reduce((sum, [, w]) => sum + w * w, 0));
    own.forEach(([number, w], at) => {
      term[(first[person] ?? 0) + at] = number;
      weight[(first[person] ?? 0) + at] = w / length;
    });
  });
  return { first, term, weight };
}
