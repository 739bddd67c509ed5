import type { Day } from './day.ts';
import type { RowPlace } from './person.ts';

export type ExitReason =
  | 'voluntary'
  | 'dismissed'
  | 'redundancy'
  | 'end_of_contract'
  | 'retirement'
  | 'mutual'
  | 'death'
  | 'transfer'
  | 'unknown';

/** One stretch of employment: `left` and its reason are absent while it lasts. */
export type Employment = {
  readonly hired?: Day;
  readonly left?: Day;
  readonly exitReason?: ExitReason;
};

/** One person of the workforce export, leavers included. */
export type Employee = Employment & {
  readonly id: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** Of somebody who left and came back: each stretch, oldest first; `hired` is the first day of all, `left` the last. */
  readonly spells?: readonly Employment[];
  /** The last day on which the person was known to be there, where `retention: followed_until` names its column. */
  readonly followedUntil?: Day;
  /** A status says that the person is gone, and no day is given. */
  readonly leftUndated?: true;
  readonly level?: string | undefined;
  readonly department?: string | undefined;
  readonly location?: string | undefined;
  readonly managerId?: string | undefined;
  /** Every column by its snake_case header, as text. */
  readonly columns: ReadonlyMap<string, string>;
  readonly place: RowPlace;
};

/** The workforce of one export; `employees` are built when they are first asked for. */
export type Roster = {
  readonly file: string;
  /** How many rows stand for somebody. */
  readonly length: number;
  readonly employees: () => readonly Employee[];
};
