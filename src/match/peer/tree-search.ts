import { NodeHeap } from '../solve/node-heap.ts';
import { AlternatingTree, inner, outer, type Priced, unreached } from './alternating-tree.ts';
import { type Blossoms, none } from './blossoms.ts';
import type { Graph } from './graph.ts';

const never = Number.POSITIVE_INFINITY;

/**
 * One search of Edmonds' algorithm for matchings of greatest weight (Edmonds 1965; Galil 1986): an alternating tree grows
 * from an unmatched vertex while its outer vertices become cheaper and its inner ones dearer by the same amount, until it
 * reaches another unmatched vertex, or an outer vertex costs 0. Odd cycles of the tree shrink to blossoms; an inner blossom
 * whose price falls to 0 opens. Nothing outside the tree changes.
 *
 * Time is that amount (`alternating-tree.ts`); what comes next waits in a heap. All edges of a tree are tight, so the prices
 * of its outer vertices are all even or all odd: half of what is left between two of them is whole.
 */
export class TreeSearch {
  readonly #graph: Graph;
  readonly #tree: AlternatingTree;
  readonly #sets: Blossoms;
  readonly #price: Float64Array;
  /** Of a vertex that is not outer: the least price − 2·weight of an outer neighbour, and that neighbour. */
  readonly #nearest: Float64Array;
  readonly #nearestBy: Int32Array;
  /** Outer vertices whose neighbours are still to be looked at. */
  readonly #unseen: number[] = [];
  /** When a vertex is reached or, outer, meets another outer one; when an inner blossom opens. Never too late. */
  readonly #events: NodeHeap;
  readonly #due: Float64Array;
  /** When the search ends at the latest: at an outer vertex, and the unmatched one it reaches, or none. */
  #end = never;
  #last: readonly [number, number] = [none, none];

  constructor(graph: Graph, priced: Priced) {
    const n = graph.vertices;
    this.#graph = graph;
    this.#tree = new AlternatingTree(priced);
    this.#sets = priced.blossoms;
    this.#price = priced.price;
    this.#nearest = new Float64Array(n).fill(never);
    this.#nearestBy = new Int32Array(n);
    this.#events = new NodeHeap(2 * n);
    this.#due = new Float64Array(2 * n).fill(never);
  }

  /** Searches from an unmatched vertex: then it is matched, or somebody of its tree stands alone at price 0. */
  run(root: number): void {
    this.#makeOuter(none, root);
    for (;;) {
      this.#lookAround();
      const next = this.#events.least();
      if (next >= this.#end) break;
      this.#tree.now = next;
      this.#happen(this.#events.pop());
    }
    this.#tree.settle(this.#end);
    this.#tree.flip(...this.#last);
    for (const b of this.#tree.tops()) this.#openWorthless(b);
  }

  #lookAround(): void {
    const { first, to, weight } = this.#graph;
    const price = this.#price;
    for (let v = this.#unseen.pop(); v !== undefined; v = this.#unseen.pop()) {
      const own = price[v] ?? 0;
      this.#endAt(own, [v, none]);
      for (let e = first[v] ?? 0; e < (first[v + 1] ?? 0); e++) {
        const w = to[e] ?? 0;
        const label = this.#tree.labelOf(w);
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
      if (this.#tree.label[node] !== inner) return;
      if (opens <= this.#tree.now) this.#open(node);
      else this.#await(node, opens);
      return;
    }
    const label = this.#tree.labelOf(node);
    if (label === outer) {
      const other = this.#awaitMeeting(node);
      if (other === none) return;
      this.#shrink(node, other);
      this.#awaitMeeting(node);
    } else if (label === unreached) {
      if ((this.#nearest[node] ?? never) + (this.#price[node] ?? 0) > this.#tree.now) this.#awaitReach(node);
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
    if (mate[base[this.#tree.top(v)] ?? 0] === none) this.#endAt(time, [this.#nearestBy[v] ?? none, v]);
    else this.#await(v, time);
  }

  /** The outer vertex of another blossom that an outer one has met by now; else none, and the next meeting is awaited. */
  #awaitMeeting(v: number): number {
    const { first, to, weight } = this.#graph;
    const own = this.#price[v] ?? 0;
    const home = this.#tree.top(v);
    let [soonest, other] = [never, none];
    for (let e = first[v] ?? 0; e < (first[v + 1] ?? 0); e++) {
      const w = to[e] ?? 0;
      if (this.#tree.labelOf(w) !== outer || this.#tree.top(w) === home) continue;
      const time = (own + (this.#price[w] ?? 0)) / 2 - (weight[e] ?? 0);
      if (time < soonest) [soonest, other] = [time, w];
    }
    if (soonest <= this.#tree.now) {
      this.#await(v, this.#tree.now);
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
    const b = this.#tree.top(v);
    this.#tree.mark(b, outer, [from, v]);
    for (const leaf of this.#sets.leaves(b)) this.#unseen.push(leaf);
  }

  /** The blossom of a vertex becomes inner, and that of its partner outer. */
  #makeInner(from: number, v: number): void {
    const base = this.#sets.base[this.#markInner(from, v)] ?? none;
    this.#makeOuter(base, this.#sets.mate[base] ?? none);
  }

  #markInner(from: number, v: number): number {
    const b = this.#tree.top(v);
    this.#tree.mark(b, inner, [from, v]);
    if (this.#sets.isBlossom(b)) this.#await(b, this.#sets.price[b] ?? 0);
    return b;
  }

  /** Two outer vertices meet: the cycle through the place where their ways join becomes one outer blossom. */
  #shrink(v: number, w: number): void {
    const [left, right] = [this.#tree.wayUp(v), this.#tree.wayUp(w)];
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
      if (this.#tree.label[child] === inner)
        for (const leaf of this.#sets.leaves(child)) this.#unseen.push(leaf);
      this.#tree.unmark(child);
    }
    const edge = this.#tree.edgeTo(joint);
    this.#tree.mark(this.#sets.shrink(children, links), outer, edge);
  }

  /** An inner blossom of price 0 opens: what lies between its two ends in the tree stays, inner and outer by turns. */
  #open(b: number): void {
    const { parent } = this.#sets;
    const [from, to] = this.#tree.edgeTo(b);
    const children = this.#sets.children(b);
    let entry = to;
    while (parent[entry] !== b) entry = parent[entry] ?? none;
    const way = this.#sets.wayToBase(b, entry);
    this.#tree.unmark(b);
    this.#sets.expand(b);
    this.#markInner(from, to);
    way.links.forEach(([near, far], k) => {
      if (k % 2 === 0) this.#makeOuter(near, far);
      else this.#markInner(near, far);
    });
    for (const child of children)
      if (this.#tree.label[child] === unreached)
        for (const v of this.#sets.leaves(child)) this.#awaitReach(v);
  }

  #openWorthless(b: number): void {
    if (!this.#sets.isBlossom(b) || this.#sets.price[b] !== 0) return;
    const children = this.#sets.children(b);
    this.#sets.expand(b);
    for (const child of children) this.#openWorthless(child);
  }
}
