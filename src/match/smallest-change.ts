import type { SmallestChange } from '../model/match-extras.ts';
import { sortedBy } from '../model/order.ts';
import { firstBroken, type Market, type MarketInput, openMarket } from './market.ts';
import { itemsOf } from './sides.ts';
import { type Objective, solveMarket } from './solve-market.ts';
import { type Outcome, solveWith } from './what-if.ts';

/** Tries enough to find what helps, few enough to answer at once. */
const mostTried = 5;

/** Laws that are somebody's wish or decision: no exception to these is ever proposed. */
const notNegotiable: ReadonlySet<string> = new Set([
  'self',
  'avoids',
  'ban',
  'mutual',
  'outside_management_line',
  'not_own_manager',
]);

/**
 * The smallest change that matches one person more, found by solving the market again with it: an answer that may be
 * missing from a form (a shared language), one place more with an eligible mentor, or one exception from one rule.
 */
export async function smallestChange(
  input: MarketInput,
  market: Market,
  objective: Objective,
  mentee: number,
): Promise<SmallestChange | undefined> {
  const matchedNow = await solvedSeats(market, objective);
  const better = (outcome: Outcome) => outcome.matched > matchedNow;
  const places = candidates(market, mentee, (law) => law === undefined).map((mentor) => ({
    kind: 'place' as const,
    mentor,
  }));
  const exceptions = candidates(
    market,
    mentee,
    (law, others) => law !== undefined && others === 1 && !notNegotiable.has(law),
  );
  const standing = market.decisions.kept.length + market.decisions.pinned.length;
  const found =
    (await firstThat(places, async (c) => better(await solveWith(market, objective, c)))) ??
    (await missingAnswer(input, market, objective, mentee)) ??
    (await firstThat(
      exceptions.map((mentor) => ({ kind: 'exception' as const, mentee, mentor })),
      async (c) => better(await solveWith(market, objective, c)),
    ));
  if (found === undefined) return undefined;
  const matched = matchedNow + 1 + standing;
  if (found.kind === 'value') return { ...found, matched };
  const mentor = market.sides.mentors[found.mentor]?.id ?? '';
  return found.kind === 'place'
    ? { kind: 'place', mentor, matched }
    : { kind: 'exception', mentor, rule: firstBroken(market, mentee, found.mentor)?.name ?? '', matched };
}

async function firstThat<T>(
  tried: readonly T[],
  helps: (candidate: T) => Promise<boolean>,
): Promise<T | undefined> {
  for (const candidate of tried.slice(0, mostTried)) if (await helps(candidate)) return candidate;
  return undefined;
}

/** Mentors for whom the test on their first broken law (and how many are broken) holds, best score first. */
function candidates(
  market: Market,
  mentee: number,
  test: (law: string | undefined, broken: number) => boolean,
): number[] {
  const fitting = market.sides.mentors.flatMap((mentor, j) => {
    if (market.barred.mentor.has(mentor.id) || (mentor.capacity.mentor ?? 0) === 0) return [];
    const broken = market.laws.filter((law) => law.breaks(mentee, j));
    return test(broken[0]?.name, broken.length)
      ? [{ j, score: market.scorer.score(mentee, j), id: mentor.id }]
      : [];
  });
  return sortedBy(
    fitting,
    (c) => -c.score,
    (c) => c.id,
  ).map((c) => c.j);
}

/** A word that a `share` rule misses and many mentors have: perhaps only left out of the form. */
async function missingAnswer(
  input: MarketInput,
  market: Market,
  objective: Objective,
  mentee: number,
): Promise<{ kind: 'value'; field: string; value: string } | undefined> {
  const person = market.sides.mentees[mentee];
  const shared = market.settings.rules.flatMap((rule) => ('share' in rule ? [rule.share.field] : []));
  for (const field of shared) {
    const own = person?.as.mentee?.get(field);
    if (person === undefined || own?.type !== 'set') continue;
    const has = new Set(itemsOf(own));
    const counts = new Map<string, { word: string; count: number }>();
    for (const mentor of market.sides.mentors) {
      const theirs = mentor.as.mentor?.get(field);
      if (theirs?.type !== 'set') continue;
      for (const word of theirs.items) counts.set(word, { word, count: (counts.get(word)?.count ?? 0) + 1 });
    }
    const missing = sortedBy(
      [...counts.values()].filter((c) => !has.has(c.word.toLowerCase())),
      (c) => -c.count,
      (c) => c.word,
    );
    for (const { word } of missing.slice(0, 2)) {
      const answers = new Map(person.as.mentee).set(field, { type: 'set', items: [...own.items, word] });
      const changed = { ...person, as: { ...person.as, mentee: answers } };
      const people = input.folder.cohort.people.map((p) => (p.id === person.id ? changed : p));
      const asked = openMarket({
        ...input,
        folder: { ...input.folder, cohort: { ...input.folder.cohort, people } },
      });
      if ((await solvedSeats(asked, objective)) > (await solvedSeats(market, objective)))
        return { kind: 'value', field, value: word };
    }
  }
  return undefined;
}

async function solvedSeats(market: Market, objective: Objective): Promise<number> {
  return (await solveMarket(market, objective)).taken.length;
}
