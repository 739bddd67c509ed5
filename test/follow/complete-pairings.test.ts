import { expect, it } from 'vitest';
import { completePairings } from '../../src/follow/complete-pairings.ts';
import { pairing } from './small-records.ts';

const names = new Map([
  ['e1', 'Mina Lau'],
  ['m1', 'Otto Reh'],
]);
const nameOf = (id: string) => names.get(id);
const row = (given: Parameters<typeof pairing>[1], id = '') => ({
  record: pairing(id, { menteeName: '', mentorName: '', ...given }),
  extra: new Map<string, string>(),
});

it('gives a row without an id the next number that was never used, and the names', () => {
  const byHand = { ...row({ mentee: 'e1', mentor: 'm1' }), extra: new Map([['Room', '4']]) };
  const rows = [row({}, 'P007'), byHand, row({ mentee: 'e9', mentor: 'm1', mentorName: 'O. Reh' })];
  const done = completePairings(rows, { nameOf, last: 40, format: 'one-to-one' });
  expect(done.allotted).toEqual(['P041', 'P042']);
  expect(done.rows[0]).toBe(rows[0]);
  expect(done.rows[1]).toMatchObject({
    record: { id: 'P041', menteeName: 'Mina Lau', mentorName: 'Otto Reh' },
    extra: new Map([['Room', '4']]),
  });
  expect(done.rows[2]?.record).toMatchObject({ id: 'P042', menteeName: '', mentorName: 'O. Reh' });
});

it('leaves a file alone in which every row has an id', () => {
  const rows = [row({}, 'P007')];
  expect(completePairings(rows, { nameOf, last: 0, format: 'one-to-one' })).toEqual({ rows, allotted: [] });
});
