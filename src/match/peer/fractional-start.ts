import { solve } from '../solve/solve.ts';
import type { Priced } from './alternating-tree.ts';
import { Blossoms, none } from './blossoms.ts';
import type { Graph } from './graph.ts';

/**
 * A start near the optimum: everybody chooses somebody and is chosen once, which is a match of two sides
 * (`solve/solve.ts`), fast and with prices. Whoever chose one another is matched; of a longer cycle or path every other
 * step is, and an odd cycle leaves one person over. By symmetry both directions of a choice are tight under the sum of a
 * person's two prices (fractional matching: Balinski 1965; as a start: Derigs & Metz 1986).
 */
export function fractionalStart(graph: Graph): Priced {
  const { vertices, first, to, weight } = graph;
  const dearest = weight.reduce((most, w) => Math.max(most, w), 0);
  const ones = new Int32Array(vertices).fill(1);
  const { used, u, v } = solve({
    seats: ones,
    capacity: ones,
    first,
    mentor: to,
    cost: weight.map((w) => dearest - w),
    emptyCost: new Float64Array(vertices).fill(dearest),
  });
  const chosen = new Int32Array(vertices).fill(none);
  for (let a = 0; a < vertices; a++)
    for (let e = first[a] ?? 0; e < (first[a + 1] ?? 0); e++) if (used[e] === 1) chosen[a] = to[e] ?? none;
  const blossoms = new Blossoms(vertices);
  matchEveryOther(chosen, blossoms.mate);
  return { blossoms, price: Float64Array.from(ones, (_, a) => dearest - (u[a] ?? 0) - (v[a] ?? 0)) };
}

/** Paths first, from their beginnings; what is left are cycles. */
function matchEveryOther(chosen: Int32Array, mate: Int32Array): void {
  const isChosen = new Uint8Array(chosen.length);
  for (const b of chosen) if (b !== none) isChosen[b] = 1;
  const seen = new Uint8Array(chosen.length);
  const follow = (start: number) => {
    const way: number[] = [];
    for (let a = start; a !== none && seen[a] === 0; a = chosen[a] ?? none) {
      seen[a] = 1;
      way.push(a);
    }
    for (let k = 0; k + 1 < way.length; k += 2) {
      const [a, b] = [way[k] ?? 0, way[k + 1] ?? 0];
      mate[a] = b;
      mate[b] = a;
    }
  };
  isChosen.forEach((is, a) => {
    if (is === 0) follow(a);
  });
  for (let a = 0; a < chosen.length; a++) if (seen[a] === 0) follow(a);
}
