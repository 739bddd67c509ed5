import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allAtOnce, arrivals, ledgerAfter } from '../follow/ledger-arrivals.ts';

it('the ledger has the same bytes in whatever order, split and form its answers come: 1,000 cases', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async ({ answers, arrival }) => {
      expect(await ledgerAfter(arrival)).toBe(await allAtOnce(answers));
    }),
    { numRuns: 1000, seed: 20_260_302 },
  );
});
