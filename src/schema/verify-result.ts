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
});
export type VerifyResult = z.output<typeof verifyResultSchema>;
