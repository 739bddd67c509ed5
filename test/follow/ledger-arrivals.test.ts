import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/model/row-list.ts';
import {
  allAtOnce,
  arrivals,
  emptyLedger,
  ledgerAfter,
  type plainly,
  withdrawnAt,
  withFile,
} from './ledger-arrivals.ts';

describe('the ledger through files, read and written', () => {
  it('has the same bytes in whatever order, split and form its answers come', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, async ({ answers, arrival }) => {
        expect(await ledgerAfter(arrival)).toBe(await allAtOnce(answers));
      }),
      { numRuns: 25, seed: 8 },
    );
  });

  it('leaves what was withdrawn withdrawn when it is read again, and takes a correction of it', async () => {
    const said = (satisfied: string, Timestamp = '2026-04-08 08:00:00') => ({
      Timestamp,
      'Employee ID': 'E1',
      'How satisfied are you?': satisfied,
    });
    const states = (ledger: Parameters<typeof plainly>[0]) =>
      [...recordsOf(ledger)].map(({ satisfaction, state, supersedes }) => [
        satisfaction,
        state,
        supersedes !== undefined,
      ]);
    const { ledger } = withdrawnAt(await withFile(await emptyLedger(), [said('1')]), 0);
    expect(states(await withFile(ledger, [said('1')]))).toEqual([[1, 'withdrawn', false]]);
    const corrected = await withFile(ledger, [said('5', '2026-04-09 08:00:00'), said('1')]);
    expect(states(corrected)).toEqual([
      [1, 'withdrawn', false],
      [5, 'valid', false],
    ]);
  });
});
