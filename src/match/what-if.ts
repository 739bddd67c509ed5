import type { Market } from './market.ts';
import { type MarketSolution, type Objective, solveMarket } from './solve-market.ts';

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
export async function solveWith(market: Market, objective: Objective, change: Change): Promise<Outcome> {
  if (change.kind === 'force') return solveForced(market, objective, change);
  if (change.kind === 'exception')
    return outcomeOf(await solveMarket(market, objective, { exception: change }));
  const mentor = market.seats.mentor.slice();
  mentor[change.mentor] = (mentor[change.mentor] ?? 0) + 1;
  return outcomeOf(await solveMarket({ ...market, seats: { ...market.seats, mentor } }, objective));
}

/** A forced pair takes a seat of both, and nobody else's; the rest is solved. Without a free seat it cannot be. */
async function solveForced(
  market: Market,
  objective: Objective,
  pair: { readonly mentee: number; readonly mentor: number },
): Promise<Outcome> {
  const mentee = market.seats.mentee.slice();
  const mentor = market.seats.mentor.slice();
  mentee[pair.mentee] = (mentee[pair.mentee] ?? 0) - 1;
  mentor[pair.mentor] = (mentor[pair.mentor] ?? 0) - 1;
  const key = `${market.sides.mentees[pair.mentee]?.id}\0${market.sides.mentors[pair.mentor]?.id}`;
  const decisions = { ...market.decisions, standing: new Set([...market.decisions.standing, key]) };
  const rest = outcomeOf(await solveMarket({ ...market, decisions, seats: { mentee, mentor } }, objective));
  return {
    matched: rest.matched + 1,
    total: rest.total + market.scorer.score(pair.mentee, pair.mentor),
    pairs: [...rest.pairs, pair],
  };
}

function outcomeOf({ taken }: MarketSolution): Outcome {
  return { matched: taken.length, total: taken.reduce((sum, p) => sum + p.score, 0), pairs: taken };
}
