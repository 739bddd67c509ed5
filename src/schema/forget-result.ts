import * as z from 'zod';
import { resultHead } from './result-parts.ts';

/** `mentor forget --json`: what became of each file that named the person; nobody is named here. */
export const forgetResultSchema = z.strictObject({
  schema: z.literal('mentor/forget@1'),
  ...resultHead,
  /** The name that stands in the records from now on, in rows that are kept for the sums. */
  as: z.string(),
  rewritten: z.array(
    z.strictObject({
      file: z.string(),
      /** Rows that were theirs and are gone. */
      rows: z.number(),
    }),
  ),
  removed: z.array(z.string()),
  /** Left to you: `named` still names them and cannot be rewritten, `unread` could not be looked through (a picture, say). */
  left: z.array(z.strictObject({ file: z.string(), why: z.enum(['named', 'unread']) })),
});
export type ForgetResult = z.output<typeof forgetResultSchema>;
