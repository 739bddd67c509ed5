import type { Market } from '../market.ts';
import { type PairTally, setBit } from '../pair-tally.ts';
import { pairKey } from '../sides.ts';
import type { MarketSolution } from '../solve-market.ts';

/**
 * Who holds which place, to walk along alternating paths: from a mentor to the mentees who hold the places, from a
 * mentee to the other mentors who are eligible.
 */
export type Holdings = {
  /** The mentees who hold a mentor's places; those of standing pairings and pins are gone, with their seats. */
  readonly holders: readonly (readonly number[])[];
  readonly capacity: Int32Array;
  /** The mentors with seats to give whom a mentee could have besides, and whose bit is not set yet; sets it. */
  readonly unseen: (mentee: number, seen: Uint32Array) => readonly number[];
  /** They are together, by the solver or before it. */
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
    holders,
    capacity: seats.mentor,
    holds: (i, j) => holders[j]?.includes(i) === true || stands(i, j),
    unseen: (i, seen) => {
      const row = eligibleRow(i);
      const found: number[] = [];
      for (let w = 0; w < row.length; w++) {
        let left = (row[w] ?? 0) & (open[w] ?? 0) & ~(seen[w] ?? 0);
        while (left !== 0) {
          const lowest = left & -left;
          left ^= lowest;
          const j = w * 32 + 31 - Math.clz32(lowest);
          // They are together already: another mentee may still lead to this mentor.
          if (stands(i, j) || holders[j]?.includes(i) === true) continue;
          seen[w] = (seen[w] ?? 0) | lowest;
          found.push(j);
        }
      }
      return found;
    },
  };
}

/**
 * Whether a free place can be reached from a mentor: directly, or by moving the mentees who hold the places. What was
 * found to lead nowhere is remembered over all questions, so that each mentor is looked at once (Berge 1957: a match is
 * greatest if and only if no such path begins at somebody without a partner).
 */
export function freePlaceSearch({ holders, capacity, unseen }: Holdings): (mentor: number) => boolean {
  const hasRoom = (j: number) => (holders[j]?.length ?? 0) < (capacity[j] ?? 0);
  let deadEnds = new Uint32Array((holders.length + 31) >>> 5);
  return (from) => {
    const seen = deadEnds.slice();
    setBit(seen, from);
    const reached = [from];
    // Grows while it is walked.
    for (const j of reached) {
      if (hasRoom(j)) return true;
      for (const mentee of holders[j] ?? []) reached.push(...unseen(mentee, seen));
    }
    deadEnds = seen;
    return false;
  };
}
