import * as z from 'zod/mini';
import { resultHead } from './result-parts.ts';

const whole = z.int();

/**
 * Prices of a matching of peers (src/match/README.md, "Peers"), doubled. `prices` stand in the order of `people`; an odd
 * set holds people by their places there, and earlier odd sets whole. `worth`: what the prices add up to.
 */
const peerPrices = {
  prices: z.array(whole),
  oddSets: z.array(z.strictObject({ people: z.array(whole), sets: z.array(whole), price: whole })),
  worth: z.string(),
};

/** Peers: the prices of the best pairs; where they leave somebody, those of the rest for every three who came close. */
const peerProof = z.strictObject({
  format: z.literal('peer'),
  scale: z.strictObject({ seat: whole, unit: whole, lotteryRange: whole }),
  people: z.array(z.string()),
  ...peerPrices,
  tried: z.array(z.strictObject({ trio: z.array(whole), ...peerPrices })),
});

const wholePrices = z.array(z.strictObject({ id: z.string(), price: whole }));

/**
 * Groups (src/match/README.md, "Groups"): prices of mentees, `scale` of them a hundredth of a point, 0 where absent. With a
 * place counting `seatWorth` hundredths times its weight, they bound what any match is worth. `placed` and `placeable` weigh
 * places: how much the match fills and how much any could, by sizes of groups, by `placePrices`, or as the solver found.
 */
const groupProof = z.strictObject({
  format: z.literal('group'),
  scale: whole,
  seatWorth: whole,
  prices: wholePrices,
  /** Of a place as such, of which sizes of groups allow so many. */
  placePrice: whole,
  /** Hundredths of a point, for as much placed: by the prices alone, and as the solver found. */
  priceBound: whole,
  solverBound: whole,
  placed: whole,
  placeable: whole,
  placePrices: z.optional(z.strictObject({ prices: wholePrices, placePrice: whole, bound: whole })),
});

/**
 * Circles (src/match/README.md, "Circles"). `exact`: every way to sit was weighed. `prices`: whole numbers, `unit` of them
 * a hundredth of a point; no set of `grain` people is worth more than its prices together. No match places more people
 * than `placeable`.
 */
const circleProof = z.strictObject({
  format: z.literal('circle'),
  method: z.enum(['exact', 'prices']),
  placeable: whole,
  prices: z.optional(
    z.strictObject({
      unit: whole,
      grain: whole,
      people: z.array(z.strictObject({ id: z.string(), price: whole })),
    }),
  ),
});

/**
 * Rotations (src/match/README.md, "Rotations"). Between two sides that start afresh, `exact`: prices of people who talk, and of
 * talks that cost less than their people's prices, prove the talks best to the last digit. Else prices in hundredths of a
 * point, where they are not 0, bound the sum of scores; among equals (in `mentees` alone) they are doubled.
 */
const flashProof = z.strictObject({
  format: z.literal('flash'),
  between: z.enum(['sides', 'peers']),
  rounds: whole,
  rooms: z.optional(whole),
  /** The price of any talk, where their number is what is short. */
  each: whole,
  mentees: z.array(z.strictObject({ id: z.string(), price: whole })),
  mentors: z.array(z.strictObject({ id: z.string(), price: whole })),
  exact: z.optional(
    z.strictObject({
      unit: whole,
      step: whole,
      cost: z.string(),
      pairs: z.array(z.strictObject({ mentee: z.string(), mentor: z.string(), price: whole })),
    }),
  ),
});

/**
 * Several mentors per mentee, one a role (src/match/README.md, "Several mentors by role"): prices of filled seats, of mentors
 * who got somebody, and of pairs that cost less than these, since two of a mentee's roles would have the same mentor.
 */
const roleProof = z.strictObject({
  format: z.literal('roles'),
  unit: whole,
  step: whole,
  seats: z.array(z.strictObject({ id: z.string(), role: z.string(), price: whole })),
  mentors: z.array(z.strictObject({ id: z.string(), price: whole })),
  pairs: z.array(z.strictObject({ mentee: z.string(), mentor: z.string(), price: whole })),
  cost: z.string(),
});

const informalProof = z.strictObject({ format: z.literal('informal') });

const proof = z.discriminatedUnion('format', [
  peerProof,
  groupProof,
  circleProof,
  flashProof,
  roleProof,
  informalProof,
]);
export type FormatProof = z.output<typeof proof>;
export type ProofOf<F extends FormatProof['format']> = Extract<FormatProof, { format: F }>;

const row = z.strictObject({
  mentor: z.string(),
  mentee: z.string(),
  role: z.optional(z.string()),
  score: whole,
  pinned: z.boolean(),
});

/**
 * match.lock.json of every format but one-to-one: what the last match rested on, and what proves it. Scores in hundredths
 * of a point. `sha256` is over everything before it.
 */
export const formatLockSchema = z.strictObject({
  schema: z.literal('mentor/format-lock@1'),
  mentor: z.string(),
  ...resultHead,
  objective: z.literal('coverage-then-total'),
  seed: z.string(),
  /** Zones and daylight saving were counted on this day. */
  day: z.string(),
  ranges: z.record(z.string(), z.number()),
  /** What the match made: rows by pairing. */
  units: z.array(z.strictObject({ pairing: z.string(), joins: z.boolean(), rows: z.array(row) })),
  /** Rows that stood. */
  kept: z.array(
    z.strictObject({ pairing: z.string(), mentee: z.string(), mentor: z.string(), completed: z.boolean() }),
  ),
  /** Ids of people without a place. */
  left: z.array(z.string()),
  matched: whole,
  total: z.number(),
  bound: z.number(),
  proof,
  /** The highest pairing number ever allotted. */
  lastPairing: whole,
  sha256: z.string(),
});
export type FormatLock = z.output<typeof formatLockSchema>;
