import type { GroupProblem } from '../group-task/group-problem.ts';

/**
 * How many places a match can fill, by sizes of groups alone: each has none, or from its least to its greatest, and no more
 * than are wanted come together (subset sums).
 */
export function mostPlaces({ units, seats }: GroupProblem): number {
  const wanted = seats.reduce((sum, places) => sum + places, 0);
  const reach = new Uint8Array(wanted + 1);
  reach[0] = 1;
  for (const { low, high } of units)
    for (let sum = wanted; sum > 0; sum--)
      for (let size = Math.max(1, low); size <= Math.min(high, sum) && reach[sum] === 0; size++)
        reach[sum] = reach[sum - size] ?? 0;
  return reach.lastIndexOf(1);
}

/** The most that places can count, by sizes alone: at best those of the greatest weight are filled, and every pin holds. */
export function placeableBySize(problem: GroupProblem): number {
  const { seats, weight, pinned, pinWorth } = problem;
  const weights = Array.from(seats).flatMap((places, i) => new Array<number>(places).fill(weight[i] ?? 0));
  weights.sort((a, b) => b - a);
  const pins = pinned.reduce((sum, one) => sum + one, 0);
  return weights.slice(0, mostPlaces(problem)).reduce((sum, w) => sum + w, 0) + pins * pinWorth;
}
