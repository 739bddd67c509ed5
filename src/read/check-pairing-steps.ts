import type { Day } from '../model/day.ts';
import { compareText } from '../model/order.ts';
import { closedStates, type Pairing, stateRank } from '../model/pairing.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import { addDays } from '../time/day.ts';
import type { PlacedPairing } from './check-pairings.ts';
import { peopleDigest, type RememberedPairing, wroteDigest } from './pairing-memory.ts';

type PlaceOf = (row: number, header: string) => Place;

/**
 * Steps that somebody took by hand and that `mentor pairing` would refuse: out of what is over, and backwards. `remembered`: where
 * each row stood when a command last wrote. `whole`: every row could be read, so that one which is not there is gone.
 */
export function checkPairingSteps(
  placed: readonly PlacedPairing[],
  { remembered, whole }: { readonly remembered: readonly RememberedPairing[]; readonly whole: boolean },
  placeOf: PlaceOf,
): Problem[] {
  if (remembered.length === 0) return [];
  const known = new Map(remembered.map((row) => [JSON.stringify([row.id, row.people]), row]));
  const found = placed.flatMap(({ pairing, row }): Problem[] => {
    const key = JSON.stringify([pairing.id, peopleDigest(pairing)]);
    const before = known.get(key);
    known.delete(key);
    if (before === undefined) return [];
    const step = impossibleStep(before, pairing, placeOf(row, 'state'));
    return isAsWritten(before, pairing)
      ? step
      : [...step, problem('pairing-cells-changed', { pairing: pairing.id }, placeOf(row, 'origin'))];
  });
  const lost = [...known.values()].filter(({ state }) => state !== 'draft').map(({ id }) => id);
  if (!whole || lost.length === 0) return found;
  const lostPairings = [...new Set(lost)].sort(compareText);
  return [...found, problem('pairings-gone', { lostPairings }, { file: 'pairings.csv' })];
}

/** A draft may have been made anew by somebody who shares the folder. */
const isAsWritten = ({ state, wrote }: RememberedPairing, now: Pairing): boolean =>
  state === 'draft' || wrote === undefined || wrote === wroteDigest(now);

function impossibleStep(before: RememberedPairing, now: Pairing, at: Place): Problem[] {
  const { id: pairing, state: stateNow } = now;
  const { state: stateBefore, since } = before;
  if (stateBefore === stateNow) return [];
  const facts = { pairing, stateBefore, stateNow, ...(since === undefined ? {} : { since }) };
  if (closedStates.has(stateBefore)) return [problem('pairing-reopened', facts, at)];
  const ran = stateRank[stateBefore] === stateRank.active;
  const isBack = stateRank[stateNow] < stateRank[stateBefore] || (ran && stateNow === 'declined');
  return isBack ? [problem('pairing-stepped-back', facts, at)] : [];
}

/** An open row that says when or why it ended, and days that are still to come and cannot be. */
export function checkPairingCells(
  placed: readonly PlacedPairing[],
  { today, end }: { readonly today: Day; readonly end?: Day | undefined },
  placeOf: PlaceOf,
): Problem[] {
  return placed.flatMap(({ pairing, row }) => {
    const { id, state, ended, endReason } = pairing;
    const over = closedStates.has(state);
    const header = ended === undefined ? 'end_reason' : 'ended';
    const said = ended ?? endReason;
    const open =
      over || said === undefined
        ? []
        : [
            problem(
              'open-with-end',
              { pairing: id, stateNow: state, header, found: said },
              placeOf(row, header),
            ),
          ];
    return [
      ...open,
      ...daysToCome(pairing, { today, end }).map(([column, day]) =>
        problem('day-to-come', { header: column, day, today }, placeOf(row, column)),
      ),
    ];
  });
}

/**
 * What is over has ended by today, unless somebody left before the pairing began and it ended on that first day. Other days may lie
 * somewhat ahead, as a beginning that is planned does, but not after the program; without its end, not a year ahead.
 */
function daysToCome(
  { proposed, menteeAccepted, mentorAccepted, started, ended }: Pairing,
  { today, end }: { readonly today: Day; readonly end?: Day | undefined },
): (readonly [header: string, day: Day])[] {
  const latest = end === undefined || end < today ? addDays(today, 365) : end;
  const days = [
    ['proposed', proposed, latest],
    ['mentee_accepted', menteeAccepted, latest],
    ['mentor_accepted', mentorAccepted, latest],
    ['started', started, latest],
    ['ended', ended === started ? undefined : ended, today],
  ] as const;
  return days.flatMap(([header, day, last]) =>
    day !== undefined && day > last ? [[header, day] as const] : [],
  );
}
