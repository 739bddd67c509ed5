import type { MatchExtras, MentorLoad, SmallestChange, WishFact } from '../model/match-extras.ts';
import { sortedBy } from '../model/order.ts';
import type { Market, MarketInput } from './market.ts';
import type { CohortMatch } from './match-cohort.ts';
import { shortageOf } from './shortage.ts';
import { smallestChange } from './smallest-change.ts';
import type { Objective } from './solve-market.ts';

/** People for whom a change is searched: a page reads no further, and each search solves the market several times. */
const mostSearched = 10;

/** What the pages about a match need beyond `mentor/match@1`. */
export async function matchExtras(
  input: MarketInput,
  match: CohortMatch,
  objective: Objective,
): Promise<MatchExtras> {
  const { market } = match;
  const { byMentor, ...eligible } = eligibleCounts(market);
  const unmatched = match.result.unmatched.map((u) => ({
    ...u,
    place: market.sides.mentees.findIndex((p) => p.id === u.person),
  }));
  const short = unmatched.filter((u) => u.reason === 'shortage');
  const searchable = unmatched
    .filter((u) => u.reason === 'shortage' || u.reason === 'no-eligible-mentor')
    .slice(0, mostSearched);
  const changes = new Map<string, SmallestChange>();
  for (const { person, place } of searchable) {
    const change = await smallestChange(input, market, objective, place);
    if (change !== undefined) changes.set(person, change);
  }
  return {
    ...eligible,
    load: mentorLoads(match, byMentor),
    overrides: input.folder.overrides,
    rules: market.settings.rules,
    criteria: market.settings.criteria,
    wishes: wishes(match),
    shortages: new Map(
      short.flatMap((u) => {
        const set = shortageOf(market, match.solution, u.place);
        return set === undefined ? [] : [[u.person, set] as const];
      }),
    ),
    changes,
  };
}

function eligibleCounts(
  market: Market,
): Pick<MatchExtras, 'allPairs' | 'eligiblePairs' | 'eligibleScores'> & { byMentor: Int32Array } {
  const { mentor, score } = market.eligible();
  const { mentees, mentors } = market.sides;
  const byMentor = new Int32Array(mentors.length);
  for (const j of mentor) byMentor[j] = (byMentor[j] ?? 0) + 1;
  const twice = mentees.filter((p) => p.roles.includes('mentor')).length;
  return {
    allPairs: mentees.length * mentors.length - twice,
    eligiblePairs: score.length,
    eligibleScores: [...score],
    byMentor,
  };
}

function mentorLoads(match: CohortMatch, eligible: Int32Array): MentorLoad[] {
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

function wishes(match: CohortMatch): WishFact[] {
  const partners = new Map<string, string[]>();
  for (const p of match.result.pairings)
    partners.set(p.mentee, [...(partners.get(p.mentee) ?? []), p.mentor]);
  const facts = match.market.sides.mentees.flatMap((mentee) => {
    const list = mentee.as.mentee?.get('prefers');
    if (list === undefined || !('items' in list) || list.items.length === 0) return [];
    const granted = (partners.get(mentee.id) ?? [])
      .map((p) => list.items.indexOf(p))
      .filter((place) => place >= 0);
    return [
      {
        mentee: mentee.id,
        named: list.items.length,
        ...(granted.length === 0 ? {} : { granted: Math.min(...granted) }),
      },
    ];
  });
  return sortedBy(facts, (f) => f.mentee);
}
