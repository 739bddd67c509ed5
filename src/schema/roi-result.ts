import * as z from 'zod';
import { claimResult } from './claim-result.ts';
import { publishedHead } from './result-parts.ts';

const n = z.number().nullable();
/** A figure with the 95 % interval of the difference in staying carried through; null where it is held back or unknown. */
const carried = z.strictObject({ value: n, low: n, high: n });

/** What an amount is of, by its setting. */
const amountId = z.enum(['salary', 'share_of_salary', 'hourly_cost', 'coordinator', 'training', 'events']);

/** One figure at one of its ends, the others as they are: what the return and the break-even difference become. */
const end = z.strictObject({ value: z.number(), percent: n, breakEven: n });

/** `mentor report roi --json`: amounts in `currency`; differences and shares from 0 to 1; `percent` of the cost. */
export const roiResultSchema = z.strictObject({
  schema: z.literal('mentor/roi@1'),
  ...publishedHead,
  audience: z.enum(['coordinator', 'hr', 'public']),
  currency: z.string(),
  /** How people came to be compared; null where nobody was. */
  design: z.enum(['eligible', 'column', 'lottery']).nullable(),
  outcome: z.enum(['voluntary', 'any']).nullable(),
  /** Days from time zero. */
  horizon: n,
  /**
   * What can be said of staying, as in the retention report; before that, why nothing can: `no-study` without a roster or
   * settings, `refused` where the roster cannot be used, `not-estimable` where nobody was found to compare with.
   */
  staying: z.enum([
    'no-study',
    'refused',
    'not-yet',
    'not-estimable',
    'hidden',
    'few-leavers',
    'cannot-tell',
    'covers-zero',
    'more',
    'less',
  ]),
  /** The whole interval of the return on one side of the cost, or not; null where no amount may be put into words. */
  money: z.enum(['worth-more', 'worth-less', 'cannot-tell']).nullable(),
  /** An amount may be put into words: enough people left. */
  reportable: z.boolean(),
  /** Mentees minus others, share that stayed. */
  difference: carried,
  /** The mentees on whom the difference was estimated, else those of the program; break-even is worked out on them. */
  mentees: n,
  /** Share of the comparison group that had left by the horizon, as it was: a difference can hardly be larger. */
  othersLeft: n,
  leaversAvoided: carried,
  /** A salary × the share of it that a leaver costs. */
  leaverCost: z.number(),
  /** Settings as they were used; without `source` they are the program's own, and nothing says where from. */
  amounts: z.array(
    z.strictObject({
      id: amountId,
      value: z.number(),
      source: z.string().optional(),
      year: z.int().optional(),
      grade: z.enum(['research', 'practice', 'vendor', 'experience']).optional(),
    }),
  ),
  /**
   * Meetings held up to today, and the hours of all who came, added up, null where none is on record; `toCome`: meetings still
   * planned. For others than the coordinator all null where few took part.
   */
  time: z.strictObject({ meetings: n, people: n, hours: n, toCome: n }),
  /** Null where nothing says what it cost. */
  costs: z.array(z.strictObject({ id: z.enum(['time', 'coordinator', 'training', 'events']), amount: n })),
  cost: n,
  benefit: carried,
  ratio: carried,
  percent: carried,
  /** The difference in staying at which the benefit is the cost, from 0 to 1, and the leavers fewer that it takes. */
  breakEven: z.strictObject({ difference: n, leavers: n }),
  /** The measured difference first, then by how much the result moves. */
  sensitivity: z.array(
    z.strictObject({ input: z.union([z.literal('difference'), amountId]), low: end, high: end }),
  ),
  claims: z.array(claimResult),
  /** Sentences by the wording rules, in order. */
  statements: z.array(z.string()),
});
export type RoiResult = z.output<typeof roiResultSchema>;
export type RoiAmountId = z.output<typeof amountId>;

/** The result without its head, which the caller knows. */
export type RoiOutcome = Omit<RoiResult, 'schema' | 'program' | 'asOf' | 'inputs'>;
