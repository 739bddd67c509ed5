import type { Priced } from './alternating-tree.ts';
import { type Blossoms, none } from './blossoms.ts';

/** Takes two partners apart. */
export function part({ mate }: Blossoms, v: number): void {
  const partner = mate[v] ?? none;
  if (partner === none) return;
  mate[v] = none;
  mate[partner] = none;
}

/**
 * Opens every odd set around a vertex. Its price goes to the vertices in it, so that all edges stay paid for and those
 * inside stay tight; the one matched edge that leaves it does not, and is given up.
 */
export function loosen({ blossoms, price }: Priced, vertex: number): void {
  for (let b = blossoms.top[vertex] ?? none; blossoms.isBlossom(b); b = blossoms.top[vertex] ?? none) {
    const own = blossoms.price[b] ?? 0;
    if (own > 0) part(blossoms, blossoms.base[b] ?? none);
    for (const v of blossoms.leaves(b)) price[v] = (price[v] ?? 0) + own;
    blossoms.expand(b);
  }
}
