import fc from 'fast-check';
import { expect } from 'vitest';
import { type Circle, type CirclePlan, circlePlan, sumOf } from '../../src/match/circle/circle-plan.ts';
import { solveCircles } from '../../src/match/circle/solve-circles.ts';
import { solveExactly } from '../../src/match/circle/solve-exactly.ts';
import { type CircleTask, circleTask, totalWorth } from '../../src/match/circle-task.ts';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { marketOf } from './circle-brute-force.ts';
import { circlePrograms } from './circle-programs.ts';

/** Random programs of up to so many people, as tasks. */
export const circleTasks = (most: number) =>
  circlePrograms(most).map((folder): CircleTask => {
    const market = marketOf(folder);
    return circleTask(folder, market, standingUnits(market));
  });

/** What circles place, by weight, and are worth; every one of them possible. */
function figures(plan: CirclePlan, circles: readonly Circle[]) {
  const sums = circles.map((circle) => sumOf(plan, circle));
  expect(sums).not.toContain(undefined);
  const items = circles.flatMap((circle) => circle.items);
  expect(new Set(items).size).toBe(items.length);
  return {
    weight: items.reduce((sum, x) => sum + (plan.weight[x] ?? 0), 0),
    points: totalWorth(sums.flatMap((sum) => sum ?? [])),
  };
}

/** Searching places as many as the optimum does, and comes within 2 % of its points; nearly always it is the optimum. */
export function searchIsNearlyBest(count: number): void {
  let [runs, optimal] = [0, 0];
  fc.assert(
    fc.property(circleTasks(12), (task) => {
      const plan = circlePlan(task);
      const best = figures(plan, solveExactly(plan) ?? []);
      const found = solveCircles(task, { seed: 7, method: 'search' });
      const own = figures(plan, found.circles);
      expect(own.weight).toBe(best.weight);
      expect(own.points).toBeGreaterThanOrEqual(0.98 * best.points);
      expect(found.bound).toBeGreaterThanOrEqual(best.points - 1e-6);
      expect(found.placeable).toBeGreaterThanOrEqual(found.placed);
      runs++;
      if (own.points >= best.points - 1e-6) optimal++;
    }),
    { numRuns: count, seed: 5 },
  );
  expect(optimal / runs).toBeGreaterThan(0.98);
}
