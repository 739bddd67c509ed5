import { sortedBy } from '../../model/order.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Market, MarketInput } from '../market.ts';
import type { PairMatch } from '../match-pairs.ts';
import { matchWith, type Program, type Standing } from './changed-market.ts';
import { type Difference, differenceOf, standingOf } from './match-difference.ts';
import { unpinnable } from './smallest-change.ts';

/** All that `mentor/explain@1` says, for the coordinator. */
export type Explanation = Omit<ExplainResult, 'schema' | 'program' | 'asOf' | 'inputs' | 'audience'>;

/** Runners-up worth naming. */
const mostAlternatives = 5;

/** A pair by its places in the market. */
export type PairPlace = { readonly mentee: number; readonly mentor: number };

/** A match that is being explained, with what every question needs. */
export type ExplainView = {
  readonly program: Program;
  readonly match: PairMatch;
  readonly now: Standing;
  readonly menteeAt: ReadonlyMap<string, number>;
  readonly mentorAt: ReadonlyMap<string, number>;
};

export function explainView(input: MarketInput, match: PairMatch): ExplainView {
  const { sides } = match.market;
  return {
    match,
    program: {
      input,
      market: match.market,
      objective: match.lock.objective,
      prices: match.solution.v,
    },
    now: standingOf(match),
    menteeAt: new Map(sides.mentees.map((p, i) => [p.id, i])),
    mentorAt: new Map(sides.mentors.map((p, j) => [p.id, j])),
  };
}

export const nothingSaid: Omit<Explanation, 'subject'> = {
  match: null,
  parts: [],
  score: null,
  brokenRules: [],
  partners: [],
  alternatives: [],
  forcing: null,
  apart: null,
  ruledOut: [],
  shortage: null,
  shortages: [],
  change: null,
  changes: [],
  places: [],
  rules: [],
  weakest: [],
  told: [],
};

export const idsOf = (
  { match }: ExplainView,
  { mentee, mentor }: PairPlace,
): { mentee: string; mentor: string } => ({
  mentee: match.market.sides.mentees[mentee]?.id ?? '',
  mentor: match.market.sides.mentors[mentor]?.id ?? '',
});

/** The parts of a pair's score and the score itself, in points. */
export const scoreOf = ({ match }: ExplainView, pair: PairPlace): Pick<Explanation, 'parts' | 'score'> =>
  scoreIn(match.market, pair);

/** The same in whatever market. */
export function scoreIn(
  { scorer }: Pick<Market, 'scorer'>,
  pair: PairPlace,
): { parts: Explanation['parts']; score: number } {
  return {
    parts: scorer.parts(pair.mentee, pair.mentor).map(({ criterion, value, known }) => ({
      criterion: criterion.name,
      value: value / 1_000_000,
      weight: criterion.weight,
      known,
    })),
    score: scorer.score(pair.mentee, pair.mentor) / 100,
  };
}

/** Whatever bars a pair, in order: people who take no part, then laws. */
export function barsOf({ match }: ExplainView, pair: PairPlace): string[] {
  const { barred, sides, laws } = match.market;
  const people = [
    barred.mentee.get(sides.mentees[pair.mentee]?.id ?? ''),
    barred.mentor.get(sides.mentors[pair.mentor]?.id ?? ''),
  ];
  return [
    ...people.flatMap((reason) => reason ?? []),
    ...laws.filter((law) => law.breaks(pair.mentee, pair.mentor)).map((law) => law.name),
  ];
}

/**
 * What the match with this pair has more or less, solved as if it were pinned. Undefined where it cannot be: a wish or a
 * decision stands against it, or one of them has no free seat because pairings that stand or pins hold it.
 */
export async function forcedPair(view: ExplainView, pair: PairPlace): Promise<Difference | undefined> {
  const { seats } = view.match.market;
  if ((seats.mentee[pair.mentee] ?? 0) === 0 || (seats.mentor[pair.mentor] ?? 0) === 0) return undefined;
  if (barsOf(view, pair).some((name) => unpinnable.has(name))) return undefined;
  return differenceOf(view.now, await matchWith(view.program, { kind: 'force', ...idsOf(view, pair) }));
}

/** What the best match without this pair has less; undefined for a pairing that stands or is pinned: it was not chosen by points. */
export async function pairApart(view: ExplainView, pair: PairPlace): Promise<Difference | undefined> {
  const ids = idsOf(view, pair);
  const chosen = view.match.lock.pairs.some((p) => p.mentee === ids.mentee && p.mentor === ids.mentor);
  if (!chosen) return undefined;
  return differenceOf(view.now, await matchWith(view.program, { kind: 'apart', ...ids }));
}

/** The pairings of these people; of everybody where nobody is named. */
export function partnersOf({ match }: ExplainView, ...people: readonly string[]): Explanation['partners'] {
  return match.result.pairings
    .filter((p) => people.length === 0 || people.includes(p.mentee) || people.includes(p.mentor))
    .map(({ id, mentee, mentor }) => ({ pairing: id, mentee, mentor }));
}

/** The best eligible pairs of these that do not stand, who holds the places, and what forcing each would cost. */
export async function runnersUp(
  view: ExplainView,
  pairs: readonly PairPlace[],
  seatsOf: 'mentee' | 'mentor',
): Promise<Explanation['alternatives']> {
  const { match } = view;
  const { market } = match;
  const standing = new Set(match.result.pairings.map((p) => `${p.mentee}\0${p.mentor}`));
  const eligible = pairs.flatMap((pair) => {
    const ids = idsOf(view, pair);
    const offers = (market.sides.mentors[pair.mentor]?.capacity.mentor ?? 0) > 0;
    if (!offers || standing.has(`${ids.mentee}\0${ids.mentor}`) || barsOf(view, pair).length > 0) return [];
    return [{ pair, ids, score: market.scorer.score(pair.mentee, pair.mentor) }];
  });
  const best = sortedBy(
    eligible,
    (a) => -a.score,
    (a) => a.ids[seatsOf],
  ).slice(0, mostAlternatives);
  const said: Explanation['alternatives'] = [];
  for (const { pair, ids, score } of best) {
    const other = seatsOf === 'mentor' ? 'mentee' : 'mentor';
    const heldBy = match.result.pairings.filter((p) => p[seatsOf] === ids[seatsOf]).map((p) => p[other]);
    const side = seatsOf === 'mentor' ? market.sides.mentors[pair.mentor] : market.sides.mentees[pair.mentee];
    const forced = await forcedPair(view, pair);
    said.push({
      ...ids,
      score: score / 100,
      placesFree: Math.max(0, (side?.capacity[seatsOf] ?? 0) - heldBy.length),
      heldBy,
      cost: forced === undefined ? null : gainOf(forced),
    });
  }
  return said;
}

export const gainOf = ({ total, matched }: Difference) => ({ total, matched });

/** Moves as the result has them. */
export const movesOf = ({ moves }: Difference) =>
  moves.map((m) => ({ mentee: m.mentee, from: [...m.from], to: [...m.to], points: m.points }));
