/**
 * The transportation problem: mentees with seats, mentors with capacities, a pair at most once.
 * Pairs are grouped by mentee: those of mentee i stand at first[i] … first[i + 1] − 1. All costs are integers
 * with every sum below 2^53; `emptyCost[i]` is the price of leaving one seat of i empty.
 */
export type Instance = {
  readonly seats: Int32Array;
  readonly capacity: Int32Array;
  readonly first: Int32Array;
  readonly mentor: Int32Array;
  readonly cost: Float64Array;
  readonly emptyCost: Float64Array;
};

/** `used` by pair; prices u by mentee and v by mentor prove the match least costly (README.md in this room). */
export type Solution = { readonly used: Uint8Array; readonly u: Float64Array; readonly v: Float64Array };

/**
 * Least-cost match by successive shortest augmenting paths with prices (Ahuja, Magnanti & Orlin 1993, 9.7;
 * Jonker & Volgenant 1987 for one seat a side). A mentor is a capacity with one price, never cloned.
 */
export function solve(instance: Instance): Solution {
  const search = new Search(instance);
  const left = search.takeTightPairs();
  for (let i = 0; i < instance.seats.length; i++) {
    for (let seat = left[i] ?? 0; seat > 0; seat--) search.augment(i);
  }
  return { used: search.used, u: search.u, v: search.v };
}

/** State that lives through all augmentations. Nodes of a path: mentors 0 … m − 1, mentees m … m + n − 1. */
class Search {
  readonly used: Uint8Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
  private readonly room: Int32Array;
  /** Pairs in use, by mentor. */
  private readonly held: number[][];
  private readonly owner: Int32Array;
  private readonly distance: Float64Array;
  /** By mentor: the pair that reached it; by mentee: the pair that would be let go. */
  private readonly reachedBy: Int32Array;
  private readonly settled: Uint8Array;
  private readonly touched: number[] = [];
  private readonly heap: Heap;
  private readonly instance: Instance;

  constructor(instance: Instance) {
    const n = instance.seats.length;
    const m = instance.capacity.length;
    this.instance = instance;
    this.used = new Uint8Array(instance.mentor.length);
    this.u = new Float64Array(n);
    this.v = new Float64Array(m);
    this.room = instance.capacity.slice();
    this.held = Array.from({ length: m }, () => []);
    this.owner = new Int32Array(instance.mentor.length);
    for (let i = 0; i < n; i++) this.owner.fill(i, instance.first[i], instance.first[i + 1]);
    this.distance = new Float64Array(n + m).fill(Number.POSITIVE_INFINITY);
    this.reachedBy = new Int32Array(n + m).fill(-1);
    this.settled = new Uint8Array(n + m);
    this.heap = new Heap(this.distance);
  }

  /** Starts with prices v = 0 and u = the least cost in reach, and takes that pair where the mentor has room. */
  takeTightPairs(): Int32Array {
    const { instance, u, room } = this;
    const left = instance.seats.slice();
    for (let i = 0; i < left.length; i++) {
      let best = -1;
      let least = at(instance.emptyCost, i);
      for (let k = at(instance.first, i); k < at(instance.first, i + 1); k++) {
        if (at(instance.cost, k) < least) {
          least = at(instance.cost, k);
          best = k;
        }
      }
      u[i] = least;
      if (at(left, i) === 0 || best < 0 || at(room, at(instance.mentor, best)) === 0) continue;
      left[i] = at(left, i) - 1;
      this.take(best);
    }
    return left;
  }

  /** Fills one seat of mentee `start`, or leaves one empty for good, along the cheapest path. */
  augment(start: number): void {
    const { instance, heap, distance, room } = this;
    const m = instance.capacity.length;
    // The cheapest way to end: at a mentor with room (its node) or by leaving a seat empty (the mentee's node).
    let end = -1;
    let length = Number.POSITIVE_INFINITY;
    this.reach(m + start, 0, -1);
    for (let node = heap.pop(); node >= 0 && at(distance, node) < length; node = heap.pop()) {
      if (this.settled[node] === 1) continue;
      if (node < m && at(room, node) > 0) {
        end = node;
        length = at(distance, node);
        break;
      }
      this.settled[node] = 1;
      if (node < m) this.relaxMentor(node);
      else {
        const leave = at(distance, node) + at(instance.emptyCost, node - m) - at(this.u, node - m);
        if (leave < length) {
          length = leave;
          end = node;
        }
        this.relaxMentee(node - m);
      }
    }
    this.changePrices(length);
    this.changePairs(end);
    this.clear();
  }

