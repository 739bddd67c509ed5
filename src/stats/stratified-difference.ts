import type { Share } from './newcombe-difference.ts';
import { differenceOfStandardised, type StandardisedDifference } from './standardised-shares.ts';

/** The same kind of people in both groups. */
export type Stratum = { readonly first: Share; readonly second: Share };

/**
 * Difference of two proportions, first minus second, the second group weighted to the first one's mix of strata, with
 * limits as in differenceOfStandardised, never Wald's. Strata without people of both groups must have been left out;
 * null where none is left.
 */
export function stratifiedDifference(
  strata: readonly Stratum[],
  level = 0.95,
): StandardisedDifference | null {
  const total = strata.reduce((sum, { first }) => sum + first.total, 0);
  return differenceOfStandardised(
    strata.map(({ first }) => ({ ...first, weight: first.total / total })),
    strata.map(({ first, second }) => ({ ...second, weight: first.total / total })),
    level,
  );
}
