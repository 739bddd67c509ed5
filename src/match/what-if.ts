import type { MatchLock } from '../schema/match-lock.ts';
import { listPairs, type PairList, takenPairs } from './list-pairs.ts';
import type { Market } from './market.ts';
import { solve } from './solve.ts';

/** One change to a market: a place more, a pair against the rules, or a pair that must be. */
export type Change =
  | { readonly kind: 'place'; readonly mentor: number }
  | { readonly kind: 'exception'; readonly mentee: number; readonly mentor: number }
  | { readonly kind: 'force'; readonly mentee: number; readonly mentor: number };

/** The best match after a change: seats filled by the solver (the forced pair included), points in hundredths, pairs by place. */
export type Outcome = {
  readonly matched: number;
  readonly total: number;
  readonly pairs: readonly { readonly mentee: number; readonly mentor: number }[];
};

/** Solves the market again with one change; nothing is estimated. */
export function solveWith(market: Market, objective: MatchLock['objective'], change: Change): Outcome {
  if (change.kind === 'force') return solveForced(market, objective, change);
  if (change.kind === 'exception') return outcomeOf(listPairs(market, objective, change));
  const mentor = market.seats.mentor.slice();
  mentor[change.mentor] = (mentor[change.mentor] ?? 0) + 1;
  return outcomeOf(listPairs({ ...market, seats: { ...market.seats, mentor } }, objective));
}

/** A forced pair takes a seat of both, and nobody else's; the rest is solved. Without a free seat it cannot be. */
function solveForced(
  market: Market,
  objective: MatchLock['objective'],
  pair: { readonly mentee: number; readonly mentor: number },
): Outcome {
  const mentee = market.seats.mentee.slice();
  const mentor = market.seats.mentor.slice();
  mentee[pair.mentee] = (mentee[pair.mentee] ?? 0) - 1;
  mentor[pair.mentor] = (mentor[pair.mentor] ?? 0) - 1;
  const key = `${market.sides.mentees[pair.mentee]?.id}\0${market.sides.mentors[pair.mentor]?.id}`;
  const decisions = { ...market.decisions, standing: new Set([...market.decisions.standing, key]) };
  const rest = outcomeOf(listPairs({ ...market, decisions, seats: { mentee, mentor } }, objective));
  return {
    matched: rest.matched + 1,
    total: rest.total + market.scorer.score(pair.mentee, pair.mentor),
    pairs: [...rest.pairs, pair],
  };
}

function outcomeOf(list: PairList): Outcome {
  const pairs = takenPairs(list, solve(list.instance).used);
  return { matched: pairs.length, total: pairs.reduce((sum, p) => sum + p.score, 0), pairs };
}
