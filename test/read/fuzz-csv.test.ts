import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBothWays, wellFormed } from './fuzz-csv.ts';

const runs = 10_000;

test(`${runs} well-formed files give the cells that csv-parse gives`, async () => {
  await fc.assert(
    fc.asyncProperty(wellFormed, async (file) => {
      const { ours, theirs } = await readBothWays(file);
      expect(ours).toEqual(theirs);
    }),
    { numRuns: runs, seed: 20260302 },
  );
});
