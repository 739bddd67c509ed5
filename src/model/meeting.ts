import type { Day, Instant } from './day.ts';

export type MeetingKind = 'first' | 'regular' | 'review' | 'mid-point' | 'closing' | 'event';
export type MeetingState = 'planned' | 'held' | 'missed' | 'moved' | 'cancelled';

/** One row of schedule.csv: a meeting of a pairing or an event of the cohort (`pairing` absent). */
export type Meeting = {
  readonly id: string;
  readonly pairing?: string;
  /**
   * 1 is the first; of events the place in the program's list, 0 of one that was cancelled because the list no longer has it.
   * Such an event comes back when the list does; one that a person cancelled has its place, and stays cancelled.
   */
  readonly number: number;
  readonly kind: MeetingKind;
  readonly start: Instant;
  readonly end: Instant;
  /** Ids in code-unit order. */
  readonly people: readonly string[];
  readonly place?: string;
  readonly agenda?: string;
  readonly state: MeetingState;
  /** iCalendar SEQUENCE: raised on every change. */
  readonly sequence: number;
  /** The day of the last change; becomes DTSTAMP. */
  readonly changed: Day;
};

/** A meeting that found no time, and the constraint that was binding. */
export type UnplacedMeeting = {
  readonly pairing: string;
  readonly number: number;
  readonly reason: 'no-common-hours' | 'busy' | 'blackout' | 'holiday' | 'limits' | 'room' | 'after-end';
  /** Of more than two: the fewest without whom there would be a time; of a talk in a rotation the two of it. By id. */
  readonly persons?: readonly string[];
  /** The smallest change that would give it a time; absent where none of those tried does. */
  readonly relaxation?: Relaxation;
};

/** Of one unit so many meetings without a time are looked into: a decision is made for the unit, not for the meeting. */
export const relaxedOfUnit = 3;

/**
 * One change that would make room for a meeting: `on` that day, which would then begin at that instant. Lengths in minutes.
 */
export type Relaxation = { readonly on: Day; readonly at: Instant } & RelaxedRule;
export type RelaxedRule =
  /** Somebody's hours, or the program's where `person` is absent, reaching so many minutes further on that day. */
  | { readonly kind: 'hours'; readonly person?: string; readonly minutes: number }
  /** A meeting of only so many minutes. */
  | { readonly kind: 'length'; readonly minutes: number }
  | {
      readonly kind: 'limit';
      readonly limit: 'mentor_per_day' | 'mentor_per_week' | 'gap';
      readonly to: number;
    }
  /** A blackout or a holiday (`name`) on which they would meet all the same. */
  | { readonly kind: 'day-off'; readonly name: string }
  /** Somebody's calendar, free at that time. */
  | { readonly kind: 'busy'; readonly person: string }
  | { readonly kind: 'room'; readonly seats: number }
  /** So many days outside the stretch in which that meeting belongs. */
  | { readonly kind: 'window'; readonly days: number };

/** What a run did to one row of schedule.csv, and because of what. */
export type MeetingChange = {
  readonly id: string;
  readonly pairing?: string;
  readonly number: number;
  /** `changed`: at the same time, with other people, another place or another agenda. */
  readonly change: 'added' | 'moved' | 'changed' | 'cancelled';
  /** Start before and after; of an added meeting only after, of a cancelled one only before. */
  readonly from?: Instant;
  readonly to?: Instant;
  /** Why it could not stay as it was; absent for added ones. */
  readonly reason?: ChangeReason;
  /** Whose hours, calendar or limits it was, by id. */
  readonly persons?: readonly string[];
  /** The meeting or the event that it made way for. */
  readonly other?: string;
};
export type ChangeReason =
  | 'hours'
  | 'busy'
  | 'blackout'
  | 'holiday'
  | 'limits'
  | 'room'
  | 'event'
  | 'made-way'
  | 'rhythm'
  | 'length'
  | 'program-dates'
  | 'people'
  | 'place'
  | 'agenda'
  | 'pairing-over'
  | 'event-over'
  | 'no-time';

/**
 * How good a plan is, in the order in which it is made: most meetings placed, then the least burden outside anybody's hours,
 * then the fewest off their weekly slot. `bound` is a number that no plan can exceed; `proven` where it is reached.
 */
export type PlanQuality = {
  readonly placed: number;
  readonly bound: number;
  readonly proven: boolean;
  /** The weight of what meetings take outside people's hours, and a number that no plan with as many meetings goes below. */
  readonly outside: number;
  readonly outsideBound: number;
  readonly offSlot: number;
};

/** Members of a unit without whom it meets, because no weekly time suits all of them. */
export type LeftOut = {
  readonly pairing: string;
  /** By id. */
  readonly persons: readonly string[];
};

/** A stretch in which a person cannot meet, from their calendar. Instants in UTC. */
export type BusyTime = {
  readonly person: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly summary?: string;
};
