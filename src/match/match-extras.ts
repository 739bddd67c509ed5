import type { MatchExtras, MentorLoad, SmallestChange } from '../model/match-extras.ts';
import { sortedBy } from '../model/order.ts';
import { wishFacts } from '../model/wish-facts.ts';
import { standingOf } from './explain/match-difference.ts';
import { type Holdings, holdingsOf } from './explain/place-search.ts';
import { shortageSearch } from './explain/shortage.ts';
import { changeBySolving, changeByWalking } from './explain/smallest-change.ts';
import type { MarketInput } from './market.ts';
import type { PairMatch } from './match-pairs.ts';
import { pairTally } from './pair-tally.ts';
import type { Objective } from './solve-market.ts';

/** People for whom a change is searched: a page reads no further. */
const mostSearched = 10;
/** People for whom it is said who competes with them. */
const mostShortages = 100;
/** Objectives that fill as many seats as can be filled before they look at points. */
const seatsFirst: ReadonlySet<Objective> = new Set<Objective>(['coverage-then-total', 'floor', 'balanced']);

/** What the pages about a match need beyond `mentor/match@1`. */
export async function matchExtras(
  input: MarketInput,
  match: PairMatch,
  objective: Objective,
): Promise<MatchExtras> {
  const { market } = match;
  const tally = pairTally(market);
  const holdings = holdingsOf(market, match.solution, tally.eligibleRow);
  const { mentees, mentors } = market.sides;
  const twice = mentees.filter((p) => p.roles.includes('mentor')).length;
  return {
    allPairs: mentees.length * mentors.length - twice,
    eligiblePairs: tally.eligible,
    scoreCounts: tally.byScore,
    oneWay: market.plan.oneDirection !== undefined && twice > 1,
    load: mentorLoads(match, tally.byMentor),
    overrides: input.folder.overrides,
    rules: market.settings.rules,
    criteria: market.settings.criteria,
    wishes: wishFacts(market.sides.mentees, match.result.pairings),
    shortages: shortages(match, holdings),
    changes: await changes(input, match, { objective, holdings }),
  };
}

type LeftOver = { readonly person: string; readonly reason: string; readonly place: number };

/** Somebody is mentee and mentor at once: what one of their pairs may be depends on the other, so that every change may bar pairs. */
const isLinked = ({ sides }: PairMatch['market']): boolean => sides.mentees.some((p) => p.roles.length > 1);

/** Mentees with an empty seat, and their places in the market. */
function leftOver({ market, result }: PairMatch): LeftOver[] {
  const places = new Map(market.sides.mentees.map((p, i) => [p.id, i]));
  return result.unmatched.map(({ person, reason }) => ({ person, reason, place: places.get(person) ?? -1 }));
}

function shortages(match: PairMatch, holdings: Holdings): MatchExtras['shortages'] {
  const search = shortageSearch(match.market, holdings);
  const short = leftOver(match).filter((u) => u.reason === 'shortage');
  return new Map(
    short.slice(0, mostShortages).flatMap(({ person, place }) => {
      const set = search(place);
      return set === undefined ? [] : [[person, set] as const];
    }),
  );
}

async function changes(
  input: MarketInput,
  match: PairMatch,
  { objective, holdings }: { readonly objective: Objective; readonly holdings: Holdings },
): Promise<MatchExtras['changes']> {
  const { market } = match;
  const searched = leftOver(match)
    .filter((u) => u.reason === 'shortage' || u.reason === 'no-eligible-mentor')
    .slice(0, mostSearched);
  const walkable = seatsFirst.has(objective) && !isLinked(market);
  const search = walkable
    ? changeByWalking(
        { input, market },
        holdings,
        searched.map((u) => u.place),
      )
    : changeBySolving({ input, market, objective, prices: match.solution.v }, standingOf(match));
  const found = new Map<string, SmallestChange>();
  for (const { person, place } of searched) {
    const change = await search(place, match.result.objective.matched);
    if (change !== undefined) found.set(person, change);
  }
  return found;
}

function mentorLoads(match: PairMatch, eligible: Int32Array): MentorLoad[] {
  const used = new Map<string, number>();
  for (const p of match.result.pairings.filter((r) => r.state !== 'completed'))
    used.set(p.mentor, (used.get(p.mentor) ?? 0) + 1);
  const { sides, barred } = match.market;
  const loads = sides.mentors.map((mentor, j) => ({
    mentor: mentor.id,
    offered: barred.mentor.has(mentor.id) ? 0 : (mentor.capacity.mentor ?? 0),
    used: used.get(mentor.id) ?? 0,
    eligible: eligible[j] ?? 0,
  }));
  return sortedBy(
    loads.filter((l) => l.offered > 0 || l.used > 0),
    (l) => l.mentor,
  );
}
