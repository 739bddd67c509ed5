import type { Pairing } from '../model/pairing.ts';
import { pairingId, pairingNumber } from '../model/pairing-id.ts';
import { roundOf } from '../model/pairing-unit.ts';
import type { Row } from '../model/record.ts';

/**
 * Rows that people wrote into pairings.csv by hand get what `mentor` allots: the next number as their id, in the order
 * of the file, never one that was used before (`last` is the highest that the last match knew), and the two names where
 * they are empty. Rows that follow one another and belong together, talks of one rotation or people of one circle, get one
 * id. Every other row comes back as it is; `allotted` are the new ids, to be written down at once.
 */
export function completePairings(
  rows: readonly Row<Pairing>[],
  { nameOf, last }: { readonly nameOf: (id: string) => string | undefined; readonly last: number },
): { readonly rows: readonly Row<Pairing>[]; readonly allotted: readonly string[] } {
  if (rows.every(({ record }) => record.id !== '')) return { rows, allotted: [] };
  let highest = Math.max(last, ...rows.map(({ record }) => pairingNumber(record.id)));
  const allotted: string[] = [];
  let before: Pairing | undefined;
  const completed = rows.map((row) => {
    const { mentor, mentee, mentorName, menteeName } = row.record;
    const goesOn = before !== undefined && before.id === '' && belongTogether(before, row.record);
    before = row.record;
    if (row.record.id !== '') return row;
    if (!goesOn) {
      highest += 1;
      allotted.push(pairingId(highest));
    }
    const record = {
      ...row.record,
      id: pairingId(highest),
      mentorName: mentorName || (nameOf(mentor) ?? ''),
      menteeName: menteeName || (nameOf(mentee) ?? ''),
    };
    return { ...row, record };
  });
  return { rows: completed, allotted };
}
