import { NodeHeap } from './node-heap.ts';
import type { Seating } from './seating.ts';
import type { Columns } from './sorted-rows.ts';

/**
 * Heals an empty seat that has a price: searches backward from its mentor along the cheapest alternating path to a mentee
 * with an empty seat, to a mentor who can spare a mentee for what the seat costs, or until the price itself has fallen.
 * The mirror image of ForwardSearch; needs every mentee's seats decided. Nodes as there.
 */
export class ReverseSearch {
  private readonly seating: Seating;
  private readonly columns: Columns;
  private readonly m: number;
  private readonly distance: Float64Array;
  /** By mentee: the pair that would be taken; by mentor: the pair that would be let go. */
  private readonly reachedBy: Int32Array;
  private readonly touched: Int32Array;
  private touches = 0;
  private readonly heap: NodeHeap;
  private best = 0;
  private end = 0;

  constructor(seating: Seating) {
    const m = seating.v.length;
    const nodes = m + seating.u.length;
    this.seating = seating;
    this.columns = seating.rows.columns();
    this.m = m;
    this.distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
    this.reachedBy = new Int32Array(nodes).fill(-1);
    this.touched = new Int32Array(nodes);
    this.heap = new NodeHeap(nodes);
  }

  /** Fills the next seat of mentor `start`, or lowers its price until it may stay empty. */
  run(start: number): void {
    const { heap, m, seating } = this;
    this.best = -seating.gap(start);
    this.end = start;
    this.reach(start, 0, -1);
    this.visitMentor(start, 0);
    while (heap.least() < this.best) {
      const node = heap.pop();
      const d = this.distance[node] ?? 0;
      if (node < m) this.visitMentor(node, d);
      else this.visitMentee(node - m, d);
    }
    this.changePrices();
    if (this.end !== start) this.changePairs(start);
  }

  private reach(node: number, distance: number, by: number): void {
    if (this.distance[node] === Number.POSITIVE_INFINITY) this.touched[this.touches++] = node;
    this.distance[node] = distance;
    this.reachedBy[node] = by;
  }

  private visitMentor(j: number, d: number): void {
    const { m, seating, distance, columns, heap } = this;
    const { u, used, instance, empty } = seating;
    const base = d - (seating.v[j] ?? 0);
    const to = columns.first[j + 1] ?? 0;
    for (let k = columns.first[j] ?? 0; k < to; k++) {
      const i = columns.mentee[k] ?? 0;
      const pair = columns.pair[k] ?? 0;
      const nd = base + (instance.cost[pair] ?? 0) - (u[i] ?? 0);
      if (nd >= this.best || nd >= (distance[m + i] ?? 0) || used[pair] === 1) continue;
      this.reach(m + i, nd, pair);
      if ((empty[i] ?? 0) > 0) {
        this.best = nd;
        this.end = m + i;
      } else heap.push(m + i, nd);
    }
    seating.work += to - (columns.first[j] ?? 0);
  }

  private visitMentee(i: number, d: number): void {
    const { instance, pairOf, used } = this.seating;
    if ((instance.seats[i] ?? 0) === 1) this.reachMentor(pairOf[i] ?? 0, d);
    else
      for (let pair = instance.first[i] ?? 0; pair < (instance.first[i + 1] ?? 0); pair++)
        if (used[pair] === 1) this.reachMentor(pair, d);
  }

  /** From the mentee who holds a pair, at distance `from`, to its mentor. */
  private reachMentor(pair: number, from: number): void {
    const { seating } = this;
    const { instance, rows, u, v } = seating;
    const j = instance.mentor[pair] ?? 0;
    const d = from + (u[rows.owner[pair] ?? 0] ?? 0) + (v[j] ?? 0) - (instance.cost[pair] ?? 0);
    if (d >= this.best || d >= (this.distance[j] ?? 0)) return;
    this.reach(j, d, pair);
    const length = d - (v[j] ?? 0) - seating.costOfSeat(j, (seating.count[j] ?? 0) - 1);
    if (length < this.best) {
      this.best = length;
      this.end = j;
    }
    if (d < this.best) this.heap.push(j, d);
  }

  private changePrices(): void {
    const { m, seating, touched, distance } = this;
    const { u, v } = seating;
    for (let t = 0; t < this.touches; t++) {
      const node = touched[t] ?? 0;
      const gain = this.best - (distance[node] ?? 0);
      distance[node] = Number.POSITIVE_INFINITY;
      if (gain <= 0) continue;
      if (node < m) seating.setPrice(node, (v[node] ?? 0) + gain);
      else u[node - m] = (u[node - m] ?? 0) - gain;
    }
    this.touches = 0;
    this.heap.clear();
  }

  private changePairs(start: number): void {
    const { m, seating, reachedBy } = this;
    let i = this.end - m;
    if (i >= 0) seating.empty[i] = (seating.empty[i] ?? 0) - 1;
    else {
      const freed = reachedBy[this.end] ?? 0;
      seating.letGo(freed);
      i = seating.rows.owner[freed] ?? 0;
    }
    for (;;) {
      const pair = reachedBy[m + i] ?? 0;
      const j = seating.instance.mentor[pair] ?? 0;
      const freed = j === start ? -1 : (reachedBy[j] ?? -1);
      if (freed >= 0) seating.letGo(freed);
      seating.take(pair);
      if (freed < 0) return;
      i = seating.rows.owner[freed] ?? 0;
    }
  }
}
