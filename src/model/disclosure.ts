import type { Day } from './day.ts';

/** A number of people that a report would tell. `members`: who they are, as places in the table's `population`. */
export type CountCell = {
  /** What it counts, the same from report to report: `retention/365/others/left`. */
  readonly id: string;
  readonly members: Uint32Array;
  /** Of what is wanted most the lowest: it is the last to be held back. */
  readonly priority: number;
  /** That all or nobody of a group are among them says something of each of them. */
  readonly sensitive: boolean;
};

/** A figure worked out from counts: it goes with them, and is told only where it gives no count away. */
export type DerivedCell = {
  readonly id: string;
  /** The counts that it rests on. */
  readonly from: readonly string[];
  /** Worked out anew of other counts, in the order of `from`: what would have been told if those were true. */
  readonly of: (counts: readonly number[]) => readonly (number | null)[];
  /** Decimals that are told. */
  readonly digits: number;
  /** The people it is a mean or a share of. */
  readonly n: number;
};

/** All that one report would tell about people, before anything is held back. */
export type CellTable = {
  readonly report: string;
  readonly asOf: Day;
  /** Ids of everybody who could be counted, sorted. */
  readonly population: readonly string[];
  readonly counts: readonly CountCell[];
  readonly derived: readonly DerivedCell[];
};

/** What of a table may be told: the ids of its counts and derived figures that may not. */
export type Disclosure = { readonly hidden: ReadonlySet<string> };
