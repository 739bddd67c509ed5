import { NodeHeap } from '../solve/node-heap.ts';
import { type Blossoms, none } from './blossoms.ts';
import type { Graph } from './graph.ts';

/**
 * A matching, its odd sets, and prices of vertices. Prices are doubled:
 * 2·weight ≤ price of either end + 2·(prices of the odd sets around both), and equal on matched edges.
 */
export type Priced = { readonly blossoms: Blossoms; readonly price: Float64Array };

/** How a search ended: two more are matched, or one stands alone at price 0; or it went as far as it was to go. */
export type Ending = 'matched' | 'alone' | 'stopped';

const [unreached, outer, inner] = [0, 1, 2];
const never = Number.POSITIVE_INFINITY;

/**
 * One search of Edmonds' algorithm for matchings of greatest weight (Edmonds 1965; Galil 1986): an alternating tree grows
 * from an unmatched vertex while its outer vertices become cheaper and its inner ones dearer by the same amount, until it
 * reaches another unmatched vertex, or an outer vertex costs 0. Odd cycles of the tree shrink to blossoms; an inner blossom
 * whose price falls to 0 opens. Nothing outside the tree changes.
 *
 * Time is that amount. A price that moves is kept as the sum that does not: outer prices + time, inner ones − time. What
 * comes next waits in a heap. All edges of a tree are tight, so the prices of its outer vertices are all even or all odd:
 * half of what is left between two of them is whole.
 */
export class TreeSearch {
  readonly #graph: Graph;
  readonly #sets: Blossoms;
  readonly #price: Float64Array;
  readonly #label: Uint8Array;
  /** The edge by which a blossom or vertex was reached: the vertex outside, and the one in it. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** Of a vertex that is not outer: the least price − 2·weight of an outer neighbour, and that neighbour. */
  readonly #nearest: Float64Array;
  readonly #nearestBy: Int32Array;
  /** Outer vertices whose neighbours are still to be looked at. */
  readonly #unseen: number[] = [];
  /** When a vertex is reached or, outer, meets another outer one; when an inner blossom opens. Never too late. */
  readonly #events: NodeHeap;
  readonly #due: Float64Array;
  #now = 0;
  /** When the search ends at the latest: at an outer vertex, and the unmatched one it reaches, or none. */
  #end = never;
  #last: readonly [number, number] = [none, none];

  constructor(graph: Graph, { blossoms, price }: Priced) {
    const n = graph.vertices;
    this.#graph = graph;
    this.#sets = blossoms;
    this.#price = price;
    this.#label = new Uint8Array(2 * n);
    this.#from = new Int32Array(2 * n);
    this.#to = new Int32Array(2 * n);
    this.#nearest = new Float64Array(n).fill(never);
    this.#nearestBy = new Int32Array(n);
    this.#events = new NodeHeap(2 * n);
    this.#due = new Float64Array(2 * n).fill(never);
  }

