import { type Affinities, weightOf } from './affinities.ts';
import type { Priced } from './alternating-tree.ts';
import { Blossoms, none } from './blossoms.ts';
import { fractionalStart } from './fractional-start.ts';
import type { Edge } from './graph.ts';
import { leastSlacks } from './least-slacks.ts';
import { EdgeList, listGrowth } from './price-out.ts';

/** How many of a person's edges the lists hold: the heaviest for the start, those with the least slack for the searches. */
const listed = { heaviest: 24, nearest: 16 };
const everything = Number.POSITIVE_INFINITY;

/**
 * A start near the optimum, with prices that suffice for every pair of people (the fractional matching, priced out), and
 * the edges that are nearest to being used under them.
 */
export function startPeers(affinities: Affinities): { readonly start: Priced; readonly edges: EdgeList } {
  const { people } = affinities;
  const unpriced: Priced = { blossoms: new Blossoms(people), price: new Float64Array(people) };
  const heavy = new EdgeList(people);
  heavy.add(leastSlacks(affinities, unpriced, { most: everything, atMost: listed.heaviest }));
  let start = fractionalStart(heavy.graph());
  for (;;) {
    const lacking = leastSlacks(affinities, start, { most: 0, atMost: listGrowth });
    if (lacking.length === 0) break;
    heavy.add(lacking);
    start = fractionalStart(heavy.graph());
  }
  const edges = new EdgeList(people);
  edges.add(leastSlacks(affinities, start, { most: everything, atMost: listed.nearest }));
  // Of many that are tight a list may have left out the one that is matched.
  edges.add(matchedEdges(affinities, start));
  return { start, edges };
}

function* matchedEdges(affinities: Affinities, { blossoms }: Priced): Iterable<Edge> {
  for (let a = 0; a < affinities.people; a++) {
    const b = blossoms.mate[a] ?? none;
    if (b > a) yield { a, b, weight: weightOf(affinities, [a, b], affinities.row(a)[b] ?? 0) };
  }
}
