import type { FieldValue } from '../model/field.ts';
import type { Text, TextSide } from './forms/form.ts';
import { IntList } from './forms/int-list.ts';
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
  const words = new WordBook();
  const left = words.count(mentees);
  const right = words.count(mentors);
  const documents = withWords(left) + withWords(right);
  const frequency = new Int32Array(words.size);
  for (const { word } of [left, right])
    for (const number of word) frequency[number] = (frequency[number] ?? 0) + 1;
  const terms = words.inOrder();
  const idf = new Float64Array(terms.length);
  terms.forEach((word, term) => {
    idf[term] = Math.log((1 + documents) / (1 + (frequency[word] ?? 0))) + 1;
  });
  return {
    kind: 'text',
    mentee: unitVectors(left, terms, idf),
    mentor: unitVectors(right, terms, idf),
    terms: terms.length,
  };
}

/** The words that count in each text: those of text p stand at first[p] … first[p + 1] − 1, each once. */
type WordCounts = { readonly first: Int32Array; readonly word: Int32Array; readonly times: Int32Array };

const withWords = ({ first }: WordCounts): number =>
  first.reduce((texts, to, at) => texts + (at > 0 && to > (first[at - 1] ?? 0) ? 1 : 0), 0);

/** Numbers words as they come, so that the letters of each are looked at once and a text is a list of numbers. */
class WordBook {
  /** −1: a word that does not count. */
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The numbers of all words, by code-unit order of the words. */
  inOrder(): number[] {
    const sorted = [...this.#words].sort();
    return sorted.map((word) => this.#numbers.get(word) ?? 0);
  }

  /** How often each word that counts stands in a text; nothing where there is no text. */
  count(values: readonly (FieldValue | undefined)[]): WordCounts {
    const first = new Int32Array(values.length + 1);
    const word = new IntList();
    const times = new IntList();
    /** By word: where the text that had it last has it. */
    const lastPlace = new IntList();
    values.forEach((value, person) => {
      const begin = word.length;
      for (const text of value !== undefined && 'text' in value ? wordsOf(value.text) : []) {
        const number = this.#numbers.get(text) ?? this.#enter(text);
        if (number < 0) continue;
        while (lastPlace.length <= number) lastPlace.push(-1);
        const place = lastPlace.at(number);
        if (place >= begin) times.set(place, times.at(place) + 1);
        else {
          lastPlace.set(number, word.length);
          word.push(number);
          times.push(1);
        }
      }
      first[person + 1] = word.length;
    });
    return { first, word: word.values(), times: times.values() };
  }

  #enter(word: string): number {
    const number = word.length > 1 && !stopWords.has(word) ? this.#words.length : -1;
    this.#numbers.set(word, number);
    if (number >= 0) this.#words.push(word);
    return number;
  }
}

/** Split at whatever is no letter or digit, once the text is folded. */
const wordsOf = (text: string): readonly string[] =>
  plain.test(text) ? text.toLowerCase().split(/[^a-z0-9]+/) : foldedText(text).split(/[^\p{L}\p{N}]+/u);

/** Letters without accents, the digits and signs of a keyboard: these fold to small letters, nothing else. */
const plain = /^[\t\n\r -~]*$/;

function unitVectors(
  { first, word, times }: WordCounts,
  terms: readonly number[],
  idf: Float64Array,
): TextSide {
  const people = first.length - 1;
  const term = new Int32Array(word.length);
  const weight = new Float64Array(word.length);
  const squares = new Float64Array(people);
  // Term by term, so that those of each person come in their order.
  const { start, person, often } = byWord({ first, word, times }, terms.length);
  const next = first.slice();
  terms.forEach((number, t) => {
    for (let at = start[number] ?? 0; at < (start[number + 1] ?? 0); at++) {
      const p = person[at] ?? 0;
      const to = next[p] ?? 0;
      const w = (often[at] ?? 0) * (idf[t] ?? 0);
      next[p] = to + 1;
      term[to] = t;
      weight[to] = w;
      squares[p] = (squares[p] ?? 0) + w * w;
    }
  });
  for (let p = 0; p < people; p++) {
    const length = Math.sqrt(squares[p] ?? 0);
    for (let at = first[p] ?? 0; at < (first[p + 1] ?? 0); at++) weight[at] = (weight[at] ?? 0) / length;
  }
  return { first, term, weight };
}

/** The same counts turned round: who has a word, and how often. */
function byWord({ first, word, times }: WordCounts, words: number) {
  const start = new Int32Array(words + 1);
  for (const number of word) start[number + 1] = (start[number + 1] ?? 0) + 1;
  for (let number = 0; number < words; number++)
    start[number + 1] = (start[number + 1] ?? 0) + (start[number] ?? 0);
  const next = start.slice();
  const person = new Int32Array(word.length);
  const often = new Int32Array(word.length);
  for (let p = 0; p + 1 < first.length; p++) {
    for (let at = first[p] ?? 0; at < (first[p + 1] ?? 0); at++) {
      const to = next[word[at] ?? 0] ?? 0;
      next[word[at] ?? 0] = to + 1;
      person[to] = p;
      often[to] = times[at] ?? 0;
    }
  }
  return { start, person, often };
}
