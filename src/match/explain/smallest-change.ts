import type { SmallestChange } from '../../model/match-extras.ts';
import { sortedBy } from '../../model/order.ts';
import { type Market, type MarketInput, openMarket } from '../market.ts';
import { itemsOf } from '../sides.ts';
import { type Change, matchWith, type Program, type Standing, withWord } from './changed-market.ts';
import { freePlaceSearch, type Holdings } from './place-search.ts';

/** Tries enough to find what helps, few enough to answer at once. */
const mostTried = 5;

/** Laws that are somebody's wish or decision: no exception to these is ever proposed. */
export const notNegotiable: ReadonlySet<string> = new Set([
  'self',
  'avoids',
  'ban',
  'mutual',
  'outside_management_line',
  'not_own_manager',
]);

/** Bars that a pin does not lift, or that nobody should lift: people who are out, wishes, decisions, lines of management. */
export const unpinnable: ReadonlySet<string> = new Set([
  ...notNegotiable,
  'out',
  'not-eligible',
  'waiting-list',
]);

/** A mentor who offers a place, and the one law that bars the pair; no law: only places are short. */
export type Candidate = { readonly mentor: number; readonly rule?: string };

/** An answer that may only be missing from a form: a word that a `share` rule asks for and many mentors have. */
export type MissingWord = { readonly field: string; readonly word: string };

/**
 * The smallest change that matches one person more: one place more with an eligible mentor, an answer that may be missing
 * from a form, or one exception from one rule. `matched`: seats filled now.
 */
export type ChangeSearch = (mentee: number, matched: number) => Promise<SmallestChange | undefined>;

/**
 * Where seats come before points, a change fills one seat more if and only if a path of moves leads from it to a free
 * place (Berge 1957): found by walking, without solving. The searches of several people share what they have seen.
 */
export function changeByWalking(
  { input, market }: Pick<Program, 'input' | 'market'>,
  holdings: Holdings,
  mentees: readonly number[],
): ChangeSearch {
  const leadsToPlace = freePlaceSearch(holdings);
  let known: Admissions | undefined;
  const wouldAdmit: Admissions = (mentee, missing) => {
    known ??= admissions(input, market, mentees);
    return known(mentee, missing);
  };
  return async (mentee, matched) => {
    const free = ({ mentor }: Candidate) => !holdings.holds(mentee, mentor);
    const { eligible, nearly } = candidates(market, mentee);
    const place = eligible.find(free);
    const idOf = (mentor: number) => market.sides.mentors[mentor]?.id ?? '';
    if (place !== undefined) return { kind: 'place', mentor: idOf(place.mentor), matched: matched + 1 };
    const word = missingWords(market, mentee).find((w) =>
      wouldAdmit(mentee, w).some((j) => !holdings.holds(mentee, j) && leadsToPlace(j)),
    );
    if (word !== undefined)
      return { kind: 'value', field: word.field, value: word.word, matched: matched + 1 };
    const found = nearly
      .filter(free)
      .slice(0, mostTried)
      .find((c) => leadsToPlace(c.mentor));
    if (found === undefined) return undefined;
    return { kind: 'exception', mentor: idOf(found.mentor), rule: found.rule ?? '', matched: matched + 1 };
  };
}

type Told = SmallestChange extends infer C ? (C extends SmallestChange ? Omit<C, 'matched'> : never) : never;

/** The same for objectives that weigh points against seats: each change is solved. */
export function changeBySolving(program: Program, now: Standing): ChangeSearch {
  const { market } = program;
  return async (mentee, matched) => {
    const menteeId = market.sides.mentees[mentee]?.id ?? '';
    const idOf = ({ mentor }: Candidate) => market.sides.mentors[mentor]?.id ?? '';
    const held = new Set(now.pairs.filter((p) => p.mentee === menteeId).map((p) => p.mentor));
    const free = (c: Candidate) => !held.has(idOf(c));
    const { eligible, nearly } = candidates(market, mentee);
    const found: readonly { readonly change: Change; readonly told: Told }[] = [
      ...eligible
        .filter(free)
        .slice(0, mostTried)
        .map((c) => {
          const told = { kind: 'place', mentor: idOf(c) } as const;
          return { change: told, told };
        }),
      ...missingWords(market, mentee).map(({ field, word }) => {
        const told = { kind: 'value', field, value: word } as const;
        return { change: { ...told, mentee: menteeId }, told };
      }),
      ...nearly
        .filter(free)
        .slice(0, mostTried)
        .map((c) => {
          const told = { kind: 'exception', mentor: idOf(c), rule: c.rule ?? '' } as const;
          return { change: { kind: 'exception', mentor: idOf(c), mentee: menteeId } as const, told };
        }),
    ];
    for (const { change, told } of found) {
      const after = await matchWith(program, change);
      if (after.matched > matched) return { ...told, matched: after.matched };
    }
    return undefined;
  };
}

