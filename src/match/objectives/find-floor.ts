import { maxScore } from '../cost-scale.ts';
import { type Exception, freeRows } from '../free-rows.ts';
import type { Market } from '../market.ts';
import { coverageLists } from './coverage-lists.ts';
import { type CoveragePrices, CoverageSearch } from './coverage-search.ts';

/** The greatest score that no pair of a best-covering match needs to fall below, with what proves it. */
export type Floor = {
  /** Hundredths of a point. */
  readonly score: number;
  /** Pairs of any score fill no more seats. */
  readonly all: CoveragePrices;
  /** Pairs above the floor alone fill fewer; absent where no score is higher. */
  readonly above?: CoveragePrices;
};

/**
 * The bottleneck of coverage: bisects over scores on lists of the best pairs, then proves over all pairs that one step
 * higher loses somebody, or finds that it does not and goes on from there.
 */
export function findFloor(market: Market, exception?: Exception): Floor {
  const { seats, keys, ranks, classes } = market;
  const row = freeRows(market, exception);
  const search = new CoverageSearch({
    seats: seats.mentee,
    capacity: seats.mentor,
    weight: Int32Array.from(ranks, (rank) => classes - rank),
    row,
    lists: coverageLists(row, { seats: seats.mentee, mentors: seats.mentor.length, keys }),
  });
  const least = search.cover(0, true);
  const all = search.prices();
  let score = search.lowest();
  for (let beyond = maxScore + 1; score < maxScore; ) {
    while (beyond - score > 1) {
      const middle = Math.floor((score + beyond) / 2);
      if (search.cover(middle, false) === least) score = search.lowest();
      else beyond = middle;
    }
    if (score === maxScore) break;
    if (search.cover(score + 1, true) > least) return { score, all, above: search.prices() };
    score = search.lowest();
    beyond = maxScore + 1;
  }
  return { score, all };
}
