import * as z from 'zod';
import { resultHead } from './result-parts.ts';

/** `mentor verify --json` */
export const verifyResultSchema = z.strictObject({
  schema: z.literal('mentor/verify@1'),
  ...resultHead,
  valid: z.boolean(),
  /** Pairs looked at, and how many of them are eligible. */
  pairs: z.number().int(),
  eligible: z.number().int(),
  faults: z.array(z.strictObject({ check: z.string(), detail: z.string() })),
  /**
   * Of groups: what prices that anybody can add up leave open, and the solver (HiGHS) says it has searched. Places by weight,
   * points of the bound. Absent where the proof stands by prices alone.
   */
  restsOnSolver: z.strictObject({ places: z.number().int(), points: z.number() }).optional(),
});
export type VerifyResult = z.output<typeof verifyResultSchema>;