/** Mentors who offer a place and are eligible, and those whom exactly one negotiable law bars; best score first. */
export function candidates(
  market: Market,
  mentee: number,
): { readonly eligible: readonly Candidate[]; readonly nearly: readonly Candidate[] } {
  const fitting = market.sides.mentors.flatMap((mentor, j) => {
    if (market.barred.mentor.has(mentor.id) || (mentor.capacity.mentor ?? 0) === 0) return [];
    const broken = market.laws.filter((law) => law.breaks(mentee, j));
    const [rule] = broken.map((law) => law.name);
    if (broken.length > 1 || (rule !== undefined && notNegotiable.has(rule))) return [];
    const candidate: Candidate = rule === undefined ? { mentor: j } : { mentor: j, rule };
    return [{ candidate, score: market.scorer.score(mentee, j), id: mentor.id }];
  });
  const best = sortedBy(
    fitting,
    (c) => -c.score,
    (c) => c.id,
  ).map((c) => c.candidate);
  return {
    eligible: best.filter((c) => c.rule === undefined),
    nearly: best.filter((c) => c.rule !== undefined),
  };
}

/** The words of `share` rules that most mentors have and this mentee does not: at most two a rule. */
export function missingWords(market: Market, mentee: number): MissingWord[] {
  const person = market.sides.mentees[mentee];
  const shared = market.settings.rules.flatMap((rule) => ('share' in rule ? [rule.share.field] : []));
  return shared.flatMap((field) => {
    const own = person?.as.mentee?.get(field);
    if (own?.type !== 'set') return [];
    const has = new Set(itemsOf(own));
    const counts = new Map<string, number>();
    for (const mentor of market.sides.mentors) {
      const theirs = mentor.as.mentor?.get(field);
      if (theirs?.type !== 'set') continue;
      for (const word of theirs.items) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const missing = [...counts].filter(([word]) => !has.has(word.toLowerCase()));
    return sortedBy(
      missing,
      ([, count]) => -count,
      ([word]) => word,
    )
      .slice(0, 2)
      .map(([word]) => ({ field, word }));
  });
}

/** Rules that read what both answered: one word more can satisfy one of them and break another. */
const comparing: ReadonlySet<string> = new Set(['share', 'same', 'different']);

/** By mentee and word: the mentors whom the further answer would make eligible. */
type Admissions = (mentee: number, missing: MissingWord) => number[];

/**
 * Asks it of a market of its own, with the rules that compare answers alone and these mentees once for each word that
 * they may have forgotten; the other laws are those of the market itself.
 */
function admissions(input: MarketInput, market: Market, mentees: readonly number[]): Admissions {
  const asked = mentees.flatMap((i) => missingWords(market, i).map((missing) => ({ i, missing })));
  const idOf = (i: number, { field, word }: MissingWord) => `${i}\0${field}\0${word}`;
  const twins = asked.flatMap(({ i, missing: m }) => {
    const person = market.sides.mentees[i];
    if (person === undefined) return [];
    const { as } = withWord(person, m.field, m.word);
    return [
      { ...person, id: idOf(i, m), roles: ['mentee' as const], as: { mentee: as.mentee ?? new Map() } },
    ];
  });
  const mentors = market.sides.mentors.map((p) => ({ ...p, roles: ['mentor' as const] }));
  const { folder } = input;
  const rules = market.settings.rules.filter((rule) => Object.keys(rule).some((name) => comparing.has(name)));
  const others = openMarket({
    ...input,
    folder: {
      ...folder,
      overrides: [],
      pairings: { ...folder.pairings, rows: [] },
      program: { ...folder.program, matching: { ...folder.program.matching, rules, criteria: [] } },
      cohort: { people: [...twins, ...mentors], fields: folder.cohort.fields },
    },
  });
  const places = new Map(others.sides.mentees.map((p, i) => [p.id, i]));
  const here = new Map(market.sides.mentors.map((p, j) => [p.id, j]));
  const laws = market.laws.filter((law) => !comparing.has(law.name));
  const row = new Int16Array(others.sides.mentors.length);
  return (mentee, missing) => {
    others.scoreRow(places.get(idOf(mentee, missing)) ?? 0, row);
    return others.sides.mentors.flatMap((p, at) => {
      const j = here.get(p.id) ?? 0;
      const open = (row[at] ?? -1) >= 0 && (market.seats.mentor[j] ?? 0) > 0;
      return open && !laws.some((law) => law.breaks(mentee, j)) ? [j] : [];
    });
  };
}
