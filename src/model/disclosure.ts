import type { Day } from './day.ts';

/** A number of people that a report would tell. `members`: who they are, as places from 0 in the table's population. */
export type CountCell = {
  /** What it counts, the same from report to report: `retention/others/365/left`. */
  readonly id: string;
  readonly members: Uint32Array;
  /** Of what is wanted most the lowest: it is the last to be held back. 0 and 1 are what the table is for. */
  readonly priority: number;
  /** That all or nobody of the group are among them says something of each of them. */
  readonly sensitive: boolean;
  /**
   * The cells that these people are in as well. One: a part of it, whose size is not settled by what the words mean.
   * Several: exactly those whom they have in common. Without, a cell that stands by itself.
   */
  readonly of?: readonly string[];
  /** The cell of the people of whom these are a share, unless it is the first of `of`. */
  readonly group?: string;
  /** Parts of one group under the same name share it out: everybody is in exactly one of them. */
  readonly split?: string;
  /**
   * `known`: readers have it from elsewhere, and the report does not tell it. `never`: no report tells it, and it is
   * kept from being worked out like any count that is held back.
   */
  readonly told?: 'known' | 'never';
};

/** A figure worked out from counts: it goes with them, and is told only where it gives no count away. */
export type DerivedCell = {
  readonly id: string;
  /** The counts that it rests on. */
  readonly from: readonly string[];
  /** Worked out anew of other counts, in the order of `from`: what would have been told if those were true. */
  readonly of: (counts: readonly number[]) => readonly (number | null)[];
  /** Decimals that are told, and the fewest that are still worth telling. */
  readonly digits: number;
  readonly coarsest?: number;
  /** The people it is a mean or a share of. */
  readonly n: number;
};

/** All that one report would tell about people, before anything is held back. */
export type CellTable = {
  readonly report: string;
  readonly asOf: Day;
  /** Everybody who could be counted, by their places. */
  readonly population: { readonly length: number };
  readonly counts: readonly CountCell[];
  readonly derived: readonly DerivedCell[];
};

/** From how many people on counts, and shares and means, are told. */
export type DisclosureLimits = { readonly minCount: number; readonly minMean: number };

/** What of a table may be told: the ids of its counts and derived figures that may not. */
export type Disclosure = { readonly hidden: ReadonlySet<string> };

/** The same with how much of each derived figure may be told, and how much of what is hidden is left in doubt. */
export type Protection = Disclosure & {
  /** Decimals of each derived figure that may be told. */
  readonly digits: ReadonlyMap<string, number>;
  /** Between which whole numbers each hidden count lies for somebody who knows every count that is told. */
  readonly ranges: ReadonlyMap<string, { readonly low: number; readonly high: number }>;
};
