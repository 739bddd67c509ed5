import type { Seating } from './seating.ts';
import type { Columns } from './sorted-rows.ts';

/** Visits of every pair. */
const patience = 40;

/**
 * The other half of the auction: a mentor with room and a price lowers it to the second best offer less ε, or to 0, and
 * takes the mentee of the best offer from wherever they sit. Without it, prices of an earlier round could stay on empty
 * seats. u holds what each mentee pays at most for a seat; every mentee's seats must be decided.
 */
export class ReverseBids {
  private readonly seating: Seating;
  private readonly columns: Columns;
  private readonly waiting: number[] = [];
  private best = 0;
  private second = 0;
  private pair = -1;

  constructor(seating: Seating) {
    this.seating = seating;
    this.columns = seating.rows.columns();
  }

  /**
   * Lowers prices until no mentor has both room and a price, or so many visits are over: mentees with several seats can
   * pass a mentee round for ever, and the finish heals what is left.
   */
  run(epsilon: number): void {
    const { seating, waiting } = this;
    const limit = seating.work + patience * (seating.instance.mentor.length + seating.instance.seats.length);
    const { u, v } = seating;
    for (let i = 0; i < u.length; i++) this.weigh(i);
    for (let j = v.length - 1; j >= 0; j--) if ((v[j] ?? 0) < 0 && seating.hasRoom(j)) waiting.push(j);
    for (let j = waiting.pop(); j !== undefined; j = waiting.pop())
      while ((v[j] ?? 0) < 0 && seating.hasRoom(j) && seating.work < limit) this.lower(j, epsilon);
  }

  private lower(j: number, epsilon: number): void {
    const { seating, columns } = this;
    const { v } = seating;
    this.findOffers(columns.first[j] ?? 0, columns.first[j + 1] ?? 0);
    const price = this.best <= epsilon ? 0 : Math.min(-(v[j] ?? 0), Math.max(0, this.second - epsilon));
    seating.setPrice(j, price === 0 ? 0 : -price);
    if (this.best > epsilon) this.move(this.pair);
    const from = seating.slot[j] ?? 0;
    for (let s = from; s < from + (seating.count[j] ?? 0); s++)
      this.weigh(seating.rows.owner[seating.held[s] ?? 0] ?? 0);
  }

  private findOffers(from: number, to: number): void {
    const { seating, columns } = this;
    const { u, used, instance } = seating;
    let best = Number.NEGATIVE_INFINITY;
    let second = best;
    let at = -1;
    for (let k = from; k < to; k++) {
      const pair = columns.pair[k] ?? 0;
      const offer = (u[columns.mentee[k] ?? 0] ?? 0) - (instance.cost[pair] ?? 0);
      if (offer <= second || used[pair] === 1) continue;
      if (offer > best) {
        second = best;
        best = offer;
        at = pair;
      } else second = offer;
    }
    this.best = best;
    this.second = second;
    this.pair = at;
    seating.work += to - from;
  }

  /** Moves the owner of a pair there from an empty seat, or from the dearest one. */
  private move(pair: number): void {
    const { seating } = this;
    const { empty, v, instance } = seating;
    const i = seating.rows.owner[pair] ?? 0;
    if ((empty[i] ?? 0) > 0) empty[i] = (empty[i] ?? 0) - 1;
    else {
      const left = this.dearest(i);
      const j = instance.mentor[left] ?? 0;
      seating.letGo(left);
      if ((v[j] ?? 0) < 0) this.waiting.push(j);
    }
    seating.take(pair);
  }

  private weigh(i: number): void {
    const { u, v, empty, instance, ceiling } = this.seating;
    if ((instance.seats[i] ?? 0) === 0) return;
    const pair = (empty[i] ?? 0) > 0 ? -1 : this.dearest(i);
    u[i] = pair < 0 ? (ceiling[i] ?? 0) : (instance.cost[pair] ?? 0) - (v[instance.mentor[pair] ?? 0] ?? 0);
  }

  private dearest(i: number): number {
    const { v, used, instance, pairOf } = this.seating;
    if ((instance.seats[i] ?? 0) === 1) return pairOf[i] ?? -1;
    let dearest = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let e = instance.first[i] ?? 0; e < (instance.first[i + 1] ?? 0); e++) {
      const value = (instance.cost[e] ?? 0) - (v[instance.mentor[e] ?? 0] ?? 0);
      if (used[e] !== 1 || value <= most) continue;
      dearest = e;
      most = value;
    }
    return dearest;
  }
}
