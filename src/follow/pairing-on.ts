import type { Day } from '../model/day.ts';
import { closedStates, type Pairing, type PairingState } from '../model/pairing.ts';
import { isPausedOn } from '../model/pauses.ts';

/**
 * A row of pairings.csv as it stood on a day, by the dates it holds: what ended later was still running, what began later
 * had not begun, and a draft that was made later was not there. Dates of later steps are left out. Pauses stand in the
 * note; what was paused by hand, without a day, counts as paused all the time it ran.
 */
export function pairingOn(pairing: Pairing, day: Day): Pairing | undefined {
  const { drafted, proposed, menteeAccepted, mentorAccepted, started, ended, endReason, ...row } = pairing;
  const steps = [drafted, proposed, menteeAccepted, mentorAccepted, started];
  if (drafted !== undefined && steps.every((step) => step === undefined || step > day)) return undefined;
  const upTo = <K extends string>(key: K, date: Day | undefined) =>
    date === undefined || date > day ? {} : ({ [key]: date } as { readonly [key in K]: Day });
  return {
    ...row,
    state: stateOn(pairing, day),
    ...upTo('drafted', drafted),
    ...upTo('proposed', proposed),
    ...upTo('menteeAccepted', menteeAccepted),
    ...upTo('mentorAccepted', mentorAccepted),
    ...upTo('started', started),
    ...upTo('ended', ended),
    ...(endReason === undefined || isLater(ended, day) ? {} : { endReason }),
  };
}

const isLater = (date: Day | undefined, day: Day): boolean => date !== undefined && date > day;

function stateOn(pairing: Pairing, day: Day): PairingState {
  const { state, started, ended } = pairing;
  if (closedStates.has(state) && !isLater(ended, day)) return state;
  const isRunning = state === 'active' || state === 'paused';
  const ran = closedStates.has(state) && started !== undefined && started <= day;
  if (ran || (isRunning && !isLater(started, day))) return isPausedOn(pairing, day) ? 'paused' : 'active';
  return stateBeforeStart(pairing, day);
}

/** How far two people had come who had not begun by that day. */
function stateBeforeStart(pairing: Pairing, day: Day): PairingState {
  const { proposed, menteeAccepted, mentorAccepted } = pairing;
  const furthest = furthestBeforeStart(pairing);
  const saidYes = !isLater(menteeAccepted, day) && !isLater(mentorAccepted, day);
  if (furthest === 'accepted' && saidYes) return 'accepted';
  return furthest === 'draft' || isLater(proposed, day) ? 'draft' : 'proposed';
}

function furthestBeforeStart({
  state,
  mentor,
  started,
  menteeAccepted,
  mentorAccepted,
}: Pairing): PairingState {
  if (state === 'draft' || state === 'proposed') return state;
  const bothSaidYes = menteeAccepted !== undefined && (mentor === '' || mentorAccepted !== undefined);
  return !closedStates.has(state) || started !== undefined || bothSaidYes ? 'accepted' : 'proposed';
}
