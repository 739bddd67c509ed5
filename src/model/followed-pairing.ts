import type { PairingHealth } from '../schema/progress-result.ts';
import type { CheckIn } from './check-in.ts';
import type { Day } from './day.ts';
import type { Meeting } from './meeting.ts';
import type { Pairing } from './pairing.ts';

/** A wave that has opened for one pairing, with the valid answer of each side. */
export type AskedWave = {
  readonly wave: string;
  readonly opened: Day;
  readonly mentee?: CheckIn;
  readonly mentor?: CheckIn;
};

/** A meeting that is due, and whether it counts as held. */
export type DueMeeting = { readonly meeting: Meeting; readonly day: Day; readonly held: boolean };

/** What is known of one pairing on a day: what was due, what was held, what was asked and answered, and its health. */
export type FollowedPairing = {
  readonly pairing: Pairing;
  /** The day it began; absent where it has not, or nothing says when. */
  readonly began?: Day;
  /** Days from one meeting to the next, by its own rhythm. */
  readonly cadence: number;
  /** By start; never more held than due. */
  readonly due: readonly DueMeeting[];
  /** They have met; `firstMet` only where a planned meeting gives it a date. */
  readonly hasMet: boolean;
  readonly firstMet?: Day;
  readonly lastMet?: Day;
  /** By the day they opened. */
  readonly waves: readonly AskedWave[];
  readonly health: PairingHealth;
};

/** The rules that judge the health of a pairing, weightiest first; `too-early` says why they do not yet. */
export const healthRuleNames = [
  'contact-me',
  'satisfaction-low',
  'satisfaction-fall',
  'missed-in-a-row',
  'gap',
  'no-first-meeting',
  'waves-unanswered',
  'sides-differ',
  'no-goal',
  'too-early',
] as const;
export type HealthRuleName = (typeof healthRuleNames)[number];
