import { NodeHeap } from './node-heap.ts';
import type { Seating } from './seating.ts';

/**
 * Fills one open seat of a mentee along the cheapest alternating path: Dijkstra over reduced costs (Ahuja, Magnanti &
 * Orlin 1993, 9.7; Jonker & Volgenant 1987 for one seat a side). A path may end at a mentor with room or by leaving any
 * mentee's seat empty. Nodes: mentors 0 … m − 1, mentees m … m + n − 1. Prices stay exact.
 */
export class ForwardSearch {
  private readonly seating: Seating;
  private readonly m: number;
  private readonly distance: Float64Array;
  /** By mentor: the pair that reached it; by mentee: the pair that would be let go. */
  private readonly reachedBy: Int32Array;
  private readonly touched: Int32Array;
  private touches = 0;
  private readonly heap: NodeHeap;
  /** The cheapest end so far: a mentor with room, or a mentee whose seat stays empty. */
  private best = 0;
  private end = 0;

  constructor(seating: Seating) {
    const m = seating.v.length;
    const nodes = m + seating.u.length;
    this.seating = seating;
    this.m = m;
    this.distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
    this.reachedBy = new Int32Array(nodes).fill(-1);
    this.touched = new Int32Array(nodes);
    this.heap = new NodeHeap(nodes);
  }

  /** Decides one open seat of mentee `start`. */
  run(start: number): void {
    const { heap, m } = this;
    this.best = Number.POSITIVE_INFINITY;
    this.reach(m + start, 0, -1);
    this.visitMentee(start, 0);
    while (heap.least() < this.best) {
      const node = heap.pop();
      const d = this.distance[node] ?? 0;
      if (node < m) this.visitMentor(node, d);
      else this.visitMentee(node - m, d);
    }
    this.changePrices();
    this.changePairs();
    const { open } = this.seating;
    open[start] = (open[start] ?? 0) - 1;
  }

  private reach(node: number, distance: number, by: number): void {
    if (this.distance[node] === Number.POSITIVE_INFINITY) this.touched[this.touches++] = node;
    this.distance[node] = distance;
    this.reachedBy[node] = by;
  }

  private visitMentor(j: number, d: number): void {
    const { m, seating, distance } = this;
    const { held, slot, count, u, rows, instance } = seating;
    const from = slot[j] ?? 0;
    const base = d + (seating.v[j] ?? 0);
    for (let s = from; s < from + (count[j] ?? 0); s++) {
      const pair = held[s] ?? 0;
      const i = rows.owner[pair] ?? 0;
      const nd = base + (u[i] ?? 0) - (instance.cost[pair] ?? 0);
      if (nd >= this.best || nd >= (distance[m + i] ?? 0)) continue;
      this.reach(m + i, nd, pair);
      if (nd === d) this.visitMentee(i, d);
      else this.heap.push(m + i, nd);
    }
  }

  private visitMentee(i: number, d: number): void {
    const { seating, distance, heap } = this;
    const { rows, fall, used, capacity, count } = seating;
    const { key, mentor } = rows;
    const base = d - (seating.u[i] ?? 0);
    const leave = base + (seating.instance.emptyCost[i] ?? 0);
    let best = this.best;
    if (leave < best) {
      best = leave;
      this.end = this.m + i;
    }
    const several = (seating.instance.seats[i] ?? 0) > 1;
    const from = rows.first[i] ?? 0;
    let to = rows.end[i] ?? 0;
    let k = from;
    for (; ; k++) {
      if (k === to) {
        if (!rows.extend(i)) break;
        to = rows.end[i] ?? 0;
      }
      const reduced = base + (key[k] ?? 0);
      if (reduced >= best) break;
      const j = mentor[k] ?? 0;
      const nd = reduced + (fall[j] ?? 0);
      if (nd >= best || nd >= (distance[j] ?? 0)) continue;
      const pair = rows.pair[k] ?? 0;
      if (several && used[pair] === 1) continue;
      this.reach(j, nd, pair);
      if ((count[j] ?? 0) < (capacity[j] ?? 0)) {
        const length = nd + Math.max(0, seating.gap(j));
        if (length < best) {
          best = length;
          this.end = j;
        }
      }
      if (nd < best) heap.push(j, nd);
    }
    this.best = best;
    seating.work += k - from + 1;
  }

  private changePrices(): void {
    const { m, seating, touched, distance } = this;
    const { u, v, fall } = seating;
    for (let t = 0; t < this.touches; t++) {
      const node = touched[t] ?? 0;
      const gain = this.best - (distance[node] ?? 0);
      distance[node] = Number.POSITIVE_INFINITY;
      if (gain <= 0) continue;
      if (node < m) {
        v[node] = (v[node] ?? 0) - gain;
        fall[node] = (fall[node] ?? 0) + gain;
      } else u[node - m] = (u[node - m] ?? 0) + gain;
    }
    this.touches = 0;
    this.heap.clear();
  }

  private changePairs(): void {
    const { m, seating, reachedBy } = this;
    let j = this.end;
    if (j >= m) {
      const i = j - m;
      seating.empty[i] = (seating.empty[i] ?? 0) + 1;
      const freed = reachedBy[j] ?? -1;
      if (freed < 0) return;
      seating.letGo(freed);
      j = seating.instance.mentor[freed] ?? 0;
    }
    for (;;) {
      const pair = reachedBy[j] ?? 0;
      const i = seating.rows.owner[pair] ?? 0;
      const freed = reachedBy[m + i] ?? -1;
      if (freed >= 0) seating.letGo(freed);
      seating.take(pair);
      if (freed < 0) return;
      j = seating.instance.mentor[freed] ?? 0;
    }
  }
}
