import { type Affinities, weightOf } from './affinities.ts';
import { Blossoms, none } from './blossoms.ts';
import { fractionalStart } from './fractional-start.ts';
import { type Edge, graphOf } from './graph.ts';
import { loosen, part } from './loosen.ts';
import { maximumWeightMatching } from './maximum-weight-matching.ts';
import { leastSlacks } from './price-out.ts';
import type { Priced } from './tree-search.ts';

/** How many a person's list begins with by weight, how many by price, and how many it grows by where it was too short. */
const listed = { heaviest: 24, nearest: 16, more: 8 };
const everything = Number.POSITIVE_INFINITY;

/** Edges that have been looked at, each once. */
export class EdgeList {
  readonly #people: number;
  readonly #edges = new Map<number, Edge>();

  constructor(people: number) {
    this.#people = people;
  }

  add(edges: Iterable<Edge>): void {
    for (const edge of edges) this.#edges.set(edge.a * this.#people + edge.b, edge);
  }

  graph() {
    return graphOf(this.#people, [...this.#edges.values()]);
  }
}

/** A start for all searches, priced for all pairs of people, and the edges near it. */
export function startOf(affinities: Affinities): { readonly start: Priced; readonly edges: EdgeList } {
  const { people } = affinities;
  const unpriced: Priced = { blossoms: new Blossoms(people), price: new Float64Array(people) };
  const heavy = new EdgeList(people);
  heavy.add(leastSlacks(affinities, unpriced, { most: everything, atMost: listed.heaviest }));
  let start = fractionalStart(heavy.graph());
  for (;;) {
    const lacking = leastSlacks(affinities, start, { most: 0, atMost: listed.more });
    if (lacking.length === 0) break;
    heavy.add(lacking);
    start = fractionalStart(heavy.graph());
  }
  const edges = new EdgeList(people);
  edges.add(leastSlacks(affinities, start, { most: everything, atMost: listed.nearest }));
  // Where many are tight, a list may have left out those that are matched.
  edges.add(matchedEdges(affinities, start));
  return { start, edges };
}

function* matchedEdges(affinities: Affinities, { blossoms }: Priced): Iterable<Edge> {
  for (let a = 0; a < affinities.people; a++) {
    const b = blossoms.mate[a] ?? none;
    if (b > a) yield { a, b, weight: weightOf(affinities, a, b, affinities.row(a)[b] ?? 0) };
  }
}

/**
 * Runs searches on the edges of the list and prices out all pairs, until the prices suffice for every pair. What was
 * missing joins the list; one of the two pays what the edge is worth more, and searches again.
 */
export function solveOver(
  affinities: Affinities,
  { edges, start }: { readonly edges: EdgeList; readonly start: Priced },
  search: (graph: ReturnType<EdgeList['graph']>, start: Priced) => void = maximumWeightMatching,
): Priced {
  for (;;) {
    search(edges.graph(), start);
    const lacking = leastSlacks(affinities, start, { most: 0, atMost: listed.more });
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
