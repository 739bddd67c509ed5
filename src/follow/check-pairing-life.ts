import type { Day } from '../model/day.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { type Problem, problem } from '../model/problem.ts';

const file = 'pairings.csv';
const earlierAndLater = [
  ['proposed', 'mentee_accepted'],
  ['proposed', 'mentor_accepted'],
  ['proposed', 'started'],
  ['proposed', 'ended'],
  ['started', 'ended'],
] as const;

/**
 * What cannot be in a pairings.csv that people edited: days against the order of life, one id for two pairings,
 * the same two people twice at once. `pairings` in the order of the file; the first stands in row 2.
 */
export function checkPairingLife(pairings: readonly Pairing[]): Problem[] {
  const ids = new Map<string, number>();
  const open = new Map<string, number>();
  return pairings.flatMap((pairing, at) => {
    const row = at + 2;
    const found = dayProblems(pairing, row);
    const sameId = ids.get(pairing.id);
    if (sameId === undefined) ids.set(pairing.id, row);
    else found.push(problem('pairing-id-twice', { pairing: pairing.id, other: sameId }, { file, row }));
    if (closedStates.has(pairing.state)) return found;
    const pair = JSON.stringify([pairing.mentee, pairing.mentor, pairing.role ?? '']);
    const samePair = open.get(pair);
    if (samePair === undefined) open.set(pair, row);
    else if (sameId === undefined)
      found.push(problem('paired-twice', { pairing: pairing.id, other: samePair }, { file, row }));
    return found;
  });
}

function dayProblems(pairing: Pairing, row: number): Problem[] {
  const days = daysOf(pairing);
  return earlierAndLater.flatMap(([earlier, later]) => {
    const day = days[earlier];
    const found = days[later];
    if (day === undefined || found === undefined || day <= found) return [];
    return [problem('days-out-of-order', { header: later, found, earlier, day }, { file, row })];
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
