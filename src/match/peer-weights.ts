import { lotteryNumber } from './lottery.ts';
import type { Market } from './market.ts';

/** The greatest affinity of two: 100 points in either direction, in hundredths. */
const maxAffinity = 20_000;

/**
 * How a pair of peers becomes one exact integer, `seat + affinity · unit + lottery` (README.md in this room, "Peers").
 * All lottery numbers of a match together, doubled, stay below a quarter of `unit`, so that bounds on whole hundredths are
 * sharp; `seat` is more than all affinities together, so that the
 * most people are placed first.
 */
export type PeerScale = { readonly seat: number; readonly unit: number; readonly lotteryRange: number };

/**
 * The finest scale for so many people on which every sum of a few prices is exact: prices are at most twice the heaviest
 * pair, no sum is more than sixteen times as much, and the heaviest pair stays within 2^49.
 */
export function peerScale(people: number): PeerScale {
  const pairs = Math.ceil(people / 2) + 1;
  // A seat: twice as much as all pairs and a trio hold, since half a seat is what a trio's third person adds to two.
  const heaviest = (2 * pairs + 3) * (maxAffinity + 1);
  const unit = Math.floor(2 ** 49 / heaviest);
  return {
    unit,
    lotteryRange: Math.max(1, Math.floor(unit / (8 * pairs))),
    seat: 2 * (pairs + 1) * (maxAffinity + 1) * unit,
  };
}

/** The lottery number of two people at these places: the same whoever is named first. */
export function peerLottery(
  keys: Market['keys']['mentee'],
  scale: PeerScale,
): (a: number, b: number) => number {
  const { lotteryRange } = scale;
  return (a, b) =>
    a < b
      ? lotteryNumber(keys[a] ?? 0, keys[b] ?? 0, lotteryRange)
      : lotteryNumber(keys[b] ?? 0, keys[a] ?? 0, lotteryRange);
}
