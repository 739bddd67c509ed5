import * as z from 'zod';
import { resultHead } from './result-parts.ts';

const part = z.strictObject({
  criterion: z.string(),
  value: z.number(),
  weight: z.number(),
  known: z.boolean(),
});

/** `mentor explain --json` */
export const explainResultSchema = z.strictObject({
  schema: z.literal('mentor/explain@1'),
  ...resultHead,
  subject: z.strictObject({
    person: z.string().nullable(),
    other: z.string().nullable(),
    kind: z.enum(['program', 'matched', 'unmatched', 'pair', 'non-pair']),
  }),
  parts: z.array(part),
  score: z.number().nullable(),
  brokenRules: z.array(z.string()),
  /** With whom the person (and the other) are now, pairing ids. */
  partners: z.array(z.strictObject({ pairing: z.string(), mentee: z.string(), mentor: z.string() })),
  /** Runners-up by score, and who holds the places of each mentor. */
  alternatives: z.array(
    z.strictObject({
      mentee: z.string(),
      mentor: z.string(),
      score: z.number(),
      placesFree: z.number().int(),
      heldBy: z.array(z.string()),
    }),
  ),
  /** What forcing this pair changes, solved, not estimated: points and seats lost or won, and the mentees whose mentor changes. */
  forcing: z
    .strictObject({ total: z.number(), matched: z.number().int(), moved: z.array(z.string()) })
    .nullable(),
  shortage: z
    .strictObject({ mentees: z.array(z.string()), mentors: z.array(z.string()), places: z.number().int() })
    .nullable(),
  change: z
    .strictObject({
      kind: z.enum(['place', 'exception', 'value']),
      mentor: z.string().optional(),
      rule: z.string().optional(),
      field: z.string().optional(),
      value: z.string().optional(),
      matched: z.number().int(),
    })
    .nullable(),
  ruledOut: z.array(z.strictObject({ rule: z.string(), count: z.number().int() })),
});
export type ExplainResult = z.output<typeof explainResultSchema>;
