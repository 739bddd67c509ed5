import { sortedBy } from '../model/order.ts';
import type { Pairing } from '../model/pairing.ts';
import { pairingId, pairingNumber } from '../model/pairing-id.ts';
import type { Person } from '../model/person.ts';
import type { MatchLock } from '../schema/match-lock.ts';
import type { MatchResult } from '../schema/match-result.ts';
import { blockingPairs } from './blocking-pairs.ts';
import { certify } from './certificate.ts';
import { earlierPrices } from './changes/earlier-prices.ts';
import { type LimitedMatch, limitChanges } from './changes/limit-changes.ts';
import { settleReopened } from './changes/reopen-proposed.ts';
import { type Market, openMarket } from './market.ts';
import type { MatchedResult, MatchInput } from './match-input.ts';
import { placesOf } from './places-of.ts';
import { ruledOutCounter } from './ruled-out.ts';
import { pairKey } from './sides.ts';
import { type MarketSolution, solveMarket } from './solve-market.ts';

/** A match of pairs of two sides as records, result and lock; `market` and `solution` for explanations and pages. */
export type PairMatch = {
  readonly kind: 'pairs';
  readonly market: Market;
  /** Where changes were limited. */
  readonly limited?: LimitedMatch;
  readonly solution: MarketSolution;
  /** Every row of pairings.csv after this match: new drafts, and all that stood before but old drafts. */
  readonly pairings: readonly Pairing[];
  readonly lock: MatchLock;
  readonly result: MatchedResult;
};

/**
 * Matches pairs of two sides: drafts are solved anew, everything from proposed on stays, pins come first.
 * Optimal for the objective over all eligible pairs, with the prices that prove it in the lock.
 * Decisions that contradict each other are problems of `openMarket`: check them first.
 */
export async function matchPairs(input: MatchInput): Promise<PairMatch> {
  const { folder, lock } = input;
  const objective = input.objective ?? folder.program.matching.objective;
  const open =
    input.market ?? openMarket({ ...input, ...(lock === undefined ? {} : { ranges: lock.ranges }) });
  const limited =
    input.changeLimit === undefined ? undefined : await limitChanges(open, objective, input.changeLimit);
  const market = limited?.market ?? open;
  const prices = earlierPrices(market, objective, lock);
  const solution =
    limited?.solution ?? (await solveMarket(market, objective, prices === undefined ? {} : { prices }));
  const { made: drafts, withdrawn } = settleReopened(
    draftPairings(input, market, chosenPairs(market, solution)),
    input.proposed ?? [],
    input.today,
  );
  const before = folder.pairings.rows.map((r) => r.record).filter((p) => p.state !== 'draft');
  const newLock = certify({
    ...input,
    objective,
    market,
    solution,
    drafts,
    ...(limited === undefined ? {} : { maxChanges: limited.lock }),
  });
  return {
    kind: 'pairs',
    market,
    solution,
    ...(limited === undefined ? {} : { limited }),
    pairings: [...before, ...drafts, ...withdrawn],
    lock: newLock,
    result: {
      format: 'one-to-one',
      groups: [],
      rounds: [],
      objective: objectiveResult(market, newLock, { drafts, limited }),
      pairings: pairingResults(market, [...market.decisions.kept, ...drafts]),
      unmatched: unmatchedMentees(market, drafts),
      ...blockingPairs(market, [...market.decisions.kept, ...drafts]),
    },
  };
}

type Chosen = {
  readonly mentee: number;
  readonly mentor: number;
  readonly score: number;
  readonly origin: 'solver' | 'pinned';
};

function chosenPairs(market: Market, { taken }: MarketSolution): Chosen[] {
  const { sides, decisions, scorer } = market;
  const mentees = placesOf(sides.mentees);
  const mentors = placesOf(sides.mentors);
  const pinned = decisions.pinned.map((pin) => {
    const mentee = mentees.get(pin.mentee) ?? -1;
    const mentor = mentors.get(pin.mentor) ?? -1;
    return { mentee, mentor, score: scorer.score(mentee, mentor), origin: 'pinned' as const };
  });
  const solved = taken.map((p) => ({ ...p, origin: 'solver' as const }));
  return [...pinned, ...solved];
}

