import type { Instance } from '../solve/instance.ts';

/** What a match of an instance costs, exactly: its pairs, its empty seats, and the load of its mentors. */
export function usedCost(instance: Instance, used: Uint8Array): bigint {
  const { first, mentor, cost, emptyCost, capacity, load } = instance;
  const left = instance.seats.slice();
  const held = new Int32Array(capacity.length);
  let sum = 0n;
  for (let i = 0; i < left.length; i++) {
    for (let k = first[i] ?? 0; k < (first[i + 1] ?? 0); k++) {
      if (used[k] !== 1) continue;
      const j = mentor[k] ?? 0;
      sum += BigInt(cost[k] ?? 0);
      if (load !== undefined) sum += BigInt(((load.taken[j] ?? 0) + (held[j] ?? 0)) * load.step);
      held[j] = (held[j] ?? 0) + 1;
      left[i] = (left[i] ?? 0) - 1;
    }
  }
  left.forEach((empty, i) => {
    sum += BigInt(empty) * BigInt(emptyCost[i] ?? 0);
  });
  return sum;
}
