import * as z from 'zod';
import { resultHead } from './result-parts.ts';

const count = z.number().int();

const conditions = z.strictObject({
  /** `needed`: the part of the planned ones that the rule asks for, and at least its least. */
  meetings: z.strictObject({ met: z.boolean(), held: count, planned: count, needed: count, toCome: count }),
  /** `completed`: every module somebody took; `missing`: of those asked of their side. */
  training: z.strictObject({
    applies: z.boolean(),
    met: z.boolean(),
    completed: z.array(z.string()),
    missing: z.array(z.string()),
  }),
  /** One form a pairing; `open`: pairings whose form was sent and is not answered; `opens`: when the first of those to come is. */
  closingForm: z.strictObject({
    applies: z.boolean(),
    met: z.boolean(),
    answered: count,
    asked: count,
    open: z.array(z.string()),
    toCome: count,
    opens: z.string().optional(),
  }),
});

const person = z.strictObject({
  person: z.string(),
  side: z.enum(['mentee', 'mentor']),
  pairings: z.array(z.string()),
  /** Everybody they met there, by id. */
  others: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  /** Held, and how long they took together. */
  meetings: count,
  hours: z.number(),
  conditions,
  /** Meetings, modules and forms that are missing, added up; a form that is yet to be sent is none. */
  steps: count,
  /** `form-to-come`: all but the closing form, which is yet to be sent; `out-of-reach`: too few meetings are still to come. */
  status: z.enum(['earned', 'form-to-come', 'one-step-short', 'open', 'out-of-reach']),
});

/** `mentor report recognition --json` */
export const recognitionResultSchema = z.strictObject({
  schema: z.literal('mentor/recognition@1'),
  ...resultHead,
  rule: z.strictObject({
    meetings: z.string(),
    least: count,
    training: z.boolean(),
    closingForm: z.boolean(),
  }),
  counts: z.strictObject({ people: count, earned: count, formToCome: count, oneStepShort: count }),
  /** Everybody who has begun; with `privacy: person_level: off` only those who have earned theirs. */
  people: z.array(person),
});
export type RecognitionResult = z.output<typeof recognitionResultSchema>;
export type RecognisedPerson = z.output<typeof person>;
