import { type CheckIn, satisfactionScale } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { FollowedMember } from '../model/followed-pairing.ts';
import type { Goal } from '../model/goal.ts';
import type { Meeting } from '../model/meeting.ts';
import { compareText } from '../model/order.ts';
import { closedStates } from '../model/pairing.ts';
import type { PairingUnit } from '../model/pairing-unit.ts';
import { saidYes } from '../model/said-yes.ts';
import type { Program } from '../schema/program.ts';
import type { HealthThresholds } from '../schema/program-check-ins.ts';
import { daysBetween, parseSpan } from '../time/day.ts';
import { spanDays } from '../time/grammar.ts';
import { daysPaused } from './days-paused.ts';
import { countsBySide, type HeldMeetings, lastReportDay } from './held-meetings.ts';
import { checkInsByPerson } from './voices.ts';

/** What one person of a pairing has said, left unsaid and missed. */
export type MemberFacts = {
  readonly person: string;
  /** Of a person whose own part rests, silence means nothing. */
  readonly paused: boolean;
  /** Days since this person began. */
  readonly age: number;
  /** Asked to be contacted, not said otherwise since, and not been spoken to since. */
  readonly contactAsked?: Day;
  readonly satisfaction?: number;
  readonly satisfactionBefore?: number;
  /** The day of the latest answer on satisfaction. */
  readonly ratedOn?: Day;
  /** The days on which the waves opened that stand without an answer in a row, up to the latest. */
  readonly unanswered: readonly Day[];
  /** A goal is theirs to have, and they have none. */
  readonly lacksGoal: boolean;
  /** Of somebody who has meetings of their own: the days of the talks missed one after the other. */
  readonly missedInARow: readonly Day[];
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
  /** Nothing is to come any more: it is never too early to tell how it went. */
  readonly isOver: boolean;
  /** The last day about which anything is known. */
  readonly knownUntil: Day;
  /** Days from the last meeting to the last day about which anything is known, less those of a pause. */
  readonly gap?: number;
  /** The days of the meetings missed one after the other, up to the last that is marked. */
  readonly missedInARow: readonly Day[];
  /** Of two sides of one person each; `on`: the day of the last count. */
  readonly counts?: { readonly mentee: number; readonly mentor: number; readonly on: Day };
  /** Of a group or circle that somebody has left: how many are in it, under how many it is too small, when the last left. */
  readonly size?: { readonly members: number; readonly fewest: number; readonly since: Day };
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
  /** All of them, those to come as well. */
  readonly meetings: readonly Meeting[];
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
  const gap = held.lastMet === undefined ? undefined : gapSince(held.lastMet, held.knownUntil, unit);
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
    isOver: isOver(known),
    knownUntil: held.knownUntil,
    ...(gap === undefined ? {} : { gap }),
    missedInARow: unit.kind === 'rotation' ? [] : missedInARow(held.due),
    ...(counts === undefined ? {} : { counts }),
    ...(size === undefined ? {} : { size }),
    scale: satisfactionScale(program),
    speaker: speakerOf(present),
    members: present.map((member) => memberFacts(member, { known, byPerson, present })),
  };
}

/** Days of a pause that is over are no gap: nobody expected a meeting. */
function gapSince(lastMet: Day, until: Day, unit: PairingUnit): number {
  return Math.max(0, daysBetween(lastMet, until) - daysPaused(unit, lastMet, until));
}

const areTwoSides = (present: readonly FollowedMember[]): boolean =>
  present.length === 2 && present.some(({ side }) => side === 'mentor');

/** Who leads a group has it together; in a pair it is the mentee's to steer. */
function speakerOf(present: readonly FollowedMember[]): string {
  const leads = present.length > 2 ? present.find(({ side }) => side === 'mentor') : undefined;
  return (leads ?? present[0])?.person ?? '';
}

/** The program has ended, or a rotation has had its last talk. */
function isOver({ program, unit, meetings, today }: Known): boolean {
  if (program.end !== undefined && today > program.end) return true;
  const talks = meetings.filter(({ state }) => state !== 'cancelled');
  return (
    unit.kind === 'rotation' && talks.length > 0 && talks.every(({ start }) => start.slice(0, 10) < today)
  );
}

/** The days of meetings marked missed one after the other, up to the last that is marked at all. */
function missedInARow(due: HeldMeetings['due']): Day[] {
  const last = due.findLastIndex(({ meeting: { state } }) => state === 'held' || state === 'missed');
  const marked = due.slice(0, last + 1);
  const from = marked.findLastIndex(({ meeting }) => meeting.state !== 'missed') + 1;
  return marked.slice(from).map(({ day }) => day);
}

function countsOfTwo(
  present: readonly FollowedMember[],
  byPerson: ReadonlyMap<string, readonly CheckIn[]>,
  { checkins }: Program,
): HealthFacts['counts'] {
  const [mentee, mentor] = present.map(({ person }) => byPerson.get(person) ?? []);
  if (mentee === undefined || mentor === undefined || !areTwoSides(present)) return undefined;
  const counts = countsBySide({ own: mentee, leader: mentor }, checkins.questions.met?.since_start ?? false);
  const on = lastReportDay([...mentee, ...mentor].sort((a, b) => compareText(a.date, b.date)));
  return counts === undefined || on === undefined ? undefined : { ...counts, on };
}

/** What the match made small on purpose is no finding: only where somebody has left. */
function sizeOf({ unit, members, program, today }: Known, present: readonly FollowedMember[]) {
  if (unit.kind !== 'circle' && unit.kind !== 'group') return undefined;
  const isMember = ({ side }: FollowedMember): boolean => side === 'mentee';
  const left = members.filter((one) => isMember(one) && one.state === 'ended' && (one.ended ?? '') <= today);
  if (left.length === 0) return undefined;
  const since = left.reduce((last, { ended = '' }) => (ended > last ? ended : last), '');
  const fewest = unit.kind === 'circle' ? fewestOfCircle : program.matching.group_size.min;
  return { members: present.filter(isMember).length, fewest, since: since === '' ? today : since };
}

type Around = {
  readonly known: Known;
  readonly byPerson: ReadonlyMap<string, readonly CheckIn[]>;
  readonly present: readonly FollowedMember[];
};

function memberFacts(member: FollowedMember, around: Around): MemberFacts {
  const { unit, held, today } = around.known;
  const { person, state, waves, contacted, began = today } = member;
  const theirs = around.byPerson.get(person) ?? [];
  const contact = theirs.findLast(({ contactMe }) => contactMe !== undefined);
  const answered = contacted.at(-1) ?? '';
  const rated = theirs.filter(({ satisfaction }) => satisfaction !== undefined);
  const [before, last] = [rated.at(-2), rated.at(-1)];
  const silentFrom = waves.findLastIndex(({ answer }) => answer !== undefined) + 1;
  const talks = held.due.filter(({ meeting }) => meeting.people.includes(person));
  return {
    person,
    paused: state === 'paused',
    age: daysBetween(began, today),
    ...(contact?.contactMe === true && contact.date > answered ? { contactAsked: contact.date } : {}),
    ...(last?.satisfaction === undefined ? {} : { satisfaction: last.satisfaction, ratedOn: last.date }),
    ...(before?.satisfaction === undefined ? {} : { satisfactionBefore: before.satisfaction }),
    unanswered: waves.slice(silentFrom).map(({ opened }) => opened),
    lacksGoal: lacksGoal(member, around),
    missedInARow: unit.kind === 'rotation' ? missedInARow(talks) : [],
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
  return !recorded && !words.some(({ others }) => saidYes(others.get('goals_agreed')));
}
