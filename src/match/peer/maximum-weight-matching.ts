import type { Priced } from './alternating-tree.ts';
import { Blossoms, none } from './blossoms.ts';
import type { Graph } from './graph.ts';
import { TreeSearch } from './tree-search.ts';

/**
 * The matching of greatest weight in a general graph, with the prices that prove it (README.md one room up, "Peers").
 * `start` is changed: prices that suffice for every edge and a matching on which they are tight; without it, everybody
 * begins unmatched at the price of their heaviest edge. At most one search a vertex.
 */
export function maximumWeightMatching(graph: Graph, start: Priced = unmatched(graph)): Priced {
  const { blossoms, price } = start;
  for (let v = 0; v < graph.vertices; v++)
    if (blossoms.mate[v] === none && (price[v] ?? 0) > 0) new TreeSearch(graph, start).run(v);
  return start;
}

function unmatched({ vertices, first, weight }: Graph): Priced {
  const price = new Float64Array(vertices);
  for (let v = 0; v < vertices; v++)
    for (let e = first[v] ?? 0; e < (first[v + 1] ?? 0); e++)
      price[v] = Math.max(price[v] ?? 0, weight[e] ?? 0);
  return { blossoms: new Blossoms(vertices), price };
}
