import { closedStates, type Pairing } from '../model/pairing.ts';
import { pairingId, pairingNumber } from '../model/pairing-id.ts';
import { coMentorRole, roundOf } from '../model/pairing-unit.ts';
import type { Row } from '../model/record.ts';
import type { Format } from '../schema/program-matching.ts';

type Known = {
  readonly nameOf: (id: string) => string | undefined;
  /** The highest number that the last match knew. */
  readonly last: number;
  readonly format: Format;
};

/**
 * Rows that people wrote into pairings.csv by hand get what `mentor` allots: the next number as their id, in the order
 * of the file, never one that was used before, and the two names where they are empty. Who belongs together gets one id:
 * in a group program whoever has the same mentor, a newcomer that of the group which runs; people of a circle and talks of a
 * rotation where their rows follow one another. Every other row comes back as it is; `allotted` are the new ids, to be
 * written down at once.
 */
export function completePairings(
  rows: readonly Row<Pairing>[],
  { nameOf, last, format }: Known,
): { readonly rows: readonly Row<Pairing>[]; readonly allotted: readonly string[] } {
  if (rows.every(({ record }) => record.id !== '')) return { rows, allotted: [] };
  let highest = Math.max(last, ...rows.map(({ record }) => pairingNumber(record.id)));
  const allotted: string[] = [];
  const groups = openGroups(rows, format);
  let before: Pairing | undefined;
  const idOf = (pairing: Pairing): string => {
    const known = groups.get(pairing.mentor);
    if (known !== undefined) return known;
    if (before === undefined || before.id !== '' || !followOneAnother(before, pairing, format)) {
      highest += 1;
      allotted.push(pairingId(highest));
    }
    const id = pairingId(highest);
    if (format === 'group' && pairing.mentor !== '') groups.set(pairing.mentor, id);
    return id;
  };
  const completed = rows.map((row) => {
    const { record } = row;
    const id = record.id === '' ? idOf(record) : record.id;
    before = record;
    if (record.id !== '') return row;
    const names = {
      mentorName: record.mentorName || (nameOf(record.mentor) ?? ''),
      menteeName: record.menteeName || (nameOf(record.mentee) ?? ''),
    };
    return { ...row, record: { ...record, id, ...names } };
  });
  return { rows: completed, allotted };
}

/** In a group program the id of the group that each mentor leads now. */
function openGroups(rows: readonly Row<Pairing>[], format: Format): Map<string, string> {
  if (format !== 'group') return new Map();
  const open = rows
    .map(({ record }) => record)
    .filter(({ id, state, role }) => id !== '' && !closedStates.has(state) && role !== coMentorRole);
  return new Map(open.map(({ mentor, id }) => [mentor, id]));
}

function followOneAnother(before: Pairing, next: Pairing, format: Format): boolean {
  switch (format) {
    case 'circle':
    case 'peer':
      return before.mentor === '' && next.mentor === '';
    case 'flash':
      return roundOf(before) !== undefined && roundOf(next) !== undefined;
    case 'one-to-one':
    case 'group':
    case 'informal':
      return false;
  }
}
