import type { Estimate } from './interval.ts';
import { combineByMover, type Term } from './mover.ts';
import type { Share } from './newcombe-difference.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** The same kind of people in both groups. */
export type Stratum = { readonly first: Share; readonly second: Share };

/**
 * Difference of two proportions, first minus second, the second group weighted to the first one's mix of strata. The
 * interval combines each stratum's Wilson limits by MOVER, not Wald. Strata without people of both groups must have
 * been left out; null where none is left. Newcombe 1998 carried to strata by Zou & Donner 2008.
 * R: by hand, from `prop.test(…, correct = FALSE)$conf.int` of each share.
 */
export function stratifiedDifference(strata: readonly Stratum[], level = 0.95): Estimate | null {
  const total = strata.reduce((sum, stratum) => sum + stratum.first.total, 0);
  const terms: Term[] = [];
  for (const { first, second } of strata) {
    const one = wilsonInterval(first.count, first.total, level);
    const two = wilsonInterval(second.count, second.total, level);
    if (one === null || two === null) return null;
    const weight = first.total / total;
    terms.push({ weight, estimate: one }, { weight: -weight, estimate: two });
  }
  return combineByMover(terms);
}
