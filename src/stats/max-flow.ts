/** An edge of a network, from one node to another, and how much may flow over it. */
export type FlowEdge = { readonly from: number; readonly to: number; readonly capacity: number };

/**
 * The most that can flow from one node to another: shortest augmenting paths (Edmonds and Karp). Nodes are numbered from 0,
 * capacities are whole numbers.
 */
export function maxFlow(edges: readonly FlowEdge[], source: number, sink: number): number {
  // Every edge has its way back beside it: edge 2n and 2n + 1.
  const left = edges.flatMap(({ capacity }) => [capacity, 0]);
  const ends = edges.flatMap(({ from, to }) => [to, from]);
  const leaving = new Map<number, number[]>();
  for (const [nth, end] of ends.entries()) {
    const start = ends[nth ^ 1] ?? end;
    const list = leaving.get(start) ?? [];
    leaving.set(start, list);
    list.push(nth);
  }
  let flow = 0;
  for (;;) {
    const path = shortestPath({ left, ends, leaving }, source, sink);
    if (path.length === 0) return flow;
    const more = Math.min(...path.map((edge) => left[edge] ?? 0));
    for (const edge of path) {
      left[edge] = (left[edge] ?? 0) - more;
      left[edge ^ 1] = (left[edge ^ 1] ?? 0) + more;
    }
    flow += more;
  }
}

type Network = {
  readonly left: readonly number[];
  readonly ends: readonly number[];
  readonly leaving: ReadonlyMap<number, readonly number[]>;
};

/** The edges of a shortest way with something left on each of them, from the sink back; empty where there is none. */
function shortestPath({ left, ends, leaving }: Network, source: number, sink: number): number[] {
  const cameBy = new Map<number, number | undefined>([[source, undefined]]);
  const queue = [source];
  for (let node = queue.shift(); node !== undefined && !cameBy.has(sink); node = queue.shift()) {
    for (const edge of leaving.get(node) ?? []) {
      const next = ends[edge] ?? source;
      if ((left[edge] ?? 0) === 0 || cameBy.has(next)) continue;
      cameBy.set(next, edge);
      queue.push(next);
    }
  }
  const path: number[] = [];
  for (let edge = cameBy.get(sink); edge !== undefined; edge = cameBy.get(ends[edge ^ 1] ?? source))
    path.push(edge);
  return path;
}
