import type { Estimate } from './interval.ts';
import { combineByMover } from './mover.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** So many of so many. */
export type Share = { readonly count: number; readonly total: number };

/**
 * The difference of two independent proportions, first minus second, with Newcombe's hybrid score interval (method 10,
 * no continuity correction); null where a group is empty. R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890.
 * R: `DescTools::BinomDiffCI(x1, n1, x2, n2, method = "score")`.
 */
export function newcombeDifference(first: Share, second: Share, level = 0.95): Estimate | null {
  const one = wilsonInterval(first.count, first.total, level);
  const two = wilsonInterval(second.count, second.total, level);
  if (one === null || two === null) return null;
  return combineByMover([
    { weight: 1, estimate: one },
    { weight: -1, estimate: two },
  ]);
}
