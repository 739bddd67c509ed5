import * as z from 'zod';

const points = z.number().nullable();

/** Why a pair of the last match was not made again; the first that applies. */
const why = z.discriminatedUnion('reason', [
  /** No longer in the people files, or out. */
  z.strictObject({ reason: z.literal('left'), person: z.string() }),
  /** No longer fulfils `eligibility`. */
  z.strictObject({ reason: z.literal('not-eligible'), person: z.string() }),
  /** The lot gave the place to somebody else. */
  z.strictObject({ reason: z.literal('waiting-list'), person: z.string() }),
  z.strictObject({ reason: z.literal('ban') }),
  z.strictObject({ reason: z.literal('avoids') }),
  z.strictObject({ reason: z.literal('rule'), rule: z.string() }),
  /** Offers, or wants, fewer places than it had pairs. */
  z.strictObject({ reason: z.literal('places'), person: z.string() }),
  /** A pin gives the place to this person. */
  z.strictObject({ reason: z.literal('pin'), person: z.string() }),
  /** The answers behind these criteria changed, or the criteria themselves; the old pair's points then and now. */
  z.strictObject({
    reason: z.literal('score'),
    criteria: z.array(z.string()),
    before: points,
    after: points,
  }),
  /** Somebody who was not there at the last run is the new partner, or has the old one. */
  z.strictObject({ reason: z.literal('new-person'), person: z.string() }),
  /** Nothing about the pair changed: all pairs together are better so. Who has the old mentor now. */
  z.strictObject({ reason: z.literal('better-total'), takenBy: z.array(z.string()) }),
]);
export type WhyChanged = z.output<typeof why>;

const curvePoint = z.strictObject({
  changes: z.number().int(),
  matched: z.number().int(),
  total: z.number(),
});

/**
 * What became of the pairs of the last run that were open to change: its drafts, and with `--rematch` what was proposed.
 * Scores in points; null where nobody scored the pair.
 */
export const matchChangesSchema = z.strictObject({
  /** The day of the last match, where its certificate is there. */
  since: z.string().nullable(),
  kept: z.number().int(),
  /** Kept, with another score. */
  rescored: z.array(
    z.strictObject({ mentee: z.string(), mentor: z.string(), before: points, after: points }),
  ),
  moved: z.array(
    z.strictObject({
      mentee: z.string(),
      from: z.string(),
      to: z.string(),
      before: points,
      after: points,
      /** The old pairing had been proposed: both were told. */
      told: z.boolean(),
      why,
    }),
  ),
  new: z.array(z.strictObject({ mentee: z.string(), mentor: z.string(), score: points })),
  ended: z.array(
    z.strictObject({
      pairing: z.string(),
      mentee: z.string(),
      mentor: z.string(),
      score: points,
      told: z.boolean(),
      why,
    }),
  ),
  /** Of `--max-changes`. */
  limit: z
    .strictObject({
      asked: z.number().int(),
      /** More than asked only where no match changes fewer. */
      limit: z.number().int(),
      changed: z.number().int(),
      /** Proven by prices (`mentor verify` repeats it), by an exhaustive search, or only up to the gap. */
      by: z.enum(['prices', 'search', 'bound']),
      /** Best totals for their number of changes, fewest changes first. */
      curve: z.array(curvePoint),
    })
    .optional(),
});
export type MatchChanges = z.output<typeof matchChangesSchema>;
