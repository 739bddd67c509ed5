import * as z from 'zod';
import { resultHead } from './result-parts.ts';

const part = z.strictObject({ criterion: z.string(), value: z.number(), weight: z.number(), known: z.boolean(), words: z.string() });

/** `mentor explain --json` */
export const explainResultSchema = z.strictObject({
  schema: z.literal('mentor/explain@1'),
  ...resultHead,
  subject: z.strictObject({ person: z.string().nullable(), other: z.string().nullable(), kind: z.enum(['program', 'matched', 'unmatched', 'pair', 'non-pair']) }),
  parts: z.array(part),
  score: z.number().nullable(),
  brokenRules: z.array(z.string()),
  /** Runners-up by score, and who has them. */
  alternatives: z.array(z.strictObject({ mentee: z.string(), mentor: z.string(), score: z.number(), placesFree: z.number().int(), heldBy: z.array(z.string()) })),
  /** What forcing this pair changes: solved, not estimated. */
  forcing: z.strictObject({ total: z.number(), matched: z.number().int(), moved: z.array(z.string()) }).nullable(),
  ruledOut: z.array(z.strictObject({ rule: z.string(), count: z.number().int() })),
  statements: z.array(z.string()),
});
export type ExplainResult = z.output<typeof explainResultSchema>;
