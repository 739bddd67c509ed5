import type { Day } from '../../model/day.ts';
import { sortedBy } from '../../model/order.ts';
import type { Employee } from '../../model/roster.ts';
import type { Spell } from '../../stats/risk-table.ts';
import { daysBetween } from '../../time/day.ts';
import { couldHaveApplied } from './eligibility.ts';
import { type Enrolment, enrolmentOf } from './enrolment.ts';
import type { RetentionFrame, RetentionInput } from './input.ts';
import { employmentAt } from './spell.ts';

/** One person followed from time zero, in days. `atStart` is their row before the program, where there is one. */
export type Member = { readonly employee: Employee; readonly atStart?: Employee; readonly spell: Spell };

/** Somebody who came after the start: `joined` in days from time zero, at least 1. */
export type LateJoiner = Member & { readonly joined: number; readonly employedAtTimeZero: boolean };

/** The two groups as they were at time zero, and whom they leave out. All lists by id. */
export type RetentionStudy = RetentionFrame & {
  readonly followUp: number;
  readonly mentees: readonly Member[];
  readonly others: readonly Member[];
  readonly late: readonly LateJoiner[];
  readonly hasRosterAtStart: boolean;
  readonly counted: {
    readonly lateJoiners: number;
    readonly mentorsLeftOut: number;
    readonly leftBeforeTimeZero: number;
    /** Mentees in the main contrast who were never offered a partner. */
    readonly withoutPlace: number;
    readonly notEligible: number;
    readonly noHireDate: number;
    /** Leavers whose reason is not known; with outcome `voluntary` they count as leaving otherwise. */
    readonly unknownReason: number;
  };
};

/** Where a row of the roster belongs; `outside` are those who were not there at time zero and never enrolled. */
type Standing =
  | 'mentee'
  | 'other'
  | 'late'
  | 'left-before'
  | 'mentor'
  | 'not-eligible'
  | 'no-hire-date'
  | 'outside';

/**
 * Sorts the roster at time zero: mentees enrolled then, others employed and eligible then and taking no part. Late
 * joiners belong to neither. Nothing that happened afterwards moves anybody from one group to the other.
 */
export function retentionStudy(input: RetentionInput, frame: RetentionFrame): RetentionStudy {
  const enrolment = enrolmentOf(input, frame.timeZero);
  const eligible = couldHaveApplied(input.program, frame.timeZero);
  const startRows = new Map((input.rosterAtStart ?? []).map((employee) => [employee.id, employee]));
  const standings = new Map<Standing, Member[]>();
  for (const one of sortedBy(input.roster, (each) => each.id)) {
    const employee = employmentAt(one, frame.timeZero);
    const atStart = startRows.get(employee.id);
    const member = {
      employee,
      spell: spellOf(employee, frame),
      ...(atStart === undefined ? {} : { atStart }),
    };
    const standing = standingOf(member, { frame, enrolment, eligible });
    const alike = standings.get(standing);
    if (alike === undefined) standings.set(standing, [member]);
    else alike.push(member);
  }
  const of = (standing: Standing): readonly Member[] => standings.get(standing) ?? [];
  const [mentees, others, late] = [of('mentee'), of('other'), of('late')];
  return {
    ...frame,
    mentees,
    others,
    late: late.map((member) => lateJoiner(member, enrolment.mentees.get(member.employee.id)?.joined, frame)),
    followUp: daysBetween(frame.timeZero, frame.settings.data_through),
    hasRosterAtStart: input.rosterAtStart !== undefined,
    counted: {
      lateJoiners: late.length,
      mentorsLeftOut: of('mentor').length,
      leftBeforeTimeZero: of('left-before').length,
      withoutPlace: mentees.filter(({ employee }) => enrolment.mentees.get(employee.id)?.hadPlace === false)
        .length,
      notEligible: of('not-eligible').length,
      noHireDate: of('no-hire-date').length,
      unknownReason: [...mentees, ...others].filter(({ employee }) => leftForUnknownReason(employee)).length,
    },
  };
}

type Grounds = {
  readonly frame: RetentionFrame;
  readonly enrolment: Enrolment;
  readonly eligible: (employee: Employee, atStart: Employee | undefined) => boolean;
};

/** Whoever's last day was time zero, or earlier, was not there to be followed. */
function standingOf({ employee, atStart }: Member, { frame, enrolment, eligible }: Grounds): Standing {
  const { id, hired, left } = employee;
  const enrolled = enrolment.mentees.get(id);
  const leftBefore = left !== undefined && left <= frame.timeZero;
  const hiredLater = hired !== undefined && hired > frame.timeZero;
  if (enrolled !== undefined) {
    // A mentee without a hire date was employed when they applied.
    if (leftBefore) return 'left-before';
    return hiredLater || enrolled.joined !== undefined ? 'late' : 'mentee';
  }
  if (leftBefore || hiredLater) return 'outside';
  if (hired === undefined && atStart === undefined) return 'no-hire-date';
  if (enrolment.mentors.has(id)) return 'mentor';
  return eligible(employee, atStart) ? 'other' : 'not-eligible';
}

function lateJoiner(member: Member, joined: Day | undefined, { timeZero }: RetentionFrame): LateJoiner {
  const { hired } = member.employee;
  const employedAtTimeZero = hired === undefined || hired <= timeZero;
  const days = [joined, hired].flatMap((day) => (day === undefined ? [] : [daysBetween(timeZero, day)]));
  return { ...member, joined: Math.max(...days), employedAtTimeZero };
}

function leftForUnknownReason({ left, exitReason = 'unknown' }: Employee): boolean {
  return left !== undefined && exitReason === 'unknown';
}

/** Days from time zero to the exit or the last day of the data. With outcome `voluntary` any other exit competes. */
function spellOf(employee: Employee, { settings, timeZero }: RetentionFrame): Spell {
  if (employee.left === undefined)
    return { time: daysBetween(timeZero, settings.data_through), end: 'censored' };
  const counts = settings.outcome === 'any' || employee.exitReason === 'voluntary';
  return { time: daysBetween(timeZero, employee.left), end: counts ? 'event' : 'other' };
}
