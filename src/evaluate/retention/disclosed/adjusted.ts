import type { DisclosureLimits } from '../../../model/disclosure.ts';
import type { PublishedCell } from '../../../model/published-cell.ts';
import type { RetentionOutcome } from '../../../schema/retention-result.ts';
import { protect } from '../../disclosure/protect.ts';
import { toldAs } from '../../disclosure/tell-derived.ts';
import { estimateIds, type StratumCounts, strataTable, tooManyStrata } from './strata-table.ts';

type Rules = {
  readonly limits: DisclosureLimits;
  readonly published: readonly PublishedCell[];
  /** How many left of both groups by the main day is told. */
  readonly mainShown: boolean;
};
type Told = Pick<RetentionOutcome, 'adjusted' | 'eValue'>;

/** The matched difference and its E-value, with as many decimals as give no stratum away, or none. */
export function discloseAdjusted(
  outcome: RetentionOutcome,
  strata: readonly StratumCounts[],
  { limits, published, mainShown }: Rules,
): Told {
  const { adjusted, eValue = null } = outcome;
  const digits = mainShown ? decimalsOf(outcome, strata, { limits, published }) : new Map<string, number>();
  const told = (value: number | null, id: string): number | null => {
    const decimals = digits.get(id);
    return value === null || decimals === undefined ? null : toldAs(value, decimals);
  };
  const e = digits.has(estimateIds.eValue) ? eValue : null;
  return {
    adjusted:
      adjusted === null
        ? null
        : {
            ...adjusted,
            difference: told(adjusted.difference, estimateIds.difference),
            low: told(adjusted.low, estimateIds.difference),
            high: told(adjusted.high, estimateIds.difference),
            // It would tell whether in some stratum nobody, everybody or only a few were left.
            intervalMethod: null,
          },
    eValue:
      e === null
        ? null
        : { point: told(e.point, estimateIds.eValue), interval: told(e.interval, estimateIds.eValue) },
  };
}

function decimalsOf(
  outcome: RetentionOutcome,
  strata: readonly StratumCounts[],
  { limits, published }: Pick<Rules, 'limits' | 'published'>,
): ReadonlyMap<string, number> {
  const mentees = outcome.adjusted?.mentees ?? 0;
  if (mentees < limits.minMean) return new Map();
  // Of so many counts whole per cent, and one decimal of the E-value, leave each of them open.
  if (tooManyStrata(strata))
    return new Map([
      [estimateIds.difference, 2],
      [estimateIds.eValue, 1],
    ]);
  return protect(strataTable(outcome, strata), limits, published).digits;
}
