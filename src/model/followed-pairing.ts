import type { PairingHealth } from '../schema/progress-result.ts';
import type { CheckIn } from './check-in.ts';
import type { Day } from './day.ts';
import type { Meeting } from './meeting.ts';
import type { PairingState } from './pairing.ts';
import type { PairingUnit } from './pairing-unit.ts';

/** A wave that has opened for one person of a pairing, with their valid answer. */
export type AskedWave = {
  readonly wave: string;
  readonly opened: Day;
  readonly answer?: CheckIn;
};

/** One person of a pairing, group, circle or rotation, by the rows that are about them. */
export type FollowedMember = {
  readonly person: string;
  readonly name: string;
  /** The side they answer for: whoever leads is a mentor, everybody else a mentee. */
  readonly side: 'mentee' | 'mentor';
  readonly state: PairingState;
  /** Their own first day; a late joiner has a later one than the others. */
  readonly began?: Day;
  /** Where they are out of it, though the others may go on. */
  readonly ended?: Day;
  readonly endReason?: string;
  /** By the day they opened for this person. */
  readonly waves: readonly AskedWave[];
  /** Days on which the coordinator spoke with or wrote to them, in order. */
  readonly contacted: readonly Day[];
};

/** A meeting that is due, and whether it counts as held. */
export type DueMeeting = { readonly meeting: Meeting; readonly day: Day; readonly held: boolean };

/**
 * What is known on a day of all who meet under one id, a pair, a group, a circle, a rotation: what was due, what was held,
 * what was asked and answered, and how it is.
 */
export type FollowedPairing = {
  /** All its rows but declined ones, which never were; a declined pairing keeps them. */
  readonly unit: PairingUnit;
  /** Mentees by id, then whoever leads. */
  readonly members: readonly FollowedMember[];
  /** The day it began; absent where it has not, or nothing says when. */
  readonly began?: Day;
  /** Where it is over for all. */
  readonly ended?: Day;
  /** Days from one meeting to the next, by its own rhythm. */
  readonly cadence: number;
  /** By start; never more held than due. */
  readonly due: readonly DueMeeting[];
  /** They have met; `firstMet` only where a planned meeting gives it a date. */
  readonly hasMet: boolean;
  readonly firstMet?: Day;
  readonly lastMet?: Day;
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
  'too-few-members',
  'sides-differ',
  'no-goal',
  'too-early',
] as const;
export type HealthRuleName = (typeof healthRuleNames)[number];

/** Rules about all who meet together; a finding of any other is about the one person it names. */
const aboutAll: ReadonlySet<string> = new Set<HealthRuleName>([
  'missed-in-a-row',
  'gap',
  'no-first-meeting',
  'too-few-members',
  'sides-differ',
  'too-early',
]);

/** Whether a finding concerns all of a unit. In a rotation everybody has talks of their own to miss. */
export function isAboutAll(rule: string, { kind }: Pick<PairingUnit, 'kind'>): boolean {
  return aboutAll.has(rule) && !(kind === 'rotation' && rule === 'missed-in-a-row');
}

/** More than two meet under this id; a pair of whom one mentor followed another is two all the same. */
export function meetAsSeveral({ unit, members }: Pick<FollowedPairing, 'unit' | 'members'>): boolean {
  return unit.kind !== 'pair' && members.length > 2;
}
