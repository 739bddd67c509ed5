import * as z from 'zod';
import { publishedHead } from './result-parts.ts';

const n = z.number().nullable();

/** What is compared by group, in the order of the page. */
export const equityMeasureIds = [
  'match-rate',
  'score',
  'first-choice',
  'meetings-held',
  'satisfaction',
  'early-ends',
] as const;
export type EquityMeasureId = (typeof equityMeasureIds)[number];

const intervalMethod = z.enum(['wilson', 't', 'cluster', 'none']);
export type EquityIntervalMethod = z.output<typeof intervalMethod>;

const kind = z.enum(['all', 'answer', 'other', 'none']);

/**
 * One figure of one group. `n`: people it is said of. `count`, of shares: how many of them; of meetings those held, `of` those
 * due. `ratio`: value ÷ value of all, with limits. `asked`, `worst`, `best`, of answers: who was asked, and where the mean
 * would lie with the missing ones. Null where it is withheld, which `suppressed` says, or where there is nothing to tell.
 */
const figure = z.strictObject({
  name: z.string(),
  kind,
  n,
  count: n,
  of: n,
  value: n,
  low: n,
  high: n,
  intervalMethod,
  ratio: n,
  ratioLow: n,
  ratioHigh: n,
  asked: n.optional(),
  worst: n.optional(),
  best: n.optional(),
  suppressed: z.boolean(),
});
export type EquityFigure = z.output<typeof figure>;

const measure = z.strictObject({
  id: z.enum(equityMeasureIds),
  /** `points` of 100; `scale`: of the question. */
  unit: z.enum(['share', 'points', 'scale']),
  scale: z.strictObject({ min: z.number(), max: z.number() }).optional(),
  wave: z.string().optional(),
  overall: figure,
  groups: z.array(figure),
});
export type EquityMeasureResult = z.output<typeof measure>;

const field = z.strictObject({
  field: z.string(),
  /** The question as exported. */
  label: z.string(),
  /** More than one answer may be given: groups overlap. */
  several: z.boolean(),
  /** People by answer: answers in the program's order, else of the alphabet; few ones together; last those who gave none. */
  groups: z.array(z.strictObject({ name: z.string(), kind, n, suppressed: z.boolean() })),
  measures: z.array(measure),
});
export type EquityFieldResult = z.output<typeof field>;

/** `mentor report equity --json`: what each group of an audit field got, beside all. No test, no order by value, no target. */
export const equityResultSchema = z.strictObject({
  schema: z.literal('mentor/equity@1'),
  ...publishedHead,
  audience: z.enum(['coordinator', 'hr', 'public']),
  /** Whom it is about: where nobody leads, everybody who takes part. */
  about: z.enum(['mentees', 'participants']),
  people: n,
  fields: z.array(field),
  /** Sentences by rule, in order. */
  statements: z.array(z.string()),
});
export type EquityResult = z.output<typeof equityResultSchema>;

/** The result without its head and its words, which others add. */
export type EquityOutcome = Omit<EquityResult, 'schema' | 'program' | 'asOf' | 'inputs' | 'statements'>;
