import { matchFormat, methodOf, type UnitMatch } from './formats/match-format.ts';
import { openMarket } from './market.ts';
import type { MatchInput } from './match-input.ts';
import { matchPairs, type PairMatch } from './match-pairs.ts';

/** A match of whatever format. */
export type CohortMatch = PairMatch | UnitMatch;

/** Matches a cohort as its format says: drafts are solved anew, everything from proposed on stays, pins come first. */
export function matchCohort(input: MatchInput): Promise<CohortMatch> {
  const method = methodOf(input.folder.program);
  if (method === 'pairs') return matchPairs(input);
  const ranges = (input.lock ?? input.formatLock)?.ranges;
  const market = input.market ?? openMarket({ ...input, ...(ranges === undefined ? {} : { ranges }) });
  return matchFormat({ ...input, method, market });
}
