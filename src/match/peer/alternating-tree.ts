import { type Blossoms, none } from './blossoms.ts';

/**
 * A matching, its odd sets, and prices of vertices. Prices are doubled:
 * 2·weight ≤ price of either end + 2·(prices of the odd sets around both), and equal on matched edges.
 */
export type Priced = { readonly blossoms: Blossoms; readonly price: Float64Array };

/** Of a vertex or blossom: not in the tree; an even or an odd number of edges away from its root. */
export const [unreached, outer, inner] = [0, 1, 2];

/**
 * An alternating tree of blossoms and vertices, with prices that move while it stands: outer vertices become cheaper and
 * inner ones dearer by the same amount, `now`, and so do inner and outer odd sets, the other way round. A price that moves
 * is kept as the sum that does not: outer prices + time, inner ones − time.
 */
export class AlternatingTree {
  readonly sets: Blossoms;
  readonly price: Float64Array;
  readonly label: Uint8Array;
  now = 0;
  readonly #from: Int32Array;
  readonly #to: Int32Array;

  constructor({ blossoms, price }: Priced) {
    this.sets = blossoms;
    this.price = price;
    this.label = new Uint8Array(2 * blossoms.vertices);
    this.#from = new Int32Array(2 * blossoms.vertices);
    this.#to = new Int32Array(2 * blossoms.vertices);
  }

  /** The outermost blossom around a vertex. */
  top(v: number): number {
    return this.sets.top[v] ?? none;
  }

  tops(): Set<number> {
    return new Set(this.sets.top);
  }

  labelOf(v: number): number {
    return this.label[this.top(v)] ?? unreached;
  }

  /** How a blossom was reached: the vertex outside, none at the root, and the one in it. */
  edgeTo(b: number): [number, number] {
    return [this.#from[b] ?? none, this.#to[b] ?? none];
  }

  /** Takes a blossom into the tree. */
  mark(b: number, label: number, [from, to]: readonly [number, number]): void {
    this.label[b] = label;
    this.#from[b] = from;
    this.#to[b] = to;
    this.#move(b, label === outer ? this.now : -this.now);
  }

  /** Takes the label off: prices are what they are by now. */
  unmark(b: number): void {
    if (this.label[b] !== unreached) this.#move(b, this.label[b] === outer ? -this.now : this.now);
    this.label[b] = unreached;
  }

  #move(b: number, by: number): void {
    for (const v of this.sets.leaves(b)) this.price[v] = (this.price[v] ?? 0) + by;
    if (this.sets.isBlossom(b)) this.sets.price[b] = (this.sets.price[b] ?? 0) - by;
  }

  /** The end: all prices are what they are by then. */
  settle(time: number): void {
    this.now = time;
    for (const b of this.tops()) this.unmark(b);
  }

  /** The blossoms from a vertex of an outer one up to the root, with the edges between them. */
  wayUp(start: number): { readonly blossoms: number[]; readonly edges: [number, number][] } {
    const [blossoms, edges]: [number[], [number, number][]] = [[], []];
    for (let v = start; v !== none; ) {
      const b = this.top(v);
      blossoms.push(b);
      v = this.#from[b] ?? none;
      if (v !== none) edges.push([v, this.#to[b] ?? none]);
    }
    return { blossoms, edges };
  }

  /** Exchanges matched and other edges from an outer vertex to the root. */
  flip(last: number, reached: number): void {
    const { mate } = this.sets;
    if (reached !== none) {
      this.sets.rebase(this.top(reached), reached);
      mate[reached] = last;
    }
    let [v, partner] = [last, reached];
    for (;;) {
      const b = this.top(v);
      this.sets.rebase(b, v);
      mate[v] = partner;
      const inside = this.#from[b] ?? none;
      if (inside === none) return;
      const above = this.top(inside);
      [v, partner] = [this.#from[above] ?? none, this.#to[above] ?? none];
      this.sets.rebase(above, partner);
      mate[partner] = v;
    }
  }
}
