import type { Day } from './day.ts';

export type PairingState =
  | 'draft'
  | 'proposed'
  | 'accepted'
  | 'active'
  | 'paused'
  | 'completed'
  | 'ended'
  | 'declined';
export type PairingOrigin = 'solver' | 'pinned' | 'kept' | 'declared';

/** One row of pairings.csv. `score` in hundredths of a point, 0 to 10000; absent where nobody scored it. */
export type Pairing = {
  readonly id: string;
  readonly mentor: string;
  readonly mentorName: string;
  readonly mentee: string;
  readonly menteeName: string;
  readonly role?: string;
  readonly state: PairingState;
  readonly origin: PairingOrigin;
  readonly score?: number;
  readonly drafted?: Day;
  readonly proposed?: Day;
  readonly menteeAccepted?: Day;
  readonly mentorAccepted?: Day;
  readonly started?: Day;
  readonly ended?: Day;
  readonly endReason?: string;
  readonly replaces?: string;
  readonly note?: string;
};

/** The order of a pairing's life; steps forward may be skipped. Paused and active swap freely. */
export const pairingSteps = [
  'draft',
  'proposed',
  'accepted',
  'active',
  'paused',
  'completed',
  'ended',
  'declined',
] as const satisfies readonly PairingState[];

/** How far along a state is; active and paused swap freely. */
export const stateRank = {
  draft: 0,
  proposed: 1,
  accepted: 2,
  active: 3,
  paused: 3,
  completed: 4,
  ended: 4,
  declined: 4,
} as const satisfies Record<PairingState, number>;

/** Over for good: no way back from these. */
export const closedStates: ReadonlySet<PairingState> = new Set(['completed', 'ended', 'declined']);

/** What `end_reason` says of a proposed pairing that `match --rematch` did not make again. */
export const withdrawnReason = 'rematch';

/**
 * Proposed, and taken back by a re-match before it began: its row stays, because people had been told, but the two were
 * never together. So they may be paired again, and the mentee is nobody's orphan.
 */
export function isWithdrawn({ state, endReason, started }: Pairing): boolean {
  return state === 'ended' && endReason === withdrawnReason && started === undefined;
}

/**
 * The day a pairing got where it is: proposed, accepted by the second of the two, begun, over. Of a pause pairings.csv has no
 * day (see pauses.ts).
 */
export function dayOfState(pairing: Pairing): Day | undefined {
  const { drafted, proposed, menteeAccepted, mentorAccepted, started, ended } = pairing;
  switch (pairing.state) {
    case 'draft':
      return drafted;
    case 'proposed':
      return proposed;
    case 'accepted':
      return mentorAccepted === undefined || (menteeAccepted ?? '') > mentorAccepted
        ? menteeAccepted
        : mentorAccepted;
    case 'active':
      return started;
    case 'paused':
      return undefined;
    case 'completed':
    case 'ended':
    case 'declined':
      return ended;
  }
}

/** Takes its two seats: from proposed on until it is over. */
export function holdsSeats(state: PairingState): boolean {
  return state !== 'draft' && !closedStates.has(state);
}
