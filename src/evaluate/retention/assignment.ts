import type { Day } from '../../model/day.ts';
import type { Employee } from '../../model/roster.ts';
import type { Program } from '../../schema/program.ts';
import type { ColumnGroups } from './column-groups.ts';
import { couldHaveApplied } from './eligibility.ts';
import { type Enrolment, joinedLater } from './enrolment.ts';
import type { RetentionFrame } from './input.ts';

/** The group of a row as it was on the first day followed. `eligible`: they could be compared. */
export type Group =
  | {
      readonly name: 'mentee';
      /** Set for those who joined later than that day. */
      readonly joined?: Day;
      readonly hadPlace: boolean;
      readonly eligible: boolean;
    }
  | { readonly name: 'mentor' }
  | {
      readonly name: 'rest';
      readonly eligible: boolean;
      /** Set for those who began to mentor others later than that day. */
      readonly mentorFrom?: Day;
    };

/** `entry` is the first day on which the person is followed. */
export type Assign = (employee: Employee, atStart: Employee | undefined, entry: Day) => Group;

/**
 * By the people files and pairings.csv; compared is who could have applied. Only who was a mentor by the first day
 * followed is one here: to be one later they had to stay, and to leave them out would leave out people who stayed.
 */
export function assignByEnrolment(
  program: Program,
  enrolment: Enrolment,
  { timeZero }: RetentionFrame,
): Assign {
  const grace = program.meetings.first_within;
  const atTimeZero = couldHaveApplied(program, timeZero);
  return (employee, atStart, entry) => {
    const { id } = employee;
    const mentee = enrolment.mentees.get(id);
    const mentor = enrolment.mentors.get(id);
    const joined = mentee && joinedLater(mentee, entry, grace);
    const mentorFrom = mentor && joinedLater(mentor, entry, grace);
    const fromStart = mentee !== undefined && joined === undefined;
    if (!fromStart && mentor !== undefined && mentorFrom === undefined) return { name: 'mentor' };
    const could = entry === timeZero ? atTimeZero : couldHaveApplied(program, entry);
    const eligible = could(employee, atStart);
    // Whichever of the two began first is what they were followed until.
    const mentorFirst = joined !== undefined && mentorFrom !== undefined && mentorFrom < joined;
    if (mentee === undefined || mentorFirst)
      return { name: 'rest', eligible, ...(mentorFrom === undefined ? {} : { mentorFrom }) };
    return {
      name: 'mentee',
      hadPlace: mentee.hadPlace,
      eligible,
      ...(joined === undefined ? {} : { joined }),
    };
  };
}

/** By a column; `atStart` where it is the roster of the start that has it, which cannot tell what came later. */
export function assignByColumn({ of }: ColumnGroups, atStart: boolean): Assign {
  return (employee, startRow) => {
    const row = atStart ? startRow : employee;
    const group = row === undefined ? undefined : of(row);
    return group === 'mentee'
      ? { name: 'mentee', hadPlace: true, eligible: true }
      : { name: 'rest', eligible: group === 'other' };
  };
}
