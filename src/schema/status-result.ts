import * as z from 'zod';
import { peopleChangesSchema } from './people-changes.ts';
import { resultHead } from './result-parts.ts';

/** `mentor status --json` */
export const statusResultSchema = z.strictObject({
  schema: z.literal('mentor/status@1'),
  ...resultHead,
  /** Worst first: whom to call today, then what to watch this week. */
  attention: z.array(
    z.strictObject({
      pairing: z.string(),
      person: z.string(),
      /** Of two the other one, of a group who leads it; empty where it is several. */
      partner: z.string(),
      state: z.enum(['act', 'watch', 'unknown']),
      rule: z.string(),
      value: z.number(),
      threshold: z.number(),
      unit: z.string(),
      reason: z.string(),
      say: z.string(),
      address: z.string().nullable(),
    }),
  ),
  due: z.array(z.strictObject({ wave: z.string(), asked: z.number().int(), answered: z.number().int() })),
  counts: z.strictObject({
    open: z.number().int(),
    act: z.number().int(),
    watch: z.number().int(),
    unknown: z.number().int(),
    onTrack: z.number().int(),
    tooEarly: z.number().int(),
    paused: z.number().int(),
  }),
  meetings: z.strictObject({ due: z.number().int(), held: z.number().int() }),
  /** Of `mentor status` itself; a report is about the pairings alone. */
  people: peopleChangesSchema.optional(),
});
export type StatusResult = z.output<typeof statusResultSchema>;
