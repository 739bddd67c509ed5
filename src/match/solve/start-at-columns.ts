import type { Seating } from './seating.ts';

/**
 * Column reduction (Jonker & Volgenant 1987) for prices that never rise above 0: each mentor starts as far below the one
 * least wanted as its cheapest pair is cheaper. Where some mentors are better for everybody, their prices are found at once.
 */
export function startAtColumns(seating: Seating): void {
  const { instance, capacity } = seating;
  const least = new Float64Array(capacity.length).fill(Number.POSITIVE_INFINITY);
  instance.cost.forEach((cost, e) => {
    const j = instance.mentor[e] ?? 0;
    if (cost < (least[j] ?? 0)) least[j] = cost;
  });
  let dearest = Number.NEGATIVE_INFINITY;
  for (const cost of least) if (cost < Number.POSITIVE_INFINITY && cost > dearest) dearest = cost;
  capacity.forEach((places, j) => {
    if (places > 0 && (least[j] ?? 0) < dearest) seating.setPrice(j, (least[j] ?? 0) - dearest);
  });
  seating.sortRows();
}
