import { type CheckIn, satisfactionScale } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { AskedWave } from '../model/followed-pairing.ts';
import type { Goal } from '../model/goal.ts';
import type { Pairing } from '../model/pairing.ts';
import type { Program } from '../schema/program.ts';
import type { HealthThresholds } from '../schema/program-check-ins.ts';
import { daysBetween, parseSpan } from '../time/day.ts';
import { spanDays } from '../time/grammar.ts';
import { countsBySide, type HeldMeetings } from './held-meetings.ts';

/** What one side of a pairing has said and left unsaid. */
export type SideFacts = {
  readonly person: string;
  /** Asked to be contacted, and not said otherwise since. */
  readonly contactAsked?: Day;
  readonly satisfaction?: number;
  readonly satisfactionBefore?: number;
  /** Waves in a row without an answer, up to the latest. */
  readonly unanswered: number;
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
  readonly hasMet: boolean;
  /** Days from the last meeting to the last day about which anything is known. */
  readonly gap?: number;
  readonly missedInARow: number;
  readonly counts?: { readonly mentee: number; readonly mentor: number };
  readonly hasGoal: boolean;
  /** Of the question on satisfaction. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly mentee: SideFacts;
  readonly mentor: SideFacts;
};

type Known = {
  readonly program: Program;
  readonly pairing: Pairing;
  readonly began: Day;
  readonly cadence: number;
  readonly held: HeldMeetings;
  readonly waves: readonly AskedWave[];
  /** Valid ones of this pairing, by date. */
  readonly checkIns: readonly CheckIn[];
  /** In force, of this pairing's mentee. */
  readonly goals: readonly Goal[];
  readonly today: Day;
};

/** Gathers the facts of one running pairing. */
export function healthFacts(known: Known): HealthFacts {
  const { program, pairing, held, checkIns, today } = known;
  const counts = countsBySide(checkIns, program.checkins.questions.met?.since_start ?? false);
  const gap =
    held.lastMet === undefined ? undefined : Math.max(0, daysBetween(held.lastMet, held.knownUntil));
  return {
    today,
    thresholds: program.checkins.health,
    age: daysBetween(known.began, today),
    cadence: known.cadence,
    firstWithin: spanDays(parseSpan(program.meetings.first_within)),
    hasMet: held.hasMet,
    ...(gap === undefined ? {} : { gap }),
    missedInARow: missedInARow(held),
    ...(counts === undefined ? {} : { counts }),
    hasGoal: hasGoal(known),
    scale: satisfactionScale(program),
    mentee: sideFacts(known, 'mentee', pairing.mentee),
    mentor: sideFacts(known, 'mentor', pairing.mentor),
  };
}

/** Meetings marked missed one after the other, up to the last that is marked at all. */
function missedInARow({ due }: HeldMeetings): number {
  const states = due.map(({ meeting }) => meeting.state);
  const last = states.findLastIndex((state) => state === 'held' || state === 'missed');
  const marked = states.slice(0, last + 1);
  return marked.length - 1 - marked.findLastIndex((state) => state !== 'missed');
}

/** A goal in goals.csv, or somebody's word in a check-in that one is agreed. */
function hasGoal({ pairing, goals, checkIns }: Known): boolean {
  const recorded = goals.some(
    (goal) => goal.state !== 'dropped' && (goal.pairing === undefined || goal.pairing === pairing.id),
  );
  return recorded || checkIns.some(({ others }) => /^(yes|ja)$/i.test(others.get('goals_agreed') ?? ''));
}

function sideFacts({ checkIns, waves }: Known, side: 'mentee' | 'mentor', person: string): SideFacts {
  const theirs = checkIns.filter((checkIn) => checkIn.side === side);
  const contact = theirs.findLast(({ contactMe }) => contactMe !== undefined);
  const rated = theirs.map(({ satisfaction }) => satisfaction).filter((value) => value !== undefined);
  const [before, satisfaction] = [rated.at(-2), rated.at(-1)];
  const answered = waves.findLastIndex((wave) => wave[side] !== undefined);
  return {
    person,
    ...(contact?.contactMe === true ? { contactAsked: contact.date } : {}),
    ...(satisfaction === undefined ? {} : { satisfaction }),
    ...(before === undefined ? {} : { satisfactionBefore: before }),
    unanswered: waves.length - 1 - answered,
  };
}
