import type { Instance } from './instance.ts';
import { SortedRows } from './sorted-rows.ts';

/**
 * Who sits where, and the prices: all that lives through the steps of a solution. A mentor is a capacity with one price
 * and a list of the pairs held, never cloned. `v` never rises above 0, so a pair costs at least its own cost.
 */
export class Seating {
  readonly instance: Instance;
  readonly rows: SortedRows;
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** By mentor: the price at the last sorting of rows less v, so that key + fall is cost less price. */
  readonly fall: Float64Array;
  /** By pair of the instance. */
  readonly used: Uint8Array;
  /** Pairs held by mentor j stand at slot[j] … slot[j] + count[j] − 1. */
  readonly held: Int32Array;
  readonly slot: Int32Array;
  readonly count: Int32Array;
  readonly capacity: Int32Array;
  /** Extra cost by slot, rising for each mentor; absent: none. */
  readonly seatCost: Float64Array | undefined;
  /** What an auction takes for the price of an empty seat: that, or less, where the auction is not to reach so far. */
  readonly ceiling: Float64Array;
  /** Seats of a mentee without any decision yet. */
  readonly open: Int32Array;
  /** Seats of a mentee left empty for their price. */
  readonly empty: Int32Array;
  /** The pair of a mentee with one seat, or −1. */
  readonly pairOf: Int32Array;
  /** Visits of pairs so far. */
  work = 0;

  constructor(instance: Instance, seatCost?: (mentor: number, seat: number) => number) {
    const n = instance.seats.length;
    const m = instance.capacity.length;
    this.instance = instance;
    this.rows = new SortedRows(instance);
    this.u = new Float64Array(n);
    this.v = new Float64Array(m);
    this.fall = new Float64Array(m);
    this.used = new Uint8Array(instance.mentor.length);
    this.capacity = this.rows.capacity;
    this.count = new Int32Array(m);
    this.slot = new Int32Array(m + 1);
    for (let j = 0; j < m; j++) this.slot[j + 1] = (this.slot[j] ?? 0) + (this.capacity[j] ?? 0);
    const slots = this.slot[m] ?? 0;
    this.held = new Int32Array(slots);
    this.seatCost = seatCost === undefined ? undefined : new Float64Array(slots);
    if (seatCost !== undefined && this.seatCost !== undefined)
      for (let j = 0; j < m; j++)
        for (let s = this.slot[j] ?? 0; s < (this.slot[j + 1] ?? 0); s++)
          this.seatCost[s] = seatCost(j, s - (this.slot[j] ?? 0));
    this.ceiling = instance.emptyCost.slice();
    this.open = instance.seats.slice();
    this.empty = new Int32Array(n);
    this.pairOf = new Int32Array(n).fill(-1);
  }

  setPrice(j: number, price: number): void {
    this.fall[j] = (this.fall[j] ?? 0) + (this.v[j] ?? 0) - price;
    this.v[j] = price;
  }

  /** Sorts the rows anew, at the prices of now: needed once a price stands above that of the last sorting. */
  sortRows(): void {
    this.rows.sortBy(this.v);
    this.fall.fill(0);
  }

  /** Whether rows are still bounded by their keys. */
  rowsAreBounded(): boolean {
    return this.fall.every((fall) => fall >= 0);
  }

  hasRoom(j: number): boolean {
    return (this.count[j] ?? 0) < (this.capacity[j] ?? 0);
  }

  /** What the k-th seat of a mentor costs by itself. */
  costOfSeat(j: number, k: number): number {
    return this.seatCost === undefined ? 0 : (this.seatCost[(this.slot[j] ?? 0) + k] ?? 0);
  }

  /** Cost of the next free seat above its price: negative where an empty seat has a price it must not have. */
  gap(j: number): number {
    return this.costOfSeat(j, this.count[j] ?? 0) + (this.v[j] ?? 0);
  }

  /** Puts a pair of the instance into the next free seat of its mentor. */
  take(pair: number): void {
    const j = this.instance.mentor[pair] ?? 0;
    const at = this.count[j] ?? 0;
    this.used[pair] = 1;
    this.held[(this.slot[j] ?? 0) + at] = pair;
    this.count[j] = at + 1;
    this.pairOf[this.rows.owner[pair] ?? 0] = pair;
  }

  letGo(pair: number): void {
    const j = this.instance.mentor[pair] ?? 0;
    const from = this.slot[j] ?? 0;
    const last = from + (this.count[j] ?? 0) - 1;
    let at = from;
    while (this.held[at] !== pair) at++;
    this.held[at] = this.held[last] ?? 0;
    this.count[j] = last - from;
    this.used[pair] = 0;
    this.pairOf[this.rows.owner[pair] ?? 0] = -1;
  }
}
