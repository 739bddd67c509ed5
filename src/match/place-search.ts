import type { Market } from './market.ts';
import { bitsIn, type PairTally, setBit } from './pair-tally.ts';
import { pairKey } from './sides.ts';
import type { MarketSolution } from './solve-market.ts';

/**
 * Who holds which place, to walk along alternating paths: from a mentor to the mentees who hold the places, from a
 * mentee to the other mentors who are eligible.
 */
export type Holdings = {
  /** Mentors with seats to give, bit by bit: those of standing pairings and pins are gone. */
  readonly open: Uint32Array;
  readonly holders: readonly (readonly number[])[];
  readonly capacity: Int32Array;
  /** Bit j of the row of a mentee: mentor j is eligible, has seats to give, and does not stand beside this mentee already. */
  readonly reachable: (mentee: number) => Generator<number>;
  readonly holds: (mentee: number, mentor: number) => boolean;
};

/** The places of a solved market. */
export function holdingsOf(
  market: Market,
  { taken }: Pick<MarketSolution, 'taken'>,
  eligibleRow: PairTally['eligibleRow'],
): Holdings {
  const { sides, seats, decisions } = market;
  const m = sides.mentors.length;
  const open = new Uint32Array((m + 31) >>> 5);
  seats.mentor.forEach((count, j) => {
    if (count > 0) setBit(open, j);
  });
  const holders: number[][] = Array.from({ length: m }, () => []);
  for (const pair of taken) holders[pair.mentor]?.push(pair.mentee);
  const stands = (i: number, j: number) =>
    decisions.standing.size > 0 &&
    decisions.standing.has(pairKey(sides.mentees[i]?.id ?? '', sides.mentors[j]?.id ?? ''));
  return {
    open,
    holders,
    capacity: seats.mentor,
    holds: (i, j) => holders[j]?.includes(i) === true || stands(i, j),
    *reachable(i) {
      for (const j of bitsIn(eligibleRow(i), open)) if (!stands(i, j)) yield j;
    },
  };
}

/**
 * Whether a free place can be reached from a mentor: directly, or by moving the mentees who hold the places. What was
 * found to lead nowhere is remembered over all questions, so that each mentor is looked at once (Berge 1957: a match is
 * greatest if and only if no such path begins at somebody without a partner).
 */
export function freePlaceSearch(holdings: Holdings): (mentor: number) => boolean {
  const { holders, capacity, reachable } = holdings;
  const hasRoom = (j: number) => (holders[j]?.length ?? 0) < (capacity[j] ?? 0);
  const deadEnds = new Set<number>();
  return (from) => {
    const seen = new Set([from]);
    for (const j of seen) {
      if (hasRoom(j)) return true;
      for (const mentee of holders[j] ?? [])
        for (const next of reachable(mentee))
          if (!deadEnds.has(next) && !holdings.holds(mentee, next)) seen.add(next);
    }
    for (const j of seen) deadEnds.add(j);
    return false;
  };
}
