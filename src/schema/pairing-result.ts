import * as z from 'zod';
import { resultHead } from './result-parts.ts';

/** `mentor pairing --json`: the pairings that moved, with the state they are in now. */
export const pairingResultSchema = z.strictObject({
  schema: z.literal('mentor/pairing@1'),
  ...resultHead,
  pairings: z.array(
    z.strictObject({
      id: z.string(),
      mentee: z.string(),
      mentor: z.string(),
      state: z.enum(['draft', 'proposed', 'accepted', 'active', 'paused', 'completed', 'ended', 'declined']),
    }),
  ),
});
export type PairingResult = z.output<typeof pairingResultSchema>;
