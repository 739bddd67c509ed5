import type { Estimate } from './interval.ts';
import { combineByMover, type Term } from './mover.ts';
import type { Share } from './newcombe-difference.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** One group's share in a stratum, its total a fraction where it is an effective size; weights of a group add up to 1. */
export type StratumShare = Share & { readonly weight: number };

/** What the limits of a difference rest on: those of every stratum, or those of each group's standardised share. */
export type StandardisedLimits = 'stratum-wilson' | 'standardised-wilson';
export type StandardisedDifference = Estimate & { readonly intervalMethod: StandardisedLimits };

/** Under so many people, or with everybody or nobody left in it, a stratum has no limits to rely on. */
const smallStratum = 5;

/**
 * Difference of two standardised proportions, first minus second. Where every stratum of both groups has at least 5
 * people, of whom some are counted and some are not, its Wilson limits are combined by MOVER (Newcombe 1998 carried to
 * strata by Zou & Donner 2008). Limits of many small strata would fall short so, since an estimate at 0 or 1 has no
 * distance on one side: then each group's standardised share has Wilson limits at its effective size (Dean & Pagano
 * 2015), and the two are combined by MOVER. `intervalMethod` says which. Null where a group has no stratum, or an empty one.
 */
export function differenceOfStandardised(
  first: readonly StratumShare[],
  second: readonly StratumShare[],
  level = 0.95,
): StandardisedDifference | null {
  if (first.length === 0 || second.length === 0) return null;
  const several = first.length > 1 || second.length > 1;
  const sparse = several && [...first, ...second].some(isSparse);
  const one = sparse ? [standardisedShare(first)] : first;
  const two = sparse ? [standardisedShare(second)] : second;
  const terms = [...termsOf(one, 1, level), ...termsOf(two, -1, level)];
  const found = terms.length < one.length + two.length ? null : combineByMover(terms);
  return found === null
    ? null
    : { ...found, intervalMethod: sparse ? 'standardised-wilson' : 'stratum-wilson' };
}

/** One share for all strata of a group, at the size of a plain sample with the same error: 1 ÷ Σ w²/n (Kish 1965). */
export function standardisedShare(strata: readonly StratumShare[]): StratumShare {
  const share = strata.reduce((sum, { weight, count, total }) => sum + (weight * count) / total, 0);
  const total = 1 / strata.reduce((sum, stratum) => sum + stratum.weight ** 2 / stratum.total, 0);
  // Sums of weights leave a share of all a rounding away from 1.
  const rounded = share > 1 - 1e-12 ? 1 : share < 1e-12 ? 0 : share;
  return { weight: 1, count: rounded * total, total };
}

function isSparse({ count, total }: StratumShare): boolean {
  return total < smallStratum || count <= 0 || count >= total;
}

function termsOf(strata: readonly StratumShare[], sign: 1 | -1, level: number): Term[] {
  return strata.flatMap(({ weight, count, total }) => {
    const estimate = wilsonInterval(count, total, level);
    return estimate === null ? [] : [{ weight: sign * weight, estimate }];
  });
}
