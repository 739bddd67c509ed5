import * as z from 'zod/mini';

/** .mentor/pairings.json: where every row of pairings.csv stood when a command last wrote. Another version is another file. */
export const pairingMemorySchema = z.strictObject({
  schema: z.literal('mentor/pairings@1'),
  pairings: z.array(
    z.strictObject({
      id: z.string(),
      /** A digest of the two people, so that rows of one id can be told apart. */
      people: z.string(),
      state: z.enum(['draft', 'proposed', 'accepted', 'active', 'paused', 'completed', 'ended', 'declined']),
      /** The day it got there, where one was known. */
      since: z.optional(z.string()),
      /** A digest of what a match wrote into the row; absent in files that were written before there was one. */
      wrote: z.optional(z.string()),
    }),
  ),
  /** A digest of all before it; absent in files that were written before there was one. */
  check: z.optional(z.string()),
});
