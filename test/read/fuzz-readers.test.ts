import { afterAll, expect, test } from 'vitest';
import { fuzzedReaders } from './fuzz-cases.ts';
import { openFuzzer } from './fuzz-folders.ts';

const fuzzer = await openFuzzer();
afterAll(() => fuzzer.end());

// More of them, and others, are in test/long.
test.each(fuzzedReaders)('odd %s are read or refused, with their place, in time', async (reader) => {
  const { tried, finds } = await fuzzer.fuzz(reader, { from: 0, count: 60, minutes: 5 });
  expect(finds).toEqual([]);
  expect(tried).toBe(60);
});