  /** Searches from an unmatched vertex; stops before prices move by more than `limit`. */
  run(root: number, limit = never): Ending {
    this.#makeOuter(none, root);
    for (;;) {
      this.#lookAround();
      const next = Math.min(this.#events.least(), this.#end);
      if (next > limit) {
        this.#settle(limit);
        return 'stopped';
      }
      if (next === this.#end) break;
      this.#now = next;
      this.#happen(this.#events.pop());
    }
    this.#settle(this.#end);
    const [v, reached] = this.#last;
    this.#flip(v, reached);
    for (const b of this.#tops()) this.#openWorthless(b);
    return reached === none ? 'alone' : 'matched';
  }

  #top(v: number): number {
    return this.#sets.top[v] ?? none;
  }

  #tops(): Set<number> {
    return new Set(this.#sets.top);
  }

  #labelOf(v: number): number {
    return this.#label[this.#top(v)] ?? unreached;
  }

  #lookAround(): void {
    const { first, to, weight } = this.#graph;
    const price = this.#price;
    for (let v = this.#unseen.pop(); v !== undefined; v = this.#unseen.pop()) {
      const own = price[v] ?? 0;
      this.#endAt(own, [v, none]);
      for (let e = first[v] ?? 0; e < (first[v + 1] ?? 0); e++) {
        const w = to[e] ?? 0;
        const label = this.#labelOf(w);
        const reach = own - 2 * (weight[e] ?? 0);
        if (label === outer || reach >= (this.#nearest[w] ?? never)) continue;
        this.#nearest[w] = reach;
        this.#nearestBy[w] = v;
        if (label === unreached) this.#awaitReach(w);
      }
      this.#awaitMeeting(v);
    }
  }

  /** Something is due at a vertex or blossom now, or was when it was entered: what it is shows its state. */
  #happen(node: number): void {
    this.#due[node] = never;
    if (this.#sets.isBlossom(node)) {
      const opens = this.#sets.price[node] ?? 0;
      if (this.#label[node] !== inner) return;
      if (opens <= this.#now) this.#open(node);
      else this.#await(node, opens);
      return;
    }
    const label = this.#labelOf(node);
    if (label === outer) {
      const other = this.#awaitMeeting(node);
      if (other === none) return;
      this.#shrink(node, other);
      this.#awaitMeeting(node);
    } else if (label === unreached) {
      if ((this.#nearest[node] ?? never) + (this.#price[node] ?? 0) > this.#now) this.#awaitReach(node);
      else this.#makeInner(this.#nearestBy[node] ?? none, node);
    }
  }

  #await(node: number, time: number): void {
    if (time >= this.#end || time >= (this.#due[node] ?? never)) return;
    this.#due[node] = time;
    this.#events.push(node, time);
  }

  #awaitReach(v: number): void {
    const time = (this.#nearest[v] ?? never) + (this.#price[v] ?? 0);
    const { base, mate } = this.#sets;
    if (mate[base[this.#top(v)] ?? 0] === none) this.#endAt(time, [this.#nearestBy[v] ?? none, v]);
    else this.#await(v, time);
  }

  /** The outer vertex of another blossom that an outer one has met by now; else none, and the next meeting is awaited. */
  #awaitMeeting(v: number): number {
    const { first, to, weight } = this.#graph;
    const own = this.#price[v] ?? 0;
    const home = this.#top(v);
    let [soonest, other] = [never, none];
    for (let e = first[v] ?? 0; e < (first[v + 1] ?? 0); e++) {
      const w = to[e] ?? 0;
      if (this.#labelOf(w) !== outer || this.#top(w) === home) continue;
      const time = (own + (this.#price[w] ?? 0)) / 2 - (weight[e] ?? 0);
      if (time < soonest) [soonest, other] = [time, w];
    }
    if (soonest <= this.#now) {
      this.#await(v, this.#now);
      return other;
    }
    this.#await(v, soonest);
    return none;
  }

  /** To be matched comes before standing alone. */
  #endAt(time: number, last: readonly [number, number]): void {
    const sooner = time < this.#end || (time === this.#end && this.#last[1] === none && last[1] !== none);
    if (sooner) [this.#end, this.#last] = [time, last];
  }

  #makeOuter(from: number, v: number): void {
    const b = this.#top(v);
    this.#mark(b, outer, [from, v]);
    for (const leaf of this.#sets.leaves(b)) this.#unseen.push(leaf);
  }

  /** The blossom of a vertex becomes inner, and that of its partner outer. */
  #makeInner(from: number, v: number): void {
    const base = this.#sets.base[this.#markInner(from, v)] ?? none;
    this.#makeOuter(base, this.#sets.mate[base] ?? none);
  }

  #markInner(from: number, v: number): number {
    const b = this.#top(v);
    this.#mark(b, inner, [from, v]);
    if (this.#sets.isBlossom(b)) this.#await(b, this.#sets.price[b] ?? 0);
    return b;
  }

  #mark(b: number, label: number, [from, to]: readonly [number, number]): void {
    this.#label[b] = label;
    this.#from[b] = from;
    this.#to[b] = to;
    this.#move(b, label === outer ? this.#now : -this.#now);
  }

  /** Takes the label off: prices are what they are by now. */
  #unmark(b: number): void {
    if (this.#label[b] !== unreached) this.#move(b, this.#label[b] === outer ? -this.#now : this.#now);
    this.#label[b] = unreached;
  }

  #move(b: number, by: number): void {
    for (const v of this.#sets.leaves(b)) this.#price[v] = (this.#price[v] ?? 0) + by;
    if (this.#sets.isBlossom(b)) this.#sets.price[b] = (this.#sets.price[b] ?? 0) - by;
  }

  #settle(time: number): void {
    this.#now = time;
    for (const b of this.#tops()) this.#unmark(b);
  }

  /** The blossoms from a vertex of an outer one up to the root, with the edges between them. */
  #wayUp(start: number): { readonly blossoms: number[]; readonly edges: [number, number][] } {
    const [blossoms, edges]: [number[], [number, number][]] = [[], []];
    for (let v = start; v !== none; ) {
      const b = this.#top(v);
      blossoms.push(b);
      v = this.#from[b] ?? none;
      if (v !== none) edges.push([v, this.#to[b] ?? none]);
    }
    return { blossoms, edges };
  }

  /** Two outer vertices meet: the cycle through the place where their ways join becomes one outer blossom. */
  #shrink(v: number, w: number): void {
    const [left, right] = [this.#wayUp(v), this.#wayUp(w)];
    const above = new Set(left.blossoms);
    const rightLength = right.blossoms.findIndex((b) => above.has(b));
    const joint = right.blossoms[rightLength] ?? none;
    const leftLength = left.blossoms.indexOf(joint);
    const children = [
      joint,
      ...left.blossoms.slice(0, leftLength).toReversed(),
      ...right.blossoms.slice(0, rightLength),
    ];
    const links = [
      ...left.edges.slice(0, leftLength).toReversed().flat(),
      v,
      w,
      ...right.edges.slice(0, rightLength).flatMap(([from, to]) => [to, from]),
    ];
    for (const child of children) {
      if (this.#label[child] === inner) for (const leaf of this.#sets.leaves(child)) this.#unseen.push(leaf);
      this.#unmark(child);
    }
    const edge = [this.#from[joint] ?? none, this.#to[joint] ?? none] as const;
    this.#mark(this.#sets.shrink(children, links), outer, edge);
  }

  /** An inner blossom of price 0 opens: what lies between its two ends in the tree stays, inner and outer by turns. */
  #open(b: number): void {
    const { parent } = this.#sets;
    const [from, to] = [this.#from[b] ?? none, this.#to[b] ?? none];
    const children = this.#sets.children(b);
    let entry = to;
    while (parent[entry] !== b) entry = parent[entry] ?? none;
    const way = this.#sets.wayToBase(b, entry);
    this.#unmark(b);
    this.#sets.expand(b);
    this.#markInner(from, to);
    way.links.forEach(([near, far], k) => {
      if (k % 2 === 0) this.#makeOuter(near, far);
      else this.#markInner(near, far);
    });
    for (const child of children)
      if (this.#label[child] === unreached) for (const v of this.#sets.leaves(child)) this.#awaitReach(v);
  }

  /** Exchanges matched and other edges from an outer vertex to the root. */
  #flip(last: number, reached: number): void {
    const { mate } = this.#sets;
    if (reached !== none) {
      this.#sets.rebase(this.#top(reached), reached);
      mate[reached] = last;
    }
    let [v, partner] = [last, reached];
    for (;;) {
      const b = this.#top(v);
      this.#sets.rebase(b, v);
      mate[v] = partner;
      const inside = this.#from[b] ?? none;
      if (inside === none) return;
      const above = this.#top(inside);
      [v, partner] = [this.#from[above] ?? none, this.#to[above] ?? none];
      this.#sets.rebase(above, partner);
      mate[partner] = v;
    }
  }

  #openWorthless(b: number): void {
    if (!this.#sets.isBlossom(b) || this.#sets.price[b] !== 0) return;
    const children = this.#sets.children(b);
    this.#sets.expand(b);
    for (const child of children) this.#openWorthless(child);
  }
}
