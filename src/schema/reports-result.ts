import * as z from 'zod';
import { goalsResultSchema } from './goals-result.ts';
import { matchResultSchema } from './match-result.ts';
import { progressResultSchema } from './progress-result.ts';
import { recognitionResultSchema } from './recognition-result.ts';
import { retentionResultSchema } from './retention-result.ts';

/** `mentor report --json` with several kinds, or with none that could be made: the results one after the other. */
export const reportsResultSchema = z.strictObject({
  schema: z.literal('mentor/reports@1'),
  reports: z.array(
    z.discriminatedUnion('schema', [
      matchResultSchema,
      progressResultSchema,
      goalsResultSchema,
      recognitionResultSchema,
      retentionResultSchema,
    ]),
  ),
});
export type ReportsResult = z.output<typeof reportsResultSchema>;
