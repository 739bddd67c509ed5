import type { Pairing } from '../model/pairing.ts';
import { pairingId, pairingNumber } from '../model/pairing-id.ts';
import type { Row } from '../model/record.ts';

/**
 * Rows that people wrote into pairings.csv by hand get what `mentor` allots: the next number as their id, in the order
 * of the file, never one that was used before (`last` is the highest that the last match knew), and the two names where
 * they are empty. Every other row comes back as it is; `allotted` are the new ids, to be written down at once.
 */
export function completePairings(
  rows: readonly Row<Pairing>[],
  { nameOf, last }: { readonly nameOf: (id: string) => string | undefined; readonly last: number },
): { readonly rows: readonly Row<Pairing>[]; readonly allotted: readonly string[] } {
  if (rows.every(({ record }) => record.id !== '')) return { rows, allotted: [] };
  let highest = Math.max(last, ...rows.map(({ record }) => pairingNumber(record.id)));
  const allotted: string[] = [];
  const completed = rows.map((row) => {
    if (row.record.id !== '') return row;
    const { mentor, mentee, mentorName, menteeName } = row.record;
    highest += 1;
    const id = pairingId(highest);
    allotted.push(id);
    const record = {
      ...row.record,
      id,
      mentorName: mentorName || (nameOf(mentor) ?? ''),
      menteeName: menteeName || (nameOf(mentee) ?? ''),
    };
    return { ...row, record };
  });
  return { rows: completed, allotted };
}
