import type { Day } from '../model/day.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';

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
 * What cannot be in a pairings.csv that people edited: days against the order of life, one id for two pairings,
 * the same two people twice at once. A row without an id waits for one. `placeOf` gives the cell of a row and header.
 */
export function checkPairings(
  placed: readonly PlacedPairing[],
  placeOf: (row: number, header: string) => Place,
): Problem[] {
  const ids = new Map<string, number>();
  const open = new Map<string, number>();
  return placed.flatMap(({ pairing, row }) => {
    const found = dayProblems(pairing, (header) => placeOf(row, header));
    const sameId = pairing.id === '' ? undefined : ids.get(pairing.id);
    if (sameId === undefined) ids.set(pairing.id, row);
    else
      found.push(
        problem('pairing-id-twice', { pairing: pairing.id, other: sameId }, placeOf(row, 'pairing_id')),
      );
    if (closedStates.has(pairing.state)) return found;
    const pair = JSON.stringify([pairing.mentee, pairing.mentor, pairing.role ?? '']);
    const samePair = open.get(pair);
    if (samePair === undefined) open.set(pair, row);
    else if (sameId === undefined)
      found.push(problem('paired-twice', { pairing: pairing.id, other: samePair }, placeOf(row, 'mentee')));
    return found;
  });
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
