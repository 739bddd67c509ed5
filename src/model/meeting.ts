import type { Day, Instant } from './day.ts';

export type MeetingKind = 'first' | 'regular' | 'review' | 'mid-point' | 'closing' | 'event';
export type MeetingState = 'planned' | 'held' | 'missed' | 'moved' | 'cancelled';

/** One row of schedule.csv: a meeting of a pairing or an event of the cohort (`pairing` absent). */
export type Meeting = {
  readonly id: string;
  readonly pairing?: string;
  /** 1 is the first; of events the place in the program's list. */
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
  readonly reason: 'no-common-hours' | 'busy' | 'blackout' | 'limits' | 'after-end';
  /** Of more than two: the fewest without whom there would be a time; of a talk in a rotation the two of it. By id. */
  readonly persons?: readonly string[];
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
