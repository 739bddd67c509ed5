import * as z from 'zod/mini';
import { resultHead } from './result-parts.ts';

const whole = z.int();
const pair = { pairing: z.string(), mentee: z.string(), mentor: z.string() };

/**
 * match.lock.json: what the last match rested on, and its certificate. Costs are exact integers (src/match/README.md);
 * scores in hundredths of a point. `sha256` is over everything before it.
 */
export const matchLockSchema = z.strictObject({
  schema: z.literal('mentor/lock@1'),
  mentor: z.string(),
  ...resultHead,
  objective: z.enum(['coverage-then-total', 'total']),
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
  matched: whole,
  /** Of the solver's pairs. */
  total: whole,
  cost: z.string(),
  /** The highest pairing number ever allotted. */
  lastPairing: whole,
  sha256: z.string(),
});
export type MatchLock = z.output<typeof matchLockSchema>;
