import { expect, test } from 'vitest';
import type { Instance, Solution } from '../../src/match/solve/instance.ts';
import { settleTies } from '../../src/match/solve/settle-ties.ts';
import { solve, solveBy } from '../../src/match/solve/solve.ts';
import { faultsOf, instanceOf, numbers, pairsOf } from './solve-instances.ts';

type Case = {
  readonly name: string;
  readonly places: number;
  readonly seats: number;
  readonly spread: number;
};

const cases: readonly Case[] = [
  { name: 'spare places', places: 3, seats: 1, spread: 10_000 },
  { name: 'about as many places as seats', places: 2, seats: 1, spread: 10_000 },
  { name: 'few places', places: 1, seats: 1, spread: 10_000 },
  { name: 'several seats on both sides', places: 3, seats: 3, spread: 1000 },
  { name: 'ties everywhere', places: 2, seats: 2, spread: 4 },
  { name: 'all equal', places: 2, seats: 1, spread: 1 },
];

/** 300 mentees and 200 mentors; mentors are not equally good, so that prices matter. */
function mediumInstance({ places, seats, spread }: Case, seed: number): Instance {
  const draw = numbers(seed);
  const instance = instanceOf(
    {
      mentees: 300,
      mentors: 200,
      seats: () => 1 + draw(seats),
      places: () => draw(places + 1),
      density: 20,
      cost: () => draw(spread) * 1000,
      emptyCost: () => 1_000_000_000,
    },
    draw,
  );
  const better = Float64Array.from(instance.capacity, () => draw(spread) * 500);
  return { ...instance, cost: instance.cost.map((c, e) => c + (better[instance.mentor[e] ?? 0] ?? 0)) };
}

const drawsOf = ({ cost }: Instance, seed: number): Float64Array => {
  const draw = numbers(seed);
  return cost.map(() => draw(2 ** 31));
};

test.each(cases)('every way gives the same pairs: $name', (of) => {
  for (let seed = 1; seed <= 4; seed++) {
    const instance = mediumInstance(of, seed);
    const draws = drawsOf(instance, 100 + seed);
    const settled = (solution: Solution) => {
      expect(faultsOf(instance, solution)).toEqual([]);
      return pairsOf(settleTies(instance, solution, (pair) => draws[pair] ?? 0));
    };
    const pairs = settled(solve(instance));
    for (const by of ['paths', 'auction'] as const)
      for (const side of ['mentees', 'mentors'] as const)
        expect(settled(solveBy({ by, side }, instance))).toEqual(pairs);
  }
});

test.each(cases)('a start from another year gives the same pairs as none: $name', (of) => {
  for (let seed = 1; seed <= 4; seed++) {
    const draw = numbers(500 + seed);
    const before = mediumInstance(of, seed);
    const start = solve(before);
    const after = {
      ...before,
      cost: before.cost.map((c) => (draw(50) === 0 ? draw(1_000_000) : c)),
      capacity: before.capacity.map((c) => (draw(20) === 0 ? draw(4) : c)),
    };
    const draws = drawsOf(after, 700 + seed);
    const cold = solve(after);
    const warm = solve(after, start);
    expect(faultsOf(after, warm)).toEqual([]);
    expect(pairsOf(settleTies(after, warm, (pair) => draws[pair] ?? 0))).toEqual(
      pairsOf(settleTies(after, cold, (pair) => draws[pair] ?? 0)),
    );
  }
});

test('load penalties spread the mentees, with prices that prove it', () => {
  for (let seed = 1; seed <= 4; seed++) {
    const instance = mediumInstance({ name: '', places: 6, seats: 1, spread: 10_000 }, seed);
    const load = { step: 400_000, taken: Int32Array.from(instance.capacity, (_, j) => j % 3) };
    const loaded = { ...instance, load };
    const cold = solve(loaded);
    const warm = solve(loaded, solve(instance));
    expect(faultsOf(loaded, cold)).toEqual([]);
    expect(faultsOf(loaded, warm)).toEqual([]);
    const draws = drawsOf(instance, 900 + seed);
    expect(pairsOf(settleTies(loaded, warm, (pair) => draws[pair] ?? 0))).toEqual(
      pairsOf(settleTies(loaded, cold, (pair) => draws[pair] ?? 0)),
    );
  }
});

test('extremes end: nobody, no pair, no place, one mentor for everybody', () => {
  const nobody = { seats: new Int32Array(0), capacity: new Int32Array(0), first: new Int32Array(1) };
  const empty = {
    ...nobody,
    mentor: new Int32Array(0),
    cost: new Float64Array(0),
    emptyCost: new Float64Array(0),
  };
  expect(solve(empty).used).toHaveLength(0);
  const people = 2000;
  const one = {
    seats: new Int32Array(people).fill(1),
    capacity: Int32Array.of(700),
    first: Int32Array.from({ length: people + 1 }, (_, i) => i),
    mentor: new Int32Array(people),
    cost: Float64Array.from({ length: people }, (_, i) => (i * 7919) % 2003),
    emptyCost: new Float64Array(people).fill(5000),
  };
  expect(faultsOf(one, solve(one))).toEqual([]);
  expect(pairsOf(solve(one).used)).toHaveLength(700);
  const none = { ...one, capacity: Int32Array.of(0) };
  expect(faultsOf(none, solve(none))).toEqual([]);
  expect(pairsOf(solve(none).used)).toHaveLength(0);
  const apart = {
    ...one,
    first: new Int32Array(people + 1),
    mentor: one.mentor.slice(0, 0),
    cost: one.cost.slice(0, 0),
  };
  expect(faultsOf(apart, solve(apart))).toEqual([]);
});
