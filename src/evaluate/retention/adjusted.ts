import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { eValue } from '../../stats/e-value.ts';
import type { Estimate } from '../../stats/interval.ts';
import type { Share } from '../../stats/newcombe-difference.ts';
import { stratifiedDifference } from '../../stats/stratified-difference.ts';
import { type Arms, differenceAt } from './difference.ts';
import type { Matching } from './matching.ts';
import type { Member } from './study.ts';

/** Difference within strata of alike people, the others weighted to the mentees' mix; null figures where no stratum has both. */
export function adjustedEstimate(matching: Matching, horizon: number): RetentionOutcome['adjusted'] {
  const estimate = matchedDifference(matching, horizon);
  const mentees = matching.strata.reduce((sum, stratum) => sum + stratum.mentees.length, 0);
  return {
    horizon,
    difference: estimate?.value ?? null,
    low: estimate?.low ?? null,
    high: estimate?.high ?? null,
    dropped: matching.dropped,
    strata: matching.strata.length,
    mentees,
  };
}

function matchedDifference({ strata }: Matching, horizon: number): Estimate | null {
  return stratifiedDifference(
    strata.map(({ mentees, others }) => ({
      first: stayedOf(mentees, horizon),
      second: stayedOf(others, horizon),
    })),
  );
}

function stayedOf(members: readonly Member[], horizon: number): Share {
  const left = members.filter(({ spell }) => spell.end === 'event' && spell.time <= horizon).length;
  return { count: members.length - left, total: members.length };
}

/**
 * E-values of the main estimate (matched, else as the groups were), on the ratio of the shares that left; the limit
 * nearer to no difference is carried over with the mentees' share held as it was, and is 1 where the interval covers 0.
 */
export function eValues(arms: Arms, matching: Matching, horizon: number): RetentionOutcome['eValue'] {
  const matched = matchedDifference(matching, horizon);
  const raw = differenceAt(arms, horizon);
  const difference = matched?.value ?? raw.difference;
  const low = matched?.low ?? raw.low;
  const high = matched?.high ?? raw.high;
  if (difference === null || low === null || high === null) return null;
  const mentees =
    matched === null ? arms.mentees : matching.strata.flatMap((s) => s.mentees.map((m) => m.spell));
  const left =
    mentees.filter((spell) => spell.end === 'event' && spell.time <= horizon).length / mentees.length;
  const nearer = low <= 0 && high >= 0 ? 0 : low > 0 ? low : high;
  return {
    point: eValue(left / (left + difference)),
    interval: nearer === 0 ? 1 : eValue(left / (left + nearer)),
  };
}
