/** An edge of two different vertices; weights are whole and not negative. */
export type Edge = { readonly a: number; readonly b: number; readonly weight: number };

/** An undirected graph by neighbours: those of v stand at first[v] … first[v + 1] − 1, each edge at both its ends. */
export type Graph = {
  readonly vertices: number;
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
};

/** The graph of these edges, each listed once; neighbours stand in the order of the edges. */
export function graphOf(vertices: number, edges: readonly Edge[]): Graph {
  const first = new Int32Array(vertices + 1);
  const count = (v: number) => {
    first[v + 1] = (first[v + 1] ?? 0) + 1;
  };
  for (const { a, b } of edges) {
    count(a);
    count(b);
  }
  for (let v = 0; v < vertices; v++) first[v + 1] = (first[v + 1] ?? 0) + (first[v] ?? 0);
  const to = new Int32Array(2 * edges.length);
  const weights = new Float64Array(2 * edges.length);
  const next = first.slice(0, vertices);
  const put = (from: number, other: number, weight: number) => {
    const at = next[from] ?? 0;
    next[from] = at + 1;
    to[at] = other;
    weights[at] = weight;
  };
  for (const { a, b, weight } of edges) {
    put(a, b, weight);
    put(b, a, weight);
  }
  return { vertices, first, to, weight: weights };
}
