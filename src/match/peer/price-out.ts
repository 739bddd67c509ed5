import type { Affinities } from './affinities.ts';
import type { Priced } from './alternating-tree.ts';
import { type Edge, type Graph, graphOf } from './graph.ts';
import { leastSlacks } from './least-slacks.ts';
import { loosen, part } from './loosen.ts';
import { maximumWeightMatching } from './maximum-weight-matching.ts';

/** How many edges a person's list grows by where it was too short. */
export const listGrowth = 8;

/** The edges that searches look at, each once. */
export class EdgeList {
  readonly #people: number;
  readonly #edges = new Map<number, Edge>();

  constructor(people: number) {
    this.#people = people;
  }

  add(edges: Iterable<Edge>): void {
    for (const edge of edges) this.#edges.set(edge.a * this.#people + edge.b, edge);
  }

  graph(without: readonly number[] = []): Graph {
    const all = [...this.#edges.values()];
    return graphOf(
      this.#people,
      without.length === 0 ? all : all.filter(({ a, b }) => !without.includes(a) && !without.includes(b)),
    );
  }
}

/**
 * The best pairs of all people, from a start and a list of edges, both of which change: searches on the list, then a look at
 * all pairs. What the prices do not suffice for joins the list; one of the two pays what is lacking and searches again.
 */
export function solveOver(
  affinities: Affinities,
  {
    edges,
    start,
    without,
  }: { readonly edges: EdgeList; readonly start: Priced; readonly without?: readonly number[] },
): Priced {
  for (;;) {
    maximumWeightMatching(edges.graph(without), start);
    const lacking = leastSlacks(affinities, start, { most: 0, atMost: listGrowth });
    if (lacking.length === 0) return start;
    edges.add(lacking);
    for (const edge of lacking) pay(start, edge);
  }
}

function pay(priced: Priced, { a, b, weight }: Edge): void {
  loosen(priced, a);
  const { blossoms, price } = priced;
  const lacks = 2 * weight - (price[a] ?? 0) - (price[b] ?? 0);
  if (lacks <= 0) return;
  part(blossoms, a);
  price[a] = (price[a] ?? 0) + lacks;
}
