import { expect, test } from 'vitest';
import { settleTies } from '../../src/match/solve/settle-ties.ts';
import { solve } from '../../src/match/solve/solve.ts';
import { bestByTrial, costOf, faultsOf, numbers, pairsOf, smallInstance } from './solve-instances.ts';

test('finds the least cost, proves it, and settles ties like a search of every possibility', () => {
  for (let seed = 1; seed <= 6000; seed++) {
    const { instance, draws } = smallInstance(seed);
    const best = bestByTrial(instance, draws);
    const solution = solve(instance);
    expect(faultsOf(instance, solution), `seed ${seed}`).toEqual([]);
    expect(costOf(instance, solution.used), `seed ${seed}`).toBe(best.cost);
    expect(pairsOf(settleTies(instance, solution, draws)), `seed ${seed}`).toEqual(best.used);
  }
});

test('any start leads to the same match', () => {
  for (let seed = 1; seed <= 6000; seed++) {
    const { instance, draws } = smallInstance(seed);
    const draw = numbers(seed + 1_000_000);
    const cold = pairsOf(settleTies(instance, solve(instance), draws));
    const v = Float64Array.from(instance.capacity, () => 5 - draw(40));
    const used = Uint8Array.from(instance.mentor, () => draw(2));
    for (const start of [{ v }, { v, used }]) {
      const warm = solve(instance, start);
      expect(faultsOf(instance, warm), `seed ${seed}`).toEqual([]);
      expect(pairsOf(settleTies(instance, warm, draws)), `seed ${seed}`).toEqual(cold);
    }
  }
});
