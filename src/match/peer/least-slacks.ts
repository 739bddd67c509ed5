import { type Affinities, weightOf } from './affinities.ts';
import type { Priced } from './alternating-tree.ts';
import type { Edge } from './graph.ts';
import { SetPrices } from './set-prices.ts';

/** An edge and what its prices leave over: less than 0 where they do not suffice. */
export type Slack = Edge & { readonly slack: number };

/** Looks at every pair of people: those whose slack is below `most`, of either person's list `atMost` with the least. */
export function leastSlacks(
  affinities: Affinities,
  { blossoms, price }: Priced,
  { most, atMost }: { readonly most: number; readonly atMost: number },
): Slack[] {
  const { people, scale } = affinities;
  const sets = new SetPrices(blossoms);
  const lists = Array.from({ length: people }, () => new LeastList(atMost, most));
  for (let a = 0; a < people; a++) {
    const row = affinities.row(a);
    sets.select(a);
    const own = lists[a];
    for (let b = a + 1; b < people; b++) {
      const affinity = row[b] ?? -1;
      const theirs = lists[b];
      if (affinity < 0 || own === undefined || theirs === undefined) continue;
      const held = (price[a] ?? 0) + (price[b] ?? 0) + 2 * sets.with(b);
      // The lottery adds less than one unit: most pairs need not draw it.
      const limit = Math.max(own.limit, theirs.limit);
      if (held - 2 * (scale.seat + (affinity + 1) * scale.unit) >= limit) continue;
      const weight = weightOf(affinities, [a, b], affinity);
      const slack = held - 2 * weight;
      if (slack >= limit) continue;
      const edge = { a, b, weight, slack };
      own.enter(edge);
      theirs.enter(edge);
    }
  }
  return [...new Set(lists.flatMap((list) => list.edges))];
}

/** The edges of least slack that a vertex was told of; `limit`: what one more must be below. */
class LeastList {
  /** A heap, the greatest slack first. */
  readonly edges: Slack[] = [];
  limit: number;
  readonly #atMost: number;

  constructor(atMost: number, limit: number) {
    this.#atMost = atMost;
    this.limit = limit;
  }

  enter(edge: Slack): void {
    if (edge.slack >= this.limit) return;
    const { edges } = this;
    if (edges.length < this.#atMost) {
      edges.push(edge);
      this.#rise(edges.length - 1);
    } else {
      edges[0] = edge;
      this.#sink();
    }
    if (edges.length === this.#atMost) this.limit = this.#at(0);
  }

  #at(k: number): number {
    return this.edges[k]?.slack ?? Number.NEGATIVE_INFINITY;
  }

  #swap(a: number, b: number): void {
    const [x, y] = [this.edges[a], this.edges[b]];
    if (x === undefined || y === undefined) return;
    this.edges[a] = y;
    this.edges[b] = x;
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (this.#at(above) >= this.#at(at)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const greater = this.#at(left + 1) > this.#at(left) ? left + 1 : left;
      if (this.#at(greater) <= this.#at(at)) return;
      this.#swap(at, greater);
      at = greater;
    }
  }
}
