import type { PairingState } from '../model/pairing.ts';

/** Why a step in the life of a pairing is not taken, with the facts that the words need. */
export type RefusedStep =
  | {
      readonly reason: 'over' | 'already' | 'backwards' | 'not-paused' | 'running';
      readonly state: PairingState;
    }
  | { readonly reason: 'not-in-it' }
  | { readonly reason: 'before-earlier-step'; readonly column: string; readonly day: string };

/** Why a pairing did not move, in one sentence with what can be done. */
export function stepWords(id: string, verb: string, refused: RefusedStep): string {
  switch (refused.reason) {
    case 'over':
      return `${id} is ${refused.state}: that is final. A new match makes a new pairing.`;
    case 'already':
      return `${id} is ${refused.state} already.`;
    case 'backwards':
      return `${id} is ${refused.state}; ${verb} would be a step back. Use pause, end or decline.`;
    case 'not-paused':
      return `${id} is ${refused.state}; only what is paused can be resumed.`;
    case 'running':
      return `${id} is ${refused.state}; what runs is ended, not declined. Use end --reason.`;
    case 'not-in-it':
      return `${id} has no such person; pairings.csv shows who is in it.`;
    case 'before-earlier-step':
      return `${id} has ${refused.day} in its column ${refused.column}; ${verb} cannot be earlier. Give a later --on.`;
  }
}
