import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule } from '../schema/program-rules.ts';
import type { Override } from './override.ts';
import type { PlacingChange } from './placing-change.ts';

/** One mentor's places. `eligible`: mentees who could be paired with this mentor at all. */
export type MentorLoad = {
  readonly mentor: string;
  readonly offered: number;
  readonly used: number;
  readonly eligible: number;
};

/** A mentee who named mentors; `granted` is the place on that list of the mentor they got, 0 is the first. */
export type WishFact = { readonly mentee: string; readonly named: number; readonly granted?: number };

/** Mentees who compete for fewer places than they are: what a shortage consists of. */
export type Shortage = {
  readonly mentees: readonly string[];
  readonly mentors: readonly string[];
  readonly places: number;
};

/** The smallest change that matches one more person, found by solving it. `matched`: seats filled then. */
export type SmallestChange = { readonly matched: number } & (
  | { readonly kind: 'place'; readonly mentor: string }
  | { readonly kind: 'exception'; readonly rule: string; readonly mentor: string }
  | { readonly kind: 'value'; readonly field: string; readonly value: string }
);

/**
 * What the pages about a match need beyond `mentor/match@1`: counts over all pairs, loads, wishes and the rules in
 * force. Scores are whole hundredths of a point, 0 to 10000.
 */
export type MatchExtras = {
  /** Mentee and mentor pairs that were looked at, nobody with themselves. */
  readonly allPairs: number;
  readonly eligiblePairs: number;
  /** Eligible pairs of each score, 0 … 10,000 hundredths of a point. */
  readonly scoreCounts: Int32Array;
  /** Some could mentor each other: only the better direction of two counted, and what is proven is proven under that. */
  readonly oneWay: boolean;
  /** Everybody who offers a place as a mentor, or holds a mentee. */
  readonly load: readonly MentorLoad[];
  /** The overrides that were applied, in the order of the file. */
  readonly overrides: readonly Override[];
  /** In force, the defaults included. */
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  readonly wishes: readonly WishFact[];
  /** By id of the person without a partner, where known. */
  readonly shortages: ReadonlyMap<string, Shortage>;
  readonly changes: ReadonlyMap<string, SmallestChange>;
  /** Of groups and circles: what would place people who are left. */
  readonly placing?: readonly PlacingChange[];
};
