import * as z from 'zod';
import { objectives } from './program-matching.ts';
import { problemResult, resultHead } from './result-parts.ts';

const points = z.number().nullable();

/** `mentor match --compare --json`. Points are of 100 a pair. */
export const compareResultSchema = z.strictObject({
  schema: z.literal('mentor/compare@1'),
  ...resultHead,
  /** The declared objective, or that of the command line: the robustness is that of its match. */
  objective: z.enum(objectives),
  objectives: z.array(
    z.strictObject({
      objective: z.enum(objectives),
      /** Which setting of `matching:` it cannot keep; there is no match for it then, and all figures are null. */
      refused: z.enum(['load-in-a-product', 'load-in-a-ranking', 'priority-in-a-ranking']).nullable(),
      matched: z.number().int().nullable(),
      seats: z.number().int(),
      total: points,
      worst: points,
      median: points,
      /** Mentees who got the first of those they named, of those who named anybody. */
      firstChoices: z.number().int().nullable(),
      named: z.number().int(),
      blockingPairs: z.number().int().nullable(),
      /** Points given up against the greatest total. */
      price: points,
    }),
  ),
  robustness: z.strictObject({
    /** How far each weight was moved, up and down in turn, in per cent. */
    percent: z.number(),
    runs: z.array(
      z.strictObject({
        criterion: z.string(),
        weight: z.number(),
        /** Pairs of the match that came out under this weight too. */
        kept: z.number().int(),
      }),
    ),
    /** Pairs of the match that came out in every run. */
    inAllRuns: z.number().int(),
    pairs: z.array(
      z.strictObject({
        mentee: z.string(),
        mentor: z.string(),
        score: points,
        /** In how many of the runs it came out. */
        runs: z.number().int(),
        /** Whether every best match holds it, the lottery aside; null where that cannot be told (stable). */
        everyOptimum: z.boolean().nullable(),
      }),
    ),
  }),
  problems: z.array(problemResult),
});
export type CompareResult = z.output<typeof compareResultSchema>;
