import * as z from 'zod';
import { resultHead } from './result-parts.ts';

const n = z.number().nullable();

/** `mentor report retention --json`: times in days from time zero; null where undefined or suppressed. */
export const retentionResultSchema = z.strictObject({
  schema: z.literal('mentor/retention@1'),
  ...resultHead,
  design: z.literal('eligible'),
  audience: z.enum(['coordinator', 'hr', 'public']),
  timeZero: z.string(),
  dataThrough: z.string(),
  outcome: z.enum(['voluntary', 'any']),
  groups: z.array(z.strictObject({
    name: z.string(), n: n, events: n, otherExits: n, median: n,
    curve: z.array(z.strictObject({ time: z.number(), atRisk: n, events: n, censored: n, survival: n, stderr: n, low: n, high: n })),
  })),
  logRank: z.strictObject({ chiSquare: n, df: z.number(), p: n, reportable: z.boolean(), why: z.string().optional() }),
  restrictedMean: z.strictObject({
    tau: z.number(), groups: z.array(z.strictObject({ name: z.string(), mean: n, stderr: n })), difference: n, low: n, high: n,
  }).nullable(),
  horizons: z.array(z.strictObject({
    days: z.number(),
    groups: z.array(z.strictObject({ name: z.string(), stayed: n, n: n })),
    difference: n, low: n, high: n,
    method: z.enum(['newcombe', 'kaplan-meier', 'aalen-johansen', 'none']),
    /** Where the horizon lies beyond the data: the first day it can be answered. */
    answerableFrom: z.string().optional(),
  })),
  adjusted: z.strictObject({ horizon: z.number(), difference: n, low: n, high: n, dropped: z.number(), strata: z.number() }).nullable(),
  balance: z.array(z.strictObject({ field: z.string(), before: n, after: n })),
  power: z.strictObject({ smallestDifference: n }),
  /** Sentences by the wording rules, in order. */
  statements: z.array(z.string()),
});
export type RetentionResult = z.output<typeof retentionResultSchema>;
