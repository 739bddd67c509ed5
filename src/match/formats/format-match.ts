import type { PlacingChange } from '../../model/placing-change.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { FormatProof } from '../../schema/format-lock.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import type { Market } from '../market.ts';
import type { StandingUnit } from './standing-units.ts';

/** What the match of a format other than one-to-one rests on. People are known by their places in the market. */
export type FormatInput = {
  readonly folder: ProgramFolder;
  readonly market: Market;
  /** Groups, circles and pairs that stand, with the room they have left. */
  readonly standing: readonly StandingUnit[];
};

/** One row of pairings.csv to be: ids of people, `mentor` empty in a circle; `score` in hundredths of a point. */
export type MadeRow = {
  readonly mentor: string;
  readonly mentee: string;
  readonly role?: string;
  readonly score: number;
  readonly origin: 'solver' | 'pinned';
};

/** A pair, a group, a circle or a rotation that a match makes: rows that share one id. */
export type MadeUnit = {
  /** The id of the standing unit that these rows join; absent: a new one. */
  readonly joins?: string;
  readonly rows: readonly MadeRow[];
};

/** Somebody without a place, and why. */
export type LeftOut = MatchResult['unmatched'][number];

/** What a format's solver made of the people who were free, and what proves it. */
export type FormatMatch = {
  readonly units: readonly MadeUnit[];
  /**
   * Seats that `units` fill, and that were to be filled: people among equals, members of groups, talks of a rotation (one a
   * round for each person on the side of the mentees, or for every two among equals), mentees' roles.
   */
  readonly matched: number;
  readonly seats: number;
  /**
   * What `units` are worth in hundredths of a point, and the least upper bound that is proven for any match of as many
   * seats. Of peers and circles every person counts with the mean of their scores with the others.
   */
  readonly total: number;
  readonly bound: number;
  readonly left: readonly LeftOut[];
  readonly proof: FormatProof;
  /** What would place people who are left, the smallest change first. */
  readonly advice?: readonly PlacingChange[];
  /** Where roles have criteria of their own: the market of each, by the role's name. */
  readonly roleMarkets?: ReadonlyMap<string, Market>;
};
