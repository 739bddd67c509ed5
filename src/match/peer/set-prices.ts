import { type Blossoms, none } from './blossoms.ts';

/** What the odd sets around two vertices cost together, by row: sets hold runs of places, so that a row is a few fills. */
export class SetPrices {
  readonly #sets: Blossoms;
  /** The place of each vertex in an order in which every set is a run. */
  readonly #place: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** A set and all around it. */
  readonly #price: Float64Array;
  readonly #row: Float64Array;

  constructor(sets: Blossoms) {
    const n = sets.vertices;
    this.#sets = sets;
    this.#place = new Int32Array(n);
    this.#from = new Int32Array(2 * n);
    this.#to = new Int32Array(2 * n);
    this.#price = new Float64Array(2 * n);
    this.#row = new Float64Array(n);
    let place = 0;
    const visit = (b: number, around: number) => {
      this.#from[b] = place;
      this.#price[b] = around + (sets.isBlossom(b) ? (sets.price[b] ?? 0) : 0);
      if (sets.isBlossom(b)) for (const child of sets.children(b)) visit(child, this.#price[b] ?? 0);
      else this.#place[b] = place++;
      this.#to[b] = place;
    };
    for (const b of new Set(sets.top)) visit(b, 0);
  }

  /** Makes the row of a vertex the one that `with` reads. */
  select(vertex: number): void {
    const { parent } = this.#sets;
    this.#row.fill(0);
    let [from, to] = [this.#place[vertex] ?? 0, this.#place[vertex] ?? 0];
    for (let b = parent[vertex] ?? none; b !== none; b = parent[b] ?? none) {
      this.#row.fill(this.#price[b] ?? 0, this.#from[b], from);
      this.#row.fill(this.#price[b] ?? 0, to, this.#to[b]);
      [from, to] = [this.#from[b] ?? 0, this.#to[b] ?? 0];
    }
  }

  /** The prices of all sets that hold the selected vertex and this one. */
  with(vertex: number): number {
    return this.#row[this.#place[vertex] ?? 0] ?? 0;
  }
}
