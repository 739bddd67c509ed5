import * as z from 'zod';
import { publishedHead } from './result-parts.ts';

const n = z.number().nullable();

/**
 * What the limits of a matched difference rest on, combined by MOVER: Wilson's of every stratum, or, where some strata have
 * fewer than five people or everybody or nobody left in them, Wilson's of each group's standardised share at Kish's
 * effective size.
 */
const matchedLimits = z.enum(['stratum-wilson', 'standardised-wilson']);

/** `mentor report retention --json`: times in days from time zero; null where undefined or suppressed. */
export const retentionResultSchema = z.strictObject({
  schema: z.literal('mentor/retention@1'),
  ...publishedHead,
  design: z.enum(['eligible', 'column', 'lottery']),
  audience: z.enum(['coordinator', 'hr', 'public']),
  timeZero: z.string(),
  dataThrough: z.string(),
  outcome: z.enum(['voluntary', 'any']),
  groups: z.array(
    z.strictObject({
      name: z.string(),
      n: n,
      events: n,
      otherExits: n,
      median: n,
      curve: z.array(
        z.strictObject({
          time: z.number(),
          atRisk: n,
          events: n,
          censored: n,
          survival: n,
          stderr: n,
          low: n,
          high: n,
        }),
      ),
    }),
  ),
  logRank: z.strictObject({
    chiSquare: n,
    df: z.number(),
    p: n,
    reportable: z.boolean(),
    why: z.string().optional(),
  }),
  restrictedMean: z
    .strictObject({
      tau: z.number(),
      groups: z.array(z.strictObject({ name: z.string(), mean: n, stderr: n })),
      difference: n,
      low: n,
      high: n,
    })
    .nullable(),
  horizons: z.array(
    z.strictObject({
      days: z.number(),
      /**
       * `stayed`: not seen with the outcome by that day. `share`: of a lottery, weighted by 1 ÷ the chance; else that of
       * the curve, where some of the group were not followed to the day (they joined later, or were lost from sight).
       * `atLeast`: where all stayed, the one-sided exact 95 % bound.
       */
      groups: z.array(
        z.strictObject({ name: z.string(), stayed: n, n: n, share: n.optional(), atLeast: n.optional() }),
      ),
      difference: n,
      low: n,
      high: n,
      method: z.enum(['newcombe', 'kaplan-meier', 'aalen-johansen', 'hajek', 'none']),
      /** Where the horizon lies beyond the data: the first day it can be answered. */
      answerableFrom: z.string().optional(),
      /** Of a lottery, where the waiting list is admitted before the horizon: the last day compared. */
      waitingUntil: z.string().optional(),
    }),
  ),
  /** `mentees`: those it was estimated on; `dropped`: mentees who found nobody like them. */
  adjusted: z
    .strictObject({
      horizon: z.number(),
      difference: n,
      low: n,
      high: n,
      intervalMethod: matchedLimits.nullable().optional(),
      dropped: n,
      strata: z.number(),
      mentees: n.optional(),
    })
    .nullable(),
  /** Fields of `match_on` that could not be used. */
  notMatchedOn: z
    .array(
      z.strictObject({ field: z.string(), why: z.enum(['no-roster-at-start', 'no-column', 'not-numbers']) }),
    )
    .optional(),
  /** Of the main estimate at its horizon; `interval` is 1 where the interval covers no difference. */
  eValue: z.strictObject({ point: n, interval: n }).nullable().optional(),
  /** The same difference with those who joined, or began to mentor, after time zero treated otherwise, where there are any. */
  sensitivity: z
    .array(
      z.strictObject({
        name: z.enum(['landmark', 'late-joiners-as-others', 'later-mentors-as-others']),
        /** Within strata of alike people, as `adjusted`. */
        matched: z.boolean().optional(),
        /** Of a landmark: its day from time zero. */
        landmark: z.number().optional(),
        horizon: z.number(),
        mentees: n,
        others: n,
        difference: n,
        low: n,
        high: n,
        method: z.enum(['newcombe', 'kaplan-meier', 'aalen-johansen', 'none']),
        intervalMethod: matchedLimits.optional(),
      }),
    )
    .optional(),
  /**
   * People outside the main contrast, or in it on an assumption. `laterMentors`: others who began to mentor after time
   * zero, followed until then; `mentorsLeftOut`: mentors by then.
   */
  counted: z
    .strictObject({
      lateJoiners: n,
      laterMentors: n,
      mentorsLeftOut: n,
      leftBeforeTimeZero: n,
      withoutPlace: n,
      notEligible: n,
      noHireDate: n,
      unknownReason: n,
      /** Of a lottery: chances of 0 and 1; people who came after the draw; who waited and got a place that came free. */
      certain: n.optional(),
      afterDraw: n.optional(),
      admittedLater: n.optional(),
    })
    .optional(),
  /**
   * Other outcomes, none of them the main one: the share of each group with it by the horizon, mentees minus others.
   * `p` compares the two groups, `pAdjusted` is Holm's over all of them.
   */
  exploratory: z
    .array(
      z.strictObject({
        outcome: z.enum(['any', 'voluntary', 'promotion', 'internal-mobility']),
        horizon: z.number(),
        groups: z.array(z.strictObject({ name: z.string(), events: n, n: n })),
        difference: n,
        low: n,
        high: n,
        p: n,
        pAdjusted: n,
      }),
    )
    .optional(),
  /** Where exits of another kind compete: the share of each group that had left in each way, 0 at time zero. */
  incidence: z
    .array(
      z.strictObject({
        name: z.string(),
        kind: z.enum(['voluntary', 'other']),
        curve: z.array(z.strictObject({ time: z.number(), share: n, low: n, high: n })),
      }),
    )
    .optional(),
  /**
   * Who had left by the main horizon, by each field that people were matched on; `value` null where none is known. Of a
   * field with too many values to tell anybody but the coordinator there are no rows.
   */
  byField: z
    .array(
      z.strictObject({
        field: z.string(),
        tooManyValues: z.literal(true).optional(),
        rows: z.array(
          z.strictObject({
            value: z.string().nullable(),
            mentees: z.strictObject({ n: n, left: n }),
            others: z.strictObject({ n: n, left: n }),
          }),
        ),
      }),
    )
    .optional(),
  /**
   * Days from time zero until somebody did the work on their own, those who do not yet censored. `difference` is that of
   * the mean days by `tau`, first group minus second; null with one group.
   */
  competence: z
    .strictObject({
      groups: z.array(z.strictObject({ name: z.string(), n: n, reached: n, median: n, low: n, high: n })),
      tau: n,
      difference: n,
      low: n,
      high: n,
    })
    .optional(),
  balance: z.array(z.strictObject({ field: z.string(), before: n, after: n })),
  /** `baseline`: the others' share that it was worked out from. */
  power: z.strictObject({ smallestDifference: n, baseline: n.optional() }),
  /**
   * Of a report for hr or the public: how many of its figures are held back and how many are told, and how many figures
   * that were published before it was checked against.
   */
  disclosure: z.strictObject({ hidden: z.number(), shown: z.number(), earlier: z.number() }).optional(),
  /** The report was asked for with --assume-complete. */
  assumedComplete: z.literal(true).optional(),
  /** Sentences by the wording rules, in order. */
  statements: z.array(z.string()),
});
export type RetentionResult = z.output<typeof retentionResultSchema>;

/** The result without its head, which the caller knows. */
export type RetentionOutcome = Omit<RetentionResult, 'schema' | 'program' | 'asOf' | 'inputs'>;
