import { type CheckIn, satisfactionScale } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { FollowedMember } from '../model/followed-pairing.ts';
import type { Goal } from '../model/goal.ts';
import { closedStates } from '../model/pairing.ts';
import type { PairingUnit } from '../model/pairing-unit.ts';
import type { Program } from '../schema/program.ts';
import type { HealthThresholds } from '../schema/program-check-ins.ts';
import { daysBetween, parseSpan } from '../time/day.ts';
import { spanDays } from '../time/grammar.ts';
import { countsBySide, type HeldMeetings } from './held-meetings.ts';
import { checkInsByPerson } from './voices.ts';

/** What one person of a pairing has said, left unsaid and missed. */
export type MemberFacts = {
  readonly person: string;
  /** Of a person whose own part rests, silence means nothing. */
  readonly paused: boolean;
  /** Days since this person began. */
  readonly age: number;
  /** Asked to be contacted, and not said otherwise since. */
  readonly contactAsked?: Day;
  readonly satisfaction?: number;
  readonly satisfactionBefore?: number;
  /** Waves in a row without an answer, up to the latest. */
  readonly unanswered: number;
  /** A goal is theirs to have, and they have none. */
  readonly lacksGoal: boolean;
  /** Of somebody who has meetings of their own: talks missed one after the other. */
  readonly missedInARow: number;
};

/** Everything the rules of health look at; days are whole, counted to `today`. */
export type HealthFacts = {
  readonly today: Day;
  readonly thresholds: HealthThresholds;
  /** Days since the pairing began. */
  readonly age: number;
  readonly cadence: number;
  /** `meetings: first_within`, in days. */
  readonly firstWithin: number;
  /** A rotation is a number of talks, not a rhythm: no gap, and no first meeting of all. */
  readonly hasRhythm: boolean;
  readonly hasMet: boolean;
  /** Days from the last meeting to the last day about which anything is known. */
  readonly gap?: number;
  readonly missedInARow: number;
  /** Of two sides of one person each. */
  readonly counts?: { readonly mentee: number; readonly mentor: number };
  /** Of a group or circle that somebody has left: how many are in it, and under how many it is too small. */
  readonly size?: { readonly members: number; readonly fewest: number };
  /** Of the question on satisfaction. */
  readonly scale: { readonly min: number; readonly max: number };
  /** Whom to speak to about what concerns all: the mentee of a pair, who leads a group, the first of equals. */
  readonly speaker: string;
  /** Who is in it today, mentees first. */
  readonly members: readonly MemberFacts[];
};

export type Known = {
  readonly program: Program;
  readonly unit: PairingUnit;
  /** All who ever were in it, mentees first. */
  readonly members: readonly FollowedMember[];
  readonly began: Day;
  readonly cadence: number;
  readonly held: HeldMeetings;
  /** Valid ones of this pairing, by date. */
  readonly checkIns: readonly CheckIn[];
  /** In force, by person. */
  readonly goals: ReadonlyMap<string, readonly Goal[]>;
  readonly today: Day;
};

/** Under this many people a circle has too few views and no quorum when one is ill. */
const fewestOfCircle = 4;

/** Whoever takes part on that day: begun, and not over. */
export function takesPart({ state, began }: FollowedMember, today: Day): boolean {
  return !closedStates.has(state) && began !== undefined && began <= today;
}

/** Gathers the facts of one running pairing. */
export function healthFacts(known: Known): HealthFacts {
  const { program, unit, held, today } = known;
  const present = known.members.filter((member) => takesPart(member, today));
  const byPerson = checkInsByPerson(known.checkIns);
  const gap =
    held.lastMet === undefined ? undefined : Math.max(0, daysBetween(held.lastMet, held.knownUntil));
  const counts = countsOfTwo(present, byPerson, program);
  const size = sizeOf(known, present);
  return {
    today,
    thresholds: program.checkins.health,
    age: daysBetween(known.began, today),
    cadence: known.cadence,
    firstWithin: spanDays(parseSpan(program.meetings.first_within)),
    hasRhythm: unit.kind !== 'rotation',
    hasMet: held.hasMet,
    ...(gap === undefined ? {} : { gap }),
    missedInARow: unit.kind === 'rotation' ? 0 : missedInARow(held.due),
    ...(counts === undefined ? {} : { counts }),
    ...(size === undefined ? {} : { size }),
    scale: satisfactionScale(program),
    speaker: speakerOf(present),
    members: present.map((member) => memberFacts(member, { known, byPerson, present })),
  };
}

