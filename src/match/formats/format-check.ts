import type { ProgramFolder } from '../../model/program-folder.ts';
import type { FormatLock } from '../../schema/format-lock.ts';
import type { Market } from '../market.ts';

/** What a checker of a format is given: the files as they stand, the market as the match found it, and what it left. */
export type FormatCheck = {
  readonly folder: ProgramFolder;
  readonly market: Market;
  readonly lock: FormatLock;
};

/** What does not hold, and how many pairs of people may meet at all. */
export type FormatFinding = {
  readonly eligible: number;
  readonly faults: readonly { readonly check: string; readonly detail: string }[];
  /**
   * What the proof that anybody can add up leaves open and the solver says it has searched: places by weight, and hundredths
   * of a point. Absent: nothing rests on its word.
   */
  readonly restsOnSolver?: { readonly places: number; readonly points: number };
};
