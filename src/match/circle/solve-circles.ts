import { type CircleTask, totalWorth } from '../circle-task.ts';
import { type Circle, type CirclePlan, circlePlan, sumOf } from './circle-plan.ts';
import { guideOf } from './guide-search.ts';
import { mostPlaceable } from './most-placeable.ts';
import { type PricedPeople, pricePeople } from './price-people.ts';
import { searchCircles } from './search-circles.ts';
import { solveExactly } from './solve-exactly.ts';

/** Steps of the search for each person; at least and at most so many in all. */
const stepsEach = 10_000;
const fewestSteps = 100_000;
const mostSteps = 30_000_000;

/** Circles and what proves them; absent prices: every way to sit was weighed. Hundredths of a point. */
export type SolvedCircles = {
  readonly plan: CirclePlan;
  readonly circles: readonly Circle[];
  readonly placed: number;
  readonly placeable: number;
  readonly total: number;
  readonly bound: number;
  readonly priced?: PricedPeople;
};

/**
 * The best circles where every way to sit can be weighed; else good ones, and how good any could be. `seed`: 32 bits;
 * `method` search: even where every way could be weighed.
 */
export function solveCircles(
  task: CircleTask,
  { seed, method = 'best' }: { readonly seed: number; readonly method?: 'best' | 'search' },
): SolvedCircles {
  const plan = circlePlan(task);
  const exact = method === 'search' ? undefined : solveExactly(plan);
  if (exact !== undefined) {
    const { placed, total } = countsOf(plan, exact);
    return { plan, circles: exact, placed, placeable: placed, total, bound: total };
  }
  const priced = pricePeople(task.affinities, task);
  const steps = Math.min(mostSteps, Math.max(fewestSteps, stepsEach * plan.items));
  const circles = searchCircles(plan, guideOf(task, plan, priced.prices), { steps, seed });
  const { placed, total } = countsOf(plan, circles);
  const bound = priceBound(priced.prices, placed);
  return { plan, circles, placed, placeable: mostPlaceable(task), total, bound, priced };
}

function countsOf(
  plan: CirclePlan,
  circles: readonly Circle[],
): { readonly placed: number; readonly total: number } {
  const items = circles.flatMap((circle) => circle.items);
  return {
    placed: items.reduce((sum, x) => sum + (plan.people[x] ?? 0), 0),
    total: totalWorth(circles.flatMap((circle) => sumOf(plan, circle) ?? [])),
  };
}

/** What so many people can be worth at most: the highest prices together, in hundredths. */
function priceBound({ unit, of }: PricedPeople['prices'], placed: number): number {
  const highest = Float64Array.from(of).sort().reverse().subarray(0, placed);
  return highest.reduce((sum, price) => sum + price, 0) / unit;
}
