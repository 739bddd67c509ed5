import { sortedBy } from '../model/order.ts';
import type { MatchResult } from '../schema/match-result.ts';
import type { Market } from './market.ts';
import { pairKey } from './sides.ts';

/**
 * Pairs that would both rather have each other than the worst of what they got, by each side's own score
 * (Gale & Shapley 1962; an empty seat is worth nothing). Gains in points.
 */
export function blockingPairs(
  market: Market,
  pairings: readonly { readonly mentee: string; readonly mentor: string }[],
): MatchResult['blockingPairs'] {
  const { sides, scorer, barred } = market;
  const together = new Set(pairings.map((p) => pairKey(p.mentee, p.mentor)));
  const menteeAt = new Map(sides.mentees.map((p, i) => [p.id, i]));
  const mentorAt = new Map(sides.mentors.map((p, j) => [p.id, j]));
  const worst = (side: 'mentee' | 'mentor') => {
    const held = new Map<string, number[]>();
    for (const p of pairings) {
      const i = menteeAt.get(p.mentee);
      const j = mentorAt.get(p.mentor);
      if (i !== undefined && j !== undefined)
        held.set(p[side], [...(held.get(p[side]) ?? []), scorer.ownScore(side, i, j)]);
    }
    return sides[side === 'mentee' ? 'mentees' : 'mentors'].map((person) => {
      const scores = held.get(person.id) ?? [];
      const places = person.capacity[side] ?? 0;
      if (barred[side].has(person.id) || places === 0) return Number.POSITIVE_INFINITY;
      return scores.length < places ? 0 : Math.min(...scores);
    });
  };
  const menteeWorst = worst('mentee');
  const mentorWorst = worst('mentor');
  const eligible = market.eligible();
  const found: MatchResult['blockingPairs'] = [];
  sides.mentees.forEach((mentee, i) => {
    for (let k = eligible.first[i] ?? 0; k < (eligible.first[i + 1] ?? 0); k++) {
      const j = eligible.mentor[k] ?? 0;
      const menteeGain = scorer.ownScore('mentee', i, j) - (menteeWorst[i] ?? 0);
      if (menteeGain <= 0) continue;
      const mentorGain = scorer.ownScore('mentor', i, j) - (mentorWorst[j] ?? 0);
      const mentor = sides.mentors[j]?.id ?? '';
      if (mentorGain <= 0 || together.has(pairKey(mentee.id, mentor))) continue;
      found.push({ mentee: mentee.id, mentor, menteeGain: menteeGain / 100, mentorGain: mentorGain / 100 });
    }
  });
  return sortedBy(
    found,
    (p) => p.mentee,
    (p) => p.mentor,
  );
}
