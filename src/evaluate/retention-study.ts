import type { Day } from '../model/day.ts';
import { sortedBy } from '../model/order.ts';
import type { Employee } from '../model/roster.ts';
import type { Spell } from '../stats/risk-table.ts';
import { daysBetween } from '../time/day.ts';
import { couldHaveApplied } from './retention-eligibility.ts';
import { enrolmentOf } from './retention-enrolment.ts';
import type { RetentionFrame, RetentionInput } from './retention-input.ts';

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

type Standing = 'employed' | 'left-before' | 'hired-later' | 'unknown';

/**
 * Sorts the roster at time zero: mentees enrolled then, others employed and eligible then and taking no part. Late
 * joiners belong to neither. Nothing that happened afterwards moves anybody from one group to the other.
 */
export function retentionStudy(input: RetentionInput, frame: RetentionFrame): RetentionStudy {
  const enrolment = enrolmentOf(input, frame.timeZero);
  const atStart = new Map((input.rosterAtStart ?? []).map((employee) => [employee.id, employee]));
  const eligible = couldHaveApplied(input.program, frame.timeZero);
  const groups = { mentees: [] as Member[], others: [] as Member[], late: [] as LateJoiner[] };
  const counted = {
    leftBeforeTimeZero: 0,
    mentorsLeftOut: 0,
    withoutPlace: 0,
    notEligible: 0,
    noHireDate: 0,
  };

  for (const employee of sortedBy(input.roster, (each) => each.id)) {
    const start = atStart.get(employee.id);
    const member: Member = {
      employee,
      spell: spellOf(employee, frame),
      ...(start === undefined ? {} : { atStart: start }),
    };
    const enrolled = enrolment.mentees.get(employee.id);
    const standing = standingAt(employee, frame.timeZero, start !== undefined);
    if (enrolled !== undefined) {
      // A mentee whose hire date is missing was employed when they applied.
      const hiredLater = standing === 'hired-later';
      if (standing === 'left-before') counted.leftBeforeTimeZero += 1;
      else if (hiredLater || enrolled.joined !== undefined) {
        const days = [enrolled.joined, hiredLater ? employee.hired : undefined].filter(
          (day) => day !== undefined,
        );
        const joined = Math.max(...days.map((day) => daysBetween(frame.timeZero, day)));
        groups.late.push({ ...member, joined, employedAtTimeZero: !hiredLater });
      } else {
        if (!enrolled.hadPlace) counted.withoutPlace += 1;
        groups.mentees.push(member);
      }
    } else if (standing === 'unknown') counted.noHireDate += 1;
    else if (standing === 'employed') {
      if (enrolment.mentors.has(employee.id)) counted.mentorsLeftOut += 1;
      else if (!eligible(employee, start)) counted.notEligible += 1;
      else groups.others.push(member);
    }
  }
  const inContrast = [...groups.mentees, ...groups.others].map((member) => member.employee);
  const unknownReason = inContrast.filter(
    (e) => e.left !== undefined && (e.exitReason ?? 'unknown') === 'unknown',
  ).length;
  return {
    ...frame,
    ...groups,
    followUp: daysBetween(frame.timeZero, frame.settings.data_through),
    hasRosterAtStart: input.rosterAtStart !== undefined,
    counted: { ...counted, lateJoiners: groups.late.length, unknownReason },
  };
}

/** Days from time zero to the exit or the last day of the data. With outcome `voluntary` any other exit competes. */
function spellOf(employee: Employee, { settings, timeZero }: RetentionFrame): Spell {
  if (employee.left === undefined)
    return { time: daysBetween(timeZero, settings.data_through), end: 'censored' };
  const counts = settings.outcome === 'any' || employee.exitReason === 'voluntary';
  return { time: daysBetween(timeZero, employee.left), end: counts ? 'event' : 'other' };
}

/** Whoever's last day was time zero, or earlier, was not there to be followed. */
function standingAt({ hired, left }: Employee, timeZero: Day, onStartRoster: boolean): Standing {
  if (left !== undefined && left <= timeZero) return 'left-before';
  if (hired === undefined) return onStartRoster ? 'employed' : 'unknown';
  return hired <= timeZero ? 'employed' : 'hired-later';
}
