import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readThreeWays, wellFormed } from '../read/fuzz-csv.ts';

const runs = 100_000;

test(`${runs} well-formed files give the cells that csv-parse gives`, async () => {
  await fc.assert(
    fc.asyncProperty(wellFormed, async (file) => {
      const { ours, theirs, counted } = await readThreeWays(file);
      expect(ours).toEqual(theirs);
      expect(ours).toEqual(counted);
    }),
    { numRuns: runs, seed: 20260303 },
  );
  process.stdout.write(`${runs} files read three ways, all equal\n`);
});
