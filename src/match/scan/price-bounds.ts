import { type Prices, pricesOf } from './nearest.ts';

/** Mentors by how much dearer they got, the most first; only those with places. */
type Rise = { readonly order: Int32Array; readonly rise: Float64Array };

/** Rows that need a look at the prices of now, in order of mentee. */
export type Looks = {
  /** At all mentors. */
  readonly full: readonly number[];
  /** At the first `reach` of `order`, per set of rows that were listed at the same prices. */
  readonly partial: readonly {
    readonly rows: number[];
    readonly reach: number[];
    readonly order: Int32Array;
  }[];
};

/**
 * What the listings so far say about pairs that are in no list. A row listed at prices p with bound B has c − p ≥ B for
 * all of these, hence c − u − v ≥ B − u − (v − p): only mentors whose price rose by B − u or more can hide a pair that
 * is tight or better. Rises are signed, so that a fall common to all excludes everybody at once.
 */
export class PriceBounds {
  private readonly capacity: Int32Array;
  private readonly prices: Prices[] = [];
  private readonly keep: number;
  /** By mentee: the listing (place in `prices`) and its bound. */
  private readonly base: Int32Array;
  private readonly bound: Float64Array;

  constructor(data: { readonly seats: Int32Array; readonly capacity: Int32Array }, keep: number) {
    this.capacity = data.capacity;
    this.keep = keep;
    this.base = new Int32Array(data.seats.length);
    this.bound = new Float64Array(data.seats.length).fill(Number.POSITIVE_INFINITY);
  }

  /** The prices of a listing that begins now. */
  open(v: Float64Array): Prices {
    const prices = pricesOf(v, this.capacity, this.keep);
    this.prices.push(prices);
    return prices;
  }

  /** A mentee was listed at the prices opened last. */
  listed(mentee: number, bound: number): void {
    this.base[mentee] = this.prices.length - 1;
    this.bound[mentee] = bound;
  }

  /** What a mentee's best unlisted mentor costs at least, at the prices of its listing. */
  of(mentee: number): number {
    return this.bound[mentee] ?? 0;
  }

  /** Whether pairs that are tight or better can be missing although the row was listed at these very prices. */
  cutShort(mentee: number, u: number): boolean {
    return (this.bound[mentee] ?? 0) <= u;
  }

  /** The rows in which prices u and v can hide a pair that is tight or better. */
  looks(rows: Int32Array, u: Float64Array, v: Float64Array): Looks {
    const full: number[] = [];
    const partial = this.prices.map(() => ({ rows: [] as number[], reach: [] as number[] }));
    const rises = this.prices.map((_, base) => (this.isBase(rows, base) ? this.rises(base, v) : undefined));
    for (const i of rows) {
      const base = this.base[i] ?? 0;
      const found = rises[base];
      if (found === undefined) continue;
      const reach = countFrom(found.rise, (this.bound[i] ?? 0) - (u[i] ?? 0));
      if (reach === 0) continue;
      // A mentor looked up costs as much as a great many taken in their turn.
      if (64 * reach > found.order.length) full.push(i);
      else {
        partial[base]?.rows.push(i);
        partial[base]?.reach.push(reach);
      }
    }
    return {
      full,
      partial: partial.flatMap((p, base) => {
        const order = rises[base]?.order;
        return order === undefined || p.rows.length === 0 ? [] : [{ ...p, order }];
      }),
    };
  }

  private isBase(rows: Int32Array, base: number): boolean {
    return rows.some((i) => this.base[i] === base && (this.bound[i] ?? 0) < Number.POSITIVE_INFINITY);
  }

  private rises(base: number, v: Float64Array): Rise {
    const before = this.prices[base]?.v ?? v;
    const change = (j: number) => (v[j] ?? 0) - (before[j] ?? 0);
    const order = Int32Array.from(v.keys())
      .filter((j) => this.capacity[j] !== 0)
      .sort((a, b) => change(b) - change(a) || a - b);
    return { order, rise: Float64Array.from(order, change) };
  }
}

/** How many of the falling values are at least `limit`. */
function countFrom(falling: Float64Array, limit: number): number {
  let low = 0;
  let high = falling.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? 0) >= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
