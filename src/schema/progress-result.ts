import * as z from 'zod';
import { resultHead } from './result-parts.ts';

const metric = z.strictObject({
  id: z.string(),
  /** Null: undefined for this data; `why` says so. Shares as 0…1, means on their own scale, days as days. */
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  intervalMethod: z.enum(['wilson', 'cluster', 't', 'kaplan-meier', 'none']),
  unit: z.enum(['share', 'mean', 'days', 'score', 'count']),
  asOf: z.string(),
  suppressed: z.boolean(),
  why: z.string().optional(),
  /** Of a figure from check-ins: the wave and the side that answered. */
  wave: z.string().optional(),
  side: z.enum(['mentee', 'mentor']).optional(),
  /** What the figure is made of: early ends by reason, answers by kind. */
  parts: z.array(z.strictObject({ name: z.string(), n: z.number().int() })).optional(),
  target: z.strictObject({ text: z.string(), met: z.boolean().nullable() }).optional(),
});

const health = z.enum(['on-track', 'watch', 'act', 'unknown', 'too-early', 'closed']);

const pairingHealth = z.strictObject({
  id: z.string(),
  state: z.string(),
  health,
  reasons: z.array(
    z.strictObject({
      rule: z.string(),
      state: z.enum(['watch', 'act', 'unknown', 'too-early']),
      value: z.number(),
      threshold: z.number(),
      unit: z.string(),
      /** Whom to speak to. */
      person: z.string(),
    }),
  ),
  /** Where more than two meet: each of them, by what was found of that person alone. */
  members: z
    .array(z.strictObject({ person: z.string(), side: z.enum(['mentee', 'mentor']), health }))
    .optional(),
});

/** `mentor report progress --json` */
export const progressResultSchema = z.strictObject({
  schema: z.literal('mentor/progress@1'),
  ...resultHead,
  metrics: z.array(metric),
  pairings: z.array(pairingHealth),
  /** By week of the program: meetings due and held up to its end. */
  adherence: z.array(z.strictObject({ until: z.string(), due: z.number().int(), held: z.number().int() })),
  /** One row a wave and side. Means on the question's own scale. */
  waves: z.array(
    z.strictObject({
      wave: z.string(),
      side: z.enum(['mentee', 'mentor']),
      asked: z.number().int(),
      answered: z.number().int(),
      satisfaction: z
        .strictObject({
          mean: z.number(),
          low: z.number().nullable(),
          high: z.number().nullable(),
          n: z.number().int(),
          counts: z.record(z.string(), z.number().int()),
          worst: z.number(),
          best: z.number(),
        })
        .nullable(),
    }),
  ),
  satisfactionScale: z.strictObject({ min: z.number(), max: z.number() }).nullable(),
});
export type ProgressResult = z.output<typeof progressResultSchema>;
export type Metric = z.output<typeof metric>;
export type PairingHealth = z.output<typeof pairingHealth>;
