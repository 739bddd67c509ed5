import { Auction } from './auction.ts';
import { finish, takeOver } from './finish.ts';
import type { Instance, Solution, Start } from './instance.ts';
import { Seating } from './seating.ts';

/**
 * Least-cost match of an instance with prices that prove it, exactly, whichever way it is reached (README.md one room up,
 * "The method"). `start` saves work and changes no cost.
 */
export function solve(instance: Instance, start?: Start): Solution {
  return solveByPaths(instance, start);
}

/** Row reduction (an auction with ε = 0), then one cheapest path for each seat still open. */
export function solveByPaths(instance: Instance, start?: Start): Solution {
  const seating = new Seating(instance, loadOf(instance));
  if (start !== undefined) takeOver(seating, start);
  else if (seating.seatCost === undefined) new Auction(seating).run(0, 2 * instance.mentor.length);
  finish(seating);
  return close(seating);
}

/** Like `solve`, where the seats of a mentor cost something of their own, the dearer the later; `load` is not looked at. */
export function solveSeats(
  instance: Instance,
  seatCost: ((mentor: number, seat: number) => number) | undefined,
): Solution {
  if (seatCost === undefined) return solve(instance);
  const seating = new Seating(instance, seatCost);
  finish(seating);
  return close(seating);
}

function loadOf({ load }: Instance): ((mentor: number, seat: number) => number) | undefined {
  return load === undefined ? undefined : (j, k) => ((load.taken[j] ?? 0) + k) * load.step;
}

/**
 * Completes the prices. A mentee with one seat pays exactly what the pair costs (only with several may a pair have a price
 * of its own); people without seats get prices at which no pair of theirs looks better than it is.
 */
function close(seating: Seating): Solution {
  const { instance, rows, u, v, used, pairOf, work } = seating;
  const { seats, capacity, mentor, cost, emptyCost } = instance;
  for (let i = 0; i < u.length; i++) {
    const pair = pairOf[i] ?? -1;
    if (seats[i] === 1 && pair >= 0) u[i] = (cost[pair] ?? 0) - (v[mentor[pair] ?? 0] ?? 0);
    if (seats[i] === 0) u[i] = emptyCost[i] ?? 0;
  }
  for (let e = 0; e < mentor.length; e++) {
    const j = mentor[e] ?? 0;
    const i = rows.owner[e] ?? 0;
    if ((capacity[j] ?? 0) === 0 && (seats[i] ?? 0) > 0)
      v[j] = Math.min(v[j] ?? 0, (cost[e] ?? 0) - (u[i] ?? 0));
  }
  for (let e = 0; e < mentor.length; e++) {
    const i = rows.owner[e] ?? 0;
    if ((seats[i] ?? 0) === 0)
      u[i] = Math.min(u[i] ?? 0, (cost[e] ?? 0) - (v[mentor[e] ?? 0] ?? 0));
  }
  return { used, u, v, work };
}
