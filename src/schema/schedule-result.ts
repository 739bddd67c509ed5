import * as z from 'zod';
import { peopleChangesSchema } from './people-changes.ts';
import { resultHead } from './result-parts.ts';

/** `mentor schedule --json` */
export const scheduleResultSchema = z.strictObject({
  schema: z.literal('mentor/schedule@1'),
  ...resultHead,
  meetings: z.array(
    z.strictObject({
      id: z.string(),
      pairing: z.string().nullable(),
      number: z.number().int(),
      kind: z.enum(['first', 'regular', 'review', 'mid-point', 'closing', 'event']),
      start: z.string(),
      end: z.string(),
      people: z.array(z.string()),
      place: z.string().nullable(),
      state: z.enum(['planned', 'held', 'missed', 'moved', 'cancelled']),
    }),
  ),
  unplaced: z.array(
    z.strictObject({
      pairing: z.string(),
      number: z.number().int(),
      reason: z.string(),
      /** Of more than two people: who stands in the way. */
      persons: z.array(z.string()).optional(),
    }),
  ),
  /** Members without whom a group meets, because no weekly time suits all. */
  leftOut: z.array(z.strictObject({ pairing: z.string(), persons: z.array(z.string()) })).optional(),
  /** Minutes outside one's own hours, by person: the fairness figure. */
  outsideHours: z.array(z.strictObject({ person: z.string(), minutes: z.number().int() })),
  people: peopleChangesSchema.optional(),
});
export type ScheduleResult = z.output<typeof scheduleResultSchema>;
