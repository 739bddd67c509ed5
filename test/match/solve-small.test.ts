import { expect, test } from 'vitest';
import { settleTies } from '../../src/match/solve/settle-ties.ts';
import { solve, solveBy, type Way } from '../../src/match/solve/solve.ts';
import { bestByTrial, costOf, faultsOf, numbers, pairsOf, smallInstance } from './solve-instances.ts';

test('finds the least cost, proves it, and settles ties like a search of every possibility', () => {
  for (let seed = 1; seed <= 6000; seed++) {
    const { instance, draws } = smallInstance(seed);
    const best = bestByTrial(instance, draws);
    const solution = solve(instance);
    expect(faultsOf(instance, solution), `seed ${seed}`).toEqual([]);
    expect(costOf(instance, solution.used), `seed ${seed}`).toBe(best.cost);
    expect(pairsOf(settleTies(instance, solution, (pair) => draws[pair] ?? 0)), `seed ${seed}`).toEqual(
      best.used,
    );
  }
});

test('any start leads to the same match', () => {
  for (let seed = 1; seed <= 6000; seed++) {
    const { instance, draws } = smallInstance(seed);
    const draw = numbers(seed + 1_000_000);
    const cold = pairsOf(settleTies(instance, solve(instance), (pair) => draws[pair] ?? 0));
    const v = Float64Array.from(instance.capacity, () => 5 - draw(40));
    const used = Uint8Array.from(instance.mentor, () => draw(2));
    for (const start of [{ v }, { v, used }]) {
      const warm = solve(instance, start);
      expect(faultsOf(instance, warm), `seed ${seed}`).toEqual([]);
      expect(pairsOf(settleTies(instance, warm, (pair) => draws[pair] ?? 0)), `seed ${seed}`).toEqual(cold);
    }
  }
});

const ways: readonly Way[] = (['paths', 'auction'] as const).flatMap((by) =>
  (['mentees', 'mentors'] as const).map((side) => ({ by, side })),
);

test.each(ways)('by $by from the $side, cold and warm, the same match', (way) => {
  for (let seed = 1; seed <= 3000; seed++) {
    const { instance, draws } = smallInstance(seed);
    if (instance.load !== undefined) continue;
    const best = bestByTrial(instance, draws);
    const draw = numbers(seed + 2_000_000);
    const v = Float64Array.from(instance.capacity, () => 5 - draw(40));
    const used = Uint8Array.from(instance.mentor, () => draw(2));
    for (const start of [undefined, { v }, { v, used }]) {
      const solution = solveBy(way, instance, start);
      expect(faultsOf(instance, solution), `seed ${seed}`).toEqual([]);
      expect(pairsOf(settleTies(instance, solution, (pair) => draws[pair] ?? 0)), `seed ${seed}`).toEqual(
        best.used,
      );
    }
  }
});
