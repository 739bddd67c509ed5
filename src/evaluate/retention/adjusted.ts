import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { eValue } from '../../stats/e-value.ts';
import { shareAt } from '../../stats/share-at.ts';
import { type Arms, differenceAt } from './difference.ts';
import { matchedDifference, matchedMenteeShare } from './matched-shares.ts';
import type { Matching } from './matching.ts';

/** Difference within strata of alike people, the others weighted to the mentees' mix; null figures where no stratum has both. */
export function adjustedEstimate(matching: Matching, horizon: number): RetentionOutcome['adjusted'] {
  const estimate = matchedDifference(matching.strata, horizon);
  const mentees = matching.strata.reduce((sum, stratum) => sum + stratum.mentees.length, 0);
  return {
    horizon,
    difference: estimate?.value ?? null,
    low: estimate?.low ?? null,
    high: estimate?.high ?? null,
    intervalMethod: estimate?.intervalMethod ?? null,
    dropped: matching.dropped,
    strata: matching.strata.length,
    mentees,
  };
}

/**
 * E-values of the main estimate (matched, else as the groups were), on the ratio of the shares that left; the limit
 * nearer to no difference is carried over with the mentees' share held as it was, and is 1 where the interval covers 0.
 */
export function eValues(arms: Arms, matching: Matching, horizon: number): RetentionOutcome['eValue'] {
  const matched = matchedDifference(matching.strata, horizon);
  const raw = differenceAt(arms, horizon);
  const difference = matched?.value ?? raw.difference;
  const low = matched?.low ?? raw.low;
  const high = matched?.high ?? raw.high;
  const stayed =
    matched === null
      ? (shareAt(arms.mentees, horizon)?.value ?? null)
      : matchedMenteeShare(matching.strata, horizon);
  if (difference === null || low === null || high === null || stayed === null) return null;
  const left = 1 - stayed;
  const nearer = low <= 0 && high >= 0 ? 0 : low > 0 ? low : high;
  return {
    point: eValue(left / (left + difference)),
    interval: nearer === 0 ? 1 : eValue(left / (left + nearer)),
  };
}