/** A draft that comes out again keeps its id, its date and its note; new ones get the next numbers, never used before. */
function draftPairings(
  { folder, today, lock }: MatchInput,
  market: Market,
  chosen: readonly Chosen[],
): Pairing[] {
  const records = folder.pairings.rows.map((r) => r.record);
  const oldDrafts = new Map(
    records.filter((p) => p.state === 'draft').map((p) => [pairKey(p.mentee, p.mentor), p]),
  );
  let last = records.reduce((most, p) => Math.max(most, pairingNumber(p.id)), lock?.lastPairing ?? 0);
  const named = chosen.flatMap((c) => {
    const mentee = market.sides.mentees[c.mentee];
    const mentor = market.sides.mentors[c.mentor];
    return mentee === undefined || mentor === undefined ? [] : [{ ...c, mentee, mentor }];
  });
  return sortedBy(
    named,
    (c) => c.mentee.id,
    (c) => c.mentor.id,
  ).map(({ mentee, mentor, score, origin }) => {
    const old = oldDrafts.get(pairKey(mentee.id, mentor.id));
    const id = old !== undefined && old.id !== '' ? old.id : pairingId(++last);
    return {
      ...old,
      id,
      mentor: mentor.id,
      mentorName: mentor.name,
      mentee: mentee.id,
      menteeName: mentee.name,
      state: 'draft',
      origin,
      score,
      drafted: old?.drafted ?? today,
    };
  });
}

function objectiveResult(
  market: Market,
  lock: MatchLock,
  { drafts, limited }: { readonly drafts: readonly Pairing[]; readonly limited?: LimitedMatch | undefined },
): MatchResult['objective'] {
  const { kept, pinned } = market.decisions;
  const standing = [...kept, ...drafts];
  const scores = standing.flatMap((p) => p.score ?? []);
  const total = scores.reduce((sum, s) => sum + s, 0);
  const wantedBy = seatsWanted(market);
  const wanted = market.sides.mentees.reduce((sum, p) => sum + wantedBy(p), 0);
  const gap = limited === undefined || limited.by === 'prices' ? 0 : Math.max(1, limited.gap);
  return {
    name: lock.objective,
    matched: kept.length + pinned.length + lock.matched,
    seats: wanted,
    total: total / 100,
    minimum: scores.length === 0 ? null : scores.reduce((least, s) => Math.min(least, s)) / 100,
    proven: gap === 0,
    // Pins and standing pairings are given; over the rest the prices bound every other match by this one.
    bound: (total + gap) / 100,
    gap: gap / 100,
  };
}

function pairingResults(market: Market, pairings: readonly Pairing[]): MatchResult['pairings'] {
  const mentees = placesOf(market.sides.mentees);
  const mentors = placesOf(market.sides.mentors);
  return sortedBy(
    pairings,
    (p) => p.mentee,
    (p) => p.mentor,
    (p) => p.id,
  ).map((p) => {
    const i = mentees.get(p.mentee);
    const j = mentors.get(p.mentor);
    const parts = i === undefined || j === undefined ? [] : market.scorer.parts(i, j);
    return {
      id: p.id,
      mentee: p.mentee,
      mentor: p.mentor,
      score: p.score === undefined ? null : p.score / 100,
      state: p.state,
      origin: p.origin,
      parts: parts.map(({ criterion, value, known }) => ({
        criterion: criterion.name,
        value: value / 1_000_000,
        weight: criterion.weight,
        known,
      })),
    };
  });
}

/** Who is out wants no seat but those that stand; whoever lowered their number keeps what they have. */
function seatsWanted({ barred, decisions }: Market): (person: Person) => number {
  const kept = new Map<string, number>();
  for (const { mentee } of decisions.kept) kept.set(mentee, (kept.get(mentee) ?? 0) + 1);
  return ({ id, capacity }) => {
    const standing = kept.get(id) ?? 0;
    return barred.mentee.get(id) === 'out' ? standing : Math.max(standing, capacity.mentee ?? 0);
  };
}

/** Mentees with an empty seat, and what stands between them and each mentor: the first law that every pair breaks. */
function unmatchedMentees(market: Market, drafts: readonly Pairing[]): MatchResult['unmatched'] {
  const filled = new Map<string, number>();
  for (const p of [...market.decisions.kept, ...drafts])
    filled.set(p.mentee, (filled.get(p.mentee) ?? 0) + 1);
  const wanted = seatsWanted(market);
  const ruledOutFor = ruledOutCounter(market);
  const unmatched = market.sides.mentees.flatMap((person, i) => {
    if ((filled.get(person.id) ?? 0) >= wanted(person)) return [];
    const ruledOut = ruledOutFor(i);
    const barred = market.barred.mentee.get(person.id);
    const candidates = market.sides.mentors.length - ruledOut.reduce((sum, r) => sum + r.count, 0);
    // Whom no mentor may take would not have had a place by any lot.
    const lacks = candidates === 0 ? ('no-eligible-mentor' as const) : undefined;
    const reason = barred === 'waiting-list' ? (lacks ?? barred) : (barred ?? lacks ?? ('shortage' as const));
    return [{ person: person.id, role: 'mentee' as const, reason, ruledOut }];
  });
  return sortedBy(unmatched, (u) => u.person);
}
