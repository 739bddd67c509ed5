import { afterAll, expect, test } from 'vitest';
import { fuzzedReaders } from '../read/fuzz-cases.ts';
import { openFuzzer } from '../read/fuzz-folders.ts';

/** For each reader; FUZZ_MINUTES and FUZZ_FROM (the first case) say otherwise. */
const minutes = Number(process.env.FUZZ_MINUTES ?? 10);
const from = Number(process.env.FUZZ_FROM ?? 1000);

const fuzzer = await openFuzzer();
afterAll(() => fuzzer.end());

test.each(fuzzedReaders)(
  `${minutes} minutes of odd %s: each is read or refused, with its place, in time`,
  async (reader) => {
    const { tried, finds } = await fuzzer.fuzz(reader, { from, minutes });
    process.stdout.write(`${reader}: ${tried} folders tried, ${finds.length} finds\n`);
    for (const { seed, what } of finds) process.stdout.write(`  ${reader} ${seed}: ${what}\n`);
    expect(finds).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  },
  minutes * 60_000 + 300_000,
);
