import { expect, test } from 'vitest';
import { pairValue } from '../../src/match/forms/pair-value.ts';
import { stopWords } from '../../src/match/stop-words.ts';
import { textForm } from '../../src/match/text-similarity.ts';
import type { FieldValue } from '../../src/model/field.ts';

const texts = (...written: readonly (string | undefined)[]) =>
  written.map((text): FieldValue | undefined => (text === undefined ? undefined : { type: 'text', text }));
const value = (mentee: string, mentor: string) => pairValue(textForm(texts(mentee), texts(mentor)))(0, 0);

test('the same words are alike whatever their order, case, accents and marks', () => {
  expect(value('Budgets, planning – and numbers!', 'Numbers and the PLANNING of budgets')).toBe(1_000_000);
  expect(value('Führung & Straßenbau', 'strassenbau; fuhrung')).toBe(1_000_000);
  expect(value('chess', 'sailing')).toBe(0);
});

test('a text that is missing, empty or says nothing is unknown, never 0', () => {
  expect(pairValue(textForm(texts(undefined), texts('sailing')))(0, 0)).toBe(-1);
  expect(value('', 'sailing')).toBe(-1);
  expect(value('I would like to be with you', 'sailing')).toBe(-1);
  expect(value('Ich würde gerne können und über', 'Segeln')).toBe(0);
  expect(value('Ich würde können und über', 'Segeln')).toBe(-1);
});

test('the weights are those of scikit-learn: (1 + ln((1 + N) ÷ (1 + df))) · count, vectors of length 1', () => {
  // Three texts; "teams" stands in all, "budgets" in two, the others in one.
  const form = textForm(texts('teams budgets budgets'), texts('teams budgets', 'teams sailing'));
  const idf = (df: number) => Math.log(4 / (1 + df)) + 1;
  const mentee = [2 * idf(2), idf(3)];
  const first = [idf(2), idf(3)];
  const second = [idf(3), idf(1)];
  const length = (v: readonly number[]) => Math.hypot(...v);
  const expected = [
    ((mentee[0] ?? 0) * (first[0] ?? 0) + (mentee[1] ?? 0) * (first[1] ?? 0)) /
      length(mentee) /
      length(first),
    ((mentee[1] ?? 0) * (second[0] ?? 0)) / length(mentee) / length(second),
  ];
  expect(pairValue(form)(0, 0) / 1e6).toBeCloseTo(expected[0] ?? 0, 5);
  expect(pairValue(form)(0, 1) / 1e6).toBeCloseTo(expected[1] ?? 0, 5);
});

test('stop words are folded as texts are', () => {
  for (const word of ['the', 'fur', 'dass', 'uber', 'wurde', 'konnen', 'themselves'])
    expect(stopWords.has(word), word).toBe(true);
  expect([...stopWords].every((word) => /^[a-z]+$/.test(word))).toBe(true);
});
