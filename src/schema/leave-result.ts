import * as z from 'zod';
import { resultHead } from './result-parts.ts';

/** `mentor leave --json`: what ended with it, by id of pairing and meeting; `orphaned` are mentees without a mentor now. */
export const leaveResultSchema = z.strictObject({
  schema: z.literal('mentor/leave@1'),
  ...resultHead,
  person: z.string(),
  on: z.string(),
  ended: z.array(z.string()),
  /** Groups, circles and rotations that go on without this person. */
  goesOn: z.array(z.string()).optional(),
  /** Who leads on, and what. */
  successor: z.strictObject({ person: z.string(), pairings: z.array(z.string()) }).optional(),
  /** Drafts that fall away. */
  dropped: z.array(z.string()),
  cancelled: z.array(z.string()),
  /** Later meetings that are held with other people than planned. */
  changed: z.array(z.string()).optional(),
  /** Meetings marked as held with this person after the last day given. */
  heldLater: z.array(z.string()).optional(),
  orphaned: z.array(z.string()),
});
export type LeaveResult = z.output<typeof leaveResultSchema>;