const areTwoSides = (present: readonly FollowedMember[]): boolean =>
  present.length === 2 && present.some(({ side }) => side === 'mentor');

/** Who leads a group has it together; in a pair it is the mentee's to steer. */
function speakerOf(present: readonly FollowedMember[]): string {
  const leads = present.length > 2 ? present.find(({ side }) => side === 'mentor') : undefined;
  return (leads ?? present[0])?.person ?? '';
}

/** Meetings marked missed one after the other, up to the last that is marked at all. */
function missedInARow(due: HeldMeetings['due']): number {
  const states = due.map(({ meeting }) => meeting.state);
  const last = states.findLastIndex((state) => state === 'held' || state === 'missed');
  const marked = states.slice(0, last + 1);
  return marked.length - 1 - marked.findLastIndex((state) => state !== 'missed');
}

function countsOfTwo(
  present: readonly FollowedMember[],
  byPerson: ReadonlyMap<string, readonly CheckIn[]>,
  { checkins }: Program,
): HealthFacts['counts'] {
  const [mentee, mentor] = present.map(({ person }) => byPerson.get(person) ?? []);
  if (mentee === undefined || mentor === undefined || !areTwoSides(present)) return undefined;
  return countsBySide({ own: mentee, leader: mentor }, checkins.questions.met?.since_start ?? false);
}

/** What the match made small on purpose is no finding: only where somebody has left. */
function sizeOf({ unit, members, program, today }: Known, present: readonly FollowedMember[]) {
  if (unit.kind !== 'circle' && unit.kind !== 'group') return undefined;
  const isMember = ({ side }: FollowedMember): boolean => side === 'mentee';
  if (!members.some((one) => isMember(one) && one.state === 'ended' && (one.ended ?? '') <= today))
    return undefined;
  const fewest = unit.kind === 'circle' ? fewestOfCircle : program.matching.group_size.min;
  return { members: present.filter(isMember).length, fewest };
}

type Around = {
  readonly known: Known;
  readonly byPerson: ReadonlyMap<string, readonly CheckIn[]>;
  readonly present: readonly FollowedMember[];
};

function memberFacts(member: FollowedMember, around: Around): MemberFacts {
  const { unit, held, today } = around.known;
  const { person, state, waves, began = today } = member;
  const theirs = around.byPerson.get(person) ?? [];
  const contact = theirs.findLast(({ contactMe }) => contactMe !== undefined);
  const rated = theirs.map(({ satisfaction }) => satisfaction).filter((value) => value !== undefined);
  const [before, satisfaction] = [rated.at(-2), rated.at(-1)];
  const talks = held.due.filter(({ meeting }) => meeting.people.includes(person));
  return {
    person,
    paused: state === 'paused',
    age: daysBetween(began, today),
    ...(contact?.contactMe === true ? { contactAsked: contact.date } : {}),
    ...(satisfaction === undefined ? {} : { satisfaction }),
    ...(before === undefined ? {} : { satisfactionBefore: before }),
    unanswered: waves.length - 1 - waves.findLastIndex(({ answer }) => answer !== undefined),
    lacksGoal: lacksGoal(member, around),
    missedInARow: unit.kind === 'rotation' ? missedInARow(talks) : 0,
  };
}

/**
 * A goal in goals.csv, or a word in a check-in that one is agreed: of two people either one's word, in a larger company the
 * person's own. A rotation asks for no goals.
 */
function lacksGoal({ person, side }: FollowedMember, { known, byPerson, present }: Around): boolean {
  const { unit, goals, checkIns } = known;
  if (side === 'mentor' || unit.kind === 'rotation') return false;
  const recorded = (goals.get(person) ?? []).some(
    (goal) => goal.state !== 'dropped' && (goal.pairing === undefined || goal.pairing === unit.id),
  );
  const words = areTwoSides(present) ? checkIns : (byPerson.get(person) ?? []);
  return !recorded && !words.some(({ others }) => /^(yes|ja)$/i.test(others.get('goals_agreed') ?? ''));
}
