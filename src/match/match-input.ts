import type { Day } from '../model/day.ts';
import type { Pairing } from '../model/pairing.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { FormatLock } from '../schema/format-lock.ts';
import type { MatchLock } from '../schema/match-lock.ts';
import type { MatchResult } from '../schema/match-result.ts';
import type { ChangeLimit } from './changes/limit-changes.ts';
import type { Market } from './market.ts';

/** What any match rests on, of pairs and of every other format. */
export type MatchInput = {
  readonly folder: ProgramFolder;
  readonly today: Day;
  /** Which `mentor` it is: goes into the lock. */
  readonly version: string;
  /** The objective of the command line, where it differs from the program's. */
  readonly objective?: MatchLock['objective'];
  /** The last lock, where there is one: frozen ranges and the highest pairing number. */
  readonly lock?: MatchLock;
  /** The same of a format that is matched otherwise. */
  readonly formatLock?: FormatLock;
  /** Mentees whose mentor left them: they come first where `priority` says so. */
  readonly orphaned: ReadonlySet<string>;
  /** The market where it is open already. */
  readonly market?: Market;
  /** Of `--rematch`: the pairings that `reopenProposed` opened again, as they stood. */
  readonly proposed?: readonly Pairing[];
  /** Of `--max-changes`. */
  readonly changeLimit?: ChangeLimit;
  /** Of `--lottery`. */
  readonly lottery?: NonNullable<MatchLock['lottery']>;
};

/** The part of `mentor/match@1` that a match finds; the head of the result is the command's. */
export type MatchedResult = Pick<
  MatchResult,
  | 'format'
  | 'objective'
  | 'pairings'
  | 'groups'
  | 'rounds'
  | 'unmatched'
  | 'blockingPairs'
  | 'blockingPairsFound'
>;
