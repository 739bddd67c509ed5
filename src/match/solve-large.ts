import type { Bonus, PairList } from './list-pairs.ts';
import type { Market } from './market.ts';
import type { MatchCosts } from './match-costs.ts';
import { placesOf } from './places-of.ts';
import { poolFor } from './scan/crew.ts';
import { type CheaperPairs, type PairPatch, pairPatch, type ScanData } from './scan/scan.ts';
import { solveByLists } from './scan/solve-by-lists.ts';
import type { Solution } from './solve/instance.ts';

/** Candidates of each mentee, and one more for every other seat. */
const candidates = 64;
/** Up to so many pairs between people with free seats, all of them are listed at once. */
const fewPairs = 2 ** 16;

export type LargeOptions = {
  readonly exception?: { readonly mentee: number; readonly mentor: number };
  readonly bonus?: Bonus;
  /** Prices by mentor of an earlier match: they save work and change no pair. */
  readonly prices?: Float64Array;
};

/** Pairs that were listed, and the best match among all there are. */
export type Solved = { readonly pairs: PairList; readonly solution: Solution };

/** Whether a market has so many pairs that they are listed a few for each mentee, and the others priced out. */
export const isLarge = (market: Market): boolean => freePairs(market) > fewPairs;

/** Solves a large market: the pairs returned are candidates, and all that are tight under the prices. */
export async function solveLarge(
  market: Market,
  costs: MatchCosts,
  options: LargeOptions = {},
): Promise<Solved> {
  const data = scanData(market, costs, options);
  const crew = poolFor(freePairs(market), market.pool).hire({ plan: market.plan, data });
  try {
    const { instance, solution, score } = await solveByLists(crew, data, {
      emptyCost: costs.emptyCost,
      ...(costs.load === undefined ? {} : { load: costs.load }),
      ...(options.prices === undefined ? {} : { v: options.prices }),
      ...(market.progress === undefined ? {} : { progress: market.progress }),
      keep: candidates + Math.max(0, ...new Set(market.seats.mentee)),
    });
    return { pairs: { instance, score }, solution };
  } finally {
    await crew.dismiss();
  }
}

function freePairs({ seats }: Market): number {
  const open = (of: Int32Array) => of.reduce((count, free) => count + (free > 0 ? 1 : 0), 0);
  return open(seats.mentee) * open(seats.mentor);
}

function scanData(market: Market, costs: MatchCosts, options: LargeOptions): ScanData {
  const { keys, seats } = market;
  const { costOfScore, scale } = costs;
  return {
    costs: {
      costOfScore,
      lotteryRange: scale.lotteryRange,
      menteeKeys: Uint32Array.from(keys.mentee),
      mentorKeys: Uint32Array.from(keys.mentor),
    },
    seats: seats.mentee,
    capacity: seats.mentor,
    patch: patchOf(market, options),
    ...(options.bonus === undefined ? {} : { cheaper: cheaperPairs(market, options.bonus) }),
  };
}

/** Pairs that stand are out; the exception is in, unless it stands. */
function patchOf({ sides, decisions, scorer }: Market, { exception }: LargeOptions): PairPatch {
  const mentees = placesOf(sides.mentees);
  const mentors = placesOf(sides.mentors);
  const standing = [...decisions.standing].flatMap((key) => {
    const [menteeId = '', mentorId = ''] = key.split('\0');
    const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
    return mentee === undefined || mentor === undefined ? [] : [{ mentee, mentor, score: -1 }];
  });
  const stands = standing.some((p) => p.mentee === exception?.mentee && p.mentor === exception.mentor);
  if (exception === undefined || stands) return pairPatch(standing);
  return pairPatch([...standing, { ...exception, score: scorer.score(exception.mentee, exception.mentor) }]);
}

function cheaperPairs({ sides }: Market, { amount, pairs }: Bonus): CheaperPairs {
  const places = Float64Array.from(pairs).sort();
  const mentors = sides.mentors.length;
  return {
    mentee: Int32Array.from(places, (place) => Math.floor(place / mentors)),
    mentor: Int32Array.from(places, (place) => place % mentors),
    off: amount,
  };
}
