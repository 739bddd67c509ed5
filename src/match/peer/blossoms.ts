/** No vertex, no blossom. */
export const none = -1;

/**
 * A matching with its odd sets. Vertices are 0 … n − 1; a blossom is an odd cycle of vertices and smaller blossoms, with a
 * number from n on (Edmonds 1965). All of its matched edges but those inside leave from its base.
 */
export class Blossoms {
  readonly vertices: number;
  /** The partner of each vertex, or none. */
  readonly mate: Int32Array;
  /** The outermost blossom that holds a vertex, or the vertex itself. */
  readonly top: Int32Array;
  /** By vertex and blossom: the blossom right around it, or none. */
  readonly parent: Int32Array;
  /** The vertex by which a blossom is matched outside; of a vertex itself. */
  readonly base: Int32Array;
  /** The price of a blossom. */
  readonly price: Float64Array;
  /** Around the cycle, the one with the base first. */
  readonly #children: (readonly number[])[] = [];
  /** Link k joins child k to the one after it: a vertex in either, in pairs. */
  readonly #links: (readonly number[])[] = [];
  readonly #free: number[] = [];

  constructor(vertices: number) {
    this.vertices = vertices;
    this.mate = new Int32Array(vertices).fill(none);
    this.top = Int32Array.from({ length: vertices }, (_, v) => v);
    this.parent = new Int32Array(2 * vertices).fill(none);
    this.base = Int32Array.from({ length: 2 * vertices }, (_, v) => (v < vertices ? v : none));
    this.price = new Float64Array(2 * vertices);
    for (let b = 2 * vertices - 1; b >= vertices; b--) this.#free.push(b);
  }

  /** An independent copy. */
  copy(): Blossoms {
    const twin = new Blossoms(this.vertices);
    for (const field of ['mate', 'top', 'parent', 'base'] as const) twin[field].set(this[field]);
    twin.price.set(this.price);
    // The lists of a cycle are never changed, only replaced.
    this.#children.forEach((children, b) => {
      twin.#children[b] = children;
    });
    this.#links.forEach((links, b) => {
      twin.#links[b] = links;
    });
    twin.#free.splice(0, twin.#free.length, ...this.#free);
    return twin;
  }

  isBlossom(b: number): boolean {
    return b >= this.vertices;
  }

  /** Blossoms in use, outer ones before those inside them. */
  inUse(): number[] {
    const found: number[] = [];
    const visit = (b: number) => {
      if (!this.isBlossom(b)) return;
      found.push(b);
      for (const child of this.children(b)) visit(child);
    };
    for (const b of new Set(this.top)) visit(b);
    return found;
  }

  children(b: number): readonly number[] {
    return this.#children[b] ?? [];
  }

  /** The vertices of a blossom, or a vertex alone. */
  *leaves(b: number): Iterable<number> {
    if (!this.isBlossom(b)) {
      yield b;
      return;
    }
    const stack = [b];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (!this.isBlossom(at)) yield at;
      else stack.push(...this.children(at).toReversed());
    }
  }

  /** Shrinks an odd cycle; `links` as they are kept. The price begins at 0. */
  shrink(children: readonly number[], links: readonly number[]): number {
    const b = this.#free.pop() ?? none;
    this.#children[b] = children;
    this.#links[b] = links;
    this.parent[b] = none;
    this.base[b] = this.base[children[0] ?? 0] ?? none;
    this.price[b] = 0;
    for (const child of children) this.parent[child] = b;
    for (const v of this.leaves(b)) this.top[v] = b;
    return b;
  }

  /** Undoes a blossom that no other one holds: its children stand for themselves. */
  expand(b: number): void {
    for (const child of this.children(b)) {
      this.parent[child] = none;
      for (const v of this.leaves(child)) this.top[v] = child;
    }
    this.#children[b] = [];
    this.#links[b] = [];
    this.base[b] = none;
    this.price[b] = 0;
    this.#free.push(b);
  }

  /**
   * The way inside a blossom from one of its children to the one with the base, over an even number of links: the children
   * and, from each to the next, the two vertices of the link.
   */
  wayToBase(b: number, child: number): { readonly children: number[]; readonly links: [number, number][] } {
    const cycle = this.children(b);
    const links = this.#links[b] ?? [];
    const from = cycle.indexOf(child);
    const forward = from % 2 === 1;
    const steps = forward ? cycle.length - from : from;
    const place = (k: number) => (forward ? from + k : from - k) % cycle.length;
    return {
      children: Array.from({ length: steps + 1 }, (_, k) => cycle[place(k)] ?? none),
      links: Array.from({ length: steps }, (_, k) => {
        const link = forward ? place(k) : place(k) - 1;
        const [a, z] = [links[2 * link] ?? none, links[2 * link + 1] ?? none];
        return forward ? [a, z] : [z, a];
      }),
    };
  }

  /** Makes vertex v the base of the blossom that holds it, by exchanging matched edges along the way to the old base. */
  rebase(b: number, v: number): void {
    if (!this.isBlossom(b)) return;
    let child = v;
    while (this.parent[child] !== b) child = this.parent[child] ?? none;
    this.rebase(child, v);
    const way = this.wayToBase(b, child);
    // Links away from v are matched one by one: the second, the fourth, …; the first and third are no longer.
    for (let k = 1; k < way.links.length; k += 2) {
      const [x, y] = way.links[k] ?? [none, none];
      this.rebase(way.children[k] ?? none, x);
      this.rebase(way.children[k + 1] ?? none, y);
      this.mate[x] = y;
      this.mate[y] = x;
    }
    const cycle = this.children(b);
    const links = this.#links[b] ?? [];
    const at = cycle.indexOf(child);
    this.#children[b] = [...cycle.slice(at), ...cycle.slice(0, at)];
    this.#links[b] = [...links.slice(2 * at), ...links.slice(0, 2 * at)];
    this.base[b] = v;
  }
}
