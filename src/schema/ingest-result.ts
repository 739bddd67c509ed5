import * as z from 'zod';
import { problemResult, resultHead } from './result-parts.ts';

/** `mentor ingest --json`; of each file `rows` is the sum of the four counts after it. */
export const ingestResultSchema = z.strictObject({
  schema: z.literal('mentor/ingest@1'),
  ...resultHead,
  files: z.array(
    z.strictObject({
      file: z.string(),
      rows: z.number().int(),
      accepted: z.number().int(),
      duplicates: z.number().int(),
      superseded: z.number().int(),
      refused: z.number().int(),
    }),
  ),
  problems: z.array(problemResult),
});
export type IngestResult = z.output<typeof ingestResultSchema>;
