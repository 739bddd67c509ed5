import * as z from 'zod';
import { metric } from './progress-result.ts';
import { resultHead } from './result-parts.ts';

/** The letters of SMART: specific, measurable, attainable, relevant, timed. */
const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof smartLetters)[number];

/** What can be told of a goal from what was written down, by its code. */
export const goalReasonCodes = [
  'placeholder',
  'title-short',
  'title-vague',
  'two-in-one',
  'no-measure',
  'no-baseline',
  'no-target',
  'not-countable',
  'units-differ',
  'nothing-to-reach',
  'more-than-all',
  'beyond-time',
  'longer-than-program',
  'many-goals',
  'no-category',
  'unknown-category',
  'no-pairing',
  'other-pairing',
  'others-act',
  'no-due',
  'due-before-start',
  'due-on-start',
  'due-after-end',
  'due-after-parent',
] as const;
export type GoalReasonCode = (typeof goalReasonCodes)[number];

/** `found`: what stands there; `limit`: what it was held against. Days as `YYYY-MM-DD`, spans of time with `unit`. */
const reason = z.strictObject({
  code: z.enum(goalReasonCodes),
  found: z.union([z.string(), z.number()]).optional(),
  limit: z.union([z.string(), z.number()]).optional(),
  unit: z.enum(['days', 'weeks', 'months']).optional(),
});
export type GoalReason = z.output<typeof reason>;

const letter = z.strictObject({
  letter: z.enum(smartLetters),
  state: z.enum(['ok', 'doubtful', 'missing']),
  reasons: z.array(reason),
});
export type LintedLetter = z.output<typeof letter>;

const side = z.enum(['mentee', 'mentor']);

const goal = z.strictObject({
  id: z.string(),
  revision: z.number().int(),
  person: z.string(),
  pairing: z.string().nullable(),
  parent: z.string().nullable(),
  title: z.string(),
  /** S, C, G, N, D or K; null where the category is another word, or none. */
  category: z.enum(['S', 'C', 'G', 'N', 'D', 'K']).nullable(),
  measure: z.string().nullable(),
  baseline: z.string().nullable(),
  target: z.string().nullable(),
  due: z.string().nullable(),
  weight: z.number(),
  /** `overdue`: its day is over and it is neither met nor given up; `due-soon`: within 30 days. */
  standing: z.enum(['met', 'missed', 'overdue', 'due-soon', 'open', 'dropped']),
  /** Measure, target and day are there. */
  smart: z.boolean(),
  /** 0…1; null where nothing tells. `side` and `date` of an answer. */
  progress: z
    .strictObject({
      value: z.number(),
      from: z.enum(['state', 'check-in', 'steps']),
      side: side.optional(),
      date: z.string().optional(),
    })
    .nullable(),
  /** −2 … +2. `scaled`: the points were written down, so that it counts for the score. */
  attainment: z
    .strictObject({ value: z.number(), source: z.enum(['goals.csv', 'check-in']), scaled: z.boolean() })
    .nullable(),
  letters: z.array(letter),
  /** Earlier revisions and what each later one changed, oldest first; empty for a goal never changed. */
  history: z.array(
    z.strictObject({
      revision: z.number().int(),
      revised: z.string().nullable(),
      changes: z.array(
        z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
      ),
      note: z.string().nullable(),
    }),
  ),
});
export type GoalRow = z.output<typeof goal>;

/** Progress towards the goal that weighs most, as both sides told it, per cent. */
const told = z.strictObject({
  pairing: z.string(),
  wave: z.string(),
  opened: z.string(),
  mentee: z.number().nullable(),
  mentor: z.number().nullable(),
});
export type ToldProgress = z.output<typeof told>;

const person = z.strictObject({
  person: z.string(),
  side,
  pairings: z.array(z.string()),
  /** One of them is not over. */
  open: z.boolean(),
  /** A goal with measure, target and day. */
  smart: z.boolean(),
  /** The goal that weighs most, the first by id among equals. */
  main: z.string().nullable(),
  goals: z.array(z.string()),
  waves: z.array(told),
  last: z.strictObject({ value: z.number(), side, wave: z.string(), date: z.string() }).nullable(),
  /** Points from the first to the last answer of the side that answered last; null with one answer. */
  trend: z.number().nullable(),
  /** Points between the sides in the last wave that both answered: mentee less mentor. */
  difference: z.number().nullable(),
  /** Half of the scale or more lies between them: two steps of the form. */
  apart: z.boolean(),
  /** No further than two answers before, and not there yet. */
  stalled: z.boolean(),
  /** Somebody said in a check-in that a goal with a measure and a day is agreed. */
  agreed: z.boolean(),
  /** The goal attainment score: of goals with written points; `ratedOnly` others were rated and do not count. */
  attainment: z.strictObject({
    score: z.number().nullable(),
    scaled: z.number().int(),
    ratedOnly: z.number().int(),
  }),
});
export type GoalPerson = z.output<typeof person>;

/** `mentor report goals --json` */
export const goalsResultSchema = z.strictObject({
  schema: z.literal('mentor/goals@1'),
  ...resultHead,
  counts: z.strictObject({
    mentees: z.number().int(),
    withGoal: z.number().int(),
    withSmartGoal: z.number().int(),
    goals: z.number().int(),
    steps: z.number().int(),
    met: z.number().int(),
    due: z.number().int(),
    metOfDue: z.number().int(),
    overdue: z.number().int(),
    dueSoon: z.number().int(),
    dropped: z.number().int(),
  }),
  /** Whether what is known of single people is told: `privacy: {person_level: off}` leaves `people` and `goals` empty. */
  personLevel: z.boolean(),
  metrics: z.array(metric),
  people: z.array(person),
  goals: z.array(goal),
});
export type GoalsResult = z.output<typeof goalsResultSchema>;
