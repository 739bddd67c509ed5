import type { FieldValue } from '../model/field.ts';
import type { CriterionValue } from './criteria.ts';

/** Words that say nothing about a person, English and German. */
const stopWords = new Set(
  (
    'a about after all also am an and any are as at be because been but by can could did do does for from had has have he her his how i if in into is it its ' +
    'like more most my no not of on one or other our out she so some than that the their them then there these they this to up was we were what when which who will with would you your ' +
    'aber als am an auch auf aus bei bin bis da das dass dem den der des die du ein eine einem einen einer er es fur habe haben hat ich ihr im in ist ja kann man mehr mein meine mich mir mit ' +
    'nach nicht noch nur oder sein seine sich sie sind so uber um und uns unter vom von vor war was wenn wer wie wir wird zu zum zur'
  ).split(' '),
);

/**
 * Cosine similarity of TF-IDF vectors over both sides' texts: raw term counts, idf = ln((1 + N) / (1 + df)) + 1
 * (the smoothed form of scikit-learn's TfidfVectorizer), in millionths.
 */
export function textSimilarity(
  mentees: readonly (FieldValue | undefined)[],
  mentors: readonly (FieldValue | undefined)[],
): CriterionValue {
  const counts = [mentees, mentors].map((side) => side.map(termCounts));
  const documents = counts.flat().filter((c) => c !== undefined);
  const frequency = new Map<string, number>();
  for (const document of documents)
    for (const term of document.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const idf = (term: string) => Math.log((1 + documents.length) / (1 + (frequency.get(term) ?? 0))) + 1;
  const [left, right] = counts.map((side) => side.map((c) => c && unitVector(c, idf)));
  return (i, j) => {
    const a = left?.[i];
    const b = right?.[j];
    if (a === undefined || b === undefined) return undefined;
    let cosine = 0;
    for (const [term, weight] of a) cosine += weight * (b.get(term) ?? 0);
    return Math.floor(Math.min(1, cosine) * 1_000_000 + 0.5);
  };
}

/** Undefined where there is no text, or no word in it that counts. */
function termCounts(value: FieldValue | undefined): ReadonlyMap<string, number> | undefined {
  if (value === undefined || !('text' in value)) return undefined;
  const counts = new Map<string, number>();
  for (const word of value.text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)) {
    if (word.length > 1 && !stopWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size === 0 ? undefined : counts;
}

/** Terms in code-unit order, so that sums are the same whatever the order of words was. */
function unitVector(
  counts: ReadonlyMap<string, number>,
  idf: (term: string) => number,
): ReadonlyMap<string, number> {
  const weights = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, count]) => [term, count * idf(term)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, w]) => sum + w * w, 0));
  return new Map(weights.map(([term, w]) => [term, w / length]));
}
