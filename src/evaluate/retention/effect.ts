import type { StayEffect } from '../../model/stay-effect.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';

/**
 * The one difference of a study that other figures may be built on: of a lottery that between the drawn and the waiting
 * at the longest horizon, otherwise the matched one. Null where it could not be estimated or is suppressed; an unmatched
 * difference never takes its place, since it would carry whoever chose to join.
 */
export function stayEffect(outcome: RetentionOutcome): StayEffect | null {
  const found = outcome.design === 'lottery' ? lotteryEffect(outcome) : matchedEffect(outcome);
  return found === null ? null : { design: outcome.design, ...found, reportable: outcome.logRank.reportable };
}

type Found = Omit<StayEffect, 'design' | 'reportable'>;

function matchedEffect({ adjusted }: RetentionOutcome): Found | null {
  if (adjusted === null) return null;
  const { horizon, difference, low, high, mentees = null } = adjusted;
  return complete({ horizon, difference, low, high, mentees });
}

function lotteryEffect({ horizons }: RetentionOutcome): Found | null {
  const main = horizons.findLast(({ method }) => method !== 'none');
  if (main === undefined) return null;
  const mentees = main.groups.find(({ name }) => name === 'mentees')?.n ?? null;
  return complete({
    horizon: main.days,
    difference: main.difference,
    low: main.low,
    high: main.high,
    mentees,
  });
}

type Open = { readonly [K in keyof Found]: Found[K] | null };

function complete({ horizon, difference, low, high, mentees }: Open): Found | null {
  const known = horizon !== null && difference !== null && low !== null && high !== null && mentees !== null;
  return known ? { horizon, difference, low, high, mentees } : null;
}
