import { sumOf } from '../../stats/sum-of.ts';
import { Auction } from './auction.ts';
import { completePrices } from './complete-prices.ts';
import { finish, takeOver } from './finish.ts';
import type { Instance, Solution, Start } from './instance.ts';
import { scaleDown } from './scale-down.ts';
import { Seating } from './seating.ts';
import { startAtColumns } from './start-at-columns.ts';
import { transpose } from './transpose.ts';

/** How to get near the optimum before the exact finish: by row reduction or an auction first; from either side. */
export type Way = { readonly by: 'paths' | 'auction'; readonly side: 'mentees' | 'mentors' };

/**
 * Visits of every pair after which single paths give way to an auction from the prices reached, and after another such
 * number to one over the whole range of prices. Counted, never timed.
 */
const patience = { first: 2, second: 40 };

/**
 * Least-cost match of an instance with prices that prove it, exactly, whichever way it is reached (README.md one room up,
 * "The method"). `start` saves work and changes no cost; prices alone, without pairs that go with them, save none.
 */
export function solve(instance: Instance, start?: Start): Solution {
  return solveBy(wayFor(instance), instance, start?.used === undefined ? undefined : start);
}

/**
 * The side that is short of partners chooses: whoever does not choose has places to spare, so paths are short. With
 * load penalties it is the mentees.
 */
function wayFor(instance: Instance): Way {
  const scarce = sumOf(instance.capacity) < sumOf(instance.seats);
  return { by: 'paths', side: scarce && instance.load === undefined ? 'mentors' : 'mentees' };
}

/** Nearly every place will be taken, so that nearly every price may stand below 0 from the start. */
function isEven({ seats, capacity }: Instance): boolean {
  const wanted = sumOf(seats);
  return Math.abs(sumOf(capacity) - wanted) <= 0.01 * wanted;
}

/** Solves one way; instances with load penalties go by paths from the mentees only. */
export function solveBy(way: Way, instance: Instance, start?: Start): Solution {
  const solution =
    way.side === 'mentees' ? solveRows(way, instance, start) : solveColumns(way, instance, start);
  completePrices(instance, solution);
  return solution;
}

/** Like `solve`, where the seats of a mentor cost something of their own, the dearer the later; `load` is not looked at. */
export function solveSeats(
  instance: Instance,
  seatCost: ((mentor: number, seat: number) => number) | undefined,
): Solution {
  if (seatCost === undefined) return solve(instance);
  const seating = new Seating(instance, seatCost);
  finish(seating);
  return seating;
}

function solveRows({ by }: Way, instance: Instance, start: Start | undefined): Solution {
  const { load } = instance;
  const seating = new Seating(
    instance,
    load === undefined ? undefined : (j, k) => ((load.taken[j] ?? 0) + k) * load.step,
  );
  if (start !== undefined) takeOver(seating, start);
  else if (load === undefined && by === 'paths') {
    if (isEven(instance)) startAtColumns(seating);
    new Auction(seating).run(0, instance.mentor.length);
  }
  if (by === 'auction') scaleDown(seating, start === undefined ? 'cold' : 'warm');
  if (load !== undefined) finish(seating);
  else finishWithin(seating, instance.mentor.length + instance.seats.length);
  return seating;
}

/** The finish, with an auction before it starts again wherever its searches grow long. */
function finishWithin(seating: Seating, unit: number): void {
  if (finish(seating, patience.first * unit)) return;
  scaleDown(seating, 'warm');
  if (finish(seating, patience.second * unit)) return;
  scaleDown(seating, 'far');
  finish(seating);
}

function solveColumns(way: Way, instance: Instance, start: Start | undefined): Solution {
  const { instance: turned, pair } = transpose(instance);
  const { used, u, v, work } = solveRows(way, turned, start && turnStart(start));
  const back = new Uint8Array(used.length);
  for (let e = 0; e < used.length; e++) back[pair[e] ?? 0] = used[e] ?? 0;
  return { used: back, u: instance.emptyCost.map((price, i) => price + (v[i] ?? 0)), v: u, work };

  /** Prices of the mentees that go with those of the mentors: what a seat costs at least. */
  function turnStart({ v: prices, used: pairs }: Start): Start {
    const { first, mentor, cost, emptyCost } = instance;
    const falls = new Float64Array(emptyCost.length);
    for (let i = 0; i < falls.length; i++) {
      const empty = emptyCost[i] ?? 0;
      const to = first[i + 1] ?? 0;
      let least = empty;
      for (let e = first[i] ?? 0; e < to; e++)
        least = Math.min(least, (cost[e] ?? 0) - Math.min(0, prices[mentor[e] ?? 0] ?? 0));
      falls[i] = least - empty;
    }
    if (pairs === undefined) return { v: falls };
    const turnedPairs = new Uint8Array(pairs.length);
    for (let e = 0; e < pairs.length; e++) turnedPairs[e] = pairs[pair[e] ?? 0] ?? 0;
    return { v: falls, used: turnedPairs };
  }
}
