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
  | { readonly name: 'rest'; readonly eligible: boolean };

/** `entry` is the first day on which the person is followed. */
export type Assign = (employee: Employee, atStart: Employee | undefined, entry: Day) => Group;

/** By the people files and pairings.csv; compared is who could have applied. */
export function assignByEnrolment(
  program: Program,
  enrolment: Enrolment,
  { timeZero }: RetentionFrame,
): Assign {
  const grace = program.meetings.first_within;
  const atTimeZero = couldHaveApplied(program, timeZero);
  return (employee, atStart, entry) => {
    const { id } = employee;
    const enrolled = enrolment.mentees.get(id);
    if (enrolled === undefined && enrolment.mentors.has(id)) return { name: 'mentor' };
    const could = entry === timeZero ? atTimeZero : couldHaveApplied(program, entry);
    const eligible = could(employee, atStart);
    if (enrolled === undefined) return { name: 'rest', eligible };
    const joined = joinedLater(enrolled, entry, grace);
    const late = joined === undefined ? {} : { joined };
    return { name: 'mentee', hadPlace: enrolled.hadPlace, eligible, ...late };
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
