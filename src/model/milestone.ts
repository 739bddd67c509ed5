import type { Day } from './day.ts';
import type { MeetingKind } from './meeting.ts';

/** A milestone of one pairing with its day, as far as it is known; `name` as program.yaml has it. */
export type MilestoneDate = {
  readonly pairing: string;
  readonly name: string;
  /** `by`: reached by then; `at`: it is what that day is for. */
  readonly due: 'by' | 'at';
  readonly day: Day;
  /** The id of the meeting at which it comes up. */
  readonly meeting?: string;
};

/** The milestones that are meetings of their own kind. */
export const kindsOfMilestones: ReadonlyMap<string, MeetingKind> = new Map([
  ['agreement review', 'review'],
  ['mid-point review', 'mid-point'],
  ['closing review', 'closing'],
]);
