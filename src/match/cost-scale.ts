/** The greatest score: 100 points in hundredths. */
export const maxScore = 10_000;

/**
 * How a score and its lottery number become one exact integer cost (README.md in this room).
 * `unit` is the cost of one hundredth of a point; all lottery numbers of a match together stay below it.
 * `step` separates priority classes: it is more than any alternating path can gain.
 */
export type CostScale = { readonly unit: number; readonly lotteryRange: number; readonly step: number };

/** Scales so that 4 · (classes + 1) · (seats + 1) · 2^14 · unit stays within 2^53: every sum in the solver is exact. */
export function costScale(seats: number, classes: number): CostScale {
  let unit = 1;
  while (8 * (classes + 1) * (seats + 1) * 2 ** 14 * unit <= 2 ** 53) unit *= 2;
  const lotteryRange = Math.max(1, Math.floor(unit / Math.max(1, seats)));
  return { unit, lotteryRange, step: (seats + 1) * (maxScore * unit + lotteryRange) };
}

/**
 * What an empty seat costs. `coverage-then-total`: more than anything pairs can gain, more for earlier classes
 * (`rank` 0 comes first of `classes`). `total`: as much as a pair of score 0, and a hair more.
 */
export function emptySeatCost(
  objective: 'coverage-then-total' | 'total',
  scale: CostScale,
  place: { rank: number; classes: number },
): number {
  if (objective === 'total') return maxScore * scale.unit + scale.lotteryRange;
  return (place.classes - place.rank) * scale.step;
}
