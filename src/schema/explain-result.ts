import * as z from 'zod';
import { resultHead } from './result-parts.ts';

const part = z.strictObject({
  criterion: z.string(),
  value: z.number(),
  weight: z.number(),
  known: z.boolean(),
});

/** Differences to the match that stands: points of 100 in all, and mentee seats filled. */
const gain = { total: z.number(), matched: z.number().int() };

/** A mentee for whom something changes: mentors before and after, points won or lost. */
const move = z.strictObject({
  mentee: z.string(),
  from: z.array(z.string()),
  to: z.array(z.string()),
  points: z.number(),
});

const shortage = z.strictObject({
  mentees: z.array(z.string()),
  mentors: z.array(z.string()),
  places: z.number().int(),
});

/** `matched`: seats filled then. */
const change = {
  kind: z.enum(['place', 'exception', 'value', 'rule']),
  mentor: z.string().optional(),
  rule: z.string().optional(),
  field: z.string().optional(),
  value: z.string().optional(),
  /** Lines of program.yaml; without `to` the rule is gone. */
  setting: z.strictObject({ from: z.string(), to: z.string().optional() }).optional(),
  matched: z.number().int(),
};

/** `mentor explain --json`. For a participant whatever is not theirs to know is empty or null. */
export const explainResultSchema = z.strictObject({
  schema: z.literal('mentor/explain@1'),
  ...resultHead,
  audience: z.enum(['coordinator', 'participant']),
  subject: z.strictObject({
    person: z.string().nullable(),
    other: z.string().nullable(),
    kind: z.enum(['program', 'matched', 'unmatched', 'pair', 'non-pair']),
  }),
  /** Of the whole program: seats filled of those wanted, points of 100 in all, and the least upper bound that is proven. */
  match: z
    .strictObject({
      objective: z.string(),
      matched: z.number().int(),
      seats: z.number().int(),
      total: z.number(),
      bound: z.number(),
      proven: z.boolean(),
    })
    .nullable(),
  parts: z.array(part),
  score: z.number().nullable(),
  brokenRules: z.array(z.string()),
  /** With whom the person (and the other) are now, pairing ids. */
  partners: z.array(z.strictObject({ pairing: z.string(), mentee: z.string(), mentor: z.string() })),
  /**
   * Runners-up by score, and who holds the places of each mentor; of a mentor the mentees who could be theirs, and who
   * is with each. `cost`: what the match loses if the two must be paired; null where no seat of theirs is free to change.
   */
  alternatives: z.array(
    z.strictObject({
      mentee: z.string(),
      mentor: z.string(),
      score: z.number(),
      placesFree: z.number().int(),
      heldBy: z.array(z.string()),
      cost: z.strictObject(gain).nullable(),
    }),
  ),
  /** What forcing this pair changes, solved, not estimated: points and seats lost or won, and the mentees whose mentor changes. */
  forcing: z
    .strictObject({ ...gain, moved: z.array(z.string()), moves: z.array(move), others: z.number().int() })
    .nullable(),
  /** The best match without this pair. Nothing lost: the pair could be swapped, as `moves` says. */
  apart: z.strictObject({ ...gain, moves: z.array(move) }).nullable(),
  shortage: shortage.nullable(),
  /** Of the whole program: each group that competes for fewer places than it needs. */
  shortages: z.array(shortage),
  /** The smallest change that helps, and all that were found to help, smallest first. */
  change: z.strictObject(change).nullable(),
  changes: z.array(
    z.strictObject({ ...change, more: z.number().int(), total: z.number(), gets: z.array(z.string()) }),
  ),
  /** How scarce a mentor is: what one more place with them would bring. */
  places: z.array(
    z.strictObject({
      mentor: z.string(),
      offered: z.number().int(),
      used: z.number().int(),
      eligible: z.number().int(),
      ...gain,
    }),
  ),
  /** What each rule costs: what the best match without it has more. */
  rules: z.array(z.strictObject({ rule: z.string(), setting: z.string(), ...gain })),
  /** The pairs with the lowest scores, and what the best match without each loses. */
  weakest: z.array(
    z.strictObject({
      pairing: z.string(),
      mentee: z.string(),
      mentor: z.string(),
      score: z.number(),
      without: z.strictObject(gain),
    }),
  ),
  /** For a participant: all that is said, sentence by sentence, to the person asked about first. */
  told: z.array(z.string()),
  ruledOut: z.array(z.strictObject({ rule: z.string(), count: z.number().int() })),
});
export type ExplainResult = z.output<typeof explainResultSchema>;
