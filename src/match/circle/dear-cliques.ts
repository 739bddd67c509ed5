import type { Affinities } from '../circle-task.ts';

/** Prices of people, whole multiples of 1 / `unit` of a hundredth of a point. */
export type Prices = { readonly unit: number; readonly of: Float64Array };

/**
 * Calls `found` with every set of `grain` people who could sit together and are worth more than their prices, and with
 * how much more their affinities are, in units: Σ over pairs of (affinity − both prices), which is (grain − 1) · (worth −
 * prices). If a set is dear, then one of its subsets with one person less is too, the mean over all of them being so: so
 * sets grow from dear pairs, one person at a time. `found` says whether to go on.
 */
export function dearCliques(
  { people, of }: Affinities,
  { unit, of: price }: Prices,
  grain: number,
  found: (clique: readonly number[], excess: number) => boolean,
): void {
  const clique: number[] = [];
  const seen = new Set<string>();
  let going = true;

  const grow = (sum: number): void => {
    for (let k = 0; k < people && going; k++) {
      let total = sum;
      for (const i of clique) {
        const pair = of[i * people + k] ?? -1;
        total = pair < 0 ? Number.NEGATIVE_INFINITY : total + pair * unit - (price[i] ?? 0);
      }
      total -= clique.length * (price[k] ?? 0);
      if (total <= 0) continue;
      clique.push(k);
      visit(total);
      clique.pop();
    }
  };
  const visit = (sum: number): void => {
    if (clique.length > 2) {
      const key = [...clique].sort((a, b) => a - b).join();
      if (seen.has(key)) return;
      seen.add(key);
    }
    if (clique.length < grain) grow(sum);
    else going = found(clique, sum);
  };

  for (let i = 0; i < people && going; i++) {
    const row = i * people;
    const own = price[i] ?? 0;
    for (let j = i + 1; j < people && going; j++) {
      const pair = of[row + j] ?? -1;
      const excess = pair * unit - own - (price[j] ?? 0);
      if (pair < 0 || excess <= 0) continue;
      clique.push(i, j);
      visit(excess);
      clique.length = 0;
    }
  }
}
