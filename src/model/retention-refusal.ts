import type { Day } from './day.ts';
import type { RowPlace } from './person.ts';

/** Why retention cannot be reported from what there is, with the facts its words need. `places`: at most five rows. */
export type RetentionRefusalFacts = {
  'no-retention-settings': Record<never, never>;
  'no-start-date': Record<never, never>;
  'roster-empty': Record<never, never>;
  'no-leavers': { readonly people: number };
  'data-before-start': { readonly start: Day; readonly dataThrough: Day };
  'dates-after-data-through': {
    readonly count: number;
    readonly dataThrough: Day;
    readonly places: readonly RowPlace[];
  };
  'left-without-date': { readonly count: number; readonly places: readonly RowPlace[] };
  'exit-before-hire': { readonly count: number; readonly places: readonly RowPlace[] };
  'person-twice': { readonly count: number; readonly places: readonly RowPlace[] };
  'mentees-not-on-roster': {
    readonly count: number;
    readonly of: number;
    readonly people: readonly string[];
  };
  'people-vanished': { readonly count: number; readonly of: number };
  'no-exit-reasons': { readonly leavers: number };
  'no-mentees': { readonly start: Day; readonly late: number };
  'nobody-to-compare': { readonly start: Day };
  'no-group-column': { readonly column: string };
  /** `values`: at most five, folded; all there are where none of them is a mentee. */
  'group-values-unknown': {
    readonly column: string;
    readonly count: number;
    readonly values: readonly string[];
  };
  /** `expected`: mentees who would have left by `days` at the others' rate; absent where the name alone tells. */
  'groups-by-engagement': {
    readonly column: string;
    readonly pattern?: { readonly days: number; readonly mentees: number; readonly expected: number };
  };
  'no-followed-column': { readonly column: string };
  'no-lottery': Record<never, never>;
  /** `draws`: at most five of the numbers that lottery.csv lacks, of 1 to `of`. */
  'lots-missing': { readonly count: number; readonly of: number; readonly draws: readonly number[] };
  'drawn-not-on-roster': {
    readonly count: number;
    readonly of: number;
    readonly people: readonly string[];
  };
  /** Of those whose chance was between 0 and 1. */
  'lottery-without-groups': {
    readonly drawn: number;
    readonly waiting: number;
    readonly certain: number;
  };
};

export type RetentionRefusalReason = keyof RetentionRefusalFacts;

export type RetentionRefusal = {
  readonly [R in RetentionRefusalReason]: { readonly reason: R; readonly facts: RetentionRefusalFacts[R] };
}[RetentionRefusalReason];
