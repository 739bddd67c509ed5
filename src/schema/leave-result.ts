import * as z from 'zod';
import { resultHead } from './result-parts.ts';

/** `mentor leave --json`: what ended with it, by id of pairing and meeting; `orphaned` are mentees without a mentor now. */
export const leaveResultSchema = z.strictObject({
  schema: z.literal('mentor/leave@1'),
  ...resultHead,
  person: z.string(),
  on: z.string(),
  ended: z.array(z.string()),
  /** Drafts that fall away. */
  dropped: z.array(z.string()),
  cancelled: z.array(z.string()),
  orphaned: z.array(z.string()),
});
export type LeaveResult = z.output<typeof leaveResultSchema>;
