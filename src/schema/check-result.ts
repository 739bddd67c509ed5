import * as z from 'zod';
import { peopleChangesSchema } from './people-changes.ts';
import { problemResult, resultHead } from './result-parts.ts';

/** `mentor check --json` */
export const checkResultSchema = z.strictObject({
  schema: z.literal('mentor/check@1'),
  ...resultHead,
  problems: z.array(problemResult),
  assumptions: z.array(z.strictObject({ about: z.string(), text: z.string() })),
  mapping: z.array(
    z.strictObject({
      file: z.string(),
      column: z.number().int(),
      header: z.string(),
      field: z.string().nullable(),
      how: z.enum(['declared', 'exact', 'synonym', 'keyword', 'own-name', 'unused']),
    }),
  ),
  lacks: z
    .array(
      z.strictObject({
        id: z.string(),
        severity: z.enum(['error', 'warning']),
        text: z.string(),
        advice: z.string(),
      }),
    )
    .describe('What the program still lacks; with --ready, an error stands in the way of the launch.'),
  rows: z.array(
    z.strictObject({
      kind: z.string(),
      file: z.string(),
      read: z.number().int(),
      accepted: z.number().int(),
      merged: z.number().int(),
      refused: z.number().int(),
    }),
  ),
  people: peopleChangesSchema,
});
export type CheckResult = z.output<typeof checkResultSchema>;
