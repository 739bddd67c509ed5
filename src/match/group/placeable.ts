import type { GroupProblem } from './group-problem.ts';

/**
 * The most that places can count, by sizes alone: a match fills as many places as sizes of groups add up to, at best those
 * of the greatest weight, and holds every pin. (A sum over groups of 0 or low … high: subset sums.)
 */
export function placeableBySize({ units, seats, weight, pinned, pinWorth }: GroupProblem): number {
  const weights = Array.from(seats).flatMap((places, i) => new Array<number>(places).fill(weight[i] ?? 0));
  weights.sort((a, b) => b - a);
  const reach = new Uint8Array(weights.length + 1);
  reach[0] = 1;
  for (const { low, high } of units)
    for (let sum = weights.length; sum > 0; sum--)
      for (let size = Math.max(1, low); size <= Math.min(high, sum) && reach[sum] === 0; size++)
        reach[sum] = reach[sum - size] ?? 0;
  const most = reach.lastIndexOf(1);
  const pins = pinned.reduce((sum, one) => sum + one, 0);
  return weights.slice(0, most).reduce((sum, w) => sum + w, 0) + pins * pinWorth;
}
