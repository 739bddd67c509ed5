import type { Meeting } from '../model/meeting.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { MatchResult } from '../schema/match-result.ts';
import type { CurrentMatch } from './current-match.ts';

export type MatchedPair = MatchResult['pairings'][number];

/** What the sheets of a run are made from. */
export type SheetRun = {
  readonly folder: ProgramFolder;
  readonly current: CurrentMatch;
  readonly pairs: readonly MatchedPair[];
  readonly meetings: readonly Meeting[];
  /** Pairings for which a schedule found no time. */
  readonly unplaced?: ReadonlySet<string>;
};
