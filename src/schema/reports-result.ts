import * as z from 'zod';
import { auditResultSchema } from './audit-result.ts';
import { equityResultSchema } from './equity-result.ts';
import { goalsResultSchema } from './goals-result.ts';
import { matchResultSchema } from './match-result.ts';
import { progressResultSchema } from './progress-result.ts';
import { recognitionResultSchema } from './recognition-result.ts';
import { retentionResultSchema } from './retention-result.ts';
import { roiResultSchema } from './roi-result.ts';
import { summaryResultSchema } from './summary-result.ts';

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
      equityResultSchema,
      roiResultSchema,
      auditResultSchema,
      summaryResultSchema,
    ]),
  ),
});
export type ReportsResult = z.output<typeof reportsResultSchema>;
