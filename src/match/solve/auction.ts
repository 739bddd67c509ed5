import type { Seating } from './seating.ts';

/**
 * Auction for one ε (Bertsekas 1988; with reverse bids, Bertsekas & Castañón 1992). Open seats, first in first out, bid for
 * the cheapest mentor up to the second cheapest other plus ε; a full mentor lets the lowest bid go, and its price is the
 * lowest bid it holds. Mentees with several seats bid for different mentors, one seat each. Prices stay integers.
 */
export class Auction {
  private readonly seating: Seating;
  /** By slot, a heap with the lowest bid first. */
  private readonly bid: Float64Array;
  private readonly queue: Int32Array;
  private head = 0;
  private waiting = 0;

  constructor(seating: Seating) {
    this.seating = seating;
    this.bid = new Float64Array(seating.held.length);
    const seats = seating.instance.seats.reduce((sum, d) => sum + d, 0);
    this.queue = new Int32Array(seats + 1);
  }

  /** All open seats bid until each is taken, left empty for its price, or (with ε = 0) tied; stops after `budget` visits. */
  run(epsilon: number, budget: number): void {
    const { open } = this.seating;
    for (let i = 0; i < open.length; i++) for (let d = open[i] ?? 0; d > 0; d--) this.enter(i);
    const limit = this.seating.work + budget;
    while (this.waiting > 0 && this.seating.work < limit) {
      const i = this.queue[this.head] ?? 0;
      this.head = this.head + 1 === this.queue.length ? 0 : this.head + 1;
      this.waiting--;
      this.offer(i, epsilon);
    }
    this.waiting = 0;
  }

  /** Enters a pair that stays from an earlier round with what it would bid. */
  keep(pair: number, bid: number): void {
    this.hold(this.seating.instance.mentor[pair] ?? 0, pair, bid);
  }

  private enter(i: number): void {
    let at = this.head + this.waiting++;
    if (at >= this.queue.length) at -= this.queue.length;
    this.queue[at] = i;
  }

  private offer(i: number, epsilon: number): void {
    const { seating } = this;
    const { rows, fall, used, open, empty } = seating;
    const { key, mentor, pair } = rows;
    const several = (seating.instance.seats[i] ?? 0) > 1;
    let best = seating.ceiling[i] ?? 0;
    let second = best;
    let at = -1;
    const from = rows.first[i] ?? 0;
    let to = rows.end[i] ?? 0;
    let k = from;
    for (; ; k++) {
      if (k === to) {
        if (!rows.extend(i)) break;
        to = rows.end[i] ?? 0;
      }
      const least = key[k] ?? 0;
      if (least >= second) break;
      const value = least + (fall[mentor[k] ?? 0] ?? 0);
      if (value >= second || (several && used[pair[k] ?? 0] === 1)) continue;
      if (value < best) {
        second = best;
        best = value;
        at = k;
      } else second = value;
    }
    seating.work += k - from + 1;
    open[i] = (open[i] ?? 0) - 1;
    if (at < 0) empty[i] = (empty[i] ?? 0) + 1;
    else {
      const e = pair[at] ?? 0;
      this.place(i, e, second - (seating.instance.cost[e] ?? 0) + epsilon);
    }
  }

  private place(i: number, pair: number, bid: number): void {
    const { seating } = this;
    const { v, slot, held, open, rows } = seating;
    const j = seating.instance.mentor[pair] ?? 0;
    const top = slot[j] ?? 0;
    if (seating.hasRoom(j)) {
      this.hold(j, pair, bid);
      if (!seating.hasRoom(j)) seating.setPrice(j, Math.min(v[j] ?? 0, -(this.bid[top] ?? 0)));
      return;
    }
    if (bid <= (this.bid[top] ?? 0)) {
      open[i] = (open[i] ?? 0) + 1;
      if (bid <= -(v[j] ?? 0)) return;
      seating.setPrice(j, -bid);
      this.enter(i);
      return;
    }
    const loser = held[top] ?? 0;
    const other = rows.owner[loser] ?? 0;
    seating.used[loser] = 0;
    seating.pairOf[other] = -1;
    open[other] = (open[other] ?? 0) + 1;
    seating.used[pair] = 1;
    seating.pairOf[i] = pair;
    this.siftDown(j, pair, bid);
    seating.setPrice(j, -(this.bid[top] ?? 0));
    this.enter(other);
  }

  private hold(j: number, pair: number, bid: number): void {
    const { seating } = this;
    const { slot, held, count } = seating;
    const base = slot[j] ?? 0;
    let at = count[j] ?? 0;
    seating.take(pair);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.bid[base + parent] ?? 0) <= bid) break;
      this.bid[base + at] = this.bid[base + parent] ?? 0;
      held[base + at] = held[base + parent] ?? 0;
      at = parent;
    }
    this.bid[base + at] = bid;
    held[base + at] = pair;
  }

  private siftDown(j: number, pair: number, bid: number): void {
    const { slot, held, count } = this.seating;
    const base = slot[j] ?? 0;
    const size = count[j] ?? 0;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (this.bid[base + child + 1] ?? 0) < (this.bid[base + child] ?? 0)) child++;
      if ((this.bid[base + child] ?? 0) >= bid) break;
      this.bid[base + at] = this.bid[base + child] ?? 0;
      held[base + at] = held[base + child] ?? 0;
      at = child;
    }
    this.bid[base + at] = bid;
    held[base + at] = pair;
  }
}
