import type { Day } from '../model/day.ts';
import type { Lot } from '../model/lottery.ts';
import type { MailKind } from '../model/mail-kind.ts';
import { closedStates, type Pairing, type PairingState } from '../model/pairing.ts';
import type { MatchResult } from '../schema/match-result.ts';
import { addSpan } from '../time/day.ts';

/** How far two people have come, as far as letters go. */
type Stage = 'ask-mentee' | 'ask-mentor' | 'begin' | 'nothing';

/** The letters of each stage. The mentor hears of nobody who has not said yes. */
const mailsOf = {
  'ask-mentee': ['match-to-mentee'],
  'ask-mentor': ['match-to-mentor'],
  begin: ['confirmed-to-mentee', 'confirmed-to-mentor'],
  nothing: [],
} as const satisfies Record<Stage, readonly MailKind[]>;

/** `today`, and what tells whether a pair that runs has met: its first meeting, else how soon it should be. */
export type Beginning = {
  readonly today: Day;
  readonly firstWithin: string;
  readonly firstMeeting?: Day;
};

/** The letters that a pairing calls for today, by its state and by who has said yes. */
export function pairMailsDue(pairing: Pairing, beginning: Beginning): readonly MailKind[] {
  return mailsOf[stages[pairing.state](pairing, beginning)];
}

/** Nobody hears of somebody who has not said yes: what is sent to a person speaks of these pairings alone. */
export function haveAgreed(pairing: Pairing): boolean {
  const { state } = pairing;
  return state === 'draft' || state === 'proposed' ? asking(pairing) === 'begin' : !closedStates.has(state);
}

/** In a circle there is nobody else to ask: a row is one member's own. */
const asking = ({ mentor, menteeAccepted, mentorAccepted }: Pairing): Stage => {
  if (menteeAccepted === undefined) return 'ask-mentee';
  return mentor !== '' && mentorAccepted === undefined ? 'ask-mentor' : 'begin';
};

const stages = {
  draft: asking,
  proposed: asking,
  accepted: () => 'begin',
  active: ({ started }, { today, firstWithin, firstMeeting }) => {
    const last = firstMeeting ?? (started === undefined ? today : addSpan(started, firstWithin));
    return today <= last ? 'begin' : 'nothing';
  },
  paused: () => 'nothing',
  completed: () => 'nothing',
  ended: () => 'nothing',
  declined: () => 'nothing',
} as const satisfies Record<PairingState, (pairing: Pairing, beginning: Beginning) => Stage>;

/**
 * What the lot calls for: whoever has a place is told so until they have been told of a mentor, and whoever got it when it
 * came free is asked first.
 */
export function lotMailDue({ admitted }: Pick<Lot, 'admitted'>, toldOfMentor: boolean): MailKind | undefined {
  if (toldOfMentor || admitted === 'no') return undefined;
  return admitted === 'yes' ? 'admitted' : 'place-free';
}

/** Why somebody was left over, as `mentor/match@1` says it. */
type LeftOver = MatchResult['unmatched'][number]['reason'];

/**
 * What a mentee without a mentor is written. A waiting list is where more applied than there are places: somebody else's
 * place may come free. Who was taken out knows why.
 */
export function unmatchedMailDue(reason: LeftOver, placesShort: boolean): MailKind | undefined {
  switch (reason) {
    case 'shortage':
      return placesShort ? 'waiting-list' : 'no-mentor';
    case 'no-eligible-mentor':
    case 'not-eligible':
      return 'no-mentor';
    case 'group-size':
    case 'odd-one-out':
    case 'waiting-list':
      return 'waiting-list';
    // Somebody with some talks has their rotation card.
    case 'round-short':
    case 'out':
      return undefined;
  }
}
