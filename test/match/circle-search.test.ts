import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Circle, type CirclePlan, circlePlan, sumOf } from '../../src/match/circle/circle-plan.ts';
import { mostPlaceable } from '../../src/match/circle/most-placeable.ts';
import { solveCircles } from '../../src/match/circle/solve-circles.ts';
import { solveExactly } from '../../src/match/circle/solve-exactly.ts';
import { type CircleTask, circleTask, totalWorth } from '../../src/match/circle-task.ts';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { marketOf } from './circle-brute-force.ts';
import { circlePrograms } from './circle-programs.ts';

const tasks = (most: number) =>
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

it('comes within 2 % of the optimum by searching, with the same people placed', () => {
  let runs = 0;
  let optimal = 0;
  fc.assert(
    fc.property(tasks(12), (task) => {
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
    { numRuns: 200, seed: 5 },
  );
  expect(optimal / runs).toBeGreaterThan(0.98);
}, 300_000);

it('makes the same circles every time', () => {
  fc.assert(
    fc.property(tasks(12), (task) => {
      const once = solveCircles(task, { seed: 3, method: 'search' });
      expect(solveCircles(task, { seed: 3, method: 'search' })).toEqual(once);
    }),
    { numRuns: 10 },
  );
});

it('never says that fewer can be placed than are', () => {
  fc.assert(
    fc.property(tasks(12), (task) => {
      expect(mostPlaceable(task)).toBeGreaterThanOrEqual(solveCircles(task, { seed: 1 }).placed);
    }),
    { numRuns: 300 },
  );
});
