import type { MarketSize } from '../cost-scale.ts';

/**
 * A market on a coarser scale of costs, on which a bonus as great as an empty seat still leaves every sum exact: as many
 * classes again, and one. Solver and checker share it; without a bonus the scale is the ordinary one.
 */
export function withBonusRoom<M extends { readonly size: MarketSize }>(market: M): M {
  return { ...market, size: { ...market.size, classes: 2 * market.size.classes + 2 } };
}
