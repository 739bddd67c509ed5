import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInPieces, readThreeWays, wellFormed } from './fuzz-csv.ts';

const runs = 3000;

test(`${runs} well-formed files give the cells that csv-parse gives`, async () => {
  await fc.assert(
    fc.asyncProperty(wellFormed, async (file) => {
      const { ours, theirs, counted } = await readThreeWays(file);
      expect(ours).toEqual(theirs);
      expect(ours).toEqual(counted);
    }),
    { numRuns: runs, seed: 20260302 },
  );
});

test('a file in pieces of any size gives the cells that it gives at once', async () => {
  await fc.assert(
    fc.asyncProperty(wellFormed, fc.integer({ min: 8, max: 90 }), async (file, size) => {
      const { whole, pieces } = await readInPieces(file, size);
      expect(pieces).toEqual(whole);
    }),
    { numRuns: 800, seed: 20260304 },
  );
});
