import type { Instance, Solution } from './instance.ts';

/**
 * Completes the prices of a solution in place. A mentee with one seat pays exactly what the pair costs (only with several
 * may a pair have a price of its own); people without seats get prices at which no pair of theirs looks better than it is.
 */
export function completePrices(instance: Instance, { used, u, v }: Solution): void {
  const { seats, capacity, first, mentor, cost, emptyCost } = instance;
  let e = -1;
  for (let i = 0; i < u.length; i++) {
    if (seats[i] === 0) u[i] = emptyCost[i] ?? 0;
    if (seats[i] !== 1) continue;
    if (e < (first[i] ?? 0)) e = used.indexOf(1, first[i]) >>> 0;
    if (e < (first[i + 1] ?? 0)) u[i] = (cost[e] ?? 0) - (v[mentor[e] ?? 0] ?? 0);
  }
  for (let j = 0; j < v.length; j++) if (capacity[j] === 0) v[j] = 0;
  const someHaveNone = capacity.includes(0);
  for (let i = 0; i < u.length; i++) {
    if (seats[i] === 0 || !someHaveNone) continue;
    for (let e = first[i] ?? 0; e < (first[i + 1] ?? 0); e++) {
      const j = mentor[e] ?? 0;
      if (capacity[j] === 0) v[j] = Math.min(v[j] ?? 0, (cost[e] ?? 0) - (u[i] ?? 0));
    }
  }
  for (let i = 0; i < u.length; i++) {
    if (seats[i] !== 0) continue;
    for (let e = first[i] ?? 0; e < (first[i + 1] ?? 0); e++)
      u[i] = Math.min(u[i] ?? 0, (cost[e] ?? 0) - (v[mentor[e] ?? 0] ?? 0));
  }
}
