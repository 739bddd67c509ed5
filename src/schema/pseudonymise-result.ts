import * as z from 'zod';
import { resultHead } from './result-parts.ts';

/** `mentor pseudonymise --json`: what the copy holds and what it does without, to look through before it is sent. */
export const pseudonymiseResultSchema = z.strictObject({
  schema: z.literal('mentor/pseudonymise@1'),
  ...resultHead,
  folder: z.string().describe('Where the copy was written.'),
  files: z
    .array(z.strictObject({ file: z.string(), rows: z.number().int(), columns: z.array(z.string()) }))
    .describe('Files of the copy with their columns.'),
  leftOut: z
    .array(
      z.strictObject({
        file: z.string(),
        columns: z.array(z.string()).optional().describe('Absent where nothing of the file was taken over.'),
      }),
    )
    .describe('Files of the folder, or columns of them, that the copy does without.'),
  settingsLeftOut: z.array(z.string()).describe('Settings of program.yaml that the copy does without.'),
});
export type PseudonymiseResult = z.output<typeof pseudonymiseResultSchema>;
