import type { Day } from '../model/day.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { coMentorRole, roundOf } from '../model/pairing-unit.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import type { Format } from '../schema/program-matching.ts';

const earlierAndLater = [
  ['proposed', 'mentee_accepted'],
  ['proposed', 'mentor_accepted'],
  ['proposed', 'started'],
  ['proposed', 'ended'],
  ['started', 'ended'],
] as const;

/** A pairing with the row of pairings.csv it stands in. */
export type PlacedPairing = { readonly pairing: Pairing; readonly row: number };

/**
 * What cannot be in a pairings.csv that people edited: days against the order of life, one id for what does not meet
 * together, the same two people twice at once. A row without an id waits for one. `placeOf` gives the cell of a row and
 * header.
 */
export function checkPairings(
  placed: readonly PlacedPairing[],
  format: Format,
  placeOf: (row: number, header: string) => Place,
): Problem[] {
  const ids = new Map<string, PlacedPairing>();
  const rows = new Map<string, number>();
  const open = new Map<string, number>();
  return placed.flatMap((one) => {
    const { pairing, row } = one;
    const { id, mentee, mentor, role = '' } = pairing;
    const found = dayProblems(pairing, (header) => placeOf(row, header));
    const key = JSON.stringify([id, mentee, mentor]);
    const first = ids.get(id);
    const same = id === '' ? undefined : (rows.get(key) ?? strangerTo(first, pairing, format));
    if (same !== undefined)
      found.push(problem('pairing-id-twice', { pairing: id, other: same }, placeOf(row, 'pairing_id')));
    if (first === undefined || closedStates.has(first.pairing.state)) ids.set(id, one);
    rows.set(key, rows.get(key) ?? row);
    if (closedStates.has(pairing.state)) return found;
    const pair = JSON.stringify([mentee, mentor, role]);
    const samePair = open.get(pair);
    if (samePair === undefined) open.set(pair, row);
    else if (same === undefined)
      found.push(problem('paired-twice', { pairing: id, other: samePair }, placeOf(row, 'mentee')));
    return found;
  });
}

/** The row that stands under the same id and does not meet together with this one. */
function strangerTo(first: PlacedPairing | undefined, pairing: Pairing, format: Format): number | undefined {
  return first === undefined || meetTogether(first.pairing, pairing, format) ? undefined : first.row;
}

/**
 * Two rows of one id: a mentee of whom one mentor followed another; members of the same mentor, or of one beside that mentor;
 * people of one circle or trio; talks of one rotation.
 */
function meetTogether(a: Pairing, b: Pairing, format: Format): boolean {
  const oneIsOver = closedStates.has(a.state) || closedStates.has(b.state);
  switch (format) {
    case 'one-to-one':
      return oneIsOver && a.mentee === b.mentee;
    case 'group':
    case 'informal':
      return oneIsOver || a.mentor === b.mentor || a.role === coMentorRole || b.role === coMentorRole;
    case 'peer':
    case 'circle':
      return a.mentor === '' && b.mentor === '';
    case 'flash':
      return roundOf(a) !== undefined && roundOf(b) !== undefined;
  }
}

function dayProblems(pairing: Pairing, placeOf: (header: string) => Place): Problem[] {
  const days = daysOf(pairing);
  return earlierAndLater.flatMap(([earlier, later]) => {
    const day = days[earlier];
    const found = days[later];
    if (day === undefined || found === undefined || day <= found) return [];
    return [problem('days-out-of-order', { header: later, found, earlier, day }, placeOf(later))];
  });
}

function daysOf(pairing: Pairing): Record<(typeof earlierAndLater)[number][number], Day | undefined> {
  return {
    proposed: pairing.proposed,
    mentee_accepted: pairing.menteeAccepted,
    mentor_accepted: pairing.mentorAccepted,
    started: pairing.started,
    ended: pairing.ended,
  };
}
