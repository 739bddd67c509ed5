import type { Day } from '../model/day.ts';
import { closedStates, type Pairing, type PairingState } from '../model/pairing.ts';

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

/** Why a step is not taken. */
export type StepRefusal =
  /** Completed, ended or declined: there is no way back. */
  | { readonly reason: 'over'; readonly state: PairingState }
  | { readonly reason: 'already'; readonly state: PairingState }
  | { readonly reason: 'backwards'; readonly state: PairingState }
  /** Only what is paused is resumed. */
  | { readonly reason: 'not-paused'; readonly state: PairingState }
  /** What runs is ended, not declined: declining bans the two. */
  | { readonly reason: 'running'; readonly state: PairingState }
  /** The pairing has a later day in its own columns. */
  | { readonly reason: 'before-earlier-step'; readonly column: 'proposed' | 'started'; readonly day: Day };

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

/** How far along a state is; active and paused swap freely. */
const rank = {
  draft: 0,
  proposed: 1,
  accepted: 2,
  active: 3,
  paused: 3,
  completed: 4,
  ended: 4,
  declined: 4,
} as const satisfies Record<PairingState, number>;

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
  if (closedStates.has(state)) return { reason: 'over', state };
  if (state === aim[verb] || (verb === 'start' && state === 'paused')) return { reason: 'already', state };
  if (verb === 'resume' && state !== 'paused') return { reason: 'not-paused', state };
  if (verb === 'decline' && rank[state] === rank.active) return { reason: 'running', state };
  if (rank[aim[verb]] < rank[state]) return { reason: 'backwards', state };
  if (verb === 'accept' && side !== undefined && acceptedBy(pairing, side) !== undefined)
    return { reason: 'already', state };
  for (const column of ['proposed', 'started'] as const) {
    const day = pairing[column];
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
    case 'resume':
      // A pairing that was paused before it began begins now.
      return { ...pairing, state: 'active', started: pairing.started ?? on };
    case 'pause':
      return { ...pairing, state: 'paused' };
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
