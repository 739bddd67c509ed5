import { describe, expect, it } from 'vitest';
import { findPairing, indexPairings } from '../../src/follow/find-pairing.ts';
import { pairingUnits } from '../../src/model/pairing-unit.ts';
import { pairing } from './small-records.ts';

/** Eva has two mentors, as knowledge is handed over; Ina has one. */
const index = indexPairings(
  pairingUnits(
    [
      pairing('P1', { mentee: 'eva', mentor: 'max' }),
      pairing('P2', { mentee: 'eva', mentor: 'nora' }),
      pairing('P3', { mentee: 'ina', mentor: 'max' }),
    ],
    'one-to-one',
  ),
);
const at = { file: 'managers.csv', row: 2 };
const answer = {
  date: '2026-06-10',
  side: 'manager',
  values: { others: new Map<string, string>() },
} as const;
const boss = { found: 'boss@example.com' };

describe('the answer of a manager', () => {
  it('is about the mentee, however many mentors there are, and stands at the first pairing', () => {
    const placed = findPairing(
      { ...answer, row: 2, person: boss, partner: { id: 'eva', found: 'eva' } },
      index,
      at,
    );
    expect(placed).toMatchObject({ unit: { id: 'P1' }, person: 'boss@example.com', about: 'eva' });
  });

  it('stays open where a name alone could be of two mentees', () => {
    const placed = findPairing({ ...answer, row: 2, person: boss, partner: { found: 'Mentee' } }, index, at);
    expect(placed).toMatchObject({ problem: { code: 'answer-pairing-unclear' } });
  });
});
