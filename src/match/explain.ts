import type { SmallestChange } from '../model/match-extras.ts';
import { sortedBy } from '../model/order.ts';
import type { ExplainResult } from '../schema/explain-result.ts';
import type { Market, MarketInput } from './market.ts';
import { type CohortMatch, ruledOutCounts } from './match-cohort.ts';
import { shortageOf } from './shortage.ts';
import { smallestChange } from './smallest-change.ts';
import { solveWith } from './what-if.ts';

export type Explanation = Omit<ExplainResult, 'schema' | 'program' | 'asOf' | 'inputs'>;

/** Runners-up worth naming. */
const mostAlternatives = 5;

/** Of whom: nobody (the whole program), one person, or two people. Ids. */
export type ExplainQuestion = { readonly person?: string; readonly other?: string };

/**
 * Why a match is as it is: the parts of a score, the laws that bar a pair, the runners-up and who has them, what forcing
 * a pair would cost (solved again, not estimated), whether it is a shortage, and the smallest change that helps.
 */
export async function explainMatch(
  input: MarketInput,
  match: CohortMatch,
  question: ExplainQuestion,
): Promise<Explanation> {
  const { person, other } = question;
  if (person === undefined)
    return {
      ...nothing,
      subject: { person: null, other: null, kind: 'program' },
      partners: partnersOf(match),
    };
  if (other !== undefined) return explainPair(match, person, other);
  return explainPerson(input, match, person);
}

const nothing: Omit<Explanation, 'subject'> = {
  parts: [],
  score: null,
  brokenRules: [],
  partners: [],
  alternatives: [],
  forcing: null,
  ruledOut: [],
  shortage: null,
  change: null,
};

/** The direction of a question about two people: as they are paired, else the one that rules allow, else as asked. */
function direction(match: CohortMatch, a: string, b: string): { mentee: number; mentor: number } | undefined {
  const { sides, laws } = match.market;
  const place = (mentee: string, mentor: string) => ({
    mentee: sides.mentees.findIndex((p) => p.id === mentee),
    mentor: sides.mentors.findIndex((p) => p.id === mentor),
  });
  const ways = [place(a, b), place(b, a)].filter((w) => w.mentee >= 0 && w.mentor >= 0);
  const paired = ways.find((w) =>
    match.result.pairings.some(
      (p) => p.mentee === sides.mentees[w.mentee]?.id && p.mentor === sides.mentors[w.mentor]?.id,
    ),
  );
  return paired ?? ways.find((w) => !laws.some((law) => law.breaks(w.mentee, w.mentor))) ?? ways[0];
}

async function explainPair(match: CohortMatch, a: string, b: string): Promise<Explanation> {
  const way = direction(match, a, b);
  if (way === undefined)
    return { ...nothing, subject: { person: a, other: b, kind: 'non-pair' }, brokenRules: ['roles'] };
  const { market } = match;
  const mentee = market.sides.mentees[way.mentee]?.id ?? '';
  const mentor = market.sides.mentors[way.mentor]?.id ?? '';
  const together = match.result.pairings.find((p) => p.mentee === mentee && p.mentor === mentor);
  const barred = [market.barred.mentee.get(mentee), market.barred.mentor.get(mentor)].flatMap(
    (reason) => reason ?? [],
  );
  const brokenRules = [
    ...barred,
    ...market.laws.filter((law) => law.breaks(way.mentee, way.mentor)).map((law) => law.name),
  ];
  return {
    ...nothing,
    subject: { person: mentee, other: mentor, kind: together === undefined ? 'non-pair' : 'pair' },
    parts: partsOf(market, way),
    score: market.scorer.score(way.mentee, way.mentor) / 100,
    brokenRules,
    partners: partnersOf(match, mentee, mentor),
    alternatives: together === undefined ? [] : alternatives(match, way.mentee, mentor),
    forcing: together === undefined && brokenRules.length === 0 ? await forcing(match, way) : null,
  };
}

