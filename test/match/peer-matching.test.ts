import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Priced } from '../../src/match/peer/alternating-tree.ts';
import { fractionalStart } from '../../src/match/peer/fractional-start.ts';
import { type Edge, type Graph, graphOf } from '../../src/match/peer/graph.ts';
import { maximumWeightMatching } from '../../src/match/peer/maximum-weight-matching.ts';
import { worthOf } from '../../src/match/peer/price-system.ts';

/** The greatest weight of a matching, by trying everything: the first vertex alone, or with each neighbour. */
function bruteForce(vertices: number, edges: readonly Edge[]): number {
  const known = new Map<number, number>();
  const best = (free: number): number => {
    if (free === 0) return 0;
    const had = known.get(free);
    if (had !== undefined) return had;
    const first = 31 - Math.clz32(free);
    let most = best(free & ~(1 << first));
    for (const { a, b, weight } of edges) {
      if (Math.max(a, b) !== first || ((free >> Math.min(a, b)) & 1) === 0) continue;
      most = Math.max(most, weight + best(free & ~(1 << a) & ~(1 << b)));
    }
    known.set(free, most);
    return most;
  };
  return best(2 ** vertices - 1);
}

/** The weight of a matching whose prices prove it: they suffice for every edge and add up to twice the weight. */
function provenWeight({ vertices, first, to, weight }: Graph, priced: Priced): number {
  const { blossoms, price } = priced;
  const sets = blossoms
    .inUse()
    .map((b) => ({ members: new Set(blossoms.leaves(b)), price: blossoms.price[b] ?? 0 }));
  let broken = sets.filter((s) => s.members.size % 2 === 0 || s.price < 0).length;
  let matched = 0;
  for (let v = 0; v < vertices; v++) {
    const mate = blossoms.mate[v] ?? -1;
    if ((price[v] ?? 0) < 0 || (mate >= 0 && blossoms.mate[mate] !== v)) broken++;
    for (let e = first[v] ?? 0; e < (first[v + 1] ?? 0); e++) {
      const w = to[e] ?? 0;
      const around = sets.reduce((sum, s) => (s.members.has(v) && s.members.has(w) ? sum + s.price : sum), 0);
      if ((price[v] ?? 0) + (price[w] ?? 0) + 2 * around < 2 * (weight[e] ?? 0)) broken++;
      if (w === mate && v < w) matched += weight[e] ?? 0;
    }
  }
  expect(broken).toBe(0);
  expect(worthOf(priced)).toBe(2n * BigInt(matched));
  return matched;
}

/** Graphs of up to twelve vertices, from a few edges to all, with few different weights or many, with a seat's weight or without. */
const graphs = fc
  .record({
    vertices: fc.integer({ min: 1, max: 12 }),
    most: fc.constantFrom(1, 3, 20, 1000),
    seat: fc.constantFrom(0, 0, 100_000),
    density: fc.integer({ min: 1, max: 10 }),
    draws: fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.nat(1_000_000)), {
      minLength: 66,
      maxLength: 66,
    }),
  })
  .map(({ vertices, most, seat, density, draws }) => {
    let at = 0;
    const edges: Edge[] = [];
    for (let a = 0; a < vertices; a++)
      for (let b = 0; b < a; b++) {
        const [chance, draw] = draws[at++] ?? [10, 0];
        if (chance <= density) edges.push({ a, b, weight: seat + (draw % (most + 1)) });
      }
    return { vertices, edges };
  });

test('a matching is of the greatest weight, from nothing and from a fractional start', () => {
  fc.assert(
    fc.property(graphs, ({ vertices, edges }) => {
      const graph = graphOf(vertices, edges);
      const best = bruteForce(vertices, edges);
      expect(provenWeight(graph, maximumWeightMatching(graph))).toBe(best);
      expect(provenWeight(graph, maximumWeightMatching(graph, fractionalStart(graph)))).toBe(best);
    }),
    { numRuns: 2000 },
  );
});

/** Odd cycles hung on odd cycles: each vertex of one is the first of the next, heavier inside than between. */
const nests = fc
  .array(fc.tuple(fc.constantFrom(3, 5, 7), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((cycles) => {
    const edges: Edge[] = [];
    let vertices = 1;
    cycles.forEach(([length, hook, weight], depth) => {
      const start = hook % vertices;
      let last = start;
      for (let k = 1; k < length && vertices < 18; k++) {
        edges.push({ a: last, b: vertices, weight: 20 * (cycles.length - depth) + weight });
        last = vertices++;
      }
      if (last !== start && !edges.some((e) => e.a === start && e.b === last))
        edges.push({ a: start, b: last, weight: 20 * (cycles.length - depth) + weight });
    });
    const more = fc.array(fc.tuple(fc.nat(17), fc.nat(17), fc.integer({ min: 0, max: 40 })), {
      maxLength: 8,
    });
    return more.map((extra) => {
      const known = new Set(edges.map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`));
      const all = [...edges];
      for (const [x, y, weight] of extra) {
        const [a, b] = [Math.min(x, y) % vertices, Math.max(x, y) % vertices];
        const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
        if (a === b || known.has(key)) continue;
        known.add(key);
        all.push({ a, b, weight });
      }
      return { vertices, edges: all };
    });
  });

test('odd cycles within odd cycles shrink and open', () => {
  let shrunk = 0;
  fc.assert(
    fc.property(nests, ({ vertices, edges }) => {
      const graph = graphOf(vertices, edges);
      const priced = maximumWeightMatching(graph);
      shrunk += priced.blossoms.inUse().length;
      expect(provenWeight(graph, priced)).toBe(bruteForce(vertices, edges));
    }),
    { numRuns: 1000 },
  );
  expect(shrunk).toBeGreaterThan(100);
});

/** Cases made for van Rantwijk's implementation, each for a turn that is easily missed; edges as [a, b, weight]. */
const hard: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  'an outer blossom is augmented through': [
    [1, 2, 8],
    [1, 3, 9],
    [2, 3, 10],
    [3, 4, 7],
  ],
  'an outer blossom becomes an inner one': [
    [1, 2, 9],
    [1, 3, 8],
    [2, 3, 10],
    [1, 4, 5],
    [4, 5, 4],
    [1, 6, 3],
  ],
  'nested blossoms are augmented through and become inner ones': [
    [1, 2, 10],
    [1, 7, 10],
    [2, 3, 12],
    [3, 4, 20],
    [3, 5, 20],
    [4, 5, 25],
    [5, 6, 10],
    [6, 7, 10],
    [7, 8, 8],
  ],
  'nested blossoms become inner ones and open': [
    [1, 2, 8],
    [1, 3, 8],
    [2, 3, 10],
    [2, 4, 12],
    [3, 5, 12],
    [4, 5, 14],
    [4, 6, 12],
    [5, 7, 12],
    [6, 7, 14],
    [7, 8, 12],
  ],
  'a blossom opens along its longer way': [
    [1, 2, 45],
    [1, 5, 45],
    [2, 3, 50],
    [3, 4, 45],
    [4, 5, 50],
    [1, 6, 30],
    [3, 9, 35],
    [4, 8, 35],
    [5, 7, 26],
    [9, 10, 5],
  ],
};

test.each(Object.entries(hard))('%s', (_, edges) => {
  const all = edges.map(([a, b, weight]) => ({ a, b, weight }));
  const graph = graphOf(11, all);
  expect(provenWeight(graph, maximumWeightMatching(graph))).toBe(bruteForce(11, all));
});
