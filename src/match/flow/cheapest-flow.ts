import { NodeHeap } from '../solve/node-heap.ts';
import type { Flow, Network } from './network.ts';

/** The least costly flow of a network, with prices, exactly. */
export function cheapestFlow(network: Network): Flow {
  return new CheapestFlow(network).run();
}

/**
 * Successive shortest paths (Ahuja, Magnanti & Orlin 1993, 9.7): the flow of k pairs becomes the least costly one of k + 1
 * along the cheapest path from any line with an empty seat to anybody with a free place, until no path gains anything or
 * there are as many pairs as may be. So each number of pairs on the way is reached at its least cost.
 *
 * Nodes: others 0 … m − 1, lines m … m + n − 1. Potentials p keep every change possible now at a cost of 0 or more; that of
 * the far end stays 0, so that all are at most 0 but for `source`, which is what the last path gained. A person's two seats
 * with one and the same other are kept apart without a node for every pair: a line that reaches for somebody whom another
 * line of its owner holds goes on to that line, which lets go.
 */
class CheapestFlow {
  private readonly net: Network;
  private readonly m: number;
  private readonly p: Float64Array;
  private source = 0;
  private readonly used: Uint8Array;
  private readonly lineOf: Int32Array;
  private readonly empty: Int32Array;
  /** Arcs in use, by other and by owner. */
  private readonly heldBy: number[][];
  private readonly ownedBy: number[][];
  private readonly distance: Float64Array;
  /** The arc that reached a node; of a line that has to let go, the arc that its sibling wants. */
  private readonly via: Int32Array;
  private readonly from: Int32Array;
  private readonly touched: number[] = [];
  private readonly heap: NodeHeap;
  /** Scratch: of the line being visited, the arc of its owner that holds each other, + 1. */
  private readonly taken: Int32Array;
  private best = 0;
  private end = -1;
  /** Others whom some line may have, and the highest of their potentials: it bounds what the rest of a row can come to. */
  private readonly wanted: Int32Array;
  private top = 0;

  constructor(net: Network) {
    const n = net.seats.length;
    const m = net.places.length;
    this.net = net;
    this.m = m;
    this.p = new Float64Array(m + n);
    this.used = new Uint8Array(net.other.length);
    this.lineOf = new Int32Array(net.other.length);
    this.empty = net.seats.slice();
    this.heldBy = Array.from({ length: m }, () => []);
    this.ownedBy = Array.from({ length: 1 + net.owner.reduce((a, b) => Math.max(a, b), -1) }, () => []);
    this.distance = new Float64Array(m + n).fill(Number.POSITIVE_INFINITY);
    this.via = new Int32Array(m + n);
    this.from = new Int32Array(m + n);
    this.heap = new NodeHeap(m + n);
    this.taken = new Int32Array(m);
    const wanted = new Uint8Array(m);
    for (const j of net.other) wanted[j] = 1;
    this.wanted = Int32Array.from(wanted.keys()).filter((j) => wanted[j] === 1);
    for (let s = 0; s < n; s++) {
      this.lineOf.fill(s, net.first[s], net.first[s + 1]);
      if ((net.seats[s] ?? 0) > 0) this.source = Math.max(this.source, net.emptyCost(s, net.seats[s] ?? 0));
    }
  }

  run(): Flow {
    let count = 0;
    while (count < this.net.most && this.search()) count++;
    const { p, m, source } = this;
    const u = p.slice(m).map((own) => source - own);
    return { used: this.used, u, v: p.slice(0, m), each: source, count };
  }

  /** One pair more, along the cheapest path that gains something; false where none does. Prices follow either way. */
  private search(): boolean {
    const { heap, empty, net, m, distance, touched } = this;
    this.best = this.source;
    this.end = -1;
    this.top = this.wanted.reduce((most, j) => Math.max(most, this.p[j] ?? 0), Number.NEGATIVE_INFINITY);
    for (let s = 0; s < empty.length; s++) {
      const k = empty[s] ?? 0;
      if (k > 0)
        this.reach(m + s, this.source - (this.p[m + s] ?? 0) - net.emptyCost(s, k), { via: -1, from: -1 });
    }
    while (heap.least() < this.best) {
      const node = heap.pop();
      if (node < m) this.visitOther(node, distance[node] ?? 0);
      else this.visitLine(node - m, distance[node] ?? 0);
    }
    heap.clear();
    for (const node of touched) {
      const d = distance[node] ?? 0;
      if (d < this.best) this.p[node] = (this.p[node] ?? 0) + d - this.best;
    }
    this.source -= this.best;
    if (this.end >= 0) this.changePairs();
    for (const node of touched) distance[node] = Number.POSITIVE_INFINITY;
    touched.length = 0;
    return this.end >= 0;
  }

