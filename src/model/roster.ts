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

/** One row of the workforce export, leavers included. */
export type Employee = {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly hired?: Day;
  readonly left?: Day;
  readonly exitReason?: ExitReason;
  readonly level?: string;
  readonly department?: string;
  readonly location?: string;
  readonly managerId?: string;
  /** Every column by its snake_case header, as text. */
  readonly columns: ReadonlyMap<string, string>;
  readonly place: RowPlace;
};
