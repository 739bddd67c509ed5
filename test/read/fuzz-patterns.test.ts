import { expect, test } from 'vitest';
import { patternsOfSource, slowTextFor } from './fuzz-patterns.ts';

/** Patterns that take long for long texts, and are never given any. */
const bounded: Readonly<Record<string, string>> = {};

test('no regular expression goes over a long text again and again', () => {
  const patterns = patternsOfSource();
  expect(patterns.length).toBeGreaterThan(700);
  const slow = patterns.flatMap((pattern) => {
    const text = slowTextFor(pattern);
    return text === undefined
      ? []
      : [`${pattern.path} /${pattern.source}/${pattern.flags} of ${JSON.stringify(text)}`];
  });
  expect(slow.filter((line) => !Object.keys(bounded).some((known) => line.startsWith(known)))).toEqual([]);
});
