import type { Affinities } from './affinities.ts';
import type { Priced } from './alternating-tree.ts';
import { none } from './blossoms.ts';
import { findTrio, type TriedTrio } from './find-trio.ts';
import { solveOver } from './price-out.ts';
import { worthOf } from './price-system.ts';
import { startPeers } from './start-peers.ts';

/** What becomes of an odd number. */
export type OddRule = 'trio' | 'leave-one';

/** The best match of peers, by place. */
export type PeerSolution = {
  /** Two, once three. */
  readonly units: readonly (readonly number[])[];
  /** The best pairs without any trio, and their prices. */
  readonly pairs: Priced;
  readonly tried: readonly TriedTrio[];
  /** Hundredths of a point by which a match with another trio might still be better; 0 where everything is proven. */
  readonly gap: number;
};

/**
 * Most people first, then the greatest sum of affinities, then the lottery. A trio is worth half of its three affinities,
 * and is made only where it gives a place to one person more than pairs alone.
 */
export function solvePeers(affinities: Affinities, odd: OddRule): PeerSolution {
  const { start, edges } = startPeers(affinities);
  const own = { blossoms: start.blossoms.copy(), price: start.price.slice() };
  const pairs = solveOver(affinities, { edges, start: own });
  if (odd === 'leave-one' || !pairs.blossoms.mate.includes(none))
    return { units: pairsOf(pairs), pairs, tried: [], gap: 0 };
  const { best, tried, bound } = findTrio(affinities, { pairs, start, edges });
  const unit = BigInt(affinities.scale.unit);
  const level = (best === undefined ? worthOf(pairs) : best.worth) / unit;
  return {
    units: best === undefined ? pairsOf(pairs) : [[...best.trio], ...pairsOf(best.rest)],
    pairs,
    tried,
    gap: Number(bound - level) / 2,
  };
}

function pairsOf({ blossoms: { mate } }: Priced): number[][] {
  return Array.from(mate.entries()).flatMap(([a, b]) => (b > a ? [[a, b]] : []));
}
