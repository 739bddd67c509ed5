/** Arcs of a directed graph of `nodes` nodes, one at each index. */
export type Arcs = {
  readonly nodes: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
};

/** Number of the strongly connected component of each node (Tarjan 1972, without recursion). */
export function strongComponents({ nodes, from, to }: Arcs): Int32Array {
  const first = new Int32Array(nodes + 1);
  for (const node of from) first[node + 1] = (first[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const place = first.slice();
  const heads = new Int32Array(to.length);
  from.forEach((node, arc) => {
    const at = place[node] ?? 0;
    heads[at] = to[arc] ?? 0;
    place[node] = at + 1;
  });
  return componentsOf(first, heads);
}

function componentsOf(first: Int32Array, heads: Int32Array): Int32Array {
  const nodes = first.length - 1;
  const component = new Int32Array(nodes).fill(-1);
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const next = first.slice(0, nodes);
  const stack: number[] = [];
  const way: number[] = [];
  let seen = 0;
  let found = 0;
  const enter = (node: number) => {
    order[node] = low[node] = seen++;
    stack.push(node);
    way.push(node);
  };
  const leave = (node: number) => {
    way.pop();
    const parent = way.at(-1);
    if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
    if (low[node] !== order[node]) return;
    for (let member = -1; member !== node; ) {
      member = stack.pop() ?? node;
      component[member] = found;
    }
    found++;
  };
  for (let root = 0; root < nodes; root++) {
    if (order[root] !== -1) continue;
    enter(root);
    for (let node = way.at(-1); node !== undefined; node = way.at(-1)) {
      const arc = next[node] ?? 0;
      if (arc === first[node + 1]) leave(node);
      else {
        next[node] = arc + 1;
        const head = heads[arc] ?? 0;
        if (order[head] === -1) enter(head);
        else if (component[head] === -1) low[node] = Math.min(low[node] ?? 0, order[head] ?? 0);
      }
    }
  }
  return component;
}
