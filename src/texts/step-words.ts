import type { PairingState } from '../model/pairing.ts';

/** Why a step in the life of a pairing is not taken, with the facts that the words need. */
export type RefusedStep =
  | {
      readonly reason: 'over' | 'already' | 'backwards' | 'not-paused' | 'running';
      readonly state: PairingState;
      readonly since?: string;
    }
  | { readonly reason: 'said-yes'; readonly side: 'mentee' | 'mentor'; readonly since: string }
  | { readonly reason: 'not-in-it' }
  | { readonly reason: 'before-earlier-step'; readonly column: string; readonly day: string };

/** Why a pairing did not move, with what can be done instead. */
export function stepWords(id: string, verb: string, refused: RefusedStep): string {
  if (refused.reason === 'not-in-it') return `${id} has no such person; pairings.csv shows who is in it.`;
  if (refused.reason === 'said-yes') {
    const other = refused.side === 'mentee' ? 'mentor' : 'mentee';
    return `The ${refused.side} of ${id} said yes on ${refused.since} already; the ${other} has not. Write accept --side ${other} once they have.`;
  }
  if (refused.reason === 'before-earlier-step') {
    const what = refused.column === 'note' ? 'a pause from' : `in its column ${refused.column}`;
    const has = refused.column === 'note' ? `${what} ${refused.day}` : `${refused.day} ${what}`;
    return `${id} has ${has}; ${verb} cannot be earlier. Give a later --on.`;
  }
  const { state, since, reason } = refused;
  const stands = `${id} is ${state === 'draft' ? 'a draft' : state}`;
  const now = since === undefined ? stands : `${stands}, since ${since}`;
  switch (reason) {
    case 'over': {
      const was = since === undefined ? stands : `${id} was ${state} on ${since}`;
      return `${was}; what is over stays over. ${afterwards[state] ?? ''}`.trim();
    }
    case 'already':
      return verb === 'start' && state === 'paused'
        ? `${now}; it goes on with resume.`
        : `${stands} already${since === undefined ? '' : `, since ${since}`}.`;
    case 'backwards':
      return `${now}; ${verb} would be a step back. ${waysOut(state)}`;
    case 'not-paused':
      return `${now}; only what is paused can be resumed. Write start to begin it.`;
    case 'running':
      return `${now}; what runs is ended, not declined. Write end --reason "not the right fit", or another reason.`;
  }
}

const newRow =
  'add a row to pairings.csv with their two ids, a state and no pairing_id, and the next command gives it an id';

/** What can be done where a pairing is over. */
const afterwards: Partial<Record<PairingState, string>> = {
  completed: `If the two want to go on, ${newRow}.`,
  ended: `If the two want to try again, ${newRow}; for somebody new, run mentor match.`,
  declined: `No later match pairs the two again; if both want it after all, ${newRow}.`,
};

/** What stops a pairing that has got this far. */
const waysOut = (state: PairingState): string =>
  state === 'active'
    ? 'Write pause or end to stop it.'
    : state === 'paused'
      ? 'Write resume to go on, or end to stop it.'
      : 'Write decline if one of the two says no.';
