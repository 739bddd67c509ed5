import * as z from 'zod';
import { peopleChangesSchema } from './people-changes.ts';
import { resultHead } from './result-parts.ts';

const relaxation = z.strictObject({
  kind: z.enum(['hours', 'length', 'limit', 'day-off', 'busy', 'room', 'window']),
  on: z.string(),
  /** When it would begin. */
  at: z.string(),
  person: z.string().optional(),
  minutes: z.number().int().optional(),
  limit: z.enum(['mentor_per_day', 'mentor_per_week', 'gap']).optional(),
  to: z.number().int().optional(),
  name: z.string().optional(),
  seats: z.number().int().optional(),
  days: z.number().int().optional(),
});

const change = z.strictObject({
  id: z.string(),
  pairing: z.string().nullable(),
  number: z.number().int(),
  change: z.enum(['added', 'moved', 'changed', 'cancelled']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
  persons: z.array(z.string()).optional(),
  other: z.string().optional(),
});

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
      /** As schedule.csv has it: a key such as `strengths`, or what a person wrote; of an event its name. */
      agenda: z.string().nullable(),
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
      /** The smallest change that would give it a time. */
      relaxation: relaxation.optional(),
    }),
  ),
  /** What this run did to each row of schedule.csv that it changed, and because of what. */
  changes: z.array(change),
  /** Most meetings placed, then least burden outside hours, then fewest off the weekly slot; bounds that no plan beats. */
  quality: z.strictObject({
    placed: z.number().int(),
    bound: z.number().int(),
    proven: z.boolean(),
    outside: z.number().int(),
    outsideBound: z.number().int(),
    offSlot: z.number().int(),
  }),
  /** Members without whom a group meets, because no weekly time suits all. */
  leftOut: z.array(z.strictObject({ pairing: z.string(), persons: z.array(z.string()) })).optional(),
  /** Minutes outside one's own hours, by person and by the meetings that bring them: the fairness figure. */
  outsideHours: z.array(
    z.strictObject({
      person: z.string(),
      minutes: z.number().int(),
      meetings: z.array(z.strictObject({ id: z.string(), minutes: z.number().int() })),
    }),
  ),
  people: peopleChangesSchema.optional(),
});
export type ScheduleResult = z.output<typeof scheduleResultSchema>;
