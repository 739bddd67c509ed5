import { sortedBy } from '../model/order.ts';
import type { MatchResult } from '../schema/match-result.ts';
import type { Market } from './market.ts';
import { ownRows } from './own-rows.ts';

/** As many are listed: those with the greatest gains of both together. All are counted. */
const listed = 1_000;

type Found = {
  readonly i: number;
  readonly j: number;
  /** Hundredths of a point. */
  readonly menteeGain: number;
  readonly mentorGain: number;
};

/**
 * Pairs that would both rather have each other than the worst of what they got, by each side's own score
 * (Gale & Shapley 1962; an empty seat is worth nothing). Gains in points. Row by row: at most a few thousand are held.
 */
export function blockingPairs(
  market: Market,
  pairings: readonly { readonly mentee: string; readonly mentor: string }[],
): Pick<MatchResult, 'blockingPairs' | 'blockingPairsFound'> {
  const { sides, scorer } = market;
  const { together, menteeWorst, mentorWorst } = standing(market, pairings);
  const row = ownRows(market, 'mentee', market.scoreRow);
  const scores = new Int16Array(sides.mentors.length);
  let found: Found[] = [];
  let count = 0;
  sides.mentees.forEach((_, i) => {
    const worst = menteeWorst[i] ?? 0;
    if (worst === Number.POSITIVE_INFINITY) return;
    row(i, scores);
    for (let j = 0; j < scores.length; j++) {
      const menteeGain = (scores[j] ?? -1) - worst;
      if (menteeGain <= 0 || mentorWorst[j] === Number.POSITIVE_INFINITY) continue;
      const mentorGain = scorer.ownScore('mentor', i, j) - (mentorWorst[j] ?? 0);
      if (mentorGain <= 0 || together[i]?.has(j) === true) continue;
      count++;
      found.push({ i, j, menteeGain, mentorGain });
      if (found.length === 4 * listed) found = weightiest(found);
    }
  });
  const pairs = weightiest(found).map(({ i, j, menteeGain, mentorGain }) => ({
    mentee: sides.mentees[i]?.id ?? '',
    mentor: sides.mentors[j]?.id ?? '',
    menteeGain: menteeGain / 100,
    mentorGain: mentorGain / 100,
  }));
  return {
    blockingPairsFound: count,
    blockingPairs: sortedBy(
      pairs,
      (p) => p.mentee,
      (p) => p.mentor,
    ),
  };
}

/** Canonical places settle ties. */
const weightiest = (found: readonly Found[]): Found[] =>
  sortedBy(
    found,
    (p) => -p.menteeGain - p.mentorGain,
    (p) => p.i,
    (p) => p.j,
  ).slice(0, listed);

/** Who is together, and the least that each got; whoever takes no part wants nobody. */
function standing(market: Market, pairings: Parameters<typeof blockingPairs>[1]) {
  const { sides, scorer, barred } = market;
  const menteeAt = new Map(sides.mentees.map((p, i) => [p.id, i]));
  const mentorAt = new Map(sides.mentors.map((p, j) => [p.id, j]));
  const together = sides.mentees.map(() => new Set<number>());
  const held = {
    mentee: sides.mentees.map((): number[] => []),
    mentor: sides.mentors.map((): number[] => []),
  };
  for (const p of pairings) {
    const i = menteeAt.get(p.mentee);
    const j = mentorAt.get(p.mentor);
    if (i === undefined || j === undefined) continue;
    together[i]?.add(j);
    held.mentee[i]?.push(scorer.ownScore('mentee', i, j));
    held.mentor[j]?.push(scorer.ownScore('mentor', i, j));
  }
  const worst = (side: 'mentee' | 'mentor') =>
    (side === 'mentee' ? sides.mentees : sides.mentors).map((person, at) => {
      const scores = held[side][at] ?? [];
      const places = person.capacity[side] ?? 0;
      if (barred[side].has(person.id) || places === 0) return Number.POSITIVE_INFINITY;
      return scores.length < places ? 0 : scores.reduce((least, s) => Math.min(least, s), scores[0] ?? 0);
    });
  return { together, menteeWorst: worst('mentee'), mentorWorst: worst('mentor') };
}
