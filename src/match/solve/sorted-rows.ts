import type { Instance } from './instance.ts';

/** A row no longer than this is sorted at once; of a longer one, the cheapest come first and the rest on demand. */
const shortRow = 64;
const firstPiece = 16;

/** Pairs of a mentor: those of j stand at first[j] … first[j + 1] − 1. `pair` is the index in the instance. */
export type Columns = { readonly first: Int32Array; readonly mentee: Int32Array; readonly pair: Int32Array };

/**
 * The pairs of each mentee by rising cost less price, at the prices of the last sorting, sorted only as far as somebody
 * looks and packed for locality. While no price rises above those, cost less price is at least the key.
 * Pairs that cannot be used (a side without seats) are left out; `capacity` is cut to one more than the pairs there are, so that whoever always has room is seen to have it.
 */
export class SortedRows {
  readonly instance: Instance;
  readonly first: Int32Array;
  /** Sorted up to here; beyond stand pairs of greater keys in no order. */
  readonly end: Int32Array;
  readonly mentor: Int32Array;
  readonly key: Float64Array;
  readonly pair: Int32Array;
  /** Mentee by pair of the instance. */
  readonly owner: Int32Array;
  readonly capacity: Int32Array;
  private made: Columns | undefined;

  constructor(instance: Instance) {
    const { seats, first, mentor, cost } = instance;
    const n = seats.length;
    this.instance = instance;
    this.first = new Int32Array(n + 1);
    this.mentor = new Int32Array(mentor.length);
    this.key = new Float64Array(mentor.length);
    this.pair = new Int32Array(mentor.length);
    this.owner = new Int32Array(mentor.length);
    this.capacity = new Int32Array(instance.capacity.length);
    let at = 0;
    for (let i = 0; i < n; i++) {
      const to = first[i + 1] ?? 0;
      const open = (seats[i] ?? 0) > 0;
      for (let e = first[i] ?? 0; e < to; e++) {
        const j = mentor[e] ?? 0;
        this.owner[e] = i;
        if (!open || (instance.capacity[j] ?? 0) === 0) continue;
        this.key[at] = cost[e] ?? 0;
        this.pair[at++] = e;
        this.capacity[j] = (this.capacity[j] ?? 0) + 1;
      }
      this.first[i + 1] = at;
    }
    for (let j = 0; j < this.capacity.length; j++)
      this.capacity[j] = Math.min((this.capacity[j] ?? 0) + 1, instance.capacity[j] ?? 0);
    this.end = this.first.slice(0, n);
  }

  /** Sorts again, at these prices. */
  sortBy(v: Float64Array): void {
    const { first, end, key, pair, instance } = this;
    for (let i = 0; i < end.length; i++) {
      const from = first[i] ?? 0;
      const to = first[i + 1] ?? 0;
      for (let k = from; k < to; k++) {
        const e = pair[k] ?? 0;
        key[k] = (instance.cost[e] ?? 0) - (v[instance.mentor[e] ?? 0] ?? 0);
      }
      end[i] = from;
    }
  }

  /** Sorts the next piece of a row, each twice as long as all before; false where the whole row is sorted. */
  extend(i: number): boolean {
    const from = this.end[i] ?? 0;
    const to = this.first[i + 1] ?? 0;
    if (from === to) return false;
    const done = from - (this.first[i] ?? 0);
    const want = to - from <= shortRow ? to : Math.min(to, from + Math.max(firstPiece, done));
    this.sort(from, to - 1, want);
    const mentors = this.instance.mentor;
    for (let k = from; k < want; k++) this.mentor[k] = mentors[this.pair[k] ?? 0] ?? 0;
    this.end[i] = want;
    return true;
  }

  /** The same pairs by mentor, made when first asked for. */
  columns(): Columns {
    this.made ??= this.makeColumns();
    return this.made;
  }

  private makeColumns(): Columns {
    const { seats, capacity, first: rows, mentor } = this.instance;
    const first = new Int32Array(capacity.length + 1);
    const size = this.first[seats.length] ?? 0;
    for (let k = 0; k < size; k++) {
      const j = mentor[this.pair[k] ?? 0] ?? 0;
      first[j + 1] = (first[j + 1] ?? 0) + 1;
    }
    for (let j = 0; j < capacity.length; j++) first[j + 1] = (first[j + 1] ?? 0) + (first[j] ?? 0);
    const next = first.slice();
    const mentee = new Int32Array(size);
    const pair = new Int32Array(size);
    for (let i = 0; i < seats.length; i++) {
      if ((seats[i] ?? 0) === 0) continue;
      for (let e = rows[i] ?? 0; e < (rows[i + 1] ?? 0); e++) {
        const j = mentor[e] ?? 0;
        if ((capacity[j] ?? 0) === 0) continue;
        const at = next[j] ?? 0;
        next[j] = at + 1;
        mentee[at] = i;
        pair[at] = e;
      }
    }
    return { first, mentee, pair };
  }

  /** Quicksort of lo … hi (Hoare 1962) that leaves alone what lies wholly at `want` or beyond. */
  private sort(from: number, hi: number, want: number): void {
    let lo = from;
    while (hi - lo > 24) {
      const middle = this.divide(lo, hi);
      this.sort(lo, middle, want);
      if (middle + 1 >= want) return;
      lo = middle + 1;
    }
    const { key, pair } = this;
    for (let k = lo + 1; k <= hi; k++) {
      const own = key[k] ?? 0;
      const e = pair[k] ?? 0;
      let at = k - 1;
      while (at >= lo && (key[at] ?? 0) > own) {
        key[at + 1] = key[at] ?? 0;
        pair[at + 1] = pair[at] ?? 0;
        at--;
      }
      key[at + 1] = own;
      pair[at + 1] = e;
    }
  }

  private divide(lo: number, hi: number): number {
    const { key, pair } = this;
    const [a, b, c] = [key[lo] ?? 0, key[(lo + hi) >> 1] ?? 0, key[hi] ?? 0];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let left = lo - 1;
    let right = hi + 1;
    for (;;) {
      do left++;
      while ((key[left] ?? 0) < pivot);
      do right--;
      while ((key[right] ?? 0) > pivot);
      if (left >= right) return right;
      const spare = key[left] ?? 0;
      key[left] = key[right] ?? 0;
      key[right] = spare;
      const other = pair[left] ?? 0;
      pair[left] = pair[right] ?? 0;
      pair[right] = other;
    }
  }
}
