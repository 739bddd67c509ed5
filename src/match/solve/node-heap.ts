/**
 * A binary heap of nodes by distance, ties by node number, so that a search takes the same way on every machine.
 * A node stands in it at most once; a lower distance moves it up.
 */
export class NodeHeap {
  private readonly nodes: Int32Array;
  private readonly keys: Float64Array;
  /** Place of a node + 1; 0: not in the heap. */
  private readonly place: Int32Array;
  private size = 0;

  constructor(count: number) {
    this.nodes = new Int32Array(count);
    this.keys = new Float64Array(count);
    this.place = new Int32Array(count);
  }

  /** The least distance, or infinity. */
  least(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.keys[0] ?? 0);
  }

  /** Enters a node, or moves it up to a lower distance. */
  push(node: number, key: number): void {
    const { nodes, keys, place } = this;
    let child = (place[node] ?? 0) - 1;
    if (child < 0) child = this.size++;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const theirs = keys[parent] ?? 0;
      const other = nodes[parent] ?? 0;
      if (theirs < key || (theirs === key && other < node)) break;
      nodes[child] = other;
      keys[child] = theirs;
      place[other] = child + 1;
      child = parent;
    }
    nodes[child] = node;
    keys[child] = key;
    place[node] = child + 1;
  }

  /** Takes out the nearest node; only while `least()` is finite. */
  pop(): number {
    const { nodes, keys, place } = this;
    const top = nodes[0] ?? 0;
    place[top] = 0;
    const size = --this.size;
    if (size === 0) return top;
    const node = nodes[size] ?? 0;
    const key = keys[size] ?? 0;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      let least = keys[child] ?? 0;
      let other = nodes[child] ?? 0;
      if (child + 1 < size) {
        const right = keys[child + 1] ?? 0;
        const beside = nodes[child + 1] ?? 0;
        if (right < least || (right === least && beside < other)) {
          child++;
          least = right;
          other = beside;
        }
      }
      if (key < least || (key === least && node < other)) break;
      nodes[hole] = other;
      keys[hole] = least;
      place[other] = hole + 1;
      hole = child;
    }
    nodes[hole] = node;
    keys[hole] = key;
    place[node] = hole + 1;
    return top;
  }

  clear(): void {
    for (let at = 0; at < this.size; at++) this.place[this.nodes[at] ?? 0] = 0;
    this.size = 0;
  }
}