  private reach(node: number, d: number, by: { readonly via: number; readonly from: number }): void {
    const { distance } = this;
    if (d >= this.best || d >= (distance[node] ?? 0)) return;
    if (distance[node] === Number.POSITIVE_INFINITY) this.touched.push(node);
    distance[node] = d;
    this.via[node] = by.via;
    this.from[node] = by.from;
    this.heap.push(node, d);
  }

  private visitLine(s: number, d: number): void {
    const { net, m, p, distance, taken, used } = this;
    const { first, other, cost, slack } = net;
    const own = this.ownedBy[net.owner[s] ?? 0] ?? [];
    for (const e of own) taken[other[e] ?? 0] = e + 1;
    const base = d + (p[m + s] ?? 0);
    const to = first[s + 1] ?? 0;
    for (let e = first[s] ?? 0; e < to; e++) {
      const c = base + (cost[e] ?? 0);
      if (c - slack - this.top >= this.best) break;
      if (used[e] === 1) continue;
      const j = other[e] ?? 0;
      const holds = taken[j] ?? 0;
      if (holds > 0) this.pushOut(holds - 1, c, { via: e, from: m + s });
      else if (c - (p[j] ?? 0) < (distance[j] ?? 0))
        this.reachOther(j, c - (p[j] ?? 0), { via: e, from: m + s });
    }
    for (const e of own) taken[other[e] ?? 0] = 0;
  }

  /** The sibling that holds whom a line wants lets go: from there the path goes on. */
  private pushOut(held: number, c: number, by: { readonly via: number; readonly from: number }): void {
    const sibling = this.m + (this.lineOf[held] ?? 0);
    this.reach(sibling, c - (this.net.cost[held] ?? 0) - (this.p[sibling] ?? 0), by);
  }

  private reachOther(j: number, d: number, by: { readonly via: number; readonly from: number }): void {
    this.reach(j, d, by);
    const { net, p } = this;
    const held = this.heldBy[j]?.length ?? 0;
    if (held >= (net.places[j] ?? 0)) return;
    const total = d + net.placeCost(j, held) + (p[j] ?? 0);
    if (total >= this.best) return;
    this.best = total;
    this.end = j;
  }

  private visitOther(j: number, d: number): void {
    const { m, p, net } = this;
    const base = d + (p[j] ?? 0);
    for (const e of this.heldBy[j] ?? []) {
      const line = m + (this.lineOf[e] ?? 0);
      this.reach(line, base - (net.cost[e] ?? 0) - (p[line] ?? 0), { via: e, from: j });
    }
  }

  /** Back along the path: arcs reached forwards come into use, those reached backwards go out of it. */
  private changePairs(): void {
    const { m, via, from, empty } = this;
    let node = this.end;
    while (node >= 0) {
      const e = via[node] ?? -1;
      const before = from[node] ?? -1;
      if (before < 0) {
        empty[node - m] = (empty[node - m] ?? 0) - 1;
        return;
      }
      if (node < m) this.take(e);
      else if (before < m) this.letGo(e);
      else this.passOn(e);
      node = before;
    }
  }

  private take(e: number): void {
    const { net } = this;
    this.used[e] = 1;
    this.heldBy[net.other[e] ?? 0]?.push(e);
    this.ownedBy[net.owner[this.lineOf[e] ?? 0] ?? 0]?.push(e);
  }

  private letGo(e: number): void {
    const { net } = this;
    this.used[e] = 0;
    remove(this.heldBy[net.other[e] ?? 0] ?? [], e);
    remove(this.ownedBy[net.owner[this.lineOf[e] ?? 0] ?? 0] ?? [], e);
  }

  /** A line takes over from its sibling. */
  private passOn(e: number): void {
    const { net } = this;
    const own = this.ownedBy[net.owner[this.lineOf[e] ?? 0] ?? 0] ?? [];
    const held = own.find((arc) => net.other[arc] === net.other[e]);
    if (held !== undefined) this.letGo(held);
    this.take(e);
  }
}

function remove(arcs: number[], e: number): void {
  const at = arcs.indexOf(e);
  const last = arcs.pop();
  if (last !== undefined && last !== e) arcs[at] = last;
}
