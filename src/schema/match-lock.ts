import * as z from 'zod/mini';
import { objectives } from './program-matching.ts';
import { resultHead } from './result-parts.ts';

const whole = z.int();
const pair = { pairing: z.string(), mentee: z.string(), mentor: z.string() };

/**
 * Prices that prove how many seats at most pairs of a score can fill (README.md in src/match, "floor"): u of mentees and v
 * of mentors where they are not 0, w of pairs; `empty` is what they prove, the least weight of empty seats.
 */
const coverageProof = z.strictObject({
  empty: whole,
  mentees: z.array(z.strictObject({ id: z.string(), u: whole })),
  mentors: z.array(z.strictObject({ id: z.string(), v: whole })),
  pairs: z.array(z.strictObject({ mentee: z.string(), mentor: z.string(), w: whole })),
});
export type CoverageProof = z.output<typeof coverageProof>;

/**
 * match.lock.json: what the last match rested on, and its certificate. Costs are exact integers (src/match/README.md);
 * scores in hundredths of a point. `sha256` is over everything before it.
 */
export const matchLockSchema = z.strictObject({
  schema: z.literal('mentor/lock@1'),
  mentor: z.string(),
  ...resultHead,
  objective: z.enum(objectives),
  seed: z.string(),
  /** Zones and daylight saving were counted on this day. */
  day: z.string(),
  /** Ranges of `closeness` without a gap, frozen at the first match, by criterion. */
  ranges: z.record(z.string(), z.number()),
  scale: z.strictObject({ unit: whole, lotteryRange: whole, step: whole, classes: whole }),
  /** Free seats, priority class (0 first) and price of a seat; people without a free seat are left out. */
  mentees: z.array(z.strictObject({ id: z.string(), seats: whole, rank: whole, u: whole })),
  mentors: z.array(z.strictObject({ id: z.string(), seats: whole, v: whole })),
  /** What the solver paired; `w` is the price of using the pair, 0 but for people with several seats. */
  pairs: z.array(z.strictObject({ ...pair, score: whole, w: whole })),
  pinned: z.array(z.strictObject({ ...pair, score: whole })),
  /** Pairings that stood; of a completed one the mentor's place is free again. */
  kept: z.array(z.strictObject({ ...pair, completed: z.boolean() })),
  /**
   * Of `--max-changes`: the pairs that stood, and the bonus taken off the cost of each. No match that changes at most
   * `limit` of them costs less by more than `gap`: `cost` less what the prices prove, and `bonus` for each change fewer.
   */
  maxChanges: z.optional(
    z.strictObject({
      limit: whole,
      bonus: whole,
      /** Costs are on the coarser scale that leaves room for a bonus. */
      room: z.boolean(),
      existing: z.array(z.strictObject({ mentee: z.string(), mentor: z.string() })),
      gap: z.string(),
      /** With a gap: what using these pairs costs besides, for people with several seats. */
      weights: z.optional(z.array(z.strictObject({ mentee: z.string(), mentor: z.string(), w: whole }))),
    }),
  ),
  /**
   * Of `floor` alone: no pair of the solver scores less than `score`. `all` proves that pairs of any score fill no more
   * seats, `above` that pairs of more than `score` alone fill fewer; absent where no score is higher.
   */
  floor: z.optional(z.strictObject({ score: whole, all: coverageProof, above: z.optional(coverageProof) })),
  /**
   * Of `--lottery`: who came into the drawn order by this run, and who of lottery.csv was admitted by it, in the order.
   */
  lottery: z.optional(z.strictObject({ entered: z.array(z.string()), admitted: z.array(z.string()) })),
  matched: whole,
  /** Of the solver's pairs. */
  total: whole,
  cost: z.string(),
  /** The highest pairing number ever allotted. */
  lastPairing: whole,
  sha256: z.string(),
});
export type MatchLock = z.output<typeof matchLockSchema>;