async function explainPerson(input: MarketInput, match: CohortMatch, person: string): Promise<Explanation> {
  const { market } = match;
  const partners = partnersOf(match, person);
  const mentee = market.sides.mentees.findIndex((p) => p.id === person);
  const unmatched = match.result.unmatched.find((u) => u.person === person);
  if (unmatched === undefined && partners.length > 0) {
    const own = partners.find((p) => p.mentee === person);
    const mentor = market.sides.mentors.findIndex((p) => p.id === own?.mentor);
    const known = mentee >= 0 && mentor >= 0;
    return {
      ...nothing,
      subject: { person, other: null, kind: 'matched' },
      parts: known ? partsOf(market, { mentee, mentor }) : [],
      score: known ? market.scorer.score(mentee, mentor) / 100 : null,
      partners,
      alternatives: mentee >= 0 ? alternatives(match, mentee, own?.mentor) : [],
      ruledOut: mentee >= 0 ? ruledOutCounts(market, mentee) : [],
    };
  }
  const objective = match.lock.objective;
  const shortage =
    mentee >= 0 && unmatched?.reason === 'shortage' ? shortageOf(market, match.solution, mentee) : undefined;
  const change =
    mentee >= 0 && unmatched !== undefined
      ? await smallestChange(input, market, objective, mentee)
      : undefined;
  return {
    ...nothing,
    subject: { person, other: null, kind: 'unmatched' },
    partners,
    brokenRules:
      unmatched === undefined || unmatched.reason === 'shortage' || unmatched.reason === 'no-eligible-mentor'
        ? []
        : [unmatched.reason],
    alternatives: mentee >= 0 ? alternatives(match, mentee) : [],
    ruledOut: unmatched?.ruledOut ?? [],
    shortage:
      shortage === undefined
        ? null
        : { mentees: [...shortage.mentees], mentors: [...shortage.mentors], places: shortage.places },
    change: change === undefined ? null : changeResult(change),
  };
}

const changeResult = (change: SmallestChange): NonNullable<Explanation['change']> => ({ ...change });

function partsOf(market: Market, pair: { mentee: number; mentor: number }): Explanation['parts'] {
  return market.scorer.parts(pair.mentee, pair.mentor).map(({ criterion, value, known }) => ({
    criterion: criterion.name,
    value: value / 1_000_000,
    weight: criterion.weight,
    known,
  }));
}

/** The pairings of these people; of everybody where nobody is named. */
function partnersOf(match: CohortMatch, ...people: readonly string[]): Explanation['partners'] {
  return match.result.pairings
    .filter((p) => people.length === 0 || people.includes(p.mentee) || people.includes(p.mentor))
    .map(({ id, mentee, mentor }) => ({ pairing: id, mentee, mentor }));
}

function alternatives(match: CohortMatch, mentee: number, except?: string): Explanation['alternatives'] {
  const { market } = match;
  const menteeId = market.sides.mentees[mentee]?.id ?? '';
  const eligible = market.sides.mentors.flatMap((mentor, j) => {
    const places = mentor.capacity.mentor ?? 0;
    if (
      mentor.id === except ||
      places === 0 ||
      market.barred.mentor.has(mentor.id) ||
      market.laws.some((law) => law.breaks(mentee, j))
    )
      return [];
    const heldBy = match.result.pairings.filter((p) => p.mentor === mentor.id).map((p) => p.mentee);
    return [
      {
        mentee: menteeId,
        mentor: mentor.id,
        score: market.scorer.score(mentee, j) / 100,
        placesFree: Math.max(0, places - heldBy.length),
        heldBy,
      },
    ];
  });
  return sortedBy(
    eligible,
    (a) => -a.score,
    (a) => a.mentor,
  ).slice(0, mostAlternatives);
}

/** Null where one of them has no free seat because pairings that stand or pins hold it. */
async function forcing(
  match: CohortMatch,
  pair: { mentee: number; mentor: number },
): Promise<Explanation['forcing']> {
  const { market, lock } = match;
  if ((market.seats.mentee[pair.mentee] ?? 0) === 0 || (market.seats.mentor[pair.mentor] ?? 0) === 0)
    return null;
  const outcome = await solveWith(market, lock.objective, { kind: 'force', ...pair });
  const then = new Map<string, string[]>();
  for (const { mentee, mentor } of outcome.pairs) {
    const id = market.sides.mentees[mentee]?.id ?? '';
    then.set(id, [...(then.get(id) ?? []), market.sides.mentors[mentor]?.id ?? ''].sort());
  }
  const now = new Map<string, string[]>();
  for (const { mentee, mentor } of lock.pairs) now.set(mentee, [...(now.get(mentee) ?? []), mentor].sort());
  const changed = [...new Set([...then.keys(), ...now.keys()])].filter(
    (id) => then.get(id)?.join() !== now.get(id)?.join(),
  );
  return {
    total: (outcome.total - lock.total) / 100,
    matched: outcome.matched - lock.matched,
    moved: changed.sort(),
  };
}
