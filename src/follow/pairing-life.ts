import type { Day } from '../model/day.ts';
import { closedStates, dayOfState, type Pairing, type PairingState, stateRank } from '../model/pairing.ts';
import { noteOfPause, noteOfResuming, pausedSince } from '../model/pauses.ts';

export type PairingVerb =
  | 'propose'
  | 'accept'
  | 'start'
  | 'pause'
  | 'resume'
  | 'complete'
  | 'end'
  | 'decline';

export type PairingStep = {
  readonly verb: PairingVerb;
  /** Of `accept`: who said yes; both where it is left out. */
  readonly side?: 'mentee' | 'mentor';
  readonly reason?: string;
  readonly on: Day;
};

/** Why a step is not taken. `since`: the day the pairing got where it is, where one is written down. */
export type StepRefusal =
  /** `over`: completed, ended or declined, with no way back. `running`: what runs is ended, not declined, which bans the two. */
  | {
      readonly reason: 'over' | 'already' | 'backwards' | 'not-paused' | 'running';
      readonly state: PairingState;
      readonly since?: Day;
    }
  /** That side said yes before; the other may not have. */
  | { readonly reason: 'said-yes'; readonly side: 'mentee' | 'mentor'; readonly since: Day }
  /** The pairing has a later day in its own columns, or in its note the beginning of the pause. */
  | {
      readonly reason: 'before-earlier-step';
      readonly column: 'proposed' | 'started' | 'note';
      readonly day: Day;
    };

const aim = {
  propose: 'proposed',
  accept: 'accepted',
  start: 'active',
  pause: 'paused',
  resume: 'active',
  complete: 'completed',
  end: 'ended',
  decline: 'declined',
} as const satisfies Record<PairingVerb, PairingState>;

/**
 * One step in the life of a pairing, with its date. Steps forward may be skipped, dates that are missing stay empty;
 * what is over stays over. A draft that one side accepts is proposed from then on, so that no later match undoes it.
 */
export function movePairing(
  pairing: Pairing,
  step: PairingStep,
): { readonly pairing: Pairing } | { readonly refused: StepRefusal } {
  const refused = refusalOf(pairing, step);
  return refused === undefined ? { pairing: moved(pairing, step) } : { refused };
}

function refusalOf(pairing: Pairing, { verb, side, on }: PairingStep): StepRefusal | undefined {
  const { state } = pairing;
  const where = stateAndDay(pairing);
  if (closedStates.has(state)) return { reason: 'over', ...where };
  if (state === aim[verb] || (verb === 'start' && state === 'paused')) return { reason: 'already', ...where };
  if (verb === 'resume' && state !== 'paused') return { reason: 'not-paused', ...where };
  if (verb === 'decline' && stateRank[state] === stateRank.active) return { reason: 'running', ...where };
  if (stateRank[aim[verb]] < stateRank[state]) return { reason: 'backwards', ...where };
  const said = verb === 'accept' && side !== undefined ? acceptedBy(pairing, side) : undefined;
  if (said !== undefined && side !== undefined) return { reason: 'said-yes', side, since: said };
  return tooEarly(pairing, on);
}

/** Where a pairing stands, and since when. */
function stateAndDay(pairing: Pairing): { readonly state: PairingState; readonly since?: Day } {
  const { state } = pairing;
  const since = state === 'paused' ? pausedSince(pairing) : dayOfState(pairing);
  return since === undefined ? { state } : { state, since };
}

function tooEarly(pairing: Pairing, on: Day): StepRefusal | undefined {
  const { proposed, started } = pairing;
  const earlier = { proposed, started, note: pausedSince(pairing) };
  for (const column of ['proposed', 'started', 'note'] as const) {
    const day = earlier[column];
    if (day !== undefined && on < day) return { reason: 'before-earlier-step', column, day };
  }
  return undefined;
}

function moved(pairing: Pairing, step: PairingStep): Pairing {
  const { verb, on } = step;
  switch (verb) {
    case 'propose':
      return { ...pairing, state: 'proposed', proposed: on };
    case 'accept':
      return accepted(pairing, step);
    case 'start':
      return { ...pairing, state: 'active', started: pairing.started ?? on };
    case 'resume':
      // A pairing that was paused before it began begins now.
      return {
        ...pairing,
        state: 'active',
        started: pairing.started ?? on,
        note: noteOfResuming(pairing.note, on),
      };
    case 'pause':
      return { ...pairing, state: 'paused', note: noteOfPause(pairing.note, on) };
    case 'complete':
    case 'end':
    case 'decline':
      return {
        ...pairing,
        state: aim[verb],
        ended: on,
        ...(step.reason === undefined ? {} : { endReason: step.reason }),
      };
  }
}

/** A row of a circle has one person in it: nobody stands in its column of mentors to say yes. */
const isAlone = ({ mentor }: Pairing): boolean => mentor === '';

function accepted(pairing: Pairing, { side, on }: PairingStep): Pairing {
  const menteeAccepted = pairing.menteeAccepted ?? (side === 'mentor' ? undefined : on);
  const mentorAccepted = pairing.mentorAccepted ?? (side === 'mentee' && !isAlone(pairing) ? undefined : on);
  return {
    ...pairing,
    state: menteeAccepted !== undefined && mentorAccepted !== undefined ? 'accepted' : 'proposed',
    ...(menteeAccepted === undefined ? {} : { menteeAccepted }),
    ...(mentorAccepted === undefined || isAlone(pairing) ? {} : { mentorAccepted }),
  };
}

function acceptedBy(pairing: Pairing, side: 'mentee' | 'mentor'): Day | undefined {
  return side === 'mentee' ? pairing.menteeAccepted : pairing.mentorAccepted;
}
