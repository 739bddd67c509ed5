import * as z from 'zod';
import { metric } from './progress-result.ts';
import { publishedHead } from './result-parts.ts';

/** `mentor report summary --json`: the program on one page. Null and `suppressed`: held back from this audience. */
export const summaryResultSchema = z.strictObject({
  schema: z.literal('mentor/summary@1'),
  ...publishedHead,
  audience: z.enum(['coordinator', 'hr', 'public']),
  funnel: z.array(
    z.strictObject({
      step: z.enum(['accepted', 'matched', 'begun', 'met', 'goal', 'completed']),
      n: z.number().int().nullable(),
      suppressed: z.boolean(),
    }),
  ),
  targets: z.array(z.strictObject({ metric, outcome: z.enum(['missed', 'unknown', 'met', 'suppressed']) })),
  staying: z
    .string()
    .nullable()
    .describe('Whether people stayed longer, as the retention report says it; null where nobody can tell.'),
  lessons: z
    .array(
      z.strictObject({
        rule: z
          .enum(['own', 'target', 'end-reason', 'response'])
          .describe(
            'own: words of the program. By rule: the target furthest from being met, the commonest reason of an early end, the wave with the fewest answers.',
          ),
        text: z.string(),
      }),
    )
    .describe('Three at most.'),
  notYet: z
    .array(z.strictObject({ about: z.string(), text: z.string() }))
    .describe('What cannot be said yet, and why.'),
});
export type SummaryResult = z.output<typeof summaryResultSchema>;
export type BoardTarget = SummaryResult['targets'][number];
