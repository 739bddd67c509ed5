import { type CostScale, costByScore, costScale, emptySeatCost, type Objective } from './cost-scale.ts';
import type { Market } from './market.ts';
import { takenPlaces } from './market-size.ts';

/** Everything that a match of a market pays for: the definition that solver and checker share. */
export type MatchCosts = {
  readonly objective: Objective;
  readonly scale: CostScale;
  /** By score in hundredths: exact integers; Infinity where no pair may be. A pair costs its lottery number besides. */
  readonly costOfScore: Float64Array;
  /** One empty seat of each mentee. */
  readonly emptyCost: Float64Array;
  /** Under `load_penalty` the k-th further mentee (k = 0, 1, …) of a mentor costs (taken + k) · step more. */
  readonly load?: { readonly step: number; readonly taken: Int32Array };
};

/** The costs of a market for an objective; `floor`: no pair may score less, in hundredths. */
export function matchCosts(market: Market, objective: Objective, floor = 0): MatchCosts {
  const { classes, ranks, settings, size } = market;
  const scale = costScale(objective, size);
  const emptyCost = Float64Array.from(ranks, (rank) => emptySeatCost(objective, scale, { rank, classes }));
  const costs = { objective, scale, emptyCost, costOfScore: costByScore(objective, scale, floor) };
  if (settings.loadPenalty === 0) return costs;
  return { ...costs, load: { step: settings.loadPenalty * scale.unit, taken: takenPlaces(market) } };
}