  private relaxMentee(i: number): void {
    const { instance, used, v } = this;
    const m = v.length;
    const base = at(this.distance, m + i) - at(this.u, i);
    for (let k = at(instance.first, i); k < at(instance.first, i + 1); k++) {
      if (used[k] === 1) continue;
      const j = at(instance.mentor, k);
      this.reach(j, base + at(instance.cost, k) - at(v, j), k);
    }
  }

  private relaxMentor(j: number): void {
    const base = at(this.distance, j) + at(this.v, j);
    for (const k of this.held[j] ?? []) {
      const i = at(this.owner, k);
      this.reach(this.v.length + i, base + at(this.u, i) - at(this.instance.cost, k), k);
    }
  }

  private reach(node: number, distance: number, by: number): void {
    if (distance >= at(this.distance, node)) return;
    if (this.distance[node] === Number.POSITIVE_INFINITY) this.touched.push(node);
    this.distance[node] = distance;
    this.reachedBy[node] = by;
    this.heap.push(node);
  }

  private changePrices(length: number): void {
    const m = this.v.length;
    for (const node of this.touched) {
      const gain = length - at(this.distance, node);
      if (gain <= 0) continue;
      if (node < m) this.v[node] = at(this.v, node) - gain;
      else this.u[node - m] = at(this.u, node - m) + gain;
    }
  }

  private changePairs(end: number): void {
    const m = this.v.length;
    if (end < m) this.room[end] = at(this.room, end) - 1;
    let node = end;
    for (let k = at(this.reachedBy, node); k >= 0; k = at(this.reachedBy, node)) {
      if (node < m) {
        this.used[k] = 1;
        this.held[node]?.push(k);
        node = m + at(this.owner, k);
      } else {
        this.letGo(k);
        node = at(this.instance.mentor, k);
      }
    }
  }

  private take(k: number): void {
    const j = at(this.instance.mentor, k);
    this.used[k] = 1;
    this.held[j]?.push(k);
    this.room[j] = at(this.room, j) - 1;
  }

  private letGo(k: number): void {
    const list = this.held[at(this.instance.mentor, k)] ?? [];
    this.used[k] = 0;
    list.splice(list.indexOf(k), 1);
  }

  private clear(): void {
    for (const node of this.touched) {
      this.distance[node] = Number.POSITIVE_INFINITY;
      this.reachedBy[node] = -1;
      this.settled[node] = 0;
    }
    this.touched.length = 0;
    this.heap.clear();
  }
}

/** A binary heap of nodes by distance, ties by node number. Old entries stay and are skipped as settled. */
class Heap {
  private readonly nodes: number[] = [];
  private readonly keys: number[] = [];
  private readonly distance: Float64Array;
  constructor(distance: Float64Array) {
    this.distance = distance;
  }

  push(node: number): void {
    const key = at(this.distance, node);
    let child = this.nodes.length;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.before(key, node, parent)) break;
      this.move(parent, child);
      child = parent;
    }
    this.nodes[child] = node;
    this.keys[child] = key;
  }

  /** The nearest node, or −1. */
  pop(): number {
    const top = this.nodes[0];
    const node = this.nodes.pop();
    const key = this.keys.pop();
    if (top === undefined || node === undefined || key === undefined) return -1;
    const size = this.nodes.length;
    if (size === 0) return top;
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= size) break;
      if (child + 1 < size && this.before(this.keys[child + 1] ?? 0, this.nodes[child + 1] ?? 0, child))
        child++;
      if (this.before(key, node, child)) break;
      this.move(child, parent);
      parent = child;
    }
    this.nodes[parent] = node;
    this.keys[parent] = key;
    return top;
  }

  clear(): void {
    this.nodes.length = 0;
    this.keys.length = 0;
  }

  private before(key: number, node: number, other: number): boolean {
    const theirs = this.keys[other] ?? 0;
    return key < theirs || (key === theirs && node < (this.nodes[other] ?? 0));
  }

  private move(from: number, to: number): void {
    this.nodes[to] = this.nodes[from] ?? 0;
    this.keys[to] = this.keys[from] ?? 0;
  }
}

/** A typed array never has holes; the fallback only satisfies the compiler and is never reached. */
function at(values: Float64Array | Int32Array, index: number): number {
  return values[index] ?? 0;
}
