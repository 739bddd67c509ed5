/** One goal: attainment −2 … +2, 0 as expected; weight above 0. */
export type ScaledGoal = { readonly attainment: number; readonly weight: number };

/**
 * Goal attainment scaling, T-score: 50 + 10 Σwx ÷ √((1 − ρ)Σw² + ρ(Σw)²) with ρ = 0.3, the assumed correlation of goals
 * (Kiresuk & Sherman 1968). 50 is "all as expected"; null without a weighted goal.
 */
export function goalAttainmentScore(goals: readonly ScaledGoal[], correlation = 0.3): number | null {
  const sum = (of: (goal: ScaledGoal) => number): number =>
    goals.reduce((total, goal) => total + of(goal), 0);
  const squares = sum(({ weight }) => weight * weight);
  const square = sum(({ weight }) => weight) ** 2;
  const spread = Math.sqrt((1 - correlation) * squares + correlation * square);
  if (!(spread > 0)) return null;
  return 50 + (10 * sum(({ weight, attainment }) => weight * attainment)) / spread;
}
