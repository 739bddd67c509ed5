import { type Market, openMarket } from '../../src/match/market.ts';
import { matchPairs, type PairMatch } from '../../src/match/match-pairs.ts';
import { verifyMatch } from '../../src/match/verify/verify-match.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';

/** The pairs that may be made, as plain tables: score in hundredths, undefined where a pair may not be. */
export type Choices = {
  readonly score: readonly (readonly (number | undefined)[])[];
  readonly seats: readonly number[];
  readonly places: readonly number[];
  /** Priority class of each mentee, and how many there are. */
  readonly ranks: readonly number[];
  readonly classes: number;
  /** Of a mentor's k-th mentee, in hundredths. */
  readonly load: (mentor: number, k: number) => number;
};

export function choicesOf(market: Market, folder: ProgramFolder): Choices {
  const { sides, seats, laws, scorer, decisions, ranks, classes } = market;
  const penalty = Math.round(folder.program.matching.load_penalty * 100);
  const places = sides.mentors.map((p) => p.capacity.mentor ?? 0);
  return {
    seats: [...seats.mentee],
    places: [...seats.mentor],
    ranks,
    classes,
    load: (j, k) => ((places[j] ?? 0) - (seats.mentor[j] ?? 0) + k) * penalty,
    score: sides.mentees.map((mentee, i) =>
      sides.mentors.map((mentor, j) =>
        decisions.standing.has(`${mentee.id}\0${mentor.id}`) || laws.some((law) => law.breaks(i, j))
          ? undefined
          : scorer.score(i, j),
      ),
    ),
  };
}

/** Seats filled in each class, and points, of which load is taken off. */
export type Best = { readonly filled: readonly number[]; readonly points: number };

/** More than any seats, or points, of a small program. */
const [manySeats, manyPoints] = [32, 2 ** 30];

/**
 * The best match by trying every one: mentee by mentee over all ways that places can be left. `value` is what a pair
 * brings, undefined where it is not wanted; with `coverage` filled seats count first, class by class.
 */
export function bestByTrying(
  { score, seats, places, ranks, classes, load }: Choices,
  value: (score: number) => number | undefined,
  coverage: boolean,
): Best {
  const room = places.map((p) => Math.min(p, seats.length));
  const step = room.map((_, j) => room.slice(0, j).reduce((product, r) => product * (r + 1), 1));
  const states = room.reduce((product, r) => product * (r + 1), 1);
  const roomIn = (state: number, j: number) => Math.floor(state / (step[j] ?? 1)) % ((room[j] ?? 0) + 1);
  let best = new Float64Array(states).fill(Number.NEGATIVE_INFINITY);
  best[states - 1] = 0;
  const classWorth = (rank: number) => manyPoints * manySeats ** (classes - 1 - rank);
  score.forEach((row, i) => {
    const next = best.slice();
    const filled = coverage ? classWorth(ranks[i] ?? 0) : 0;
    const wanted = row.map((s) => (s === undefined ? undefined : value(s)));
    const visit = (state: number, from: number, left: number, sum: number): void => {
      if (sum > (next[state] ?? 0)) next[state] = sum;
      if (left === 0) return;
      for (let j = from; j < wanted.length; j++) {
        const brings = wanted[j];
        if (brings === undefined || roomIn(state, j) === 0) continue;
        const taken = (places[j] ?? 0) - ((places[j] ?? 0) - (room[j] ?? 0)) - roomIn(state, j);
        visit(state - (step[j] ?? 0), j + 1, left - 1, sum + filled + brings - load(j, taken));
      }
    };
    best.forEach((sum, state) => {
      if (sum > Number.NEGATIVE_INFINITY) visit(state, 0, seats[i] ?? 0, sum);
    });
    best = next;
  });
  let rest = best.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
  const filled: number[] = [];
  for (let rank = 0; coverage && rank < classes; rank++) {
    // Points can be below 0 where load is taken off: the nearest number of seats, not the next lower one.
    filled.push(Math.floor((rest + manyPoints / 2) / classWorth(rank)));
    rest -= (filled[rank] ?? 0) * classWorth(rank);
  }
  return { filled, points: rest };
}

/** What a match filled and brought, in the same words. */
export function madeBy(
  { market, lock }: PairMatch,
  choices: Choices,
  worth: (score: number) => number,
): Best {
  const places = new Map(market.sides.mentees.map((p, i) => [p.id, i]));
  const mentors = new Map(market.sides.mentors.map((p, j) => [p.id, j]));
  const filled = new Array<number>(choices.classes).fill(0);
  const held = new Map<number, number>();
  let points = 0;
  for (const { mentee, mentor, score } of lock.pairs) {
    const rank = choices.ranks[places.get(mentee) ?? -1] ?? -1;
    const j = mentors.get(mentor) ?? -1;
    filled[rank] = (filled[rank] ?? 0) + 1;
    points += worth(score) - choices.load(j, held.get(j) ?? 0);
    held.set(j, (held.get(j) ?? 0) + 1);
  }
  return { filled, points };
}

/** A random program matched, and the certificate weighed; undefined where its decisions contradict each other. */
export async function matched(folder: ProgramFolder) {
  const market = openMarket({ folder, today: '2026-02-01', orphaned: new Set() });
  if (market.problems.length > 0) return undefined;
  const match = await matchPairs({
    folder,
    today: '2026-02-01',
    version: 'test',
    orphaned: new Set(),
    market,
  });
  const rows = match.pairings.map((record) => ({ record, extra: new Map<string, string>() }));
  const { faults } = await verifyMatch({
    folder: { ...folder, pairings: { columns: [], rows } },
    lock: match.lock,
    orphaned: () => new Set(),
  });
  return { match, faults, choices: choicesOf(market, folder) };
}
