import * as z from 'zod';
import { resultHead } from './result-parts.ts';

const scale = z.strictObject({ min: z.number(), max: z.number() });
const side = z.enum(['mentee', 'mentor']);

/** One figure with everything that it takes to read it. */
export const metric = z.strictObject({
  id: z.string(),
  value: z
    .number()
    .nullable()
    .describe(
      'Null: undefined for this data; `why` says so. Shares as 0…1, means on their own scale, days as days.',
    ),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  intervalMethod: z.enum(['wilson', 'cluster', 't', 'kaplan-meier', 'none']),
  unit: z.enum(['share', 'mean', 'days', 'score', 'count']),
  worst: z
    .number()
    .nullable()
    .optional()
    .describe(
      'Of a figure from check-ins: what it would be, had all who were asked and did not answer given the worst, the best answer.',
    ),
  best: z.number().nullable().optional(),
  asked: z
    .number()
    .int()
    .optional()
    .describe(
      'Of a figure from check-ins: how many were asked, and how many of them answered what it is made of.',
    ),
  answered: z.number().int().optional(),
  questions: z
    .array(z.string())
    .optional()
    .describe(
      'The questions it is made of, where their ids are the program’s own: the items of a sub-scale, the question of a change.',
    ),
  scale: scale.optional().describe('Of a mean: the ends of the scale the answers were given on.'),
  asOf: z.string(),
  suppressed: z.boolean(),
  why: z.string().optional(),
  wave: z.string().optional().describe('Of a figure from check-ins: the wave and the side that answered.'),
  side: side.optional(),
  parts: z
    .array(z.strictObject({ name: z.string(), n: z.number().int() }))
    .optional()
    .describe('What the figure is made of: early ends by reason, answers by kind.'),
  target: z.strictObject({ text: z.string(), met: z.boolean().nullable() }).optional(),
  /** An outside figure, in the unit of the metric; for reading, never a target. */
  benchmark: z
    .strictObject({
      text: z.string(),
      value: z.number(),
      source: z.string(),
      year: z.number().int().optional(),
      grade: z.enum(['research', 'practice', 'vendor', 'experience']),
    })
    .optional(),
});

const health = z.enum(['on-track', 'watch', 'act', 'unknown', 'too-early', 'closed']);

export const pairingHealth = z.strictObject({
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
      person: z.string().describe('Whom to speak to.'),
      since: z.string().describe('The first day on which it was found, as far as the records tell.'),
    }),
  ),
  members: z
    .array(z.strictObject({ person: z.string(), side, health }))
    .optional()
    .describe('Where more than two meet: each of them, by what was found of that person alone.'),
});

/** What was due of one pairing by the day, what was held of it, and how long that was in all. */
const pairingFigures = pairingHealth.extend({
  due: z.number().int(),
  held: z.number().int(),
  hours: z.number(),
});

/** One question, or one sub-scale, in one wave, as one side answered it. */
const trend = z.strictObject({
  question: z.string(),
  wave: z.string(),
  side,
  asked: z.number().int(),
  answered: z.number().int(),
  mean: z.number().nullable().describe('By person, with the t interval; null where answers are words.'),
  low: z.number().nullable(),
  high: z.number().nullable(),
  worst: z
    .number()
    .nullable()
    .describe(
      'The mean, had all who did not answer given the worst, the best answer; null where the question has no ends.',
    ),
  best: z.number().nullable(),
  counts: z.record(z.string(), z.number().int()).describe('How often each answer was given.'),
  scale: scale.nullable(),
});

const personFigures = z.strictObject({
  person: z.string(),
  role: z.enum(['mentee', 'mentor', 'both']),
  pairings: z.array(z.string()),
  held: z.number().int(),
  hours: z.number(),
  introductions: z.number().nullable().describe('By this person’s own last word; null where they said none.'),
  supportContacts: z.number().int(),
  trainingHours: z.number(),
});

/** Both sides of one pairing on one question in one wave; of several on a side their mean. */
const disagreement = z.strictObject({
  pairing: z.string(),
  question: z.string(),
  wave: z.string(),
  mentee: z.number(),
  mentor: z.number(),
});

const comparedFigure = z
  .strictObject({
    value: z.number(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
  })
  .nullable();

/** An earlier cohort beside this one: other people in another year, so a difference says nothing of why. */
const comparedCohort = z.strictObject({
  program: z.string(),
  asOf: z.string().describe('The day of the other cohort.'),
  at: z
    .enum(['same-day', 'same-day-after-end', 'its-end', 'today'])
    .describe(
      'How that day was found: the same day of both programs, as long after the end, the other’s end, or today.',
    ),
  metrics: z.array(
    z.strictObject({
      id: z.string(),
      unit: metric.shape.unit,
      questions: z.array(z.string()).optional(),
      own: comparedFigure,
      other: comparedFigure,
      difference: z
        .number()
        .nullable()
        .describe('This cohort less the other, in the unit of the metric; null where `why` says so.'),
      low: z.number().nullable(),
      high: z.number().nullable(),
      method: z.enum(['newcombe', 'mover', 'none']),
      why: z.enum(['not-in-both', 'a-sum', 'other-scale']).optional(),
    }),
  ),
});
export type ComparedCohort = z.output<typeof comparedCohort>;

/** `mentor report progress --json` */
export const progressResultSchema = z.strictObject({
  schema: z.literal('mentor/progress@1'),
  ...resultHead,
  metrics: z.array(metric),
  pairings: z.array(pairingFigures),
  people: z
    .array(personFigures)
    .describe(
      'Of everybody who is or was in a pairing; empty where `privacy: person_level` is off, as are `pairings` and `disagreement`.',
    ),
  adherence: z
    .array(z.strictObject({ until: z.string(), due: z.number().int(), held: z.number().int() }))
    .describe('By week of the program: meetings due and held up to its end.'),
  /** One row a wave and side. Means on the question's own scale. */
  waves: z.array(
    z.strictObject({
      wave: z.string(),
      side,
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
  satisfactionScale: scale.nullable(),
  trends: z.array(trend),
  disagreement: z.array(disagreement),
  compared: comparedCohort.optional().describe('With `--compare`.'),
});
export type ProgressResult = z.output<typeof progressResultSchema>;
export type Metric = z.output<typeof metric>;
export type PairingHealth = z.output<typeof pairingHealth>;
export type PersonFigures = z.output<typeof personFigures>;
export type Trend = z.output<typeof trend>;
